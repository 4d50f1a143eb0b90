import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROWD, nothingTold, toldOf, type Told, type Traits } from './anonymity.ts';

const is = (sort: string, sizeClass = '6-20', region = 'UT'): Traits => ({
  sort,
  sizeClass,
  region,
});
const many = (count: number, traits: Traits) => Array.from({ length: count }, () => traits);
const key = (one: Told | Traits) => JSON.stringify([one.sort, one.sizeClass, one.region]);

/** For each organisation: how many of the sector are told in exactly the same words. */
function crowds(sector: readonly Traits[], crowd = CROWD): number[] {
  const told = toldOf(sector, crowd).map(key);
  const counts = new Map<string, number>();
  for (const one of told) counts.set(one, (counts.get(one) ?? 0) + 1);
  return told.map((one) => counts.get(one) ?? 0);
}

/** Nobody stands in fewer than a crowd; in a sector that is too small nobody is told anything. */
function expectNobodyNamed(sector: readonly Traits[], crowd = CROWD) {
  const told = toldOf(sector, crowd);
  if (sector.length < crowd) expect(told.every((one) => key(one) === key(nothingTold))).toBe(true);
  else for (const count of crowds(sector, crowd)) expect(count).toBeGreaterThanOrEqual(crowd);
}

const traits = fc.record({
  sort: fc.constantFrom('stage', 'museum', 'technology'),
  sizeClass: fc.constantFrom('1-5', '6-20', '251+'),
  region: fc.constantFrom('UT', 'NH', 'ZE', 'abroad'),
});
/** Lumps: some groups that are just too small, just enough, large, and loners between them. */
const lumps = fc
  .array(fc.tuple(traits, fc.constantFrom(1, 1, 1, 2, 5, 6, 7, 12)), { maxLength: 14 })
  .map((groups) => groups.flatMap(([one, count]) => many(count, one)));

describe('what is told of an anonymous organisation', () => {
  it('is all of it when enough others are the same', () => {
    expect(toldOf(many(6, is('stage')))).toEqual(many(6, is('stage')));
  });
  it('is nothing in a sector that is too small', () => {
    expect(toldOf(many(5, is('stage'))).every((one) => key(one) === key(nothingTold))).toBe(true);
    expect(toldOf([])).toEqual([]);
  });
  it('leaves out what only few have', () => {
    const sector = [
      ...many(6, is('stage')),
      ...many(3, is('museum', '1-5')),
      ...many(3, is('museum', '251+')),
    ];
    expect(toldOf(sector).at(-1)).toEqual({ sort: 'museum', sizeClass: null, region: 'UT' });
  });
  it('does not name a loner by telling nothing of it', () => {
    const sector = [
      ...many(30, is('stage')),
      ...many(6, is('museum')),
      is('technology', '251+', 'abroad'),
    ];
    expectNobodyNamed(sector);
    const told = toldOf(sector);
    expect(told[36]).toEqual(nothingTold);
    expect(told.filter((one) => key(one) === key(nothingTold))).toHaveLength(7);
    expect(told[0]).toEqual(is('stage'));
  });
  it('does not name a loner by leaving out one trait only of it', () => {
    // With a look-up per card the seventh theatre would be the only “stage in Utrecht, size not told”.
    const sector = [...many(6, is('stage')), is('stage', '251+')];
    expectNobodyNamed(sector);
    expect(new Set(toldOf(sector).map(key)).size).toBe(1);
  });
});

describe('nobody is named', () => {
  it('in any sector', () => {
    fc.assert(
      fc.property(fc.array(traits, { maxLength: 80 }), (sector) => expectNobodyNamed(sector)),
      {
        numRuns: 2_000,
      },
    );
  });
  it('in sectors of lumps and loners, for any size of a crowd', () => {
    fc.assert(
      fc.property(lumps, fc.integer({ min: 2, max: 12 }), (sector, crowd) =>
        expectNobodyNamed(sector, crowd),
      ),
      { numRuns: 3_000 },
    );
  });
  it('when all are different, all are the same, or one is too few', () => {
    const different = Array.from({ length: 40 }, (_, n) =>
      is(`sort-${n}`, `size-${n}`, `region-${n}`),
    );
    for (const count of [0, 1, 5, 6, 7, 11, 12, 40])
      for (const sector of [different.slice(0, count), many(count, is('stage'))])
        expectNobodyNamed(sector);
    expectNobodyNamed([...many(5, is('stage')), ...different.slice(0, 5)]);
    expectNobodyNamed([...many(600, is('stage')), ...different.slice(0, 1)]);
  });
  it('at any moment while a sector grows and shrinks by one', () => {
    fc.assert(
      fc.property(lumps, (sector) => {
        for (let size = sector.length; size > Math.max(0, sector.length - 15); size -= 1)
          expectNobodyNamed(sector.slice(0, size));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is told', () => {
  it('is true, and the same for whoever has the same traits', () => {
    fc.assert(
      fc.property(lumps, (sector) => {
        const told = toldOf(sector);
        const byTraits = new Map<string, string>();
        sector.forEach((one, index) => {
          const words = told[index] ?? nothingTold;
          for (const trait of ['sort', 'sizeClass', 'region'] as const)
            expect([null, one[trait], 'in-culture', 'outside-culture', 'west']).toContain(
              words[trait],
            );
          expect(byTraits.get(key(one)) ?? key(words)).toBe(key(words));
          byTraits.set(key(one), key(words));
        });
      }),
      { numRuns: 500 },
    );
  });
  it('does not depend on the order, nor on anything but traits', () => {
    fc.assert(
      fc.property(lumps, fc.nat(), (sector, turn) => {
        const at = sector.length ? turn % sector.length : 0;
        const turned = [...sector.slice(at), ...sector.slice(0, at)].reverse();
        const named = turned.map((one, id) => ({ ...one, id, name: `Name ${id}` }));
        const words = (list: readonly Traits[]) =>
          new Map(toldOf(list).map((told, index) => [key(list[index] ?? nothingTold), key(told)]));
        const before = words(sector);
        for (const [traitsOf, told] of words(named)) expect(before.get(traitsOf)).toBe(told);
      }),
      { numRuns: 500 },
    );
  });
  it('can change when one organisation comes, and would name another if a card followed it', () => {
    // Why the description of a card is fixed when it is first shown (shown-card.store.server.ts).
    const before = [...many(5, is('stage', '6-20')), is('stage', '251+', 'NH')];
    const after = [...before, is('stage', '6-20'), ...many(6, is('museum'))];
    expect(toldOf(before).map((one) => one.sort)).toEqual(many(6, is('x')).map(() => 'stage'));
    expect(toldOf(after)[5]).not.toEqual(toldOf(before)[5]);
  });
});
