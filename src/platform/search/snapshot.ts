import { isLanguage } from '../language/language.ts';
import { Numbers } from './numbers.ts';
import { Shelf } from './shelf.ts';
import type { Groups, Learnt } from './vocabulary.ts';

/** Another form is another version: a snapshot of another version is not read. */
const VERSION = 'samenspel-search-2';
/** Words or ids in one piece. */
const TOGETHER = 100_000;

type Written = {
  key: string;
  language: string;
  total: number;
  words: number;
  ids: number;
  surfaces: [number, string][];
  learnt: { known: number; taken: number; stems: number; parts: number } | null;
};

/** The texts of a shelf, and what was learnt from its words when that took long. */
export type Kept = { readonly shelf: Shelf; readonly learnt: Learnt | undefined };

/** Shelves in pieces: a table of contents, then of each shelf its numbers, words, ids and groups. */
export function writeShelves(shelves: ReadonlyMap<string, Kept>): Uint8Array[] {
  const contents: Written[] = [];
  const pieces: Uint8Array[] = [];
  for (const [key, { shelf, learnt }] of shelves) {
    contents.push({
      key,
      language: shelf.language,
      total: shelf.total,
      words: shelf.words.length,
      ids: shelf.ids.length,
      surfaces: [...shelf.surfaces],
      learnt: learnt
        ? {
            known: learnt.known,
            taken: learnt.taken,
            stems: learnt.byStem.size,
            parts: learnt.byPart.size,
          }
        : null,
    });
    for (const numbers of [shelf.spread, shelf.lengths, shelf.starts, shelf.contents]) {
      pieces.push(raw(numbers.used()));
    }
    pieces.push(...written(shelf.words), ...written(shelf.ids));
    if (learnt) pieces.push(...writtenGroups(learnt.byStem), ...writtenGroups(learnt.byPart));
  }
  return [bytes({ version: VERSION, contents }), ...pieces];
}

/** Reads what `writeShelves` wrote; throws when it is something else, or damaged. */
export function readShelves(pieces: readonly Uint8Array[]): Map<string, Kept> {
  let at = 0;
  const next = (): Uint8Array => {
    const piece = pieces[at++];
    if (piece === undefined) throw new Error('The snapshot of the search index is not complete.');
    return piece;
  };
  const shelves = new Map<string, Kept>();
  for (const { key, language, total, words, ids, surfaces, learnt } of tableOf(next())) {
    if (!isLanguage(language)) throw new Error('The snapshot has a language that we do not know.');
    const spread = numbersOf(next());
    const lengths = numbersOf(next());
    const starts = numbersOf(next());
    const shelf = new Shelf(language, { spread, lengths, starts, contents: numbersOf(next()) });
    shelf.total = total;
    addStrings(shelf.words, words, next);
    addStrings(shelf.ids, ids, next);
    for (const [number, word] of shelf.words.entries()) shelf.numbers.set(word, number);
    for (const [number, id] of shelf.ids.entries()) {
      if (id !== '') shelf.texts.set(id, number);
    }
    for (const [number, surface] of surfaces) shelf.surfaces.set(number, surface);
    check(shelf, words, ids);
    shelves.set(key, {
      shelf,
      learnt: learnt
        ? {
            known: learnt.known,
            taken: learnt.taken,
            byStem: groupsOf(learnt.stems, words, next),
            byPart: groupsOf(learnt.parts, words, next),
          }
        : undefined,
    });
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

/** Groups of words by a key: the keys, where each group begins, and the numbers of all of them. */
function writtenGroups(groups: Groups): Uint8Array[] {
  const starts = new Numbers();
  const members = new Numbers();
  for (const numbers of groups.values()) {
    starts.push(members.length);
    for (const number of numbers) members.push(number);
  }
  return [...written([...groups.keys()]), raw(starts.used()), raw(members.used())];
}

function groupsOf(size: number, words: number, next: () => Uint8Array): Groups {
  const keys: string[] = [];
  addStrings(keys, size, next);
  const [starts, members] = [numbersOf(next()), numbersOf(next())];
  const isWhole =
    keys.length === size &&
    starts.length === size &&
    members.used().every((number) => number < words);
  if (!isWhole) throw new Error('The snapshot of the search index does not fit together.');
  const all = members.used();
  return new Map(
    keys.map((key, group) => {
      const end = group + 1 < size ? starts.at(group + 1) : members.length;
      return [key, Array.from(all.subarray(starts.at(group), end))] as const;
    }),
  );
}

function addStrings(to: string[], size: number, next: () => Uint8Array): void {
  for (let count = 0; count < size; count += TOGETHER) {
    for (const string of stringsOf(next())) to.push(string);
  }
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

function raw({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
