import { lens, type Point } from './lens.ts';

/** The circle on which the discs of the loop lie, in a square of 1000. */
const SIDE = 1000;
const RADIUS = 188;
const ROUND = (SIDE - 2 * RADIUS) / 2;

export type LoopShape = {
  readonly discs: readonly Point[];
  readonly r: number;
  /** The overlap of each disc with the next one. */
  readonly lenses: readonly string[];
};

/** Six discs on a circle, the first on top, each overlapping the next. */
export function loopShape(count: number): LoopShape {
  const discs = Array.from({ length: count }, (_, place) => {
    const angle = (place / count) * 2 * Math.PI - Math.PI / 2;
    return {
      x: Math.round(SIDE / 2 + ROUND * Math.cos(angle)),
      y: Math.round(SIDE / 2 + ROUND * Math.sin(angle)),
    };
  });
  const lenses = discs.map((disc, place) => lens(disc, discs[(place + 1) % count] ?? disc, RADIUS));
  return { discs, r: RADIUS, lenses };
}
