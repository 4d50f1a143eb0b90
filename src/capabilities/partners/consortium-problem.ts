import type { Line } from './card.ts';
import { type Candidate, COUNTS, type Problem } from './consortium.ts';
import type { Fitting } from './matched.ts';
import type { Party } from './match.ts';
import { gatesBetween, type About } from './passing.ts';
import { strengthOf } from './strength.ts';
import { coverage } from './two-way.ts';

/** So many candidates are looked at, at most: the best for each need, then the best for all. */
export const MOST_CANDIDATES = 200;

/** A problem, and the fitting of each of its candidates, by place. */
export type Posed = { readonly problem: Problem; readonly fittings: readonly Fitting[] };

/**
 * The problem of covering the needs of a card together. `about` has to know the gates between the others
 * too. What the others give each other follows from their concepts alone: they were not asked about each
 * other.
 */
export function posed(
  mine: Party,
  found: readonly Fitting[],
  {
    about,
    kinship,
    most,
  }: {
    readonly about: About;
    readonly kinship: (one: string, other: string) => number;
    readonly most: number;
  },
): Posed {
  const { needs } = mine.content;
  const strengths = (fitting: Fitting) =>
    needs.map(({ id }) => fitting.youGet.find(({ need }) => need.lineId === id)?.strength ?? 0);
  const passing = found
    .filter(({ party }) => gatesBetween(mine, party, about).length === 0)
    .map((fitting) => ({ fitting, strengths: strengths(fitting) }))
    .filter((one) => one.strengths.some((strength) => strength >= COUNTS));
  const chosen = bestPerNeed(passing, needs.length, Math.min(most, MOST_CANDIDATES));
  const fittings = chosen.map(({ fitting }) => fitting);
  const parties = fittings.map(({ party }) => party);
  const candidates = chosen.map(({ fitting, strengths: row }): Candidate => ({
    ...{ cardId: fitting.party.cardId, organisationId: fitting.party.organisationId },
    ...{ strengths: row, fromAsker: fitting.coversThem },
  }));
  const apart = kept((one, other) => {
    const [a, b] = [parties[one], parties[other]];
    return a !== undefined && b !== undefined && gatesBetween(a, b, about).length > 0;
  });
  const gives = kept((to, from) => {
    const [a, b] = [parties[to], parties[from]];
    return a && b ? givenBy(b.content.gives, a.content.needs, kinship) : 0;
  });
  return { problem: { needs: needs.length, candidates, apart, gives }, fittings };
}

type Row = { readonly fitting: Fitting; readonly strengths: readonly number[] };

/** In turns the next best for each need, so that a need with few candidates keeps them. */
function bestPerNeed(rows: readonly Row[], needs: number, most: number): readonly Row[] {
  const queues = Array.from({ length: needs }, (_, need) =>
    rows
      .filter(({ strengths }) => (strengths[need] ?? 0) >= COUNTS)
      .sort((a, b) => (b.strengths[need] ?? 0) - (a.strengths[need] ?? 0)),
  );
  const chosen = new Set<Row>();
  for (let turn = 0; turn < rows.length && chosen.size < most; turn += 1)
    for (const queue of queues) {
      const next = queue[turn];
      if (next && chosen.size < most) chosen.add(next);
    }
  return [...chosen];
}

/** How much of these needs the gives meet by their concepts, 0–1. */
function givenBy(
  gives: readonly Line[],
  needs: readonly Line[],
  kinship: (one: string, other: string) => number,
): number {
  if (needs.length === 0) return 0;
  const near = (need: Line, give: Line) =>
    need.concepts.flatMap((one) => give.concepts.map((two) => kinship(one, two)));
  return coverage(
    needs.map((need) =>
      strengthOf(undefined, undefined, Math.max(0, ...gives.flatMap((give) => near(need, give)))),
    ),
  );
}

/** Asks for each pair once. */
function kept<V>(ask: (one: number, other: number) => V): (one: number, other: number) => V {
  const known = new Map<number, V>();
  return (one, other) => {
    const key = one * 100_000 + other;
    const answer = known.get(key) ?? ask(one, other);
    known.set(key, answer);
    return answer;
  };
}
