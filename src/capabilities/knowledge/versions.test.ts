import { expect, it } from 'vitest';
import { noFacts, noWords, type Content } from './entry.ts';
import { changesBetween, historyOf } from './versions.ts';

const nl = { ...noWords, title: 'Titel', failed: 'Veel.' };
const first: Content = { language: 'nl', facts: noFacts, words: { nl } };
const changed = (facts: Partial<Content['facts']>, words: Partial<typeof nl> = {}): Content => ({
  ...first,
  facts: { ...noFacts, ...facts },
  words: { nl: { ...nl, ...words } },
});

it('tells what sort of thing changed, never what it said before', () => {
  expect(changesBetween(first, first)).toEqual([]);
  expect(changesBetween(first, changed({}, { done: 'Iets.' }))).toEqual(['told']);
  expect(changesBetween(first, changed({ hours: 3 }, { failed: 'Alles.' }))).toEqual([
    'failed',
    'numbers',
  ]);
  expect(changesBetween(first, changed({ place: 'Gent' }))).toEqual(['facts']);
  expect(changesBetween(first, changed({ sources: [{ title: 'x', url: '', year: '' }] }))).toEqual([
    'sources',
  ]);
  const both = { ...first, words: { nl, en: nl } };
  expect(changesBetween(first, both)).toEqual(['translation']);
});

it('tells the newest version first, and the oldest as the first', () => {
  const publishedAt = new Date('2026-01-01T00:00:00Z');
  const lines = historyOf([
    { number: 1, content: first, publishedAt },
    { number: 2, content: changed({ hours: 3 }), publishedAt },
  ]);
  expect(lines.map(({ number, changed: sorts }) => [number, sorts])).toEqual([
    [2, ['numbers']],
    [1, ['first']],
  ]);
});
