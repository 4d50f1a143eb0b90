import { describe, expect, it } from 'vitest';
import {
  resemblance,
  sentencesOf,
  strengthOf,
  THRESHOLDS,
  wordsOf,
  type Hits,
} from './resemblance.ts';

const words = ['jongeren', 'repetities', 'afstand', 'vraag', 'telefoon'];
const hit = (score: number, found: readonly string[] = words): Hits => ({
  id: `${score}`,
  score,
  coverage: found.length / words.length,
  reasons: found.map((one) => ({ found: one, share: 1 / words.length })),
});
const background = Array.from({ length: 16 }, () => hit(2, ['vraag']));
const others = [hit(5, ['vraag']), hit(4, ['vraag']), hit(3, ['vraag'])];
const core = wordsOf(
  'Jongeren kijken op afstand naar repetities en krijgen een vraag op de telefoon',
);

describe('how much an entry resembles a plan', () => {
  it('is most when it covers the plan, in what it is about, and stands out', () => {
    const best = hit(20);
    const found = [best, ...others, ...background];
    expect(strengthOf(resemblance(found, best, core))).toBe('exists');
  });
  it('is less when the words stand elsewhere in the entry than in what it is about', () => {
    const best = hit(20);
    const found = [best, ...others, ...background];
    const inPassing = resemblance(found, best, wordsOf('Iets heel anders'));
    expect(inPassing).toBeLessThan(resemblance(found, best, core));
  });
  it('is nothing when everything else resembles the plan as much', () => {
    const same = Array.from({ length: 20 }, () => hit(20));
    expect(same.map((one) => resemblance(same, one, core))).toEqual(same.map(() => 0));
  });
  it('is not made by one rare word', () => {
    const one = { ...hit(20, ['repetities']), coverage: 0.5 };
    expect(strengthOf(resemblance([one, ...others, ...background], one, core))).not.toBe('exists');
  });
  it('can be told when hardly anything was found', () => {
    expect(resemblance([hit(20)], hit(20), core)).toBeGreaterThan(THRESHOLDS.exists);
  });
  it('is said from its thresholds on', () => {
    expect(strengthOf(THRESHOLDS.exists)).toBe('exists');
    expect(strengthOf(THRESHOLDS.exists - 0.001)).toBe('partly');
    expect(strengthOf(THRESHOLDS.partly)).toBe('partly');
    expect(strengthOf(THRESHOLDS.partly - 0.001)).toBe('not');
  });
});

describe('the sentences of a plan', () => {
  it('are none when there is one', () => {
    expect(sentencesOf('We openen repetities voor scholen.')).toEqual([]);
    expect(sentencesOf('')).toEqual([]);
  });
  it('end at a stop or a new line, and short ones go with the next', () => {
    expect(
      sentencesOf(
        'Ons plan. We openen de repetities voor scholen.\nDaarna eten we samen met iedereen.',
      ),
    ).toEqual([
      'Ons plan. We openen de repetities voor scholen.',
      'Daarna eten we samen met iedereen.',
    ]);
  });
  it('are at most twelve', () => {
    expect(sentencesOf('Dit is een zin van enige lengte. '.repeat(40))).toHaveLength(12);
  });
});
