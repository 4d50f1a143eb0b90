import type { Way } from './search.ts';

/** A word of the vocabulary that stands for a concept, how well (0–1), and in which way. */
export type Sign = { readonly word: number; readonly weight: number; readonly way: Way };

/**
 * Something that a question is about. All its signs together count as one word (Pirkola 1998; with
 * weights Darwish & Oard 2003), so that a word with six translations does not outshout the others.
 */
export type Concept = {
  /** As it stands in the question. */
  readonly asked: string;
  /** Which word of the question this is, or is a part of. */
  readonly place: number;
  readonly isPart: boolean;
  /** Its share of that word, times how often the question has it. */
  readonly weight: number;
  readonly signs: readonly Sign[];
};
