import { setTimeout as sleep } from 'node:timers/promises';

/** Does work for one key after the other, and work for different keys at once. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Turns with so many milliseconds of rest between two of one key. */
export function turnsWith(rest: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const turn = (async () => {
      if (before !== undefined) {
        await before.catch(() => undefined);
        await sleep(rest);
      }
      return work();
    })();
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
