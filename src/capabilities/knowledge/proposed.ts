import type { Facts, Kind, Words } from './entry.ts';
import type { Party } from './named-party.ts';

/** What was read in a text, and the sentences, word for word, in which it stands. */
export type Found<V> = { readonly value: V; readonly from: readonly string[] };

/** Facts that were read; what the text does not say is absent. */
export type ProposedFacts = { readonly [F in keyof Facts]?: Found<NonNullable<Facts[F]>> };

/** Fields that are told, each as a quotation. */
export type ProposedWords = { readonly [F in keyof Words]?: Found<string> };

/** What a text seems to say about one case, for a person to correct. */
export type Proposal = {
  readonly kind: Kind;
  readonly language: 'nl' | 'en';
  readonly words: ProposedWords;
  readonly facts: ProposedFacts;
  readonly parties: readonly Party[];
};
