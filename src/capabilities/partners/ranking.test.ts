import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingDay } from '#tests/support/parties.ts';
import { grades } from './match.ts';
import { crossesBoundary } from './culture.ts';
import { ranked, SAME_FIT, shownOf, type Rankable, type Wanted } from './ranking.ts';

const before = (days: number) => new Date(meetingDay.getTime() - days * 864e5);
const one = (cardId: string, more: Partial<Rankable> = {}): Rankable => ({
  ...{ cardId, organisationId: `of-${cardId}`, sort: 'stage', grade: 'strong', fit: 0.6 },
  ...{ crosses: false, sharesTheme: false, exposure: 0, firstApprovedAt: before(200) },
  ...more,
});
const wanted: Wanted = { cardId: 'mine', crossing: 'any', now: meetingDay };
const order = (matches: readonly Rankable[], more: Partial<Wanted> = {}) =>
  ranked(matches, { ...wanted, ...more }).map(({ cardId }) => cardId);

const anyMatch = fc.record({
  organisationId: fc.constantFrom('a', 'b', 'c', 'd'),
  sort: fc.constantFrom('stage', 'museum', 'technology', 'research'),
  grade: fc.constantFrom(...grades),
  fit: fc.double({ min: 0, max: 1, noNaN: true }),
  crosses: fc.boolean(),
  sharesTheme: fc.boolean(),
  exposure: fc.nat(100),
  firstApprovedAt: fc.nat(100).map(before),
});
const anyMatches = fc
  .array(anyMatch, { maxLength: 40 })
  .map((all) => all.map((match, place) => ({ ...match, cardId: `card-${place}` })));

describe('the order', () => {
  it('is by grade, then by fit', () => {
    const weak = one('weak', { grade: 'weak', fit: 1 });
    const [good, better] = [one('good', { fit: 0.5 }), one('better', { fit: 0.9 })];
    expect(order([weak, good, better])).toEqual(['better', 'good', 'weak']);
  });
  it('prefers among equals who crosses a boundary on a shared theme', () => {
    const across = one('across', { crosses: true, sharesTheme: true, fit: 0.59 });
    expect(order([one('a'), one('b'), across])[0]).toBe('across');
    const without = one('across', { crosses: true, fit: 0.56 });
    expect(order([one('a'), without])[0]).toBe('a');
  });
  it('prefers among equals who was seen less', () => {
    expect(order([one('known', { exposure: 50 }), one('new', { fit: 0.57 })])[0]).toBe('new');
  });
  it('spreads over sorts and organisations among equals', () => {
    const stages = ['a', 'b', 'c'].map((id) => one(id, { organisationId: 'same' }));
    const museum = one('museum', { sort: 'museum', fit: 0.58 });
    expect(order([...stages, museum]).indexOf('museum')).toBe(1);
  });
  it('follows the choice of how far to look', () => {
    const both = [one('near'), one('far', { crosses: true })];
    expect(order(both, { crossing: 'own-sector' })).toEqual(['near']);
    expect(order(both, { crossing: 'other-sectors' })).toEqual(['far']);
  });
  it('is another among equals for another card', () => {
    const equals = Array.from({ length: 6 }, (_, n) => one(`card-${n}`, { sort: `sort-${n}` }));
    const orders = Array.from({ length: 20 }, (_, n) => order(equals, { cardId: `mine-${n}` })[0]);
    expect(new Set(orders).size).toBeGreaterThan(2);
  });
  it('never lifts anybody over somebody of a better grade, or who fits better', () => {
    fc.assert(
      fc.property(anyMatches, (matches) => {
        const all = ranked(matches, wanted);
        for (const [place, upper] of all.entries())
          for (const lower of all.slice(place + 1)) {
            expect(grades.indexOf(upper.grade)).toBeLessThanOrEqual(grades.indexOf(lower.grade));
            if (upper.grade === lower.grade)
              expect(lower.fit - upper.fit).toBeLessThanOrEqual(SAME_FIT + 1e-9);
          }
      }),
    );
  });
  it('never lifts a twin, who fits less, above the counterpart', () => {
    fc.assert(
      fc.property(anyMatch, anyMatch, (counterpart, twin) => {
        const fit = Math.max(counterpart.fit, 0.2);
        const pair = [
          { ...counterpart, cardId: 'counterpart', fit },
          { ...twin, cardId: 'twin', grade: counterpart.grade, fit: fit - 0.15 },
        ];
        expect(order(pair)[0]).toBe('counterpart');
      }),
    );
  });
  it('does not depend on the order in which they were found, and loses nobody', () => {
    fc.assert(
      fc.property(anyMatches, (matches) => {
        const all = order(matches);
        expect(order([...matches].reverse())).toEqual(all);
        expect([...all].sort()).toEqual(matches.map(({ cardId }) => cardId).sort());
      }),
    );
  });
});

describe('what is shown', () => {
  const ten = Array.from({ length: 12 }, (_, n) => one(`old-${n}`, { fit: 0.9 - n / 20 }));
  const fresh = one('fresh', { grade: 'possible', fit: 0.2, firstApprovedAt: before(5) });
  const ids = (matches: readonly Rankable[]) =>
    shownOf(ranked(matches, wanted), wanted).map(({ cardId, newcomer }) =>
      newcomer ? `${cardId}!` : cardId,
    );
  it('keeps the last of ten places for a newcomer, and says so', () => {
    expect(ids([...ten, fresh]).slice(8)).toEqual(['old-8', 'fresh!']);
  });
  it('does so only when there is none among the ten already', () => {
    const first = one('first', { fit: 0.95, firstApprovedAt: before(5) });
    expect(ids([...ten, fresh, first])).not.toContain('fresh!');
  });
  it('does not for who is weak, was seen often, or is not new any more', () => {
    for (const more of [
      { grade: 'weak' as const },
      { exposure: 30 },
      { firstApprovedAt: before(40) },
    ])
      expect(ids([...ten, { ...fresh, ...more }])).toHaveLength(10);
    expect(ids([...ten, { ...fresh, exposure: 30 }]).at(-1)).toBe('old-9');
  });
  it('is never weak', () => {
    expect(ids([one('weak', { grade: 'weak' })])).toEqual([]);
  });
});

it('crosses the boundary between culture and what is outside it', () => {
  expect(crossesBoundary('stage', 'technology')).toBe(true);
  expect(crossesBoundary('stage', 'museum')).toBe(false);
  expect(crossesBoundary('research', 'technology')).toBe(false);
});
