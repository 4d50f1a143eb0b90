import { expect, it } from 'vitest';
import { paceOf } from './pace.server.ts';

/** Work that ends when it is told to, and how much of it goes on at once. */
function counted() {
  const going = new Map<string, number>();
  const most = new Map<string, number>();
  const ends: (() => void)[] = [];
  const work = (key: string) => async () => {
    const now = (going.get(key) ?? 0) + 1;
    going.set(key, now);
    most.set(key, Math.max(most.get(key) ?? 0, now));
    await new Promise<void>((end) => ends.push(end));
    going.set(key, now - 1);
  };
  const endAll = async () => {
    while (ends.length > 0) {
      ends.shift()?.();
      await new Promise((next) => setImmediate(next));
    }
  };
  return { work, most, endAll, begun: () => ends.length };
}

it('lets so many through at one server, and does not make others wait for it', async () => {
  const pace = paceOf(2);
  const { work, most, endAll, begun } = counted();
  const all = Promise.all([
    ...Array.from({ length: 5 }, () => pace('busy', work('busy'))),
    pace('quiet', work('quiet')),
  ]);
  await new Promise((next) => setImmediate(next));
  expect(begun()).toBe(3);
  await endAll();
  await all;
  expect(Object.fromEntries(most)).toEqual({ busy: 2, quiet: 1 });
});

it('goes on after work that failed', async () => {
  const pace = paceOf(1);
  await expect(pace('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pace('a', () => Promise.resolve('yes'))).toBe('yes');
});
