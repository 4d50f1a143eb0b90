/** What can become of an introduction, as a desk counts it. */
export const outcomes = [
  'waiting',
  'introduced',
  'met',
  'started',
  'nothing',
  'declined',
  'expired',
  'stopped',
] as const;
export type Outcome = (typeof outcomes)[number];

/** An introduction, as far as its outcome depends on it. */
export type Course = {
  readonly createdAt: Date;
  readonly introducedAt: Date | null;
  readonly metAt: Date | null;
  readonly ending: string | null;
  readonly expiresAt: Date;
  /** Why a side said no, or why nothing came of it. */
  readonly reasons: readonly string[];
};

/** What became of one introduction. Who took a yes back, or blocked, is counted as stopped, not named. */
export function outcomeOf({ introducedAt, metAt, ending, expiresAt }: Course, now: Date): Outcome {
  if (ending === 'started' || ending === 'nothing') return ending;
  if (ending === 'declined' || ending === 'expired') return ending;
  if (ending !== null) return 'stopped';
  if (metAt !== null) return 'met';
  if (introducedAt !== null) return 'introduced';
  return expiresAt <= now ? 'expired' : 'waiting';
}

/** How often each outcome happened with what began in the year before now, and why not. */
export type Year = {
  readonly all: number;
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** Reasons that were chosen from the list, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
};

/** The work of a desk over the year before now. */
export function yearOf(courses: readonly Course[], now: Date): Year {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - 1);
  const recent = courses.filter(({ createdAt }) => createdAt > since && createdAt <= now);
  const became = recent.map((course) => outcomeOf(course, now));
  const reasons = recent.flatMap((course) => course.reasons);
  return {
    all: recent.length,
    counts: outcomes.map((outcome) => ({
      outcome,
      count: became.filter((one) => one === outcome).length,
    })),
    reasons: [...new Set(reasons)]
      .map((reason) => ({ reason, count: reasons.filter((one) => one === reason).length }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}
