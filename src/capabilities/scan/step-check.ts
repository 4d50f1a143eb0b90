import { addDays, type Day } from './day.ts';

/** What somebody can say about a step when it was due. */
export const checkResults = ['done', 'not-done', 'unwanted'] as const;
export type CheckResult = (typeof checkResults)[number];

/** How long the link in the mail works. */
export const CHECK_DAYS = 60;

/** A step that was due longer ago than this is not asked about: nobody remembers. */
export const ASK_WITHIN_DAYS = 60;

/** The due days about which a check is asked today: from the first through the last. */
export function dueDaysToAsk(today: Day): { from: Day; through: Day } {
  return { from: addDays(today, -ASK_WITHIN_DAYS), through: addDays(today, -1) };
}

/** The first moment at which the link of a check no longer works. */
export function checkExpiry(askedAt: Date): Date {
  return new Date(askedAt.getTime() + CHECK_DAYS * 24 * 60 * 60 * 1000);
}

/** What a visitor finds behind the link of a check. */
export type CheckState = 'to-answer' | 'answered' | 'expired';

/** How a check stands at a moment: an answer stays readable, a question does not stay open. */
export function checkState(askedAt: Date, answeredAt: Date | null, now: Date): CheckState {
  if (answeredAt) return 'answered';
  return now < checkExpiry(askedAt) ? 'to-answer' : 'expired';
}
