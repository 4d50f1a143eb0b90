import { performance } from 'node:perf_hooks';
import { groupIn, modelOf } from '../../src/capabilities/partners/consortium-model.ts';
import { greedy, searched } from '../../src/capabilities/partners/consortium-search.ts';
import type { Group, Problem } from '../../src/capabilities/partners/consortium.ts';
import { solverThread } from '../../src/platform/solver/solver-thread.server.ts';
import { randomProblem } from '../../tests/support/random-consortia.ts';
import type { Tell } from './telling.ts';

const SIZES = [
  { needs: 3, candidates: 20, problems: 60 },
  { needs: 5, candidates: 60, problems: 40 },
  { needs: 8, candidates: 60, problems: 15 },
];
/** So much that everything is looked at: then the best group is proven. */
const EVERYTHING = { most: Infinity };
const SECONDS = 60;

type Way = (problem: Problem) => Group | Promise<Group>;
type Run = { readonly share: number; readonly time: number };

/** Groups that cover a request together: what each way of finding them is worth beside the optimum. */
export async function reportConsortia(tell: Tell): Promise<void> {
  const solver = solverThread();
  const ways: Readonly<Record<string, Way>> = {
    'bounded search': (problem) => searched(problem),
    solver: async (problem) => {
      const solved = await solver.solve(modelOf(problem), { seconds: SECONDS });
      if (solved.outcome !== 'solved') throw new Error(`The solver: ${solved.outcome}.`);
      return groupIn(problem, solved.values);
    },
    greedy: (problem) => greedy(problem),
  };
  try {
    await ways['solver']?.(randomProblem(0, { needs: 2, candidates: 3 }));
    for (const size of SIZES) await reportSize(size, ways, tell);
  } finally {
    await solver.stop();
  }
}

async function reportSize(
  { needs, candidates, problems: many }: (typeof SIZES)[number],
  ways: Readonly<Record<string, Way>>,
  tell: Tell,
): Promise<void> {
  tell.heading(`groups for ${needs} needs among ${candidates} cards, ${many} problems`);
  const problems = Array.from({ length: many }, (_, seed) => {
    const problem = randomProblem(seed, { needs, candidates });
    const best = searched(problem, [], EVERYTHING);
    if (!best.proven) throw new Error('The optimum was not proven.');
    return { problem, optimum: best.value };
  });
  let reference: number | undefined;
  for (const [way, find] of Object.entries(ways)) {
    const runs: Run[] = [];
    for (const { problem, optimum } of problems) {
      const began = performance.now();
      const { value } = await find(problem);
      const time = performance.now() - began;
      runs.push({ share: optimum > 0 ? value / optimum : 1, time });
    }
    const shares = runs.map(({ share }) => share);
    const times = runs.map(({ time }) => time).sort((a, b) => a - b);
    const figures = {
      mean: shares.reduce((sum, share) => sum + share, 0) / many,
      worst: Math.min(...shares),
      optimal: shares.filter((share) => share > 1 - 1e-6).length / many,
      p50: times[Math.floor(many / 2)] ?? 0,
    };
    reference ??= figures.p50;
    const ratio = figures.p50 / reference;
    tell.row(
      { kind: 'group', way, needs, candidates, problems: many, ...figures, ratio },
      `${way.padEnd(24)} of the optimum ${figures.mean.toFixed(4)}  worst ${figures.worst.toFixed(3)}  optimal ${(100 * figures.optimal).toFixed(0)} %  p50 ${figures.p50.toFixed(1)} ms (×${ratio.toFixed(2)})`,
    );
  }
}
