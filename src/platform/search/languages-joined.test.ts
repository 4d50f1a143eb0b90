import { expect, it } from 'vitest';
import { joined } from './languages-joined.ts';
import type { Found } from './search.ts';

it('the best of both languages come first, whatever their scores', () => {
  const dutch = [found('a', 'nl', 0.9, 12), found('b', 'nl', 0.8, 11)];
  const english = [found('c', 'en', 0.9, 3), found('d', 'en', 0.8, 2)];
  expect(ids(joined([dutch, english], 9))).toEqual(['a', 'c', 'b', 'd']);
});

it('a poor best of one language stands below a good second of the other', () => {
  const dutch = [found('a', 'nl', 0.9, 5), found('b', 'nl', 0.8, 4)];
  const english = [found('c', 'en', 0.2, 50)];
  expect(ids(joined([dutch, english], 9))).toEqual(['a', 'b', 'c']);
});

it('within a language the order stays, also when a lower one holds more of the question', () => {
  const dutch = [found('a', 'nl', 0.3, 5), found('b', 'nl', 0.9, 4)];
  const english = [found('c', 'en', 0.5, 1)];
  const order = ids(joined([dutch, english], 9));
  expect(order.indexOf('a')).toBeLessThan(order.indexOf('b'));
});

it('a thing in both languages is there once, where it fits best', () => {
  const dutch = [found('a', 'nl', 0.9, 1), found('b', 'nl', 0.3, 1)];
  const english = [found('b', 'en', 0.8, 1)];
  expect(joined([dutch, english], 9).map(({ id, language }) => [id, language])).toEqual([
    ['a', 'nl'],
    ['b', 'en'],
  ]);
});

it('one language is left as it was, and no more come than were asked for', () => {
  const dutch = [found('a', 'nl', 0.3, 7), found('b', 'nl', 0.9, 4)];
  expect(joined([dutch, []], 9)).toEqual(dutch);
  expect(joined([dutch, [found('c', 'en', 0.3, 2)]], 2)).toHaveLength(2);
});

it('a score stays what it was among the texts of its language', () => {
  const dutch = [found('a', 'nl', 0.3, 7), found('b', 'nl', 0.9, 4), found('c', 'nl', 0.1, 1)];
  const scores = joined([dutch, [found('d', 'en', 0.6, 2)]], 9).map(({ score }) => score);
  expect(scores).toEqual([2, 7, 4, 1]);
});

function found(id: string, language: 'nl' | 'en', coverage: number, score: number): Found {
  return { id, language, score, coverage, reasons: [] };
}

function ids(list: readonly Found[]): string[] {
  return list.map(({ id }) => id);
}
