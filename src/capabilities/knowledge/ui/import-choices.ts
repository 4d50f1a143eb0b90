import type { Language } from '#platform/language/language.ts';
import { entryTexts } from '../entry.messages.ts';
import type { Facts } from '../entry.ts';
import {
  isKeepable,
  isTyped,
  keyOf,
  type KeepableFact,
  type ProposedFieldName,
} from '../import-fields.ts';
import type { Proposal, ProposedFacts } from '../proposed.ts';
import { countryName } from '../countries.ts';

/** What was read for a field that one types in, as the field shows it. */
export function typedText(field: ProposedFieldName, { words, facts }: Proposal): string {
  if (isKeepable(field)) return '';
  if (!isTyped(field)) return words[field]?.value ?? '';
  const value = facts[field]?.value ?? '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

/** What was read for a fact of which one ticks what is right, in words. */
export function optionsOf(fact: KeepableFact, facts: ProposedFacts, language: Language) {
  return [facts[fact]?.value ?? []].flat().map((value) => ({
    value: keyOf(fact, value),
    label: labelOf(fact, value, language),
  }));
}

function labelOf(
  fact: KeepableFact,
  value: string | Facts['sources'][number],
  language: Language,
): string {
  if (typeof value !== 'string') return [value.title, value.url].filter(Boolean).join(', ');
  if (fact === 'countries') return countryName(value, language);
  const known: Readonly<Record<string, string>> = wordsFor(fact, language);
  return known[value] ?? value;
}

function wordsFor(fact: KeepableFact, language: Language) {
  const t = entryTexts[language];
  if (fact === 'stage') return t.stage;
  if (fact === 'licence') return t.licence;
  return fact === 'audiences' ? t.audience : t.sector;
}
