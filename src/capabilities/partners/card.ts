/** What somebody puts on the table: a request (vraag), an offer (aanbod) or a vision (visie). */
export const kinds = ['request', 'offer', 'vision'] as const;
export type Kind = (typeof kinds)[number];

/** Who may see a card once a broker approved it; brokers of its own desk always do. */
export const visibilities = ['private', 'anonymous', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** What sort of working together it is about. */
export const forms = ['learn', 'exchange', 'make', 'research', 'buy'] as const;
export type Form = (typeof forms)[number];

/** How far the idea has come. */
export const stages = ['idea', 'trying', 'in-use', 'growing'] as const;
export type Stage = (typeof stages)[number];

/** Upper bounds in euros of the bands in which money is told; `more` has none, `none` is no money at all. */
export const moneyBands = ['none', '1000', '5000', '10000', '25000', '50000', 'more'] as const;
export type MoneyBand = (typeof moneyBands)[number];

/** Where money comes from: the running budget, or a project that ends. */
export const moneySources = ['structural', 'project', 'unknown'] as const;
export type MoneySource = (typeof moneySources)[number];

/** Whether it has to happen somewhere. */
export const places = ['region', 'country', 'remote'] as const;
export type Place = (typeof places)[number];

/** Who leads when it comes to working together. */
export const leads = ['us', 'them', 'together', 'open'] as const;
export type Lead = (typeof leads)[number];

/** Who decides whether it goes on: one person here, a board, or somebody outside. */
export const deciders = ['director', 'board', 'team', 'funder'] as const;
export type Decider = (typeof deciders)[number];

/** What may be done with what comes out of it, and with data. */
export const rightsStances = ['open', 'shared', 'ours', 'to-agree'] as const;
export type RightsStance = (typeof rightsStances)[number];
export const dataStances = ['none', 'anonymous', 'personal', 'to-agree'] as const;
export type DataStance = (typeof dataStances)[number];

/** For whom it is; the same words as in knowledge. */
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

/** One thing that is needed, or one thing that is given (back): plain words, and concepts of the scheme. */
export type Line = {
  /** Unique within its card, and kept when the text changes. */
  readonly id: string;
  readonly text: string;
  /** Ids of concepts, such as `live-captioning`; at most `MOST_CONCEPTS`. */
  readonly concepts: readonly string[];
};

/** What a card says. Empty texts, empty lists and nulls: not said yet. */
export type Content = {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** The problem, before any solution; for a vision: what we want to find out together. */
  readonly problem: string;
  /** What we need; an offer may leave it out. */
  readonly needs: readonly Line[];
  /** What we give (back); a request without it is not finished. */
  readonly gives: readonly Line[];
  readonly forms: readonly Form[];
  readonly audiences: readonly Audience[];
  /** Contribution: own hours, and money in a band with its source. */
  readonly hours: number | null;
  readonly money: MoneyBand | null;
  readonly moneySource: MoneySource | null;
  /** What else is brought in, in plain words. */
  readonly space: string;
  readonly data: string;
  readonly place: Place | null;
  /** ISO 639: languages in which working together is possible. */
  readonly languages: readonly string[];
  readonly stage: Stage | null;
  /** Days, `2027-03-01`. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly decidesOn: string | null;
  readonly decider: Decider | null;
  readonly lead: Lead | null;
  readonly rights: RightsStance | null;
  readonly dataStance: DataStance | null;
};

/** Nothing said yet. */
export const noContent: Content = {
  language: 'nl',
  title: '',
  problem: '',
  needs: [],
  gives: [],
  forms: [],
  audiences: [],
  hours: null,
  money: null,
  moneySource: null,
  space: '',
  data: '',
  place: null,
  languages: [],
  stage: null,
  startsOn: null,
  endsOn: null,
  decidesOn: null,
  decider: null,
  lead: null,
  rights: null,
  dataStance: null,
};

/** What a card was made from, so that it can lead back there. */
export type Origin =
  | { readonly from: 'gap'; readonly id: string }
  | { readonly from: 'step'; readonly id: string }
  | { readonly from: 'wheel-check'; readonly id: string | null }
  | { readonly from: 'resilience'; readonly id: string }
  | { readonly from: 'sentence'; readonly sentence: string }
  | { readonly from: 'form' };

/** A card in the market is open for so many months, and can be renewed. */
export const MONTHS_OPEN = 3;
/** Bounds of one card: lines per list, concepts per line, and texts in characters. */
export const MOST_LINES = 8;
export const MOST_CONCEPTS = 5;
export const LONGEST_TITLE = 140;
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 3_000;
/** Interests of one card that wait for an answer at the same time: nobody sends letters to everybody. */
export const MOST_OPEN_INTERESTS = 5;
