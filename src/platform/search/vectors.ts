import type { Language } from '../language/language.ts';

/** A text that has a vector, and which version of it: the transaction that wrote it. */
export type VectorKey = {
  readonly collection: string;
  readonly id: string;
  readonly language: Language;
  readonly writtenBy: string;
};

/** A text whose vector lies near that of the question; near is the cosine of the angle between them. */
export type Near = { readonly id: string; readonly language: Language; readonly cosine: number };

/** The largest number of a signed byte that has a counterpart below zero. */
const TOP = 127;
/** Rows for which there is room at first; it doubles. */
const ROOM = 64;

/** Vectors of one collection in one language, a byte per number: see `docs/search.md` for the cost. */
type Shelf = {
  keys: VectorKey[];
  rows: Map<string, number>;
  bytes: Int8Array;
  /** What the numbers of a row are multiplied with, so that its length is 1. */
  scales: Float32Array;
};

/** No vectors yet; how many numbers a vector has follows from the first one. */
export function vectorsOf(): {
  /** Keeps the vector of a text in place of the one it had. Throws when it has another length. */
  put(key: VectorKey, vector: Float32Array): void;
  remove(collection: string, id: string, language: string): void;
  clear(): void;
  /** Which version of a text has a vector. */
  version(collection: string, id: string, language: string): string | undefined;
  keys(): VectorKey[];
  /** The nearest texts that stand out from the others, the nearest first. */
  nearest(
    collection: string,
    languages: readonly string[],
    to: Float32Array,
    limit: number,
  ): Near[];
  save(): Uint8Array[];
  restore(pieces: readonly Uint8Array[]): void;
} {
  const shelves = new Map<string, Shelf>();
  let size = 0;

  const shelfOf = (collection: string, language: string): Shelf => {
    const name = `${language} ${collection}`;
    const known = shelves.get(name);
    if (known) return known;
    const made = {
      keys: [],
      rows: new Map(),
      bytes: new Int8Array(ROOM * size),
      scales: new Float32Array(ROOM),
    };
    shelves.set(name, made);
    return made;
  };

  function put(key: VectorKey, vector: Float32Array): void {
    size ||= vector.length;
    if (vector.length !== size)
      throw new Error(`A vector has ${vector.length} numbers, not ${size}.`);
    const shelf = shelfOf(key.collection, key.language);
    const row = shelf.rows.get(key.id) ?? shelf.keys.length;
    if (row === shelf.scales.length) grow(shelf, row * 2, size);
    shelf.keys[row] = key;
    shelf.rows.set(key.id, row);
    const { bytes, scale } = quantised(vector);
    shelf.bytes.set(bytes, row * size);
    shelf.scales[row] = scale;
  }

  function remove(collection: string, id: string, language: string): void {
    const shelf = shelves.get(`${language} ${collection}`);
    const row = shelf?.rows.get(id);
    if (!shelf || row === undefined) return;
    const last = shelf.keys.length - 1;
    const moved = shelf.keys[last];
    shelf.keys.pop();
    shelf.rows.delete(id);
    if (row === last || !moved) return;
    shelf.keys[row] = moved;
    shelf.rows.set(moved.id, row);
    shelf.bytes.copyWithin(row * size, last * size, (last + 1) * size);
    shelf.scales[row] = shelf.scales[last] ?? 0;
  }

  return {
    put,
    remove,
    clear: () => {
      shelves.clear();
      size = 0;
    },
    version: (collection, id, language) => {
      const shelf = shelves.get(`${language} ${collection}`);
      return shelf?.keys[shelf.rows.get(id) ?? -1]?.writtenBy;
    },
    keys: () => [...shelves.values()].flatMap(({ keys }) => keys),
    nearest(collection, languages, to, limit) {
      if (to.length !== size) return [];
      const question = quantised(to);
      return languages
        .flatMap((language) => {
          const shelf = shelves.get(`${language} ${collection}`);
          return shelf ? standingOut(shelf, size, question, limit) : [];
        })
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, limit);
    },
    save() {
      const all = [...shelves.values()].filter(({ keys }) => keys.length > 0);
      const contents = { size, shelves: all.map(({ keys }) => keys) };
      const numbers = all.flatMap(({ keys, bytes, scales }) => [
        new Uint8Array(bytes.buffer, 0, keys.length * size),
        new Uint8Array(scales.buffer, 0, keys.length * 4),
      ]);
      return [new TextEncoder().encode(JSON.stringify(contents)), ...numbers];
    },
    restore([first, ...pieces]) {
      const contents: { size: number; shelves: VectorKey[][] } = JSON.parse(
        new TextDecoder().decode(first),
      );
      shelves.clear();
      size = contents.size;
      for (const [number, keys] of contents.shelves.entries()) {
        const [bytes, scales] = [pieces[number * 2]?.slice(), pieces[number * 2 + 1]?.slice()];
        const [{ collection, language } = { collection: '', language: 'nl' }] = keys;
        if (bytes?.length !== keys.length * size || scales?.length !== keys.length * 4)
          throw new Error('The vectors do not fit together.');
        shelves.set(`${language} ${collection}`, {
          keys,
          rows: new Map(keys.map(({ id }, row) => [id, row])),
          bytes: new Int8Array(bytes.buffer),
          scales: new Float32Array(scales.buffer),
        });
      }
    },
  };
}

