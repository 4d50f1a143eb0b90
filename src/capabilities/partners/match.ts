import type { Content, Kind, Visibility } from './card.ts';

/** A word of one text and the word of another that it led to, with the way between them. */
export type WordPair = {
  /** As it stands in the text of the asker, and as it stands in the other text. */
  readonly asked: string;
  readonly found: string;
  /** One of the ways of search (`word`, `translation`, …), or `concept`. */
  readonly way: string;
};

/** A need of one side and what the other gives: half of a reason. The texts are as they were then. */
export type Pairing = {
  readonly need: { readonly cardId: string; readonly lineId: string; readonly text: string };
  readonly give: { readonly cardId: string; readonly lineId: string; readonly text: string };
  /** How well the give meets the need, 0–1: the calibrated m(need, give). */
  readonly strength: number;
  /** The heaviest first, at most five. */
  readonly words: readonly WordPair[];
};

/** A card in the market with what the rules need to know of its organisation. Never shown as it is. */
export type Party = {
  readonly cardId: string;
  readonly organisationId: string;
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly content: Content;
  readonly sort: string;
  readonly nature: string;
  readonly sizeClass: string;
  readonly region: string;
  /** Languages of the organisation, used when the card names none. */
  readonly languages: readonly string[];
  readonly firstApprovedAt: Date;
  readonly expiresAt: Date;
  /** Introductions of this organisation that are under way. */
  readonly busyWith: number;
  /** To how many other organisations this card was shown in the last thirty days. */
  readonly exposure: number;
  /** Organisations with which cooperation was confirmed by both, and that both let be told. */
  readonly partners: readonly string[];
};

/** What connects two parties beside need and give. At most one is told: the strongest. */
export type Bridge =
  | { readonly kind: 'theme'; readonly concept: string }
  | { readonly kind: 'audience'; readonly audience: string }
  | { readonly kind: 'region'; readonly region: string }
  /** Only told when both cards are public, or to a broker. */
  | { readonly kind: 'partner'; readonly organisationId: string };

/** What may go wrong; the one that weighs most is told. */
export const riskKinds = [
  'one-way',
  'no-time',
  'both-expect-other-to-lead',
  'both-want-to-lead',
  'project-money',
  'no-money',
  'far',
  'language',
  'rights',
  'data',
  'decides-late',
  'stage-apart',
  'expires',
  'partly-covered',
  'only-words',
] as const;
export type Risk = {
  readonly kind: (typeof riskKinds)[number];
  /** A day (`2027-03-01`), a text of a line, or empty; what it is depends on the kind. */
  readonly detail: string;
  /** About which side: mine, theirs, or both. */
  readonly whose: 'mine' | 'theirs' | 'both';
};

/** Why two cards belong together, as one side reads it. */
export type Reasons = {
  readonly youGet: readonly Pairing[];
  readonly theyGet: readonly Pairing[];
  readonly bridge: Bridge | null;
  readonly risk: Risk;
};

/** How good a match is, the best first; `grade.ts` has the bounds. */
export const grades = ['strong', 'possible', 'weak'] as const;
export type Grade = (typeof grades)[number];

/** One match of a card, as the organisation of that card reads it. */
export type Match = Reasons & {
  readonly cardId: string;
  readonly grade: Grade;
  /** How much of my needs they cover, how much of theirs I cover, and both in one figure; all 0–1. */
  readonly covered: number;
  readonly coversThem: number;
  readonly fit: number;
  /** The other is of another sort of organisation across the boundary of culture. */
  readonly crosses: boolean;
  /** Stands on the one place that is kept for a newcomer. */
  readonly newcomer: boolean;
};

/** How far one wants to look across the boundary of the own sector. */
export const crossings = ['own-sector', 'any', 'other-sectors'] as const;
export type Crossing = (typeof crossings)[number];

/** Why nothing good was found, and what would help; the most helpful first. */
export const helps = [
  'give-back',
  'wider-place',
  'concepts',
  'languages',
  'money',
  'more-words',
  'other-sectors',
  'wait',
] as const;
export type Help = {
  readonly kind: (typeof helps)[number];
  /** How many more good matches it would give, when that could be counted. */
  readonly gains: number | null;
};

/** The outcome of matching one card. */
export type Matched = {
  /** At most ten, the best first; strong and possible ones only, unless weak ones were asked for. */
  readonly matches: readonly Match[];
  /** How many more were weak. */
  readonly weak: number;
  /** What would help; filled when there is no strong match. */
  readonly help: readonly Help[];
  /** Below 1 while the index is being built. */
  readonly progress: number;
};
