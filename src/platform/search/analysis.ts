import type { Language } from '../language/language.ts';
import { dutchStem, dutchStopWords } from './dutch.ts';
import { englishStem, englishStopWords } from './english.ts';
import { type Word, wordReader } from './words.ts';

/** What a language does with a text: its words, what their forms share, and which say nothing. */
export type Analysis = {
  readonly words: (text: string) => Word[];
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
};

/** Words of which the stem is remembered; then we begin again, so that memory stays bounded. */
const REMEMBERED = 400_000;

export const analyses: { readonly [L in Language]: Analysis } = {
  nl: {
    words: wordReader(),
    stem: remembering(dutchStem),
    isStopWord: (word) => dutchStopWords.has(word),
  },
  en: {
    words: wordReader(/['’]s?$/u),
    stem: remembering(englishStem),
    isStopWord: (word) => englishStopWords.has(word),
  },
};

/** Snowball takes twenty microseconds a word: too much for every word of a million texts. */
function remembering(stem: (word: string) => string): (word: string) => string {
  let stems = new Map<string, string>();
  return (word) => {
    let known = stems.get(word);
    if (known === undefined) {
      if (stems.size >= REMEMBERED) stems = new Map();
      known = /^[a-z]+$/.test(word) ? stem(word) : word;
      stems.set(word, known);
    }
    return known;
  };
}
