import { describe, expect, it } from 'vitest';
import { depthOf, PACE_WINDOW, paceSince, timeLeft } from './batch.ts';

describe('how far a domain of a batch is looked at', () => {
  it('is all of it when its organisation opened it to the desk', () => {
    expect(depthOf(true, 'allowed')).toBe('full');
    expect(depthOf(true, 'passive')).toBe('full');
  });

  it('is otherwise what any visitor sees, or nothing, as was set', () => {
    expect(depthOf(false, 'passive')).toBe('passive');
    expect(depthOf(false, 'allowed')).toBe('not-allowed');
  });
});

describe('the time that is left', () => {
  it('follows from the pace so far', () => {
    expect(timeLeft({ total: 100, done: 40, recent: 20, since: 0 }, 10_000)).toBe(30_000);
  });

  it('is not guessed from a few domains, or from nothing', () => {
    expect(timeLeft({ total: 100, done: 4, recent: 4, since: 0 }, 10_000)).toBeUndefined();
    expect(timeLeft({ total: 100, done: 90, recent: 0, since: 0 }, 10_000)).toBeUndefined();
  });

  it('is none at the end', () => {
    expect(timeLeft({ total: 10, done: 10, recent: 0, since: 0 }, 5)).toBe(0);
  });

  it('counts the last minutes, and nothing of before it went on', () => {
    const now = new Date(10 * PACE_WINDOW);
    const early = now.getTime() - PACE_WINDOW;
    expect(paceSince(null, now).getTime()).toBe(early);
    expect(paceSince(new Date(0), now).getTime()).toBe(early);
    expect(paceSince(new Date(early + 9), now).getTime()).toBe(early + 9);
  });
});
