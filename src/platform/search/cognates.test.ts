import { expect, it } from 'vitest';
import { cognatesOf } from './cognates.ts';

it.each([
  ['microbioloog', 'microbiologist'],
  ['fotografie', 'photography'],
  ['choreograaf', 'choreographer'],
  ['communicatie', 'communication'],
  ['diversiteit', 'diversity'],
  ['digitaal', 'digital'],
  ['filosofie', 'philosophy'],
  ['criticus', 'critic'],
  ['restauratie', 'restauration'],
])('the Dutch %s may be %s in English', (dutch, english) => {
  expect(cognatesOf(dutch, 'nl')).toContain(english);
});

it.each([
  ['diversity', 'diversiteit'],
  ['musicology', 'musicologie'],
  ['choreographer', 'choreograaf'],
])('the English %s may be %s in Dutch', (english, dutch) => {
  expect(cognatesOf(english, 'en')).toContain(dutch);
});

it('short words are never guessed, and no word is its own cognate', () => {
  expect(cognatesOf('tie', 'nl')).toEqual([]);
  expect(cognatesOf('president', 'nl')).not.toContain('president');
});

it('guesses stay few, however long the word', () => {
  expect(cognatesOf(`${'kofta'.repeat(10)}logie`, 'nl').length).toBeLessThan(1_000);
});
