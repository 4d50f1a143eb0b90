import type { Language } from '../language/language.ts';
import { analyses } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word may be called in the other language: each equivalent is one or more words. */
export type Equivalents = readonly (readonly string[])[];

/** The lexicon as the engine reads it, in both directions, by word and by stem. */
export type Dictionary = (words: readonly string[], from: Language) => Equivalents;

/** Looks up words as they are written, and otherwise by their stems. */
export function createDictionary(lexicon: Lexicon): Dictionary {
  const direct = { nl: new Map<string, string[][]>(), en: new Map<string, string[][]>() };
  const byStem = { nl: new Map<string, string[][]>(), en: new Map<string, string[][]>() };
  const add = (from: Language, phrase: string, to: Language, equivalent: string) => {
    const words = wordsOf(phrase, from);
    const other = wordsOf(equivalent, to);
    if (words.length === 0 || other.length === 0) return;
    append(direct[from], words.join(' '), other);
    append(byStem[from], words.map(analyses[from].stem).join(' '), other);
  };
  for (const { dutch, english } of lexicon.entries) {
    for (const equivalent of english) {
      add('nl', dutch, 'en', equivalent);
      add('en', equivalent, 'nl', dutch);
    }
  }
  return (words, from) =>
    direct[from].get(words.join(' ')) ??
    byStem[from].get(words.map(analyses[from].stem).join(' ')) ??
    [];
}

function append(map: Map<string, string[][]>, key: string, equivalent: string[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [equivalent]);
  else if (!known.some((words) => words.join(' ') === equivalent.join(' '))) known.push(equivalent);
}

function wordsOf(phrase: string, language: Language): string[] {
  return analyses[language].words(phrase).map(({ word }) => word);
}
