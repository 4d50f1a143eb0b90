import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidates,
  isTargetDate,
  mayOpenAnother,
  measuredBy,
  targetFault,
  targetLevels,
  usualTargetDate,
  type Measured,
} from './gap.ts';
import { samenspelInstrument } from './questions.ts';

const money = { part: 'strategy-and-budget', indicator: 'structural-money' } as const;

describe('what a scan measured', () => {
  it('is the level of each question, and per part the mean of its questions', () => {
    const measured = measuredBy(
      [
        { indicator: 'structural-money', kind: 'level', level: 1 },
        { indicator: 'direction-from-mission', kind: 'level', level: 2 },
      ],
      samenspelInstrument,
    );
    expect(measured).toContainEqual({ ...money, value: 1 });
    expect(measured.filter(({ indicator }) => indicator === null)).toHaveLength(1);
  });
  it('leaves out what has no level, and what the instrument does not know', () => {
    const measured = measuredBy(
      [
        { indicator: 'structural-money', kind: 'unknown', level: null },
        { indicator: 'no-such-question', kind: 'level', level: 3 },
      ],
      samenspelInstrument,
    );
    expect(measured).toEqual([]);
  });
});

describe('the candidates', () => {
  it('stand with the lowest first, equals by the value of their part', () => {
    const measured: Measured[] = [
      { part: 'data-and-technology', indicator: null, value: 3 },
      { part: 'strategy-and-budget', indicator: null, value: 1.5 },
      { part: 'data-and-technology', indicator: 'b', value: 1 },
      { ...money, value: 1 },
    ];
    expect(candidates(measured).map(({ indicator, part }) => indicator ?? part)).toEqual([
      'structural-money',
      'b',
      'strategy-and-budget',
      'data-and-technology',
    ]);
  });
  it('leave out what stands at the highest level', () => {
    expect(candidates([{ ...money, value: 5 }])).toEqual([]);
  });
});

describe('a target', () => {
  it('lies above the start, at most two levels, on the scale', () => {
    expect(targetFault(1.7, 2.3)).toBeUndefined();
    expect(targetFault(1.7, 1.7)).toBe('not-above');
    expect(targetFault(1.7, 3.8)).toBe('too-far');
    expect(targetFault(4.5, 5.1)).toBe('off-scale');
    expect(targetFault(1, Number.NaN)).toBe('off-scale');
  });
  it('can always be chosen as a whole level, unless everything has been reached', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 4.99, noNaN: true }), (start) => {
        expect(targetLevels(start).length).toBeGreaterThan(0);
        for (const level of targetLevels(start)) expect(targetFault(start, level)).toBeUndefined();
      }),
    );
    expect(targetLevels(5)).toEqual([]);
  });
  it('is for twelve months, and never for a day that has been', () => {
    expect(usualTargetDate('2026-11-22')).toBe('2027-11-22');
    expect(usualTargetDate('2028-02-29')).toBe('2029-02-28');
    expect(isTargetDate('2026-11-22', '2026-11-22')).toBe(false);
    expect(isTargetDate('2026-11-23', '2026-11-22')).toBe(true);
    expect(isTargetDate('2028-11-23', '2026-11-22')).toBe(false);
  });
});

it('leaves room for three gaps and no more', () => {
  expect([0, 1, 2, 3, 4].map(mayOpenAnother)).toEqual([true, true, true, false, false]);
});
