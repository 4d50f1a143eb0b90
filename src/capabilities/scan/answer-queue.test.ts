import { describe, expect, it } from 'vitest';
import { acknowledge, put, queueFrom, waitAfter } from './answer-queue.ts';

const answer = (at: number, choice = '3') => ({ indicator: 'a', choice, note: '', at });

describe('answers that wait for the network', () => {
  it('are one per indicator, the newest', () => {
    expect(put(put([], answer(1)), answer(2, '4'))).toEqual([answer(2, '4')]);
    expect(put(put([], answer(2, '4')), answer(1))).toEqual([answer(2, '4')]);
  });
  it('stay when a newer one was given while the older one was on its way', () => {
    expect(acknowledge([answer(2)], answer(1))).toEqual([answer(2)]);
    expect(acknowledge([answer(2)], answer(2))).toEqual([]);
  });
  it('are tried again after longer and longer, half a minute at most', () => {
    expect([1, 2, 3, 20].map(waitAfter)).toEqual([1000, 2000, 4000, 30_000]);
  });
  it('survive a visit to another page, and nonsense in the browser’s storage', () => {
    expect(queueFrom(JSON.stringify([answer(1)]))).toEqual([answer(1)]);
    expect(queueFrom('{')).toEqual([]);
    expect(queueFrom('[{"indicator":1}]')).toEqual([]);
    expect(queueFrom(null)).toEqual([]);
  });
});
