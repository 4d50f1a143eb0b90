import { describe, expect, it } from 'vitest';
import { distanceForOverlap, lens } from './lens.ts';

describe('two discs', () => {
  it('share nothing when they only touch', () => {
    expect(lens({ x: 0, y: 0 }, { x: 20, y: 0 }, 10)).toBe('');
    expect(distanceForOverlap(0)).toBeCloseTo(2);
  });
  it('lie on each other when they share everything', () => {
    expect(distanceForOverlap(1)).toBeCloseTo(0);
  });
  it('come closer as they share more', () => {
    const distances = [0.1, 0.3, 0.5, 0.7, 0.9].map(distanceForOverlap);
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
    expect(distanceForOverlap(0.5)).toBeCloseTo(0.8079, 3);
  });
  it('have a lens that stands across the line between them', () => {
    expect(lens({ x: 0, y: 0 }, { x: 12, y: 0 }, 10)).toBe(
      'M6 -8A10 10 0 0 1 6 8A10 10 0 0 1 6 -8Z',
    );
  });
});
