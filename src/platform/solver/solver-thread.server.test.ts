import { afterEach, describe, expect, it } from 'vitest';
import { startWorker } from '../worker.server.ts';
import { solverThread, type Solver } from './solver-thread.server.ts';

let solver: Solver | undefined;
afterEach(() => solver?.stop());

const choice = `Maximize
 value: 2 a + 3 b + 4 c
Subject To
 room: a + 2 b + 3 c <= 3
Binary
 a b c
End`;

/** A knapsack that takes far longer than a tenth of a second: many items that hardly differ. */
function hard(items = 60): string {
  const weight = (place: number) => 10_007 + ((place * 7_919) % 9_973);
  const names = Array.from({ length: items }, (_, place) => `x${place}`);
  const sum = (more: number) =>
    names.map((n, p) => `${weight(p) + (p % 3) * more} ${n}`).join(' + ');
  const rows = [1, 2, 3, 4, 5].map(
    (k) =>
      ` r${k}: ${names.map((n, p) => `${((weight(p) * k * 31) % 9_001) + 100} ${n}`).join(' + ')} <= 120000`,
  );
  return [
    'Maximize',
    ` v: ${sum(1)}`,
    'Subject To',
    ...rows,
    'Binary',
    ` ${names.join(' ')}`,
    'End',
  ].join('\n');
}

describe('the solver', () => {
  it('finds the best choice and proves it', async () => {
    solver = solverThread();
    expect(await solver.solve(choice, { seconds: 10 })).toMatchObject({
      outcome: 'solved',
      proven: true,
      value: 5,
      values: { a: 1, b: 1 },
    });
  });
  it('says that it is impossible, or that it cannot be read, and goes on', async () => {
    solver = solverThread();
    const impossible = choice.replace('<= 3', '<= -1');
    expect(await solver.solve(impossible, { seconds: 10 })).toEqual({ outcome: 'impossible' });
    expect(await solver.solve('Maximize nothing that is a model', { seconds: 10 })).toEqual({
      outcome: 'broken',
    });
    expect(await solver.solve(choice, { seconds: 10 })).toMatchObject({ value: 5 });
  });
  it('answers in time, also what takes long and what waits behind it', async () => {
    const thread = solverThread();
    solver = thread;
    await thread.solve(choice, { seconds: 10 });
    const began = Date.now();
    const answers = await Promise.all(
      [hard(), hard(), choice].map((model) => thread.solve(model, { seconds: 0.3 })),
    );
    expect(Date.now() - began).toBeLessThan(2_500);
    for (const answer of answers) expect(answer).toHaveProperty('outcome');
    expect(await solver.solve(choice, { seconds: 10 })).toMatchObject({ value: 5 });
  });
  it('is ended when it is stuck, and starts again', async () => {
    let starts = 0;
    solver = solverThread(() => {
      starts += 1;
      return startWorker(
        starts === 1
          ? '../tests/support/stuck-solver-thread.ts'
          : 'platform/solver/thread.server.ts',
      );
    });
    expect(await solver.solve(choice, { seconds: 3 })).toEqual({ outcome: 'too-slow' });
    expect(await solver.solve(choice, { seconds: 10 })).toMatchObject({ value: 5 });
    expect(starts).toBe(2);
  });
  it('says clearly that it is not there', async () => {
    solver = solverThread(() => startWorker('platform/solver/not-there.server.ts'));
    expect(await solver.solve(choice, { seconds: 5 })).toEqual({ outcome: 'absent' });
    expect(await solver.solve(choice, { seconds: 5 })).toEqual({ outcome: 'absent' });
  });
});
