const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day of a moment in the Netherlands, as ISO 8601 writes it: 2026-11-22. */
export function dayOf(moment: Date): string {
  return inTheNetherlands.format(moment);
}

/** Noon of a day in UTC: a moment that is on that same day in the Netherlands. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const noon = noonOf(text);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(noonOf(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
