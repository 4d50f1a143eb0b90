/** A value with its place across the line: 0 on it, 1 above, -1 below, 2 above that … */
export type Dodged = { readonly value: number; readonly lane: number };

/** Moves equal (or nearly equal, within `apart`) values aside, so that each stays visible. */
export function dodge(values: readonly number[], apart: number): Dodged[] {
  const placed: Dodged[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const near = placed.filter((other) => value - other.value < apart).map(({ lane }) => lane);
    placed.push({ value, lane: freeLane(near) });
  }
  return placed;
}

/** The first of 0, 1, -1, 2, -2 … that is not taken. */
function freeLane(taken: readonly number[]): number {
  for (let place = 0; ; place += 1) {
    const lane = place % 2 === 1 ? (place + 1) / 2 : -place / 2 || 0;
    if (!taken.includes(lane)) return lane;
  }
}
