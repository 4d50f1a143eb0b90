/** What a side that asks for nothing is taken to want: little, as nobody knows. */
export const UNASKED = 0.1;
/**
 * Added to both ways before they are multiplied. Without it a match with one way that search missed would
 * count for nothing; with much of it a one-way trap would stand beside a real counterpart.
 */
const FLOOR = 0.1;

/**
 * How much of the needs of one side the other covers, 0–1: the mean over the needs of the strength of the
 * best give for each. `best` holds one figure per need; nobody needs anything: `UNASKED`.
 */
export function coverage(best: readonly number[]): number {
  if (best.length === 0) return UNASKED;
  return best.reduce((sum, strength) => sum + strength, 0) / best.length;
}

/**
 * The two-way fit, 0–1: both sides get something, or it is no fit. The product of both ways, as if they
 * were independent chances, held up by `FLOOR`. On planted pairs it finds the counterpart more often than
 * the arithmetic mean, and about as often as the lower of both (docs/matching.md).
 */
export function twoWayFit(covered: number, coversThem: number): number {
  const none = FLOOR * FLOOR;
  const all = (1 + FLOOR) * (1 + FLOOR) - none;
  return ((covered + FLOOR) * (coversThem + FLOOR) - none) / all;
}
