import { isLanguage } from '../language/language.ts';
import { Numbers } from './numbers.ts';
import { Shelf } from './shelf.ts';

/** Another form is another version: a snapshot of another version is not read. */
const VERSION = 'samenspel-search-1';
/** Words or ids in one piece. */
const TOGETHER = 100_000;

type Written = {
  key: string;
  language: string;
  total: number;
  words: number;
  ids: number;
  surfaces: [number, string][];
};

/** Shelves in pieces: a table of contents, then of each shelf its numbers, words and ids. */
export function writeShelves(shelves: ReadonlyMap<string, Shelf>): Uint8Array[] {
  const contents: Written[] = [];
  const pieces: Uint8Array[] = [];
  for (const [key, shelf] of shelves) {
    contents.push({
      key,
      language: shelf.language,
      total: shelf.total,
      words: shelf.words.length,
      ids: shelf.ids.length,
      surfaces: [...shelf.surfaces],
    });
    for (const numbers of [shelf.spread, shelf.lengths, shelf.starts, shelf.contents]) {
      const { buffer, byteOffset, byteLength } = numbers.used();
      pieces.push(new Uint8Array(buffer, byteOffset, byteLength));
    }
    pieces.push(...written(shelf.words), ...written(shelf.ids));
  }
  return [bytes({ version: VERSION, contents }), ...pieces];
}

/** Reads what `writeShelves` wrote; throws when it is something else, or damaged. */
export function readShelves(pieces: readonly Uint8Array[]): Map<string, Shelf> {
  let at = 0;
  const next = (): Uint8Array => {
    const piece = pieces[at++];
    if (piece === undefined) throw new Error('The snapshot of the search index is not complete.');
    return piece;
  };
  const shelves = new Map<string, Shelf>();
  for (const { key, language, total, words, ids, surfaces } of tableOf(next())) {
    if (!isLanguage(language)) throw new Error('The snapshot has a language that we do not know.');
    const spread = numbersOf(next());
    const lengths = numbersOf(next());
    const starts = numbersOf(next());
    const shelf = new Shelf(language, { spread, lengths, starts, contents: numbersOf(next()) });
    shelf.total = total;
    for (let count = 0; count < words; count += TOGETHER) shelf.words.push(...stringsOf(next()));
    for (let count = 0; count < ids; count += TOGETHER) shelf.ids.push(...stringsOf(next()));
    for (const [number, word] of shelf.words.entries()) shelf.numbers.set(word, number);
    for (const [number, id] of shelf.ids.entries()) {
      if (id !== '') shelf.texts.set(id, number);
    }
    for (const [number, surface] of surfaces) shelf.surfaces.set(number, surface);
    check(shelf, words, ids);
    shelves.set(key, shelf);
  }
  return shelves;
}

function check(shelf: Shelf, words: number, ids: number): void {
  const { starts, contents } = shelf;
  const isWhole =
    shelf.words.length === words &&
    shelf.spread.length === words &&
    shelf.numbers.size === words &&
    shelf.ids.length === ids &&
    starts.length === ids &&
    shelf.lengths.length === ids &&
    starts
      .used()
      .every((start, i, all) => start >= (all[i - 1] ?? 0) && start <= contents.length) &&
    contents.used().every((packed) => (packed & 0xffffff) < words);
  if (!isWhole) throw new Error('The snapshot of the search index does not fit together.');
}

function tableOf(piece: Uint8Array): Written[] {
  const table: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(piece));
  if (!isTable(table)) throw new Error('The snapshot of the search index is of another version.');
  return table.contents;
}

function isTable(table: unknown): table is { version: string; contents: Written[] } {
  return (
    typeof table === 'object' &&
    table !== null &&
    'version' in table &&
    table.version === VERSION &&
    'contents' in table &&
    Array.isArray(table.contents)
  );
}

function written(strings: readonly string[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < strings.length; from += TOGETHER) {
    pieces.push(bytes(strings.slice(from, from + TOGETHER)));
  }
  return pieces;
}

function stringsOf(piece: Uint8Array): string[] {
  const strings: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(piece));
  if (!Array.isArray(strings) || !strings.every((one) => typeof one === 'string')) {
    throw new Error('The snapshot of the search index has something else where words belong.');
  }
  return strings;
}

function numbersOf(piece: Uint8Array): Numbers {
  if (piece.byteLength % 4 !== 0) throw new Error('The snapshot of the search index was cut off.');
  // A copy: a piece need not begin where a number may begin.
  return Numbers.of(new Uint32Array(piece.slice().buffer));
}

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
