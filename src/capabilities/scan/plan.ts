import type { Day } from './day.ts';
import { parts, type Part } from './instrument.ts';
import type { StepFacts } from './step.ts';

/** What a plan asks: hours, and euros with structural and project money apart. */
export type Sums = {
  readonly hours: number;
  readonly structural: number;
  readonly project: number;
};

/** What was not done or is no longer wanted asks nothing and touches nothing; its next step may. */
const stillThere = (steps: readonly StepFacts[]) =>
  steps.filter(({ state }) => state === 'open' || state === 'done');

/**
 * The parts that no step touches. An integral approach is one in which strategy, people, technology,
 * audience and processes move together, so a plan is integral when none is missing: whatever part
 * is left out is where the others get stuck.
 */
export function missingParts(steps: readonly StepFacts[]): Part[] {
  const touched = new Set(stillThere(steps).flatMap((step) => step.parts));
  return parts.filter((part) => !touched.has(part));
}

/** Adds up what the steps ask. */
export function sums(steps: readonly StepFacts[]): Sums {
  const wanted = stillThere(steps);
  const total = (chosen: readonly StepFacts[], of: 'hours' | 'euros') =>
    chosen.reduce((sum, step) => sum + step[of], 0);
  return {
    hours: total(wanted, 'hours'),
    structural: total(
      wanted.filter(({ money }) => money === 'structural'),
      'euros',
    ),
    project: total(
      wanted.filter(({ money }) => money === 'project'),
      'euros',
    ),
  };
}

/** The steps to do, the one that is due first on top. */
export function agenda<S extends StepFacts>(steps: readonly S[]): S[] {
  return steps
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Whether a step should have been finished before today. */
export function isLate(step: StepFacts, today: Day): boolean {
  return step.state === 'open' && step.dueOn < today;
}

/** How many steps are done, of those that are still there. */
export function progress(steps: readonly StepFacts[]): { done: number; of: number } {
  const wanted = stillThere(steps);
  return { done: wanted.filter(({ state }) => state === 'done').length, of: wanted.length };
}
