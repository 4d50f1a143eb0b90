import type { Language } from '../language/language.ts';
import { analyses } from './analysis.ts';
import { LONGEST_QUESTION } from './search.ts';
import type { Dictionary } from './translation.ts';
import type { Word } from './words.ts';

/** A word or fixed phrase of a question that says something, with how often it is there. */
export type Asked = {
  readonly words: readonly string[];
  /** As it stands in the question, in lower case. */
  readonly surface: string;
  times: number;
  /** The last word, which perhaps is not finished. */
  isOpen: boolean;
};

/** Letters of a question that are read: no language has longer words on average. */
const LONGEST = LONGEST_QUESTION * 30;

/** What a question asks for. A question of nothing but stop words is taken at its word. */
export function askedOf(
  text: string,
  language: Language,
  dictionary: Dictionary,
  isTyping: boolean,
): Asked[] {
  const { words, isStopWord } = analyses[language];
  const all = words(text.slice(0, LONGEST)).slice(0, LONGEST_QUESTION);
  const isAllStopWords = all.every(({ word }) => isStopWord(word));
  const asked = new Map<string, Asked>();
  for (let at = 0; at < all.length;) {
    const phrase = phraseAt(all, at, language, dictionary);
    const found = phrase.map(({ word }) => word);
    at += phrase.length;
    const isLast = at === all.length;
    if (found.length === 1 && found.every(isStopWord) && !isAllStopWords && !(isTyping && isLast))
      continue;
    const key = found.join(' ');
    const known = asked.get(key);
    const surface = phrase.map((word) => word.surface).join(' ');
    if (known === undefined) asked.set(key, { words: found, surface, times: 1, isOpen: false });
    else known.times++;
    const last = asked.get(key);
    if (isTyping && isLast && last !== undefined) last.isOpen = true;
  }
  return [...asked.values()];
}

/** The longest phrase of the lexicon that begins here, or else the word. */
function phraseAt(
  all: readonly Word[],
  at: number,
  language: Language,
  dictionary: Dictionary,
): readonly Word[] {
  const longest = dictionary.longest(all[at]?.word ?? '', language);
  for (let length = Math.min(longest, all.length - at); length > 1; length--) {
    const words = all.slice(at, at + length);
    if (
      dictionary.equivalents(
        words.map(({ word }) => word),
        language,
      ).length > 0
    )
      return words;
  }
  return all.slice(at, at + 1);
}
