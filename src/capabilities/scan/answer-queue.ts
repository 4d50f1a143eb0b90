/** An answer that waits in the browser until the server has it. */
export type Waiting = {
  readonly indicator: string;
  readonly choice: string;
  readonly note: string;
  /** When it was given, in milliseconds of the server's clock. */
  readonly at: number;
};

/** What waits, one answer per indicator: only the newest counts. */
export type Queue = readonly Waiting[];

/** Puts an answer in the queue; it replaces an older one about the same indicator. */
export function put(queue: Queue, answer: Waiting): Queue {
  const older = queue.find(({ indicator }) => indicator === answer.indicator);
  if (older && older.at > answer.at) return queue;
  return [...queue.filter((one) => one !== older), answer];
}

/** Takes an answer out after the server has it, unless a newer one took its place meanwhile. */
export function acknowledge(queue: Queue, answer: Waiting): Queue {
  return queue.filter((one) => one.indicator !== answer.indicator || one.at > answer.at);
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** How long to wait (ms) before trying again after so many failures in a row. */
export function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));
}

/** Reads a queue as it was kept in the browser; what is not a queue is an empty one. */
export function queueFrom(kept: string | null): Queue {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { indicator, choice, note, at } = value as Record<string, unknown>;
  return (
    typeof indicator === 'string' &&
    typeof choice === 'string' &&
    typeof note === 'string' &&
    typeof at === 'number' &&
    Number.isFinite(at)
  );
}
