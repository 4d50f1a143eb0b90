type Words = {
  readonly seconds: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
};

/** Milliseconds as people say them: no more exact than a guess is. */
export function durationInWords(milliseconds: number, t: Words): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return t.seconds;
  return minutes < 90 ? t.minutes(minutes) : t.hours(Math.round(minutes / 60));
}
