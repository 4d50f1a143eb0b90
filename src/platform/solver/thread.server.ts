import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';
import type { FromSolver, Solved, ToSolver } from './solving.ts';

const highs = await loadHighs();
const say = (message: FromSolver) => parentPort?.postMessage(message);

parentPort?.on('message', ({ number, model, seconds }: ToSolver) => {
  say({ number, solved: solved(model, seconds) });
});
say('ready');

function solved(model: string, seconds: number): Solved {
  try {
    const found = highs.solve(model, {
      ...{ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-9 },
      random_seed: 1,
    });
    const { Status: status, ObjectiveValue: value } = found;
    if (status === 'Infeasible' || status === 'Primal infeasible or unbounded')
      return { outcome: 'impossible' };
    if (status !== 'Optimal' && status !== 'Time limit reached') return { outcome: 'broken' };
    const values: Record<string, number> = {};
    for (const [name, column] of Object.entries(found.Columns)) {
      if (!('Primal' in column)) return { outcome: 'too-slow' };
      if (column.Primal !== 0) values[name] = column.Primal;
    }
    if (!Number.isFinite(value)) return { outcome: 'too-slow' };
    return { outcome: 'solved', proven: status === 'Optimal', value, values };
  } catch {
    return { outcome: 'broken' };
  }
}
