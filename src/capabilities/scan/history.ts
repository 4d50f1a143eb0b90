import type { Day } from './day.ts';
import { parts, type Part } from './instrument.ts';
import { levelOf, type Given } from './levels.ts';
import type { PartValues } from './earlier-result.ts';

/** What a concluded scan measured, as far as another scan can be laid beside it. */
export type Measurement = {
  /** The id of its instrument, without the version: an indicator keeps its id over versions. */
  readonly instrument: string;
  readonly outcomes: readonly Given[];
};

/** One part of two scans, over the indicators that both have a level for. */
export type Comparison = {
  readonly part: Part;
  /** How many indicators are the same and have a level in both. */
  readonly common: number;
  /** The means over those indicators alone (1–5), first and second scan; absent without any. */
  readonly means?: readonly [before: number, after: number];
  /** Whether that is all that either scan measured in this part: then a line may join the two. */
  readonly whole: boolean;
};

/** Which part an indicator belongs to; undefined for one that the instrument does not know. */
export type PartOf = (indicator: string) => Part | undefined;

/**
 * Lays two scans side by side, per part. Only indicators with the same id that have a level in
 * both count, and the means are over those alone: a mean over other questions is another figure.
 * Scans of different instruments have nothing in common, also when an id happens to be the same.
 */
export function comparable(a: Measurement, b: Measurement, partOf: PartOf): Comparison[] {
  const [before, after] = [levelsIn(a), levelsIn(b)];
  const same = a.instrument === b.instrument;
  return parts.map((part) => {
    const inPart = (levels: ReadonlyMap<string, number>) =>
      [...levels.keys()].filter((indicator) => partOf(indicator) === part);
    const [first, second] = [inPart(before), inPart(after)];
    const common = same ? first.filter((indicator) => after.has(indicator)) : [];
    if (common.length === 0) return { part, common: 0, whole: false };
    const means = [meanOf(before, common), meanOf(after, common)] as const;
    const whole = common.length === first.length && common.length === second.length;
    return { part, common: common.length, means, whole };
  });
}

function levelsIn({ outcomes }: Measurement): Map<string, number> {
  const levels = new Map<string, number>();
  for (const outcome of outcomes) {
    const level = levelOf(outcome);
    if (level !== undefined) levels.set(outcome.indicator, level);
  }
  return levels;
}

function meanOf(levels: ReadonlyMap<string, number>, indicators: readonly string[]): number {
  const sum = indicators.reduce((total, indicator) => total + (levels.get(indicator) ?? 0), 0);
  return sum / indicators.length;
}

/** One result in the history: a concluded scan of ours, or a result from elsewhere. */
export type HistoryEntry = {
  readonly kind: 'scan' | 'earlier';
  readonly id: string;
  readonly on: Day;
  readonly values: PartValues;
};

/** A point in the course of one part; only scans can be joined to the one before. */
export type CoursePoint = {
  readonly kind: 'scan' | 'earlier';
  readonly on: Day;
  readonly value: number;
  readonly joined: boolean;
};

/**
 * The course of one part, oldest first: a point per result that measured it. A scan is joined to
 * the scan right before it when both asked exactly the same in this part; what comes from
 * elsewhere stands beside and is never joined. `compared` is keyed by the later scan's id.
 */
export function courseOf(
  part: Part,
  entries: readonly HistoryEntry[],
  compared: ReadonlyMap<string, readonly Comparison[]>,
): CoursePoint[] {
  return inOrder(entries).flatMap(({ kind, id, on, values }): CoursePoint[] => {
    const value = values[part];
    if (value === undefined) return [];
    const joined = compared.get(id)?.some((one) => one.part === part && one.whole) ?? false;
    return [{ kind, on, value, joined: kind === 'scan' && joined }];
  });
}

/** Oldest first; on the same day in the order in which they were given. */
export function inOrder<E extends { readonly on: Day }>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
