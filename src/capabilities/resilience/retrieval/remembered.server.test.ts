import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rememberedOf } from './remembered.server.ts';

it('Work is done once for each key, again after a while, and not remembered without end', async () => {
  const remembered = rememberedOf<string>(30, 2);
  const done: string[] = [];
  const work = (key: string) =>
    remembered(key, async () => {
      done.push(key);
      return key;
    });
  await Promise.all([work('a'), work('a'), work('b')]);
  expect(done.join('')).toBe('ab');
  await work('c');
  expect(await work('b')).toBe('b');
  expect(done.join('')).toBe('abc');
  await work('a');
  expect(done.join('')).toBe('abca');
  await sleep(40);
  await work('c');
  expect(done.join('')).toBe('abcac');
});
