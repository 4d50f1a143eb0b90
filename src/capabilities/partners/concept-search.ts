import { suggestedConcepts } from './concept-suggestion.ts';
import { conceptWith, concepts } from './concepts.ts';
import { folded } from './plain-word.ts';
import type { Concept, ConceptLanguage } from './concept.ts';

/** A concept that was looked for, and by which of its other words it was found. */
export type FoundConcept = { readonly concept: Concept; readonly as: string | null };

/** What is longer than this was not typed into a search box. */
export const LONGEST_SEARCH = 300;
const MOST_FOUND = 40;

/**
 * The concepts that somebody looks for: first those with a label that begins with what was typed, then
 * those with it at the beginning of another word, then what a sentence speaks of. In both languages;
 * the language of the page first.
 */
export function foundConcepts(typed: string, language: ConceptLanguage): readonly FoundConcept[] {
  const asked = folded(typed.trim().slice(0, LONGEST_SEARCH));
  if (asked === '') return [];
  const other: ConceptLanguage = language === 'nl' ? 'en' : 'nl';
  const ranked = concepts
    .flatMap((concept) => {
      const [own, foreign] = [concept[language], concept[other]];
      const labels = [own.label, ...own.others, foreign.label, ...foreign.others];
      const ranks = labels.map((label) => rankOf(folded(label), asked));
      const rank = Math.min(...ranks);
      const label = labels[ranks.indexOf(rank)] ?? '';
      return rank === NOT_FOUND ? [] : [{ concept, rank, as: label === own.label ? null : label }];
    })
    .sort((one, another) => one.rank - another.rank);
  const spoken = [language, other]
    .flatMap((one) => suggestedConcepts(typed.slice(0, LONGEST_SEARCH), one))
    .filter((id) => !ranked.some(({ concept }) => concept.id === id))
    .flatMap((id) => conceptWith(id) ?? []);
  return [
    ...ranked.map(({ concept, as }) => ({ concept, as })),
    ...[...new Set(spoken)].map((concept) => ({ concept, as: null })),
  ].slice(0, MOST_FOUND);
}

const NOT_FOUND = 3;

function rankOf(label: string, asked: string): number {
  if (label === asked) return 0;
  if (label.startsWith(asked)) return 1;
  return label.includes(` ${asked}`) ? 2 : NOT_FOUND;
}
