/** The five sides from which one can look at working together; every top concept stands under one. */
export const facets = ['skills', 'technology', 'audience', 'law', 'money'] as const;
export type Facet = (typeof facets)[number];

export type ConceptLanguage = 'nl' | 'en';

/** What a concept is called in one language. */
export type Wording = {
  /** The one word that we use ourselves (`skos:prefLabel`). */
  readonly label: string;
  /** The words that people really use for it (`skos:altLabel`). */
  readonly others: readonly string[];
  /** What it is and is not, where the word can be misread (`skos:scopeNote`); may be empty. */
  readonly note: string;
};

/** A term of our own scheme. */
export type Concept = {
  /** English, kebab-case, and never used again for something else. */
  readonly id: string;
  readonly facet: Facet;
  /** Null for a top concept. */
  readonly broader: string | null;
  readonly narrower: readonly string[];
  /** Both ways: when a is related to b, then b is related to a. */
  readonly related: readonly string[];
  readonly nl: Wording;
  readonly en: Wording;
};

/** Top concepts, what is below them, and once more. */
export const MOST_LEVELS = 3;
