import { describe, expect, it } from 'vitest';
import { noFacts, noWords, type Content, type Facts, type Words } from './entry.ts';
import { missing } from './missing.ts';

const told = (words: Partial<Words>, facts: Partial<Facts> = {}): Content => ({
  language: 'nl',
  facts: { ...noFacts, ...facts },
  words: { nl: { ...noWords, ...words } },
});
const whats = (kind: Parameters<typeof missing>[0], content: Content) =>
  missing(kind, content).map(({ what }) => what);
const whole = told(
  { title: 'T', problem: 'P', done: 'D', changed: 'C', failed: 'F' },
  { sectors: ['stage'], hours: 1, projectEuros: 0 },
);

describe('what is missing', () => {
  it('of a case that was just begun is nearly everything, the problem on top', () => {
    expect(whats('case', told({}))).toEqual([
      'title',
      'problem',
      'done',
      'changed',
      'failed',
      'sectors',
      'cost',
    ]);
  });
  it('of a case that is told is nothing', () => {
    expect(whats('case', whole)).toEqual([]);
  });
  it('of a case without what failed is what failed, also when it holds a space', () => {
    const content = { ...whole, words: { nl: { ...noWords, ...whole.words.nl, failed: ' ' } } };
    expect(missing('case', content)).toEqual([{ what: 'failed', field: 'failed', part: 'failed' }]);
  });
  it('takes "nobody knows what it cost" for an answer, and nothing at all for none', () => {
    const without = { ...whole.facts, projectEuros: null };
    expect(whats('case', { ...whole, facts: without })).toEqual(['cost']);
    expect(whats('case', { ...whole, facts: { ...without, costUnknown: true } })).toEqual([]);
  });
  it('of a method is little, and of a source at least one source', () => {
    expect(whats('method', told({}))).toEqual(['title', 'problem', 'done']);
    expect(whats('source', told({ title: 'T', problem: 'P' }))).toEqual(['sources']);
  });
  it('of a translation that was begun is its title and its problem', () => {
    const half = { ...whole, words: { ...whole.words, en: { ...noWords, title: 'T' } } };
    expect(missing('case', half)).toMatchObject([{ what: 'translation', field: 'problem' }]);
  });
});
