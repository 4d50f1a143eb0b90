import { describe, expect, it } from 'vitest';
import { brokerWithRoom, roomOf, type Load } from './capacity.ts';

const load = (userId: string, more: Partial<Load> = {}): Load => ({
  ...{ userId, most: 5, available: true, busyWith: 0 },
  ...more,
});

describe('a new introduction', () => {
  it('goes to the broker with most room', () => {
    expect(brokerWithRoom([load('a', { busyWith: 3 }), load('b', { busyWith: 1 })])).toBe('b');
    expect(brokerWithRoom([load('a'), load('b', { most: 9, busyWith: 3 })])).toBe('b');
  });
  it('goes, with as much room, to who is least busy, and is always given alike', () => {
    expect(brokerWithRoom([load('a', { most: 8, busyWith: 3 }), load('b')])).toBe('b');
    expect(brokerWithRoom([load('b'), load('a')])).toBe('a');
  });
  it('never goes to who is away, full, or belongs to one of the two', () => {
    const others = [load('a', { available: false }), load('b', { busyWith: 5 }), load('c')];
    expect(brokerWithRoom(others)).toBe('c');
    expect(brokerWithRoom(others, new Set(['c']))).toBeUndefined();
  });
  it('waits when nobody has room', () => {
    expect(brokerWithRoom([])).toBeUndefined();
    expect(brokerWithRoom([load('a', { most: 0 }), load('b', { busyWith: 7 })])).toBeUndefined();
  });
});

it('a broker who has more than they can take has no room, not less than none', () => {
  expect(roomOf(load('a', { busyWith: 9 }))).toBe(0);
});
