import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, type Engine, restoreEngine } from './engine.ts';
import { parseLexicon } from './lexicon.ts';
import type { Question, SearchText } from './search.ts';

const { lexicon } = parseLexicon(
  `kaartverkoop = ticket sales, ticketing
systeem = system
kaart = ticket, card
verkoop = sale
museum == museum
vrijwilliger = volunteer`,
);
const texts: SearchText[] = [
  text('a', 'nl', 'Een systeem voor kaartverkoop in een theater'),
  text('b', 'en', 'Ticketing for a small festival, shared by five venues'),
  text('c', 'nl', 'De musea werken met vrijwilligers aan ideeën voor jongeren'),
  text('d', 'en', 'A rehearsal that deaf people can follow'),
];

test('a Dutch compound finds its parts, and its translation', () => {
  expect(ids({ text: 'kaartverkoopsysteem', targets: ['nl'] })[0]).toBe('a');
  expect(ids({ text: 'kaartverkoopsysteem', language: 'nl', targets: ['en'] })[0]).toBe('b');
});

test('singular and plural find each other', () => {
  expect(ids({ text: 'museum', language: 'nl', targets: ['nl'] })).toEqual(['c']);
  expect(ids({ text: 'idee', language: 'nl', targets: ['nl'] })).toEqual(['c']);
  expect(ids({ text: 'rehearsals', language: 'en', targets: ['en'] })).toEqual(['d']);
});

test('a typing error still finds, and says so', () => {
  const [found] = ask({ text: 'vrijwiliger', language: 'nl' }).found;
  expect(found?.id).toBe('c');
  expect(ids({ text: 'theatre', language: 'nl', targets: ['nl'] })).toEqual(['a']);
});

test('a word that is not finished finds while somebody is typing', () => {
  expect(ids({ text: 'vrijw', language: 'nl', targets: ['nl'], isTyping: true })).toEqual(['c']);
});

test('reasons are words of the text, and together at most the coverage', () => {
  const [found] = ask({ text: 'ideeën voor jongeren', language: 'nl', targets: ['nl'] }).found;
  expect(found?.reasons.map((reason) => reason.found).toSorted()).toEqual(['ideeën', 'jongeren']);
  expect(found?.coverage).toBeGreaterThan(0.9);
  expect(found?.coverage).toBeLessThanOrEqual(1);
});

test('any Unicode can be put, asked and removed, and then nothing is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, asked) => {
      const engine = createEngine(lexicon);
      engine.put(text('x', 'nl', words));
      const { found } = engine.search({ text: asked, collection: 'c', limit: 5 });
      for (const { coverage } of found) expect(coverage).toBeLessThanOrEqual(1);
      engine.remove('c', 'x', 'nl');
      expect(engine.count()).toEqual({ nl: 0, en: 0 });
      expect(engine.search({ text: words, collection: 'c', limit: 5 }).found).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the order in which texts come makes no difference', () => {
  const [one, other] = [engineWith(texts), engineWith(texts.toReversed())];
  for (const { text: asked } of texts) expect(answer(one, asked)).toEqual(answer(other, asked));
});

test('what was saved answers the same', () => {
  const engine = engineWith(texts);
  const restored = restoreEngine(engine.save(), lexicon);
  for (const { text: asked } of texts)
    expect(answer(restored, asked)).toEqual(answer(engine, asked));
});

test('a damaged snapshot is refused', () => {
  const pieces = engineWith(texts).save();
  expect(() => restoreEngine(pieces.slice(0, -1), lexicon)).toThrow();
  expect(() => restoreEngine([new Uint8Array([1, 2, 3])], lexicon)).toThrow();
});

function text(id: string, language: 'nl' | 'en', words: string): SearchText {
  return { collection: 'c', id, language, title: '', text: words };
}

function engineWith(some: readonly SearchText[]): Engine {
  const engine = createEngine(lexicon);
  for (const one of some) engine.put(one);
  return engine;
}

function ask(question: Omit<Question, 'collection' | 'limit'>) {
  return engineWith(texts).search({ collection: 'c', limit: 10, ...question });
}

function ids(question: Omit<Question, 'collection' | 'limit'>): string[] {
  return ask(question).found.map(({ id }) => id);
}

function answer(engine: Engine, asked: string) {
  return engine.search({ text: asked, collection: 'c', limit: 10 }).found;
}
