import { describe, expect, it } from 'vitest';
import { countsOf, narrowed, settingsOf, type CatalogueEntry } from './catalogue.ts';
import { queryOf, wishOf, without } from './catalogue-address.ts';
import { noFacts, type Facts } from './entry.ts';

const at = new Date('2026-01-01T00:00:00Z');

function some(id: string, facts: Partial<Facts>, kind: CatalogueEntry['kind'] = 'case') {
  const dates = { firstPublishedAt: at, publishedAt: at };
  const all = { ...noFacts, ...facts };
  return { id, slug: id, kind, facts: all, words: {}, language: 'nl', ...dates } as const;
}

const entries = [
  some('a', { sectors: ['museum'], structuralEuros: 0, started: '2023-09', ended: '2025-01' }),
  some('b', { sectors: ['museum', 'care'], projectEuros: 1_000, countries: ['NL', 'BE'] }),
  some('c', { sectors: ['care'], projectEuros: 1_001, place: 'Gent', started: '2024-02' }),
  some('d', { sectors: ['stage'], structuralEuros: 250_001 }, 'method'),
];
const ids = (selection: Parameters<typeof narrowed>[1]) =>
  narrowed(entries, selection).map(({ id }) => id);

describe('narrowing', () => {
  it('keeps what fits every choice', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ sector: 'museum' })).toEqual(['a', 'b']);
    expect(ids({ sector: 'museum', setting: 'elsewhere' })).toEqual(['b']);
    expect(ids({ kind: 'method' })).toEqual(['d']);
    expect(ids({ country: 'BE' })).toEqual(['b']);
  });
  it('puts costs in bands, the last of which is open', () => {
    expect(['0', '1', '2', '3', '4', '5'].map((cost) => ids({ cost }))).toEqual([
      ['a'],
      ['b'],
      ['c'],
      [],
      [],
      ['d'],
    ]);
  });
  it('counts every year of a period', () => {
    expect(ids({ year: '2024' })).toEqual(['a', 'c']);
    expect(ids({ year: '2022' })).toEqual([]);
  });
  it('finds nothing for a value that nobody has', () => {
    expect(ids({ sector: '__proto__', licence: 'x' })).toEqual([]);
  });
});

describe('counts', () => {
  it('say how many would be left with a value, given the other choices', () => {
    const counts = countsOf(entries, { sector: 'museum', kind: 'case' });
    expect(counts.sector).toEqual([
      { value: 'care', count: 2 },
      { value: 'museum', count: 2 },
    ]);
    expect(counts.kind).toEqual([{ value: 'case', count: 2 }]);
    expect(counts.country).toEqual([
      { value: 'BE', count: 1 },
      { value: 'NL', count: 1 },
    ]);
  });
  it('are what narrowing then gives, for every value of every facet', () => {
    const selection = { setting: 'culture' };
    for (const [facet, values] of Object.entries(countsOf(entries, selection)))
      for (const { value, count } of values)
        expect(ids({ ...selection, [facet]: value }), `${facet} ${value}`).toHaveLength(count);
  });
  it('keep a choice that leaves nothing, so that it can be seen and undone', () => {
    expect(countsOf(entries, { place: 'Nergens' }).place).toContainEqual({
      value: 'Nergens',
      count: 0,
    });
  });
});

describe('an address', () => {
  it('holds a wish and gives it back', () => {
    const query = '?q=kaart%20verkoop&sector=museum&cost=2&sort=new&page=3';
    const wish = wishOf(new URLSearchParams(query));
    expect(wish).toEqual({
      question: 'kaart verkoop',
      selection: { sector: 'museum', cost: '2' },
      order: 'new',
      page: 3,
    });
    expect(wishOf(new URLSearchParams(queryOf(wish)))).toEqual(wish);
    expect(queryOf({ ...wish, selection: without(wish.selection, 'cost'), page: 1 })).toBe(
      '?q=kaart+verkoop&sector=museum&sort=new',
    );
  });
  it('is read without harm, whatever it says', () => {
    const wish = wishOf(new URLSearchParams('page=-1&q=%20&sector=&other=1&sort=relevance'));
    expect(wish).toEqual({ question: '', selection: {}, order: 'new', page: 1 });
    expect(queryOf(wish)).toBe('');
    expect(wishOf(new URLSearchParams('page=1e400')).page).toBe(1);
  });
});

it('somewhere is in culture, elsewhere, both, or not known', () => {
  expect(settingsOf({ sectors: ['museum', 'care'] })).toEqual(['culture', 'elsewhere']);
  expect(settingsOf({ sectors: [] })).toEqual([]);
});
