import type { Crossing, Grade } from './match.ts';

/** What ranking knows of a match: no name, and nothing by which one could be recognised. */
export type Rankable = {
  readonly cardId: string;
  readonly organisationId: string;
  readonly sort: string;
  readonly grade: Grade;
  /** Two-way fit, 0–1. */
  readonly fit: number;
  readonly crosses: boolean;
  /** Both name a theme outside their needs and gives. */
  readonly sharesTheme: boolean;
  /** To how many others the card was shown in thirty days. */
  readonly exposure: number;
  readonly firstApprovedAt: Date;
};

/** For whom is ranked, how far they look, and when. */
export type Wanted = {
  /** The card for which it is ranked: equals stand in another order for each. */
  readonly cardId: string;
  readonly crossing: Crossing;
  readonly now: Date;
};

/** So many matches are shown. */
export const MOST_MATCHES = 10;
/** Two fits that differ less are equal: only among equals do other things than fit decide. */
export const SAME_FIT = 0.05;
/** How much a boundary that is crossed on a shared theme adds: a choice of values, not of accuracy. */
const BOUNDARY = 0.1;
/** How much is taken off at most for exposure, and at how many shown half of that is. */
const EXPOSURE = 0.3;
const HALF_EXPOSURE = 15;
/** What is taken off for each one before it of the same sort, and of the same organisation. */
const SAME_SORT = 0.04;
const SAME_ORGANISATION = 0.2;
/** Who is new: in the market for at most so many days, and shown to at most so many others. */
const NEW_DAYS = 30;
const NEW_EXPOSURE = 5;
const DAY = 24 * 60 * 60 * 1000;

/** Whether one who looks this far wants to see it. */
export function isLookedAt(
  crossing: Crossing,
  { crosses }: { readonly crosses: boolean },
): boolean {
  if (crossing === 'any') return true;
  return crossing === 'other-sectors' ? crosses : !crosses;
}

/**
 * The order in which matches are shown. Grade first, then fit. Only among those whose fit is the same
 * (`SAME_FIT`) it counts whether a boundary is crossed, how often the others were shown already, and
 * which sorts stand above. So nobody is lifted over somebody who fits better.
 */
export function ranked<R extends Rankable>(matches: readonly R[], wanted: Wanted): R[] {
  const seen = matches.filter((one) => isLookedAt(wanted.crossing, one));
  return (['strong', 'possible', 'weak'] as const).flatMap((grade) => {
    const ofGrade = seen.filter((one) => one.grade === grade);
    return inOrder(ofGrade, wanted);
  });
}

function inOrder<R extends Rankable>(matches: readonly R[], { cardId }: Wanted): R[] {
  const left = matches.map((match) => ({ match, lot: lotOf(cardId, match.cardId) }));
  left.sort((a, b) => b.match.fit - a.match.fit || a.lot - b.lot);
  const chosen: R[] = [];
  while (left.length > 0) {
    // Behind the first screens only fit counts: nobody compares there, and it keeps this linear.
    const enough = chosen.length >= 3 * MOST_MATCHES;
    const next = enough
      ? 0
      : bestAmongEquals(
          left.map(({ match }) => match),
          chosen,
        );
    const [taken] = left.splice(next, 1);
    if (taken) chosen.push(taken.match);
  }
  return chosen;
}

function bestAmongEquals(left: readonly Rankable[], above: readonly Rankable[]): number {
  const least = (left[0]?.fit ?? 0) - SAME_FIT;
  let [best, value] = [0, -1];
  for (const [place, one] of left.entries()) {
    if (one.fit < least) break;
    const worth = worthOf(one, above);
    if (worth > value) [best, value] = [place, worth];
  }
  return best;
}

function worthOf(one: Rankable, above: readonly Rankable[]): number {
  const boundary = one.crosses && one.sharesTheme ? BOUNDARY : 0;
  const exposure = EXPOSURE * (one.exposure / (one.exposure + HALF_EXPOSURE));
  const sorts = above.filter(({ sort }) => sort === one.sort).length;
  const own = above.filter(({ organisationId }) => organisationId === one.organisationId).length;
  const repeats = (1 - SAME_SORT) ** sorts * (1 - SAME_ORGANISATION) ** own;
  return one.fit * (1 + boundary) * (1 - exposure) * repeats;
}

/** A lot between 0 and 2³² by both cards (FNV-1a), so that no card wins every tie. */
function lotOf(cardId: string, other: string): number {
  let lot = 0x811c9dc5;
  for (const letter of `${cardId} ${other}`)
    lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return lot;
}

/**
 * The ones that are shown: the first ten that are not weak. The last place is kept for the best
 * newcomer when none of the ten is one, and it is told so.
 */
export function shownOf<R extends Rankable>(
  order: readonly R[],
  { now }: Pick<Wanted, 'now'>,
  most = MOST_MATCHES,
): (R & { readonly newcomer: boolean })[] {
  const good = order.filter(({ grade }) => grade !== 'weak');
  const [first, rest] = [good.slice(0, most), good.slice(most)];
  const shown = first.map((match) => ({ ...match, newcomer: false }));
  const newcomer = rest.find((match) => isNew(match, now));
  if (newcomer && !first.some((match) => isNew(match, now)))
    shown.splice(most - 1, 1, { ...newcomer, newcomer: true });
  return shown;
}

function isNew({ firstApprovedAt, exposure }: Rankable, now: Date): boolean {
  const days = (now.getTime() - firstApprovedAt.getTime()) / DAY;
  return days <= NEW_DAYS && exposure <= NEW_EXPOSURE;
}
