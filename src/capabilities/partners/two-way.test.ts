import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from './grade.ts';
import { coverage, twoWayFit, UNASKED } from './two-way.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a fit both ways', () => {
  it('is nothing when nobody gets anything, and whole when both get everything', () => {
    expect(twoWayFit(0, 0)).toBe(0);
    expect(twoWayFit(1, 1)).toBe(1);
  });

  it('puts a real counterpart above a one-way trap', () => {
    expect(twoWayFit(0.4, 0.4)).toBeGreaterThan(twoWayFit(1, 0));
    expect(gradeOf(1, 0)).toBe('weak');
    expect(gradeOf(0.5, 0.5)).toBe('strong');
  });

  it('never falls when one side gets more', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, more) => {
        expect(twoWayFit(Math.max(a, more), b)).toBeGreaterThanOrEqual(twoWayFit(a, b));
      }),
    );
  });

  it('is the same for both, and so is its grade', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(twoWayFit(a, b)).toBeCloseTo(twoWayFit(b, a), 12);
        expect(gradeOf(a, b)).toBe(gradeOf(b, a));
      }),
    );
  });
});

describe('what is covered of the needs', () => {
  it('is the mean over all needs, also those that nothing meets', () => {
    expect(coverage([0.9, 0, 0])).toBeCloseTo(0.3);
  });

  it('is little when nothing was asked: possible at best', () => {
    expect(coverage([])).toBe(UNASKED);
    expect(gradeOf(1, coverage([]))).toBe('possible');
  });
});
