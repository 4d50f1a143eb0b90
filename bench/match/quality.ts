import type { Organisation } from './market.ts';
import { TOP, type Matcher } from './matcher.ts';
import { ours, pageOf, type Fitted } from './ours.ts';

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

/** What our matching finds for everybody, to be ranked in more than one way. */
export type Found = {
  readonly all: readonly { readonly organisation: Organisation; readonly fitted: Fitted }[];
  readonly idOf: (cardId: string) => string;
};

export function foundFor(market: readonly Organisation[]): Found {
  const { add, fitted, idOf } = ours();
  add(market);
  const all = market.map((organisation) => ({ organisation, fitted: fitted(organisation) }));
  return { all, idOf };
}

/**
 * The tops as a page shows them. `fair`: everybody looks once, one after the other, and who was shown to
 * many gives way to equals. `graded`: without the weak ones that fill up a top ten.
 */
export function rankedTops(
  { all, idOf }: Found,
  { fair, graded }: { readonly fair: boolean; readonly graded: boolean },
): Top[] {
  const times = new Map<string, number>();
  return all.map(({ organisation, fitted }) => {
    const exposure = (cardId: string) => (fair ? (times.get(cardId) ?? 0) : 0);
    const { shown, weak } = pageOf(fitted, exposure);
    const first = (graded ? shown : [...shown, ...weak].slice(0, TOP)).map(({ cardId }) => cardId);
    for (const cardId of first) times.set(cardId, (times.get(cardId) ?? 0) + 1);
    return { organisation, top: first.map(idOf) };
  });
}

/** How often the first was right per grade, and how often who has nobody was given such a first. */
export function gradesOf({ all, idOf }: Found) {
  const tally = new Map<string, { right: number; wrong: number; nobody: number }>();
  for (const { organisation, fitted } of all) {
    const { shown, weak } = pageOf(fitted);
    const [first] = [...shown, ...weak];
    const grade = first?.grade ?? 'none';
    const counts = tally.get(grade) ?? { right: 0, wrong: 0, nobody: 0 };
    tally.set(grade, counts);
    if (organisation.mate === null) counts.nobody += 1;
    else if (first && idOf(first.cardId) === organisation.mate) counts.right += 1;
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
