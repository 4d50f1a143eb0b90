import { gradeOf } from '../../src/capabilities/partners/grade.ts';
import { ranked, shownOf, type Rankable } from '../../src/capabilities/partners/ranking.ts';
import type { Organisation } from './market.ts';
import { TOP, type Matcher } from './matcher.ts';
import type { Fitted, ours } from './ours.ts';

/** How well the mate is found: of how many, first, among ten, and by how far (one right answer each). */
export type Quality = {
  readonly asked: number;
  readonly r1: number;
  readonly r10: number;
  readonly ndcg10: number;
  /** Of all that stand in a top ten: how many are of another sort; and how unequal they stand there. */
  readonly acrossSectors: number;
  readonly gini: number;
};

type Top = { readonly organisation: Organisation; readonly top: readonly string[] };

/** Figures of the tops of a whole market. */
export function qualityOf(market: readonly Organisation[], tops: readonly Top[]): Quality {
  const sorts = new Map(market.map(({ id, sort }) => [id, sort]));
  const places = tops
    .filter(({ organisation }) => organisation.mate !== null)
    .map(({ organisation: { mate }, top }) => (mate === null ? -1 : top.indexOf(mate)));
  const pairs = tops.flatMap(({ organisation, top }) =>
    top.map((id) => sorts.get(id) !== organisation.sort),
  );
  const shown = new Map(market.map(({ id }) => [id, 0]));
  for (const { top } of tops) for (const id of top) shown.set(id, (shown.get(id) ?? 0) + 1);
  return {
    asked: places.length,
    r1: mean(places.map((place) => Number(place === 0))),
    r10: mean(places.map((place) => Number(place >= 0))),
    ndcg10: mean(places.map((place) => (place < 0 ? 0 : 1 / Math.log2(place + 2)))),
    acrossSectors: mean(pairs.map(Number)),
    gini: giniOf([...shown.values()]),
  };
}

/** The tops of a peer for everybody. */
export function topsOf(market: readonly Organisation[], matcher: Matcher): Top[] {
  matcher.add(market);
  return market.map((organisation) => ({ organisation, top: matcher.top(organisation) }));
}

/** What our matching says of everybody. */
export function fittedOf(market: readonly Organisation[], matcher: ReturnType<typeof ours>) {
  matcher.add(market);
  return market.map((organisation) => ({ organisation, fitted: matcher.fitted(organisation) }));
}

type AllFitted = ReturnType<typeof fittedOf>;

const SAME_DAY = new Date('2026-11-23T00:00:00Z');

/**
 * The tops as the product ranks them. `fair`: everybody looks once, one after the other, and who was
 * shown to many gives way to equals. `graded`: only those who are at least possible, as a page shows.
 */
export function rankedTops(
  market: readonly Organisation[],
  all: AllFitted,
  { fair, graded }: { readonly fair: boolean; readonly graded: boolean },
): Top[] {
  const sorts = new Map(market.map(({ id, sort }) => [id, sort]));
  const shown = new Map<string, number>();
  return all.map(({ organisation, fitted }) => {
    const matches = fitted.slice(0, 5 * TOP).map((one) => rankable(one, organisation));
    const order = ranked(matches, { cardId: organisation.id, crossing: 'any', now: SAME_DAY });
    const first = graded ? shownOf(order, { now: SAME_DAY }) : order.slice(0, TOP);
    const top = first.map(({ cardId }) => cardId);
    for (const id of top) shown.set(id, (shown.get(id) ?? 0) + 1);
    return { organisation, top };
  });

  function rankable({ id, fit, grade }: Fitted, { sort }: Organisation): Rankable {
    return {
      ...{ cardId: id, organisationId: id, sort: sorts.get(id) ?? '', fit, grade: grade ?? 'weak' },
      ...{ crosses: sorts.get(id) !== sort, sharesTheme: false, firstApprovedAt: new Date(0) },
      exposure: fair ? (shown.get(id) ?? 0) : 0,
    };
  }
}

/** How often the first was right per grade, and how often who has nobody was given such a first. */
export function gradesOf(all: AllFitted) {
  const tally = new Map<string, { right: number; wrong: number; nobody: number }>();
  for (const { organisation, fitted } of all) {
    const [first] = fitted;
    const grade = (first && gradeOf(first.covered, first.coversThem)) ?? 'none';
    const counts = tally.get(grade) ?? { right: 0, wrong: 0, nobody: 0 };
    tally.set(grade, counts);
    if (organisation.mate === null) counts.nobody += 1;
    else if (first?.id === organisation.mate) counts.right += 1;
    else counts.wrong += 1;
  }
  return ['strong', 'possible', 'weak', 'none'].map((grade) => ({
    grade,
    ...(tally.get(grade) ?? { right: 0, wrong: 0, nobody: 0 }),
  }));
}

/** Gini: 0 when all stand there as often, near 1 when a few do. */
export function giniOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, place) => sum + (place + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
