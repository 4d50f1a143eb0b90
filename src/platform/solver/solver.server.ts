import { onShutdown } from '../lifecycle.ts';
import { solverThread, type Outcome, type Solver } from './solver-thread.server.ts';

export type { Outcome } from './solver-thread.server.ts';

let kept: Solver | undefined;

/**
 * Solves a linear model with whole numbers (LP format of CPLEX) by HiGHS, in a thread that stays warm.
 * Within `seconds` and a little there is an outcome, whatever happens: whoever asks needs a way on without.
 */
export function solve(model: string, limits: { readonly seconds: number }): Promise<Outcome> {
  if (!kept) {
    const made = (kept = solverThread());
    onShutdown(() => made.stop());
  }
  return kept.solve(model, limits);
}
