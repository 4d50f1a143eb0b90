import { expect, it } from 'vitest';
import { beginningWith, mistakesIn, neighbours } from './spelling.ts';

const words = [
  'vrijwilliger',
  'theater',
  'toneel',
  'kaart',
  'kaarten',
  'kaas',
  'publiek',
  'subsidie',
];
const sorted = Array.from(words.keys()).sort((a, b) =>
  (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
);

it.each([
  ['vrijwiliger', 'vrijwilliger', 'a letter is missing'],
  ['tonneel', 'toneel', 'there is a letter too many'],
  ['publeik', 'publiek', 'two letters are swapped'],
  ['theatir', 'theater', 'a letter is another'],
])('%s is near %s: %s', (asked, word) => {
  expect(near(asked, 1)).toEqual([`${word} 1`]);
});

it('two mistakes are found only when two may be made', () => {
  expect(near('supsidei', 1)).toEqual([]);
  expect(near('supsidei', 2)).toEqual(['subsidie 2']);
});

it('a word is not its own misspelling', () => {
  expect(near('kaart', 1)).toEqual([]);
});

it('short words allow no mistakes, long ones two', () => {
  expect(['de', 'zee', 'zaal', 'theater', 'subsidie'].map(mistakesIn)).toEqual([0, 0, 1, 1, 2]);
});

it('a beginning leads to the words that begin so', () => {
  expect(beginningWith(words, sorted, 'kaa').map((number) => words[number])).toEqual([
    'kaart',
    'kaarten',
    'kaas',
  ]);
  expect(beginningWith(words, sorted, 'zz')).toEqual([]);
});

it('without words there is nothing near', () => {
  expect(neighbours([], [], 'theater', 2)).toEqual([]);
  expect(beginningWith([], [], 'the')).toEqual([]);
});

function near(asked: string, most: number): string[] {
  return neighbours(words, sorted, asked, most).map(
    ({ word, mistakes }) => `${words[word]} ${mistakes}`,
  );
}
