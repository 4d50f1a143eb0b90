import { noContent, type Content, type Kind } from './card.ts';

/** A field that a sentence filled in, and the words that it came from. */
export type Said = { readonly field: 'kind' | keyof Content; readonly words: string };

/** What one sentence says as a card. What was not said is empty. */
export type FromSentence = {
  readonly kind: Kind;
  readonly content: Content;
  readonly said: readonly Said[];
};

/** Reads one sentence as a card. */
export function cardOfSentence(
  sentence: string,
  language: Content['language'],
  _today: string,
): FromSentence {
  return { kind: 'request', content: { ...noContent, language, problem: sentence }, said: [] };
}
