/** A calendar day as ISO 8601 writes it: 2026-11-22. Days compare as texts do. */
export type Day = string;

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day of a moment, in the Netherlands. */
export function dayOf(moment: Date): Day {
  return inTheNetherlands.format(moment);
}

/** Noon of a day in UTC: a moment that is on that same day in the Netherlands. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day that comes `days` after another; negative counts back. */
export function addDays(day: Day, days: number): Day {
  return new Date(noonOf(day).getTime() + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month some months on, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moment = Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth));
  return new Date(moment).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the other came first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / MILLISECONDS_PER_DAY);
}

/** Whether a text is a day that exists: 2026-02-30 is not. */
export function isDay(text: string): text is Day {
  // PostgreSQL knows no year 0.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const moment = noonOf(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
