import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gateOf } from './gate.server.ts';

it('A gate lets so much work through at once, also after work that fails', async () => {
  const gate = gateOf(3);
  let [inside, most] = [0, 0];
  const work = (turn: number) => async () => {
    most = Math.max(most, (inside += 1));
    await sleep(2);
    inside -= 1;
    if (turn % 4 === 0) throw new Error('A failure of the work itself.');
    return turn;
  };
  const ends = await Promise.allSettled(Array.from({ length: 40 }, (_, turn) => gate(work(turn))));
  expect(most).toBe(3);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
  expect(await gate(work(1))).toBe(1);
});
