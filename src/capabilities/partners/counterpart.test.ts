import { expect, it } from 'vitest';
import { counterparts, type OfOwnCard } from './counterpart.ts';

const match = (more: Partial<OfOwnCard>): OfOwnCard => ({
  ...{ ownId: 'own', cardId: 'a', grade: 'possible', fit: 0.3, slug: null },
  ...more,
});

it('puts the best on top, with the other own cards that fit the same card', () => {
  const [one, two] = [match({ fit: 0.2 }), match({ ownId: 'second', fit: 0.4 })];
  const strong = match({ cardId: 'b', grade: 'strong', fit: 0.1 });
  expect(counterparts([one, two, strong])).toEqual([
    { best: strong, also: [] },
    { best: two, also: [one] },
  ]);
});
it('puts cards of an organisation that may be known in one row', () => {
  const cards = [match({ slug: 'x' }), match({ slug: 'x', cardId: 'b', fit: 0.9 })];
  expect(counterparts(cards)).toHaveLength(1);
});
it('never puts two anonymous cards in one row', () => {
  expect(counterparts([match({}), match({ cardId: 'b' })])).toHaveLength(2);
});
