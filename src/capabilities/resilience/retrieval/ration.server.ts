import { networkOf } from '#platform/http/addresses.ts';

type Bounds = {
  readonly most: number;
  readonly milliseconds: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Addresses that are remembered; those whose time is over go first. */
const MOST_KEPT = 10_000;

/** Counts what is done at each address, and says whether it may be done once more within this time. */
export function rationOf({ most, milliseconds, now }: Bounds): (address: string) => boolean {
  const counts = new Map<string, { done: number; readonly until: number }>();
  return (address) => {
    const at = now();
    const key = networkOf(address);
    const known = counts.get(key);
    if (known && at < known.until) {
      known.done += 1;
      return known.done <= most;
    }
    if (counts.size >= MOST_KEPT) forget(at);
    counts.set(key, { done: 1, until: at + milliseconds });
    return true;
  };

  function forget(at: number): void {
    for (const [key, { until }] of counts) if (until <= at) counts.delete(key);
    // Nobody measures ten thousand servers in an hour by hand: the oldest make room.
    for (const key of counts.keys()) {
      if (counts.size < MOST_KEPT) break;
      counts.delete(key);
    }
  }
}
