import { describe, expect, it } from 'vitest';
import { noFacts, type Facts, type Sector } from './entry.ts';
import { relatedOf, resemblanceByFacts } from './related.ts';

const at = (id: string, resemblance: number, ...sectors: Sector[]) => ({
  id,
  resemblance,
  facts: { sectors, parts: [], audiences: [] },
});
const museum = { facts: { sectors: ['museum'] as const } };

describe('what to read next', () => {
  it('is what resembles most, with one from another sector', () => {
    const candidates = [
      at('a', 0.5, 'museum'),
      at('b', 0.45, 'museum'),
      at('c', 0.4, 'museum'),
      at('d', 0.3, 'care'),
    ];
    expect(relatedOf(museum, candidates)).toEqual({ near: ['a', 'b'], elsewhere: 'd' });
  });
  it('goes outside culture before another sector of culture', () => {
    const candidates = [at('a', 0.5, 'stage'), at('b', 0.3, 'care'), at('c', 0.2, 'museum')];
    expect(relatedOf(museum, candidates)).toEqual({ near: ['a', 'c'], elsewhere: 'b' });
  });
  it('names none from another sector when none is fair', () => {
    const candidates = [
      at('a', 0.5, 'museum'),
      at('b', 0.1, 'care'),
      at('c', 0.4, 'museum', 'care'),
    ];
    expect(relatedOf(museum, candidates)).toEqual({ near: ['a', 'c', 'b'], elsewhere: null });
    expect(relatedOf(museum, [])).toEqual({ near: [], elsewhere: null });
  });
});

it('facts resemble by what they share', () => {
  const facts = (more: Partial<Facts>) => ({ ...noFacts, ...more });
  const one = facts({ parts: ['a', 'b'], audiences: ['schools'], sectors: ['museum'] });
  expect(resemblanceByFacts(one, one)).toBeCloseTo(1);
  expect(resemblanceByFacts(one, facts({ parts: ['a'], sectors: ['museum'] }))).toBeCloseTo(0.45);
  expect(resemblanceByFacts(one, noFacts)).toBe(0);
});
