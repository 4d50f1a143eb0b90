type Words = {
  readonly minutes: (minutes: number) => string;
  readonly hours: (hours: string) => string;
};

/** How long something takes, as a person would say it. */
export function timeInWords(minutes: number, t: Words, number: (value: number) => string): string {
  return minutes < 90 ? t.minutes(minutes) : t.hours(number(Math.round(minutes / 30) / 2));
}
