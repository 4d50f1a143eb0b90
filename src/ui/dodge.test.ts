import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

describe('dodging', () => {
  it('leaves values that are apart on the line', () => {
    expect(dodge([4, 1], 0.5)).toEqual([
      { value: 1, lane: 0 },
      { value: 4, lane: 0 },
    ]);
  });
  it('spreads equal values above and below', () => {
    expect(dodge([2, 2, 2, 2], 0.5).map(({ lane }) => lane)).toEqual([0, 1, -1, 2]);
  });
  it('never puts two values on top of each other', () => {
    const placed = dodge([1, 1.2, 1.4, 1.6, 1.6, 1.8, 3, 3.1], 0.5);
    for (const a of placed)
      for (const b of placed)
        if (a !== b) expect(a.lane !== b.lane || Math.abs(a.value - b.value) >= 0.5).toBe(true);
  });
});
