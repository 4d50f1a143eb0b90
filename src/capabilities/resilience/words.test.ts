import { expect, it } from 'vitest';
import { daysInWords, inWords } from './words.ts';

it('tells several things as a person does, and not too many', () => {
  expect(inWords(['a'], 'nl')).toBe('a');
  expect(inWords(['a', 'b', 'c'], 'nl')).toBe('a, b en c');
  expect(inWords(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'en')).toBe(
    'a, b, c, d, e and 3 others',
  );
  expect(inWords([], 'nl')).toBe('');
  expect([inWords(3, 'nl'), inWords(undefined, 'en')]).toEqual(['3', '']);
});

it('tells days as a person does', () => {
  expect([0, 1, 12].map((days) => daysInWords(days, 'nl'))).toEqual([
    'minder dan een dag',
    '1 dag',
    '12 dagen',
  ]);
  expect([daysInWords(1, 'en'), daysInWords(undefined, 'en')]).toEqual(['1 day', '']);
});
