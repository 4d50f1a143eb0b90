import {
  noFacts,
  type Content,
  type Facts,
  type Kind,
  type Words,
} from '#capabilities/knowledge/entry.ts';

/** Something to learn from in the demo, already published. */
export type DemoEntry = {
  readonly slug: string;
  /** Slug of the organisation in demo/organisations.ts that owns it. */
  readonly organisation: string;
  readonly kind: Kind;
  /** How long ago it was published. */
  readonly monthsAgo: number;
  readonly content: Content;
};

/** What is known of an entry; what is left out is not known. In the Netherlands unless it says otherwise. */
export function facts(known: Partial<Facts>): Facts {
  return { ...noFacts, countries: ['NL'], ...known };
}

/** An entry written in Dutch, with its translation if there is one. */
export function inDutch(known: Partial<Facts>, nl: Words, en?: Words): Content {
  return { language: 'nl', facts: facts(known), words: en ? { nl, en } : { nl } };
}

/** An entry written in English, with its translation if there is one. */
export function inEnglish(known: Partial<Facts>, en: Words, nl?: Words): Content {
  return { language: 'en', facts: facts(known), words: nl ? { nl, en } : { en } };
}
