/** A value with the lane it lies in: 0 on the line, 1 one higher, and so on. */
export type Dodged<T> = { readonly item: T; readonly value: number; readonly lane: number };

/** Puts things that are closer than `apart` to each other in lanes of their own, lowest value first. */
export function dodge<T>(
  items: readonly T[],
  apart: number,
  valueOf: (item: T) => number,
): Dodged<T>[] {
  const placed: Dodged<T>[] = [];
  for (const item of [...items].sort((a, b) => valueOf(a) - valueOf(b))) {
    const value = valueOf(item);
    const taken = placed.filter((other) => value - other.value < apart).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    placed.push({ item, value, lane });
  }
  return placed;
}
