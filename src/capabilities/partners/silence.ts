/** After so many days without a sign of life an introduction is called silent, and one reminder goes. */
export const SILENT_DAYS = 14;

const DAY = 24 * 60 * 60 * 1000;

/** What tells whether somebody should be reminded of an introduction. */
export type Quiet = {
  /** When the broker or one of the two last did something. */
  readonly touchedAt: Date;
  readonly remindedAt: Date | null;
  readonly endedAt: Date | null;
};

/** The moment before which an introduction was touched last, when it is silent now. */
export function silentSince(now: Date): Date {
  return new Date(now.getTime() - SILENT_DAYS * DAY);
}

/** Whether nothing happened with an open introduction for two weeks. */
export function isSilent({ touchedAt, endedAt }: Quiet, now: Date): boolean {
  return endedAt === null && touchedAt <= silentSince(now);
}

/** How many whole days nothing happened. */
export function daysSince(moment: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - moment.getTime()) / DAY));
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** Whether it is Saturday or Sunday in the Netherlands: nobody gets a reminder then. */
export function isWeekend(now: Date): boolean {
  return ['Sat', 'Sun'].includes(weekday.format(now));
}

/** Whether a reminder should go: after two silent weeks, once per silence, never in a weekend. */
export function reminderIsDue(quiet: Quiet, now: Date): boolean {
  const reminded = quiet.remindedAt !== null && quiet.remindedAt >= quiet.touchedAt;
  return !isWeekend(now) && !reminded && isSilent(quiet, now);
}

const dayInWords = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** Whether the mail about what came in may go: once a day, by the days of the Netherlands, not in a weekend. */
export function digestIsDue(sentAt: Date | null, now: Date): boolean {
  if (isWeekend(now)) return false;
  return sentAt === null || dayInWords.format(sentAt) < dayInWords.format(now);
}
