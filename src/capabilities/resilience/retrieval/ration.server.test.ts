import { describe, expect, it } from 'vitest';
import { rationOf } from './ration.server.ts';

describe('a ration', () => {
  it('is of each address for itself, and comes back when the time is over', () => {
    let at = 0;
    const may = rationOf({ most: 2, milliseconds: 1_000, now: () => at });
    const tries = (address: string) => [may(address), may(address), may(address)];
    expect(tries('145.220.0.10')).toEqual([true, true, false]);
    expect(tries('145.220.0.11')).toEqual([true, true, false]);
    at = 999;
    expect(may('145.220.0.10')).toBe(false);
    at = 1_000;
    expect(tries('145.220.0.10')).toEqual([true, true, false]);
  });

  it('is of a whole network of one IPv6 customer', () => {
    const may = rationOf({ most: 1, milliseconds: 1_000, now: () => 0 });
    expect(may('2001:67c:2::10')).toBe(true);
    expect(may('2001:67c:2:0:a::1')).toBe(false);
    expect(may('2001:67c:2:1::10')).toBe(true);
  });

  it('remembers no more than so many addresses', () => {
    const may = rationOf({ most: 1, milliseconds: 1_000, now: () => 0 });
    for (let at = 0; at < 10_000; at += 1) may(`10.0.${at >> 8}.${at & 255}`);
    expect(may('145.220.0.10')).toBe(true);
    expect(may('145.220.0.10')).toBe(false);
    expect(may('10.0.39.15')).toBe(false);
    // The oldest made room.
    expect(may('10.0.0.0')).toBe(true);
  });
});
