import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardIn, strengthOf, type Heard } from './strength.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const heard = fc.record({ standing: share, coverage: share });
const sure: Heard = { standing: 1, coverage: 1 };

describe('how a line stands', () => {
  it('is first when it is the best of its language, whatever the other language scores', () => {
    const found = heardIn([
      { id: 'nl-first', language: 'nl', score: 20, coverage: 1 },
      { id: 'en-first', language: 'en', score: 4, coverage: 0.5 },
      { id: 'nl-second', language: 'nl', score: 10, coverage: 0.4 },
    ]);
    expect(found.get('nl-first')?.standing).toBe(1);
    expect(found.get('en-first')?.standing).toBe(1);
    expect(found.get('nl-second')?.standing).toBeCloseTo(0.5 / 1.2);
  });

  it('counts a line that is there in two languages once, where it fits best', () => {
    const found = heardIn([
      { id: 'one', language: 'nl', score: 9, coverage: 0.9 },
      { id: 'one', language: 'en', score: 3, coverage: 0.2 },
    ]);
    expect(found.get('one')).toEqual({ standing: 1, coverage: 0.9 });
  });
});

describe('the strength of a need and a give', () => {
  it('is nearly certain when each is the best answer to the other, and nothing when they never met', () => {
    expect(strengthOf(sure, sure)).toBeGreaterThan(0.98);
    expect(strengthOf()).toBe(0);
  });

  it('is small when a line is merely the best of what does not fit', () => {
    expect(strengthOf({ standing: 1, coverage: 0.1 })).toBeLessThan(0.2);
  });

  it('is the same for both sides', () => {
    fc.assert(
      fc.property(heard, heard, share, (forth, back, kinship) => {
        expect(strengthOf(forth, back, kinship)).toBe(strengthOf(back, forth, kinship));
      }),
    );
  });

  it('is a share, and never falls when the two stand better or share a concept', () => {
    fc.assert(
      fc.property(heard, heard, share, share, (forth, back, kinship, more) => {
        const before = strengthOf(forth, back, kinship);
        const better = { ...forth, standing: Math.max(forth.standing, more) };
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        expect(strengthOf(better, back, Math.max(kinship, more))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
