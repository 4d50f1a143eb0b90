import type { Language } from '../language/language.ts';

/** A text that can be found. The title weighs more than the rest. */
export type SearchText = {
  readonly collection: string;
  /** Unique in its collection; a thing in two languages has two texts under one id. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
};

/** What somebody wants to find. */
export type Question = {
  /** A word, a question or a page of text; everything after `LONGEST_QUESTION` words is ignored. */
  readonly text: string;
  readonly collection: string;
  /** The language of the question; detected when absent. */
  readonly language?: Language;
  /** Only texts in these languages; both when absent. */
  readonly targets?: readonly Language[];
  readonly limit: number;
  /** So many of what is found say through which words; all when absent. */
  readonly explained?: number;
  /**
   * For who asks many questions at once: reads less, and takes words as they are spelled. The first
   * of what is found hardly change.
   */
  readonly quick?: boolean;
  /** The last word is perhaps not finished yet: somebody is typing. */
  readonly isTyping?: boolean;
};

/** How a word of the question led to a word of the text, the most direct first. */
export const ways = [
  'word',
  'form',
  'part',
  'translation',
  'beginning',
  'spelling',
  'letters',
  'meaning',
] as const;
export type Way = (typeof ways)[number];

/** Why a text was found: a word of the question, the word of the text, and the way between them. */
export type Reason = {
  /** As it stands in the question. */
  readonly asked: string;
  /** As it stands in the text (lower case), so that it can be marked there. */
  readonly found: string;
  readonly way: Way;
  /** Its part of the score, 0–1; the reasons of one result add up to at most 1. */
  readonly share: number;
};

/** One thing that was found, in the language in which it fits best. */
export type Found = {
  readonly id: string;
  readonly language: Language;
  /** BM25; comparable between texts of one language in one answer. The order says what fits best. */
  readonly score: number;
  /**
   * How much of the question the text holds, 0–1: the weight (idf) of the words that were found,
   * by how directly, over the weight of all words of the question. Comparable between questions.
   */
  readonly coverage: number;
  /** The heaviest first. */
  readonly reasons: readonly Reason[];
};

/** What a question yields, and how honest that is. */
export type Answer = {
  readonly found: readonly Found[];
  /** How many texts were searched, per language. */
  readonly searched: { readonly [L in Language]: number };
  readonly language: Language;
  /** Below 1 while the index is still being built: what was found is not everything. */
  readonly progress: number;
};

/** Words of a question that are looked at. */
export const LONGEST_QUESTION = 1_000;
