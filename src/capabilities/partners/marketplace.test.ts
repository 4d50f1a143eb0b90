import { describe, expect, it } from 'vitest';
import { marketQueryOf, marketWishOf, withoutFilter } from './marketplace.ts';

const wish = (query: string) => marketWishOf(new URLSearchParams(query));

describe('a wish in the address', () => {
  it('is read, and written the same again', () => {
    const query =
      '?q=live+ondertiteling&kind=request&concept=captioning&form=make&audience=schools&place=remote&language=en&page=3';
    expect(wish(query)).toEqual({
      question: 'live ondertiteling',
      choice: {
        ...{ kind: 'request', concept: 'captioning', form: 'make' },
        ...{ audience: 'schools', place: 'remote', language: 'en' },
      },
      page: 3,
    });
    expect(marketQueryOf(wish(query))).toBe(query);
  });
  it('forgets what does not exist', () => {
    expect(wish('kind=person&concept=nothing&form=&place=moon&language=xx&page=-1')).toEqual({
      ...{ question: '', choice: {}, page: 1 },
    });
    expect(wish('page=1e9').page).toBe(50);
    expect(wish('page=nonsense').page).toBe(1);
  });
  it('has no field that says nothing', () => {
    expect(marketQueryOf(wish(''))).toBe('');
    expect(marketQueryOf({ page: 1, question: '', choice: {} })).toBe('');
  });
  it('cuts what nobody types', () => {
    expect(wish(`q=${'a'.repeat(9_000)}`).question).toHaveLength(4_000);
  });
  it('lets go of one filter', () => {
    expect(withoutFilter({ kind: 'offer', place: 'remote' }, 'kind')).toEqual({ place: 'remote' });
  });
});
