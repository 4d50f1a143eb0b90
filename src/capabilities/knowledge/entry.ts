/** What somebody can learn from: what was done (a case), how to do it, or what was found out. */
export const kinds = ['case', 'method', 'source'] as const;
export type Kind = (typeof kinds)[number];

/** Where something was done. The first ones are culture; the others are what culture can learn from. */
export const culturalSectors = [
  'stage',
  'music',
  'museum',
  'heritage',
  'festival',
  'library',
  'visual-art',
  'film-and-media',
] as const;
export const otherSectors = [
  'education',
  'technology',
  'research',
  'public-authority',
  'care',
  'civil-society',
  'business',
  'sport',
  'tourism',
  'mobility',
  'energy',
  'agriculture',
] as const;
export const sectors = [...culturalSectors, ...otherSectors] as const;
export type Sector = (typeof sectors)[number];

/** For whom it was. */
export const audiences = [
  'everyone',
  'children',
  'young-people',
  'families',
  'schools',
  'older-people',
  'disabled-people',
  'newcomers',
  'people-at-a-distance',
  'makers',
  'professionals',
] as const;
export type Audience = (typeof audiences)[number];

/** How far it came. */
export const stages = ['idea', 'experiment', 'in-use', 'widely-used', 'stopped'] as const;
export type Stage = (typeof stages)[number];

/** What others may do with it (SPDX where there is one; `ask` and `none` are ours). */
export const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ask', 'none'] as const;
export type Licence = (typeof licences)[number];

/** Where a fact comes from. */
export type Reference = { readonly title: string; readonly url: string; readonly year: string };

/** What is the same in every language. Empty lists and nulls: not known. */
export type Facts = {
  /** Where it was done; the first one is its home. */
  readonly sectors: readonly Sector[];
  /** Sectors of those it was done with. */
  readonly partnerSectors: readonly Sector[];
  /** Who did it, by name. */
  readonly organisations: readonly string[];
  /** ISO 3166-1 alpha-2, such as `NL`. */
  readonly countries: readonly string[];
  readonly place: string;
  readonly audiences: readonly Audience[];
  /** Parts of the scan that it is about. */
  readonly parts: readonly string[];
  readonly stage: Stage | null;
  /** First and last month, `2024-09`. */
  readonly started: string | null;
  readonly ended: string | null;
  /** Euros a year from the running budget; euros from project money; hours of own people. */
  readonly structuralEuros: number | null;
  readonly projectEuros: number | null;
  readonly hours: number | null;
  /** Somebody said that nobody knows what it cost: that is an answer, too. */
  readonly costUnknown?: boolean | undefined;
  /** How many people or visits the evidence is about. */
  readonly n: number | null;
  readonly licence: Licence;
  readonly sources: readonly Reference[];
};

/** What is told, in one language. Empty: not told yet. */
export type Words = {
  readonly title: string;
  readonly problem: string;
  readonly done: string;
  /** With whom, and who did what. */
  readonly together: string;
  readonly changed: string;
  /** What failed or was given up. */
  readonly failed: string;
  /** What remains of it now. */
  readonly remains: string;
  /** What may be copied, and how. */
  readonly reuse: string;
};
export const wordFields = [
  'title',
  'problem',
  'done',
  'together',
  'changed',
  'failed',
  'remains',
  'reuse',
] as const satisfies readonly (keyof Words)[];

/** One telling of an entry: the facts once, the words in one or two languages. */
export type Content = {
  /** The language in which it was written; the other one is a translation. */
  readonly language: 'nl' | 'en';
  readonly facts: Facts;
  readonly words: { readonly nl?: Words | undefined; readonly en?: Words | undefined };
};

/** Whether something was done in culture, as far as its home sector says. */
export function isCultural(sector: Sector): boolean {
  return culturalSectors.some((one) => one === sector);
}

/** Nothing known yet. */
export const noFacts: Facts = {
  sectors: [],
  partnerSectors: [],
  organisations: [],
  countries: [],
  place: '',
  audiences: [],
  parts: [],
  stage: null,
  started: null,
  ended: null,
  structuralEuros: null,
  projectEuros: null,
  hours: null,
  n: null,
  licence: 'ask',
  sources: [],
};

/** Nothing told yet. */
export const noWords: Words = {
  title: '',
  problem: '',
  done: '',
  together: '',
  changed: '',
  failed: '',
  remains: '',
  reuse: '',
};

/** Total money in euros for the first year, as far as it is known; null when nothing is. */
export function cost({
  structuralEuros,
  projectEuros,
}: Pick<Facts, 'structuralEuros' | 'projectEuros'>): number | null {
  if (structuralEuros === null && projectEuros === null) return null;
  return (structuralEuros ?? 0) + (projectEuros ?? 0);
}

/** Upper bounds in euros of the bands in which costs are compared; the last band has none. */
export const costBands = [0, 1_000, 10_000, 50_000, 250_000] as const;

/** The most characters of each text. Longer belongs in a source. */
export const LONGEST: { readonly [F in keyof Words]: number } = {
  title: 140,
  problem: 3_000,
  done: 6_000,
  together: 3_000,
  changed: 3_000,
  failed: 3_000,
  remains: 2_000,
  reuse: 2_000,
};
export const LONGEST_NAME = 120;
export const LONGEST_ADDRESS = 500;
export const MOST_ORGANISATIONS = 30;
export const MOST_COUNTRIES = 10;
export const MOST_SOURCES = 30;
export const MOST_EUROS = 100_000_000;
export const MOST_HOURS = 1_000_000;
export const MOST_PEOPLE = 1_000_000_000;

/** The language of a content in which a visitor should read it: theirs when it exists. */
export function readIn(content: Content, wish: 'nl' | 'en'): 'nl' | 'en' {
  return content.words[wish] ? wish : content.language;
}

/** The words of a content in a language; empty ones when there are none. */
export function wordsIn(content: Content, language: 'nl' | 'en'): Words {
  return content.words[language] ?? noWords;
}
