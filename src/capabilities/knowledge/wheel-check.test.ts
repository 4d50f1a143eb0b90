import { describe, expect, it } from 'vitest';
import { changesSince, likenessesOf, verdictOf, type Measured } from './wheel-check.ts';

const entry = (entryId: string, whole: number, more: Partial<Measured> = {}): Measured => ({
  ...{ entryId, version: 1, title: entryId, words: [], isCultural: true },
  ...{ whole, perSentence: [], ...more },
});

describe('what resembles a plan', () => {
  it('is strong when the plan as a whole exists, and goes first', () => {
    const found = likenessesOf([entry('part', 0.5), entry('whole', 1.3), entry('none', 0.1)]);
    expect(found.map(({ entryId, strength }) => [entryId, strength])).toEqual([
      ['whole', 'exists'],
      ['part', 'partly'],
    ]);
    expect(verdictOf(found)).toBe('exists');
  });
  it('is a part, however much, when it is about one sentence only; and says which', () => {
    const perSentence = [
      { sentence: 'We bouwen een depot.', value: 0 },
      { sentence: 'We fotograferen de collectie.', value: 2.5 },
    ];
    const found = likenessesOf([entry('photos', 0.2, { perSentence })]);
    expect(found).toMatchObject([
      { strength: 'partly', sentences: ['We fotograferen de collectie.'] },
    ]);
    expect(verdictOf(found)).toBe('partly');
  });
  it('is nothing when nothing is alike', () => {
    expect(likenessesOf([entry('none', 0.3)])).toEqual([]);
    expect(verdictOf([])).toBe('not');
  });
  it('brings along the nearest of the other side, as what it is', () => {
    const far = entry('care', 0.3, { isCultural: false });
    const found = likenessesOf([entry('stage', 1.3), far, entry('x', 0.1, { isCultural: false })]);
    expect(found.map(({ entryId, strength }) => [entryId, strength])).toEqual([
      ['stage', 'exists'],
      ['care', 'not'],
    ]);
  });
  it('never depends on the order in which entries come', () => {
    const all = [entry('a', 0.5), entry('b', 0.5), entry('c', 1.5)];
    expect(likenessesOf(all.toReversed())).toEqual(likenessesOf(all));
  });
});

describe('what is different since an earlier time', () => {
  const found = (entryId: string, version = 1, strength: 'exists' | 'partly' = 'partly') => ({
    ...{ entryId, version, strength },
  });
  it('is what is new, rewritten, alike in another way, or gone', () => {
    const earlier = [found('same'), found('rewritten'), found('stronger'), found('gone')];
    const later = [
      found('same'),
      found('rewritten', 2),
      found('stronger', 1, 'exists'),
      found('new'),
    ];
    const changes = changesSince(earlier, later);
    expect(changes.map(({ change, likeness }) => [likeness.entryId, change])).toEqual([
      ['same', 'same'],
      ['rewritten', 'changed'],
      ['stronger', 'changed'],
      ['new', 'new'],
      ['gone', 'gone'],
    ]);
  });
  it('is nothing when nothing changed', () => {
    const run = [found('a'), found('b')];
    expect(changesSince(run, run).every(({ change }) => change === 'same')).toBe(true);
  });
});
