import { describe, expect, it } from 'vitest';
import { randomProblem } from '#tests/support/random-consortia.ts';
import {
  coveringOf,
  isAnother,
  mayMeet,
  valueOf,
  type Candidate,
  type Group,
  type Problem,
} from './consortium.ts';
import { greedy, searched } from './consortium-search.ts';

/** Every group there can be, one by one: what all else is measured against. */
function bruteForce(problem: Problem, found: readonly Group[] = []): Group {
  let best: Group = { members: [], value: 0 };
  const walk = (from: number, members: readonly number[]): void => {
    for (let place = from; place < problem.candidates.length; place += 1) {
      const more = [...members, place];
      if (!mayMeet(problem, more)) continue;
      const value = valueOf(problem, more);
      if (value > best.value && isAnother(more, found)) best = { members: more, value };
      walk(place + 1, more);
    }
  };
  walk(0, []);
  return best;
}

const candidate = (name: string, strengths: number[], fromAsker = 1): Candidate => ({
  ...{ cardId: name, organisationId: name, strengths, fromAsker },
});
const problemOf = (candidates: readonly Candidate[], more: Partial<Problem> = {}): Problem => ({
  needs: candidates[0]?.strengths.length ?? 0,
  ...{ candidates, apart: () => false, gives: () => 0 },
  ...more,
});
const membersOf = (problem: Problem) => searched(problem).members;

describe('a group', () => {
  it('covers together what none covers alone', () => {
    const problem = problemOf([
      candidate('captions', [0.9, 0, 0]),
      candidate('venue', [0, 0.8, 0]),
      candidate('audience', [0, 0, 0.7]),
    ]);
    expect(membersOf(problem)).toEqual([0, 1, 2]);
    expect(coveringOf(problem, [0, 1])).toEqual([0, 1, undefined]);
  });
  it('is one party when that one is enough', () => {
    const problem = problemOf([candidate('all', [0.9, 0.85]), candidate('first', [0.95, 0])]);
    expect(membersOf(problem)).toEqual([0]);
  });
  it('counts nothing that is hardly there', () => {
    expect(membersOf(problemOf([candidate('by chance', [0.14, 0.14, 0.14])]))).toEqual([]);
  });
  it('takes who gets something back before who gets nothing, when both bring the same', () => {
    const problem = problemOf([candidate('nothing', [0.8, 0.8], 0), candidate('some', [0.8, 0.8])]);
    expect(membersOf(problem)).toEqual([1]);
  });
  it('never takes a party only because it gives the others something', () => {
    const poor = [candidate('a', [0.9, 0, 0], 0), candidate('b', [0, 0.9, 0], 0)];
    const third = [candidate('c', [0, 0, 0.9], 0), candidate('giver', [0, 0, 0])];
    const problem = problemOf([...poor, ...third], { gives: (_, from) => (from === 3 ? 1 : 0) });
    expect(membersOf(problem)).toEqual([0, 1, 2]);
  });
  it('has no two cards of one organisation, and nobody whom another does not want', () => {
    const same = [candidate('a', [0.9, 0]), { ...candidate('b', [0, 0.9]), organisationId: 'a' }];
    expect(membersOf(problemOf(same))).toHaveLength(1);
    const apart = [candidate('a', [0.9, 0]), candidate('b', [0, 0.9]), candidate('c', [0, 0.5])];
    const problem = problemOf(apart, { apart: (one, other) => one + other === 1 });
    expect(membersOf(problem)).toEqual([0, 2]);
  });
  it('is empty when nobody covers anything', () => {
    expect(searched(problemOf([]))).toMatchObject({ members: [], value: 0, proven: true });
  });
});

describe('thousands of random small cases', () => {
  const cases = Array.from({ length: 3_000 }, (_, seed) =>
    randomProblem(seed, { needs: 2 + (seed % 5), candidates: 4 + (seed % 8) }),
  );
  const needless = (problem: Problem, members: readonly number[]) =>
    members.filter((one) => {
      const rest = members.filter((other) => other !== one);
      const [all, without] = [coveringOf(problem, members), coveringOf(problem, rest)];
      const strength = (covering: readonly (number | undefined)[], need: number) =>
        problem.candidates[covering[need] ?? -1]?.strengths[need] ?? 0;
      return all.every((_, need) => strength(all, need) <= strength(without, need));
    });

  it('have the same best group as looking at everything, also the second and the third', () => {
    for (const problem of cases) {
      const found: Group[] = [];
      for (let place = 0; place < 3; place += 1) {
        const [best, expected] = [searched(problem, found), bruteForce(problem, found)];
        expect(best.proven).toBe(true);
        expect(best.value).toBeCloseTo(expected.value, 9);
        if (best.members.length === 0) break;
        found.push(best);
      }
    }
  });
  it('never have a needless party, two of one organisation, or two that may not meet', () => {
    for (const problem of cases) {
      for (const { members, value } of [searched(problem, [], { most: 20 }), searched(problem)]) {
        expect(needless(problem, members)).toEqual([]);
        expect(mayMeet(problem, members)).toBe(true);
        expect(valueOf(problem, members)).toBeCloseTo(value, 12);
      }
    }
  });
  it('are nearly as good when hardly anything is looked at', () => {
    const shares = cases.flatMap((problem) => {
      const best = bruteForce(problem).value;
      return best > 0 ? [searched(problem, [], { most: 20 }).value / best] : [];
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.75);
    expect(shares.reduce((sum, one) => sum + one, 0) / shares.length).toBeGreaterThan(0.995);
  });
});

describe('many candidates', () => {
  it('are searched within bounds, and the bound holds', () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const problem = randomProblem(seed, { needs: 8, candidates: 300 });
      const [quick, long] = [
        searched(problem, [], { most: 2_000 }),
        searched(problem, [], { most: 400_000 }),
      ];
      expect(long.value).toBeLessThanOrEqual(quick.bound + 1e-9);
      expect(quick.value).toBeGreaterThanOrEqual(0.9 * long.value);
      expect(quick.value).toBeGreaterThanOrEqual(greedy(problem).value - 1e-9);
    }
  });
});
