import { addDays, type Day } from './day.ts';
import type { Part } from './instrument.ts';

/** A step is finished within this many days: long enough to change something, short enough to see. */
export const STEP_DAYS = 90;

/** How far from today a step may start: to write down what already runs, or what is planned. */
const START_WINDOW_DAYS = 366;

/** Most hours and euros of one step; what asks more is a project, and deserves several steps. */
export const MAX_HOURS = 10_000;
export const MAX_EUROS = 10_000_000;

/** Where the money of a step comes from. */
export const moneys = ['structural', 'project', 'none'] as const;
export type Money = (typeof moneys)[number];

/** How a step stands: still to do, done, or what its check said that became of it. */
export type StepState = 'open' | 'done' | 'not-done' | 'unwanted';

/** A step, as far as the rules need it. */
export type StepFacts = {
  readonly parts: readonly string[];
  readonly hours: number;
  readonly euros: number;
  readonly money: Money;
  readonly partnerNeeded: boolean;
  readonly dueOn: Day;
  readonly state: StepState;
};

/** The last day on which a step that starts on a day can be finished. */
export function lastDueDay(startsOn: Day): Day {
  return addDays(startsOn, STEP_DAYS);
}

/** Whether a step may start on a day. */
export function isStartDay(startsOn: Day, today: Day): boolean {
  return (
    startsOn >= addDays(today, -START_WINDOW_DAYS) && startsOn <= addDays(today, START_WINDOW_DAYS)
  );
}

/** Whether a step that starts on a day may be due on another: later, and within 90 days. */
export function isDueDay(startsOn: Day, dueOn: Day): boolean {
  return dueOn > startsOn && dueOn <= lastDueDay(startsOn);
}

/** What is wrong with the money of a step, if anything. */
export type MoneyFault = 'source-missing' | 'amount-missing' | 'remains-missing';

/**
 * Money needs a source, a source needs money, and project money needs a word on what remains:
 * it ends, and what only it pays for ends with it.
 */
export function moneyFault(euros: number, money: Money, remains: string): MoneyFault | undefined {
  if (money === 'none') return euros > 0 ? 'source-missing' : undefined;
  if (euros === 0) return 'amount-missing';
  return money === 'project' && remains.trim() === '' ? 'remains-missing' : undefined;
}

/** The parts that a step touches: those that were chosen, with its gap's own among them, once each. */
export function partsOfStep(chosen: readonly Part[], ofGap: Part): Part[] {
  return [...new Set([ofGap, ...chosen])];
}

/** How a step stands, by when it was done and what its check said. */
export function stepState(doneAt: Date | null, checkResult: string | null): StepState {
  if (doneAt) return 'done';
  return checkResult === 'unwanted' || checkResult === 'not-done' ? checkResult : 'open';
}
