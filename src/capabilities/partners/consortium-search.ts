import {
  costs,
  isAnother,
  mayMeet,
  MOST_MEMBERS,
  strengthAt,
  valueOf,
  type Group,
  type Problem,
} from './consortium.ts';

/** What a search without a solver came to: the best it met, and what none can be above. */
export type Searched = Group & {
  /** No group is worth more than this. */
  readonly bound: number;
  /** Everything was looked at: there is nothing better. */
  readonly proven: boolean;
};

/** Steps after which a search stops with what it has. */
const MOST_STEPS = 60_000;
/** The clock is looked at once in so many steps (a power of two, less one). */
const LOOKS = 63;

export type Bounds = {
  readonly most?: number;
  /** Whether the time for it is over. */
  readonly isOver?: () => boolean;
};

/**
 * The best group by looking at everything that could still be better, at most so many steps: branch and
 * bound, begun with what greedy and exchange find; as long as it may take. `found`: groups from which it has to differ.
 */
export function searched(
  problem: Problem,
  found: readonly Group[] = [],
  { most = MOST_STEPS, isOver = () => false }: Bounds = {},
): Searched {
  const { candidates, needs } = problem;
  const strengths = candidates.map((one) =>
    Array.from({ length: needs }, (_, need) => strengthAt(one, need)),
  );
  const alone = strengths.map((row) => row.reduce((sum, one) => sum + one, 0));
  const order = candidates
    .map((_, place) => place)
    .filter((place) => (alone[place] ?? 0) > costs.party)
    .sort((one, other) => (alone[other] ?? 0) - (alone[one] ?? 0) || one - other);
  const rest = bestOfRest(order, strengths, needs);
  let best = exchanged(problem, greedy(problem, order, found), order, found);
  let steps = 0;
  let missed = 0;

  const walk = (from: number, members: readonly number[], covered: readonly number[]): void => {
    for (let at = from; at < order.length; at += 1) {
      const ceiling = above(covered, rest[at] ?? [], members.length, needs);
      if (ceiling <= best.value + 1e-12) return;
      if (steps >= most || ((steps & LOOKS) === 0 && isOver())) {
        [missed, steps] = [Math.max(missed, ceiling), most];
        return;
      }
      steps += 1;
      const place = order[at] ?? 0;
      if (members.some((one) => !mayMeet(problem, [one, place]))) continue;
      const more = [...members, place];
      const row = strengths[place] ?? [];
      const together = covered.map((one, need) => Math.max(one, row[need] ?? 0));
      // Before what is one-sided is counted it is worth at most this.
      if (worth(together, more.length, needs) > best.value + 1e-12 && isAnother(more, found)) {
        const value = valueOf(problem, more);
        if (value > best.value + 1e-12) best = { members: more, value };
      }
      if (more.length < MOST_MEMBERS) walk(at + 1, more, together);
    }
  };
  walk(0, [], new Array<number>(needs).fill(0));
  const kept = exchanged(problem, best, order, found);
  const members = [...kept.members].sort((one, other) => one - other);
  return {
    ...{ members, value: kept.value },
    bound: Math.max(kept.value, missed),
    proven: missed <= kept.value + 1e-12,
  };
}

/** From each place in the order on, the most that is left per need. */
function bestOfRest(
  order: readonly number[],
  strengths: readonly (readonly number[])[],
  needs: number,
): readonly (readonly number[])[] {
  const rest: number[][] = [];
  let last = new Array<number>(needs).fill(0);
  for (const place of [...order].reverse()) {
    const row = strengths[place] ?? [];
    last = last.map((one, need) => Math.max(one, row[need] ?? 0));
    rest.unshift(last);
  }
  return rest;
}

/**
 * More than this a group cannot become by adding from the rest: every party added brings at most what is
 * left on all needs together, and costs its place.
 */
function above(
  covered: readonly number[],
  rest: readonly number[],
  members: number,
  needs: number,
): number {
  const most = covered.map((one, need) => Math.max(one, rest[need] ?? 0));
  return worth(most, members + 1, needs);
}

function worth(covered: readonly number[], members: number, needs: number): number {
  return (covered.reduce((sum, one) => sum + one, 0) - costs.party * members) / needs;
}

/** Adds whoever brings most, until nobody brings more than a place costs. */
export function greedy(
  problem: Problem,
  order: readonly number[] = problem.candidates.map((_, place) => place),
  found: readonly Group[] = [],
): Group {
  let best: Group = { members: [], value: 0 };
  for (;;) {
    const tried = order
      .filter((place) => !best.members.includes(place))
      .map((place) => [...best.members, place])
      .filter((members) => mayMeet(problem, members) && isAnother(members, found))
      .map((members) => ({ members, value: valueOf(problem, members) }));
    const next = tried.reduce((top, one) => (one.value > top.value + 1e-12 ? one : top), best);
    if (next === best) return best;
    best = next;
  }
}

/** Exchanges one member, or leaves one out, as long as that makes it better. */
function exchanged(
  problem: Problem,
  from: Group,
  order: readonly number[],
  found: readonly Group[],
): Group {
  let best = from;
  for (let round = 0; round < 20; round += 1) {
    const without = best.members.map((left) => best.members.filter((one) => one !== left));
    const swapped = without.flatMap((members) =>
      order.filter((place) => !best.members.includes(place)).map((place) => [...members, place]),
    );
    const better = [...without, ...swapped]
      .filter((members) => mayMeet(problem, members) && isAnother(members, found))
      .map((members) => ({ members, value: valueOf(problem, members) }))
      .reduce((top, one) => (one.value > top.value + 1e-12 ? one : top), best);
    if (better === best) return best;
    best = better;
  }
  return best;
}
