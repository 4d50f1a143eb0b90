import { describe, expect, it } from 'vitest';
import { analyses } from './analysis.ts';

function pairs(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

function stemOf(word: string): string {
  const [first] = analyses.en.words(word);
  return analyses.en.stem(first?.word ?? '');
}

describe('in English one stem is shared by', () => {
  it.each(
    pairs(`
      museum museums
      rehearsal rehearsals
      gallery galleries
      ticket ticketing
      perform performing
    `),
  )('a word and its plain forms: %s and %s', sameStem);

  it.each(
    pairs(`
      organise organize
      organisation organization
      theatre theater
      theatres theaters
      colour color
      neighbourhoods neighborhood
      programme program
      dialogue dialog
      analyse analyze
      travelling traveling
      defence defense
      licence license
    `),
  )('British and American spelling: %s and %s', sameStem);

  it.each(
    pairs(`
      child children
      person people
      woman women
      phenomenon phenomena
      build built
      write written
      teach taught
    `),
  )('a word and a form that follows no rule: %s and %s', sameStem);

  it.each(
    pairs(`
      director director's
      director director’s
      directors directors'
    `),
  )('a word and its possessive: %s and %s', sameStem);
});

it.each(
  pairs(`
    theatre theory
    stage stag
    music musk
    ticket tick
  `),
)('in English %s is no form of %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

it('English function words say nothing about a text', () => {
  expect(['the', 'of', 'with', 'without', 'which'].every(analyses.en.isStopWord)).toBe(true);
  expect(['theatre', 'child', 'together', 'work'].some(analyses.en.isStopWord)).toBe(false);
});

function sameStem(one: string, other: string): void {
  expect(stemOf(other)).toBe(stemOf(one));
}
