import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

const lanes = (values: number[]) => dodge(values, 0.5, (value) => value);

describe('dodging', () => {
  it('leaves values that are apart on the line', () => {
    expect(lanes([4, 1]).map(({ value, lane }) => [value, lane])).toEqual([
      [1, 0],
      [4, 0],
    ]);
  });
  it('stacks equal values', () => {
    expect(lanes([2, 2, 2]).map(({ lane }) => lane)).toEqual([0, 1, 2]);
  });
  it('never puts two values on top of each other', () => {
    const placed = lanes([1, 1.2, 1.4, 1.6, 1.6, 1.8, 3, 3.1]);
    for (const a of placed)
      for (const b of placed)
        if (a !== b) expect(a.lane !== b.lane || Math.abs(a.value - b.value) >= 0.5).toBe(true);
  });
});
