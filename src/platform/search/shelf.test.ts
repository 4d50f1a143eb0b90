import { expect, it } from 'vitest';
import { emptyLexicon } from './lexicon.ts';
import { createEngine } from './engine.ts';
import { Shelf } from './shelf.ts';

it('a shelf made anew holds what can be found, and nothing else', () => {
  const shelf = new Shelf('nl');
  shelf.put('a', 'Ideeën', 'voor jongeren');
  shelf.put('b', '', 'een geheim');
  shelf.put('c', '', 'jongeren en ouderen');
  shelf.remove('b');
  const anew = shelf.compacted();
  const written = new Shelf('nl');
  written.put('a', 'Ideeën', 'voor jongeren');
  written.put('c', '', 'jongeren en ouderen');
  expect(anew.words).not.toContain('geheim');
  expect({ ...anew, changes: 0 }).toEqual({ ...written, changes: 0 });
});

it('ten thousand replacements of one text are as small as the text', () => {
  const engine = createEngine(emptyLexicon);
  const put = (text: string) =>
    engine.put({ collection: 'c', id: 'a', language: 'nl', title: '', text });
  put('versie 0 van een tekst');
  const before = sizeOf(engine.save());
  for (let version = 1; version <= 10_000; version++) put(`versie ${version} van een tekst`);
  expect(sizeOf(engine.save())).toBeLessThan(3 * before);
  const ask = (text: string) => engine.search({ text, collection: 'c', limit: 5 }).found;
  expect(ask('10000').map(({ id }) => id)).toEqual(['a']);
  expect(engine.count()).toEqual({ nl: 1, en: 0 });
});

it('what was removed is not in what is saved', () => {
  const engine = createEngine(emptyLexicon);
  for (const id of ['a', 'b', 'c'])
    engine.put({ collection: 'c', id, language: 'nl', title: '', text: `geheim${id}` });
  for (const id of ['a', 'b', 'c']) engine.remove('c', id, 'nl');
  expect(Buffer.concat(engine.save()).toString()).not.toContain('geheim');
});

it('answers stay right through removals and replacements', () => {
  const engine = createEngine(emptyLexicon);
  const put = (number: number, text: string) =>
    engine.put({ collection: 'c', id: `t${number}`, language: 'nl', title: '', text });
  const found = (text: string) =>
    engine
      .search({ text, collection: 'c', language: 'nl', limit: 99 })
      .found.map(({ id }) => id)
      .toSorted();
  for (let number = 0; number < 40; number++) put(number, `toneel nummer${number}`);
  for (let number = 0; number < 30; number++) {
    expect(found('toneel')).toHaveLength(40 - number);
    engine.remove('c', `t${number}`, 'nl');
  }
  expect(found('toneel')).toEqual(Array.from({ length: 10 }, (_, at) => `t${at + 30}`));
  put(30, 'muziek');
  expect(found('muziek')).toEqual(['t30']);
  expect(found('toneel')).toHaveLength(9);
});

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
