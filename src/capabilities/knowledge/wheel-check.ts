import { strengthOf, strengths, THRESHOLDS, type Strength } from './resemblance.ts';

/** Why an entry is like a plan: a word of the plan, and the word of the entry it led to. */
export type SharedWord = { readonly asked: string; readonly found: string };

/** One entry that resembles a plan, as it is kept with a check. */
export type Likeness = {
  readonly entryId: string;
  /** The version of the entry that was looked at. */
  readonly version: number;
  readonly title: string;
  /** How much it resembles the whole plan, or the sentence that it resembles most. */
  readonly value: number;
  readonly strength: Strength;
  readonly words: readonly SharedWord[];
  /** The sentences of the plan that it covers; empty when it resembles the plan as a whole. */
  readonly sentences: readonly string[];
  /** Whether its home sector is culture. */
  readonly isCultural: boolean;
};

/** How thorough a check was. */
export type Thoroughness = {
  readonly cases: number;
  readonly searched: { readonly nl: number; readonly en: number };
  /** Below 1 when not everything could be searched yet. */
  readonly progress: number;
};

/** What a check found, the strongest first. */
export type Outcome = Thoroughness & { readonly likenesses: readonly Likeness[] };

/** How one entry resembles a plan as a whole and each sentence of it. */
export type Measured = Omit<Likeness, 'value' | 'strength' | 'sentences'> & {
  readonly whole: number;
  readonly perSentence: readonly { readonly sentence: string; readonly value: number }[];
};

/** Entries that are kept with one check at most. */
const MOST_KEPT = 24;

/** Below this even a distant likeness is chance. */
const DISTANT = 0.2;

/**
 * Which entries resemble a plan, the strongest first. Only the plan as a whole can exist already: an
 * entry that strongly resembles one sentence of several has a part of it. When something is found on
 * one side only, in culture or outside it, the nearest of the other side comes along as what it is:
 * not alike, but perhaps worth a look.
 */
export function likenessesOf(measured: readonly Measured[]): Likeness[] {
  const all = measured.map(likenessOf).sort(byStrength);
  const alike = all.filter(({ strength }) => strength !== 'not').slice(0, MOST_KEPT);
  const [first] = alike;
  if (!first || alike.some(({ isCultural }) => isCultural !== first.isCultural)) return alike;
  const nearest = all.find(
    ({ isCultural, value }) => isCultural !== first.isCultural && value >= DISTANT,
  );
  return nearest ? [...alike, nearest] : alike;
}

function likenessOf({ whole, perSentence, ...entry }: Measured): Likeness {
  if (strengthOf(whole) === 'exists')
    return { ...entry, value: whole, strength: 'exists', sentences: [] };
  const value = Math.max(whole, ...perSentence.map((one) => one.value));
  const sentences = perSentence
    .filter((one) => one.value >= THRESHOLDS.partly)
    .map(({ sentence }) => sentence);
  return { ...entry, value, strength: strengthOf(value) === 'not' ? 'not' : 'partly', sentences };
}

function byStrength(a: Likeness, b: Likeness): number {
  const order = strengths.indexOf(a.strength) - strengths.indexOf(b.strength);
  return order || b.value - a.value || (a.entryId < b.entryId ? -1 : 1);
}

/** What can be said of the whole plan: the strongest of what was found. */
export function verdictOf(likenesses: readonly Pick<Likeness, 'strength'>[]): Strength {
  if (likenesses.some(({ strength }) => strength === 'exists')) return 'exists';
  return likenesses.some(({ strength }) => strength === 'partly') ? 'partly' : 'not';
}

/** How an entry of a run compares with the run before. */
export type Change = 'new' | 'changed' | 'same' | 'gone';

type Ran = Pick<Likeness, 'entryId' | 'version' | 'strength'>;

/**
 * What is different since an earlier run: entries that are new in it, that resemble it in another
 * way or have been rewritten since, and (with what they were) those that are gone.
 */
export function changesSince<L extends Ran>(
  earlier: readonly L[],
  later: readonly L[],
): { readonly change: Change; readonly likeness: L }[] {
  const before = new Map(earlier.map((one) => [one.entryId, one]));
  const now = new Set(later.map(({ entryId }) => entryId));
  return [
    ...later.map((likeness) => {
      const known = before.get(likeness.entryId);
      const isSame = known?.version === likeness.version && known.strength === likeness.strength;
      const change: Change = known ? (isSame ? 'same' : 'changed') : 'new';
      return { change, likeness };
    }),
    ...earlier
      .filter(({ entryId }) => !now.has(entryId))
      .map((likeness) => ({ change: 'gone' as const, likeness })),
  ];
}

/** What people decided about something that was found. */
export const decisions = ['build-on', 'called', 'does-not-fit'] as const;
export type Decision = (typeof decisions)[number];

/** Entries shown at once on each side, inside and outside culture; the others wait behind a link. */
export const SHOWN_PER_SIDE = 3;

/** The longest plan, in characters: about a page. */
export const LONGEST_PLAN = 4_000;
/** A plan of fewer letters than this cannot be compared with anything. */
export const SHORTEST_PLAN = 12;
