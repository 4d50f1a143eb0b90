/** A batch holds at most so many domains. */
export const MAX_BATCH = 10_000;
/** The longest file that is read, in characters: so many domains with room for other columns. */
export const MAX_TEXT = 2_000_000;
/** So many wrong lines are named; of the rest only how many. */
export const MAX_WRONG = 100;

/** How far a domain of a batch is looked at; `not-allowed`: not at all. */
export const batchDepths = ['full', 'passive', 'not-allowed'] as const;
export type BatchDepth = (typeof batchDepths)[number];

/**
 * What became of a domain: `absent` when DNS does not know it, `failed` when we could not look,
 * `left-alone` when its owner asked so.
 */
export const batchOutcomes = ['measured', 'absent', 'failed', 'left-alone'] as const;
export type BatchOutcome = (typeof batchOutcomes)[number];

/** A kept depth; what nobody knows any more is not allowed. */
export function batchDepth(kept: string): BatchDepth {
  return batchDepths.find((one) => one === kept) ?? 'not-allowed';
}

/** A kept outcome; none yet, or one that nobody knows any more: null. */
export function batchOutcome(kept: string | null): BatchOutcome | null {
  return batchOutcomes.find((one) => one === kept) ?? null;
}

/**
 * How far a domain may be looked at. Everything, when its organisation proved it and opened it to the desk;
 * otherwise what any visitor sees, when whoever installed Samenspel set that brokers may.
 */
export function depthOf(isOpenToDesk: boolean, brokersMeasure: 'allowed' | 'passive'): BatchDepth {
  if (isOpenToDesk) return 'full';
  return brokersMeasure === 'passive' ? 'passive' : 'not-allowed';
}

export type Pace = {
  /** Domains that are measured, ended or not. */
  readonly total: number;
  readonly done: number;
  /** Of those, ended since `since`, in milliseconds since 1970. */
  readonly recent: number;
  readonly since: number;
};

/** Fewer say nothing about the pace. */
const ENOUGH = 5;

/**
 * Milliseconds that are left, when it goes on at the pace of late; undefined while that says nothing.
 */
export function timeLeft({ total, done, recent, since }: Pace, now: number): number | undefined {
  const left = Math.max(0, total - done);
  if (left === 0) return 0;
  const passed = now - since;
  return recent < ENOUGH || passed <= 0 ? undefined : Math.round((passed / recent) * left);
}

/** The pace is that of the last minutes, and not that of before somebody stopped it. */
export const PACE_WINDOW = 5 * 60_000;

/** From when the pace is counted. */
export function paceSince(startedAt: Date | null, now: Date): Date {
  const early = now.getTime() - PACE_WINDOW;
  return new Date(Math.max(startedAt?.getTime() ?? 0, early));
}
