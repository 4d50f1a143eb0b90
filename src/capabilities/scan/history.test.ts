import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, courseOf, inOrder, type HistoryEntry, type PartOf } from './history.ts';
import type { Part } from './instrument.ts';

const partOf: PartOf = (indicator) =>
  ({ s: 'strategy-and-budget', c: 'culture-and-competences' })[indicator.charAt(0)] as
    Part | undefined;

const scanOf = (levels: Record<string, number | null>, instrument = 'samenspel') => ({
  instrument,
  outcomes: Object.entries(levels).map(([indicator, level]) => ({
    indicator,
    kind: level === null ? 'unknown' : 'level',
    level,
  })),
});
const strategy = (...scans: Parameters<typeof comparable>) => comparable(...scans)[0];

describe('two scans', () => {
  it('compare over the indicators that are the same, and say how many', () => {
    const [quick, basis] = [scanOf({ s1: 2, s2: 3 }), scanOf({ s1: 3, s2: 3, s3: 5 })];
    expect(strategy(quick, basis, partOf)).toEqual({
      part: 'strategy-and-budget',
      common: 2,
      means: [2.5, 3],
      whole: false,
    });
  });
  it('compare as a whole when both measured exactly the same', () => {
    const compared = strategy(scanOf({ s1: 2, s2: 3 }), scanOf({ s2: 4, s1: 2 }), partOf);
    expect(compared).toMatchObject({ common: 2, means: [2.5, 3], whole: true });
  });
  it('leave out what has no level in one of them', () => {
    const compared = strategy(scanOf({ s1: 2, s2: null }), scanOf({ s1: 4, s2: 5 }), partOf);
    expect(compared).toMatchObject({ common: 1, means: [2, 4], whole: false });
  });
  it('of other questions have nothing to compare', () => {
    const compared = strategy(scanOf({ s1: 2 }), scanOf({ s2: 5 }), partOf);
    expect(compared).toEqual({ part: 'strategy-and-budget', common: 0, whole: false });
  });
  it('of other instruments have nothing to compare, also with the same ids', () => {
    const compared = strategy(scanOf({ s1: 2 }), scanOf({ s1: 5 }, 'elsewhere'), partOf);
    expect(compared).toEqual({ part: 'strategy-and-budget', common: 0, whole: false });
  });
  it('leave out indicators that no part knows', () => {
    expect(strategy(scanOf({ x1: 2 }), scanOf({ x1: 5 }), partOf)?.common).toBe(0);
  });

  const someScan = fc
    .dictionary(
      fc.constantFrom('s1', 's2', 's3', 'c1', 'c2'),
      fc.option(fc.integer({ min: 1, max: 5 })),
    )
    .map((levels) => scanOf(levels));
  it('compare the same in either direction', () => {
    fc.assert(
      fc.property(someScan, someScan, (a, b) => {
        const turned = comparable(b, a, partOf).map(({ means, ...rest }) =>
          means ? { ...rest, means: [means[1], means[0]] } : rest,
        );
        expect(comparable(a, b, partOf)).toEqual(turned);
      }),
    );
  });
  it('never change against themselves', () => {
    fc.assert(
      fc.property(someScan, (a) =>
        comparable(a, a, partOf).every(({ means }) => means?.[0] === means?.[1]),
      ),
    );
  });
});

describe('the course of a part', () => {
  const entry = (id: string, on: string, value: number, more: Partial<HistoryEntry> = {}) => ({
    kind: 'scan' as const,
    id,
    on,
    values: { 'strategy-and-budget': value },
    ...more,
  });
  const joins = (whole: boolean) => [{ part: 'strategy-and-budget' as const, common: 2, whole }];

  it('runs from old to new, and joins only scans that asked the same', () => {
    const entries = [
      entry('c', '2026-11-01', 3),
      entry('a', '2024-11-01', 1.5),
      entry('b', '2025-11-01', 2),
    ];
    const compared = new Map([
      ['b', joins(false)],
      ['c', joins(true)],
    ]);
    const course = courseOf('strategy-and-budget', entries, compared);
    expect(course.map(({ value, joined }) => [value, joined])).toEqual([
      [1.5, false],
      [2, false],
      [3, true],
    ]);
  });
  it('never joins a result from elsewhere', () => {
    const entries = [entry('a', '2025-11-01', 2), entry('e', '2026-01-01', 3, { kind: 'earlier' })];
    const course = courseOf('strategy-and-budget', entries, new Map([['e', joins(true)]]));
    expect(course.map(({ joined }) => joined)).toEqual([false, false]);
  });
  it('leaves out results that did not measure the part', () => {
    const entries = [entry('a', '2025-11-01', 2)];
    expect(courseOf('data-and-technology', entries, new Map())).toEqual([]);
  });
  it('keeps the given order on one day', () => {
    const sameDay = [entry('a', '2025-11-01', 2), entry('b', '2025-11-01', 3)];
    expect(inOrder(sameDay).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
