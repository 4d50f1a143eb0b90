import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, isMeasuredDay, readValue, scales, toLevels } from './earlier-result.ts';

describe('a value from elsewhere', () => {
  it('may be written with a comma or a point', () => {
    expect(readValue('1,7', 'levels')).toEqual({ value: 1.7 });
    expect(readValue(' 1.69 ', 'levels')).toEqual({ value: 1.69 });
    expect(readValue('3', 'levels')).toEqual({ value: 3 });
  });
  it.each(['', ' ', '-', 'n.v.t.', 'N/A'])('is not measured when it is "%s"', (text) => {
    expect(readValue(text, 'levels')).toEqual({});
  });
  it.each(['veel', '1,777', '-2', '1e1', '1,7,2', '0x3'])('is no number when it is %s', (text) => {
    expect(readValue(text, 'levels')).toEqual({ fault: 'no-number' });
  });
  it.each([
    ['0,9', 'levels'],
    ['5,1', 'levels'],
    ['62', 'levels'],
    ['0', 'ten'],
    ['100,5', 'hundred'],
  ] as const)('is refused when %s lies outside the scale %s', (text, scale) => {
    expect(readValue(text, scale)).toEqual({ fault: 'off-scale' });
  });
  it('is converted only from the scale that was named', () => {
    expect(readValue('4', 'levels')).toEqual({ value: 4 });
    expect(readValue('4', 'ten')).toEqual({ value: 2.33 });
    expect(readValue('50', 'hundred')).toEqual({ value: 3 });
  });
  it('meets the ends of the levels at the ends of each scale', () => {
    for (const scale of scales)
      expect(bounds[scale].map((end) => toLevels(end, scale))).toEqual([1, 5]);
  });
  it('keeps its order, and never leaves the levels', () => {
    const within = fc.constantFrom(...scales).chain((scale) => {
      const [min, max] = bounds[scale];
      const value = fc.integer({ min: min * 100, max: max * 100 }).map((cents) => cents / 100);
      return fc.tuple(fc.constant(scale), value, value);
    });
    fc.assert(
      fc.property(within, ([scale, a, b]) => {
        const [low, high] = [toLevels(Math.min(a, b), scale), toLevels(Math.max(a, b), scale)];
        return low >= 1 && low <= high && high <= 5;
      }),
    );
  });
});

describe('the day of a result from elsewhere', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2026-02-30', false],
    ['1926-11-22', false],
    ['gisteren', false],
  ])('%s', (day, can) => {
    expect(isMeasuredDay(day, '2026-11-22')).toBe(can);
  });
});
