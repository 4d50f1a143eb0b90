const DAY = 24 * 60 * 60 * 1000;

/** The moment a number of days from `now`; negative is earlier. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY);
}

/** The calendar day a number of days from `now`, as the database writes it. */
export function dayFrom(now: Date, days: number): string {
  return daysFrom(now, days).toISOString().slice(0, 10);
}
