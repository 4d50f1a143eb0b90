import { afterAll, describe, expect, it } from 'vitest';
import { solverThread } from '#platform/solver/solver-thread.server.ts';
import { randomProblem } from '#tests/support/random-consortia.ts';
import { groupIn, modelOf } from './consortium-model.ts';
import { searched } from './consortium-search.ts';
import { mayMeet, type Group, type Problem } from './consortium.ts';

const solver = solverThread();
afterAll(() => solver.stop());

async function exact(problem: Problem, found: readonly Group[] = []): Promise<Group> {
  const solved = await solver.solve(modelOf(problem, found), { seconds: 30 });
  if (solved.outcome !== 'solved') throw new Error(solved.outcome);
  const group = groupIn(problem, solved.values);
  expect(solved.proven).toBe(true);
  expect(group.value * problem.needs).toBeCloseTo(solved.value, 5);
  return group;
}

describe('the model for the solver', () => {
  it('has the optimum of a search that looked at everything, three groups in a row', async () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const problem = randomProblem(seed, { needs: 2 + (seed % 6), candidates: 3 + (seed % 10) });
      const found: Group[] = [];
      for (let place = 0; place < 3; place += 1) {
        const [group, best] = [await exact(problem, found), searched(problem, found)];
        expect(group.value).toBeCloseTo(best.value, 6);
        expect(mayMeet(problem, group.members)).toBe(true);
        if (group.members.length === 0) break;
        found.push(group);
      }
    }
  });
  it('has it for the largest that is solved exactly', async () => {
    const problem = randomProblem(7, { needs: 8, candidates: 60 });
    const [group, best] = [await exact(problem), searched(problem, [], { most: 5_000_000 })];
    expect(best.proven).toBe(true);
    expect(group.value).toBeCloseTo(best.value, 6);
  });
});
