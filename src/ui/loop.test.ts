import { expect, it } from 'vitest';
import { loopShape } from './loop.ts';

it('lays the six stages of the loop on a circle, each sharing something with the next', () => {
  const { discs, lenses, r } = loopShape(6);
  expect(discs[0]).toEqual({ x: 500, y: r });
  expect(lenses.every((path) => path.startsWith('M'))).toBe(true);
  for (const { x, y } of discs) {
    expect(Math.min(x, y) - r).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y) + r).toBeLessThanOrEqual(1000);
  }
});
