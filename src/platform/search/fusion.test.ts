import { expect, it } from 'vitest';
import { fuse } from './fusion.ts';
import type { Found } from './search.ts';

const word = (id: string): Found => ({
  id,
  language: 'nl',
  score: 9,
  coverage: 0.5,
  reasons: [{ asked: 'kaart', found: 'kaart', way: 'word', share: 1 }],
});
const near = (id: string) => ({ id, language: 'en' as const, cosine: 0.9 });
const ids = (found: readonly Found[]) => found.map(({ id }) => id);

it('what is in both lists comes first', () => {
  const found = fuse([word('a'), word('b')], [near('c'), near('b')], 9);
  expect(ids(found)).toEqual(['b', 'a', 'c']);
  expect(ids(fuse([word('a'), word('b')], [near('c'), near('b')], 1))).toEqual(['b']);
});

it('a reason says how much came from the meaning', () => {
  const [both, onlyWord, onlyMeaning] = fuse([word('b'), word('a')], [near('b'), near('c')], 9);
  expect(both?.reasons.map(({ way }) => way).sort()).toEqual(['meaning', 'word']);
  expect(both?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(onlyWord?.reasons).toEqual(word('a').reasons);
  expect(onlyMeaning).toMatchObject({
    id: 'c',
    language: 'en',
    coverage: 0,
    reasons: [{ way: 'meaning' }],
  });
});

it('a thing that is near in both languages counts once', () => {
  const twice = [near('a'), { ...near('a'), language: 'nl' as const }];
  expect(fuse([], twice, 9)).toHaveLength(1);
});