function grow(shelf: Shelf, rows: number, size: number): void {
  const [bytes, scales] = [new Int8Array(rows * size), new Float32Array(rows)];
  bytes.set(shelf.bytes);
  scales.set(shelf.scales);
  shelf.bytes = bytes;
  shelf.scales = scales;
}

type Quantised = { readonly bytes: Int8Array; readonly scale: number };

/** A vector as bytes; the scale makes its length 1 again. A vector without direction stays without. */
function quantised(vector: Float32Array): Quantised {
  let largest = 0;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const bytes = new Int8Array(vector.length);
  if (!(largest > 0 && largest < Infinity)) return { bytes, scale: 0 };
  let square = 0;
  for (const [place, number] of vector.entries()) {
    const byte = Math.round((number / largest) * TOP);
    bytes[place] = byte;
    square += byte * byte;
  }
  return { bytes, scale: 1 / Math.sqrt(square) };
}

/**
 * Some model finds everything alike, and another nothing: how near is near is seen from the others.
 * A text stands out when it is so many standard deviations nearer than the average one, or comes so
 * close to the nearest one of all where there are few, or many that are alike.
 */
const DEVIATIONS = 2;
const NEAREST = 0.8;

function standingOut(shelf: Shelf, size: number, question: Quantised, limit: number): Near[] {
  const count = shelf.keys.length;
  const cosines = cosinesIn(shelf, size, question);
  let [sum, squares, most] = [0, 0, 0];
  for (const cosine of cosines) {
    most = Math.max(most, cosine);
    sum += cosine;
    squares += cosine * cosine;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(squares / count - mean * mean, 0));
  const least = mean + Math.min(DEVIATIONS * deviation, NEAREST * (most - mean));
  const near: Near[] = [];
  let bound = Math.max(least, 0);
  for (const [row, cosine] of cosines.entries()) {
    const key = shelf.keys[row];
    if (cosine < bound || cosine === 0 || !key) continue;
    near.push({ id: key.id, language: key.language, cosine });
    if (near.length < 4 * limit) continue;
    near.sort((a, b) => b.cosine - a.cosine).splice(limit);
    bound = near.at(-1)?.cosine ?? bound;
  }
  return near.sort((a, b) => b.cosine - a.cosine).slice(0, limit);
}

/** The tight loop: whole numbers, one row after the other as they lie in memory. */
function cosinesIn({ keys, bytes, scales }: Shelf, size: number, question: Quantised) {
  const cosines = new Float32Array(keys.length);
  const asked = question.bytes;
  for (let row = 0, at = 0; row < keys.length; row += 1) {
    let sum = 0;
    for (let place = 0; place < size; place += 1, at += 1) {
      sum = (sum + Math.imul(bytes[at] ?? 0, asked[place] ?? 0)) | 0;
    }
    cosines[row] = sum * question.scale * (scales[row] ?? 0);
  }
  return cosines;
}
