/** A broker of a desk with what they take care of now. */
export type Load = {
  readonly userId: string;
  /** How many introductions at the same time. */
  readonly most: number;
  /** Takes new introductions. */
  readonly available: boolean;
  readonly busyWith: number;
};

/** What a broker can take care of who never said how much. */
export const USUAL_MOST = 8;
export const LARGEST_MOST = 50;

/** How many introductions a broker can still take; 0 when they take none. */
export function roomOf({ most, available, busyWith }: Omit<Load, 'userId'>): number {
  return available ? Math.max(0, most - busyWith) : 0;
}

/**
 * The broker for a new introduction: the one with most room, of these the one who is least busy, then
 * the smaller id. Undefined when nobody has room: then it waits. Who belongs to one of the two sides
 * (`partial`) is never chosen.
 */
export function brokerWithRoom(
  loads: readonly Load[],
  partial: ReadonlySet<string> = new Set(),
): string | undefined {
  const [best] = loads
    .filter((load) => roomOf(load) > 0 && !partial.has(load.userId))
    .sort(
      (a, b) => roomOf(b) - roomOf(a) || a.busyWith - b.busyWith || (a.userId < b.userId ? -1 : 1),
    );
  return best?.userId;
}
