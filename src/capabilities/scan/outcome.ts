import type { Choice } from './answer.ts';

/** How long the agreement and the dissent can be. */
export const MAX_AGREED = 2000;

/** What the team agreed on for one indicator, as it is typed. */
export type Agreement = {
  readonly choice: Choice;
  readonly agreed: string;
  readonly dissent: string;
};

/**
 * When an outcome counts as decided: now, but always later than the one that it replaces. So the
 * moment names the version, also when two are written within a millisecond or a clock is set back.
 */
export function decidedAfter(previous: Date | null, now: Date): Date {
  return previous && previous >= now ? new Date(previous.getTime() + 1) : now;
}

/** Whether somebody who saw this version (ms, or null for none) saw the one that stands. */
export function sawLast(seen: number | null, standing: Date): boolean {
  return seen === standing.getTime();
}
