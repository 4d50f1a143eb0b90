import type { Language } from '../language/language.ts';
import { analyses } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word may be called in the other language: each equivalent is one or more words. */
export type Equivalents = readonly (readonly string[])[];

/** The lexicon as the engine reads it, in both directions. */
export type Dictionary = {
  /** What words may be called, as they are written or otherwise by their stems; none when unknown. */
  readonly equivalents: (words: readonly string[], from: Language) => Equivalents;
  /** Whether a word, or also any form of it, is in the lexicon. */
  readonly holds: (word: string, language: Language, withForms: boolean) => boolean;
  /** How many words the longest phrase of a language has that begins with this word. */
  readonly longest: (word: string, language: Language) => number;
};

type Direction = {
  readonly written: Map<string, string[][]>;
  readonly stemmed: Map<string, string[][]>;
  readonly phrases: Map<string, number>;
};

/** Looks up words as they are written, and otherwise by their stems. */
export function createDictionary(lexicon: Lexicon): Dictionary {
  const empty = (): Direction => ({ written: new Map(), stemmed: new Map(), phrases: new Map() });
  const from: { readonly [L in Language]: Direction } = { nl: empty(), en: empty() };
  const add = (language: Language, phrase: string, to: Language, equivalent: string) => {
    const words = wordsOf(phrase, language);
    const other = wordsOf(equivalent, to);
    if (words.length === 0 || other.length === 0) return;
    const { written, stemmed, phrases } = from[language];
    const stems = words.map(analyses[language].stem);
    append(written, words.join(' '), other);
    append(stemmed, stems.join(' '), other);
    const [first = ''] = stems;
    phrases.set(first, Math.max(words.length, phrases.get(first) ?? 0));
  };
  for (const { dutch, english } of lexicon.entries) {
    for (const equivalent of english) {
      add('nl', dutch, 'en', equivalent);
      add('en', equivalent, 'nl', dutch);
    }
  }
  const stem = (word: string, language: Language) => analyses[language].stem(word);
  return {
    equivalents: (words, language) =>
      from[language].written.get(words.join(' ')) ??
      from[language].stemmed.get(words.map((word) => stem(word, language)).join(' ')) ??
      [],
    holds: (word, language, withForms) =>
      from[language].written.has(word) ||
      (withForms && word.length > 3 && from[language].stemmed.has(stem(word, language))),
    longest: (word, language) => from[language].phrases.get(stem(word, language)) ?? 0,
  };
}

function append(map: Map<string, string[][]>, key: string, equivalent: string[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [equivalent]);
  else if (!known.some((words) => words.join(' ') === equivalent.join(' '))) known.push(equivalent);
}

function wordsOf(phrase: string, language: Language): string[] {
  return analyses[language].words(phrase).map(({ word }) => word);
}
