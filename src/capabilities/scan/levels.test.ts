import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  division,
  known,
  levelOf,
  mean,
  median,
  partValues,
  reachedLevel,
  spread,
  talliesOf,
  type Given,
  type Tally,
} from './levels.ts';
import { samenspelInstrument } from './questions.ts';

const given = (level: number, indicator = 'a'): Given => ({ indicator, kind: 'level', level });
const not = (kind: string, indicator = 'a'): Given => ({ indicator, kind, level: null });
const empty: Tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };
const tally = (...levels: number[]) => talliesOf(levels.map((one) => given(one))).get('a') ?? empty;

describe('a tally', () => {
  it('counts what was said and keeps "don’t know" apart from levels', () => {
    const counted = talliesOf([
      given(1),
      given(1),
      given(4),
      not('unknown'),
      not('not-applicable'),
    ]);
    expect(counted.get('a')).toEqual({ levels: [2, 0, 0, 1, 0], unknown: 1, notApplicable: 1 });
  });
  it('does not count a level that does not exist', () => {
    expect(levelOf(given(6))).toBeUndefined();
    expect(known(tally(0, 6, 2.5))).toBe(0);
  });
});

describe('the middle of a team', () => {
  it('is the level in the middle, or halfway between two', () => {
    expect(median(tally(1, 4, 2))).toBe(2);
    expect(median(tally(1, 2, 3, 4))).toBe(2.5);
    expect(median(empty)).toBeUndefined();
  });
  it('leaves "don’t know" and "not applicable" out of the mean', () => {
    const [one] = talliesOf([given(2), given(4), not('unknown'), not('not-applicable')]).values();
    expect(one && mean(one)).toBe(3);
  });
  it('lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (levels) => {
        const sorted = levels.toSorted((a, b) => a - b);
        const half = (sorted.length - 1) / 2;
        const byHand = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
        expect(median(tally(...levels))).toBe(byHand);
        expect(spread(tally(...levels))).toBe((sorted.at(-1) ?? 0) - (sorted[0] ?? 0));
      }),
    );
  });
});

describe('how divided a team is', () => {
  it('is the mean distance of all pairs', () => {
    expect(division(tally(4, 1, 2))).toBe(2);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 }),
        (all) => {
          const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => Math.abs(a - b)));
          const byHand = pairs.reduce((a, b) => a + b, 0) / pairs.length;
          expect(division(tally(...all))).toBeCloseTo(byHand, 10);
        },
      ),
    );
  });
  it('is more for two camps than for one who differs', () => {
    expect(division(tally(1, 1, 3, 3)) ?? 0).toBeGreaterThan(division(tally(1, 3, 3, 3)) ?? 0);
  });
  it('says nothing about one person', () => {
    expect(division(tally(3))).toBeUndefined();
  });
});

describe('the value of a part', () => {
  it('is the mean of its known levels; a part without any is absent', () => {
    const values = partValues(samenspelInstrument, [
      given(2, 'direction-from-mission'),
      given(3, 'structural-money'),
      not('unknown', 'choosing-ideas'),
      not('unknown', 'audience-knowledge'),
    ]);
    expect(values).toEqual({ 'strategy-and-budget': 2.5 });
  });
  it('reaches a level only when it is there', () => {
    expect([1, 2.9, 3, 5].map(reachedLevel)).toEqual([1, 2, 3, 5]);
  });
});
