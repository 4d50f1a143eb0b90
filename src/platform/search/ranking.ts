import type { Concept } from './concept.ts';
import { rangeOf } from './segment.ts';
import type { Shelf } from './shelf.ts';

/** BM25 (Robertson 1994): how soon a repeated word counts less, how much a long text is held back. */
const K1 = 1.2;
const B = 0.75;

/** A text and its score. */
export type Ranked = { readonly text: number; readonly score: number };

/** Working space, as long as the longest shelf so far: nothing is made anew for a question. */
let occurrences = new Float32Array(0);
let scores = new Float32Array(0);
let touched = new Uint32Array(0);
let found = new Uint32Array(0);
const restraints = new WeakMap<Shelf, { changes: number; of: Float32Array }>();

/**
 * The best texts of a shelf for these concepts, the rarest concept first, at most `limit`; reads at most so
 * many postings.
 */
export function rank(
  shelf: Shelf,
  concepts: readonly Concept[],
  limit: number,
  postings: number,
): Ranked[] {
  shelf.seal();
  makeRoom(shelf.ids.length);
  const restraint = restraintOf(shelf);
  let texts = 0;
  let read = 0;
  for (const { concept, use } of byRarity(shelf, concepts)) {
    if (read > 0 && read + use > postings) break;
    read += use;
    const count = gather(shelf, concept);
    let spread = 0;
    for (let at = 0; at < count; at++) {
      const times = occurrences[touched[at] ?? 0] ?? 0;
      spread += times < 1 ? times : 1;
    }
    const idf = Math.log(1 + Math.max(0, shelf.size - spread + 0.5) / (spread + 0.5));
    const worth = concept.weight * idf * (K1 + 1);
    for (let at = 0; at < count; at++) {
      const text = touched[at] ?? 0;
      const times = occurrences[text] ?? 0;
      occurrences[text] = 0;
      const held = restraint[text] ?? 0;
      // A removed text has no length, and is held back for ever.
      if (held === Infinity) continue;
      const before = scores[text] ?? 0;
      if (before === 0) found[texts++] = text;
      scores[text] = before + (worth * times) / (times + held);
    }
  }
  return best(shelf, texts, limit);
}

/** The concepts that any text holds, with how much there is to read, the most telling first. */
function byRarity(shelf: Shelf, concepts: readonly Concept[]): { concept: Concept; use: number }[] {
  return concepts
    .map((concept) => ({ concept, use: useOf(shelf, concept) }))
    .filter(({ use }) => use > 0)
    .sort((a, b) => a.use / a.concept.weight - b.use / b.concept.weight);
}

function makeRoom(texts: number): void {
  if (occurrences.length >= texts) return;
  const room = Math.ceil(texts * 1.25);
  occurrences = new Float32Array(room);
  scores = new Float32Array(room);
  touched = new Uint32Array(room);
  found = new Uint32Array(room);
}

/** The part of BM25 that depends on the length of a text alone, per text. */
function restraintOf(shelf: Shelf): Float32Array {
  const known = restraints.get(shelf);
  if (known?.changes === shelf.changes) return known.of;
  const average = shelf.total / Math.max(1, shelf.size);
  const of = new Float32Array(shelf.ids.length);
  for (let text = 0; text < of.length; text++) {
    const length = shelf.lengths.at(text);
    of[text] = length === 0 ? Infinity : K1 * (1 - B + (B * length) / average);
  }
  restraints.set(shelf, { changes: shelf.changes, of });
  return of;
}

function useOf(shelf: Shelf, { signs }: Concept): number {
  return signs.reduce((sum, { word }) => sum + shelf.spread.at(word), 0);
}

/** Adds up, per text, how often it holds a sign of the concept; says how many texts were touched. */
function gather(shelf: Shelf, { signs }: Concept): number {
  let count = 0;
  for (const { word, weight } of signs) {
    for (const segment of shelf.segments) {
      const [start, end] = rangeOf(segment, word);
      const { postings } = segment;
      for (let place = start; place < end; place++) {
        const packed = postings[place] ?? 0;
        const text = packed >>> 8;
        const before = occurrences[text] ?? 0;
        if (before === 0) touched[count++] = text;
        occurrences[text] = before + weight * (packed & 0xff);
      }
    }
  }
  return count;
}

/** The best few, by score and then by id; leaves the scores as they were before the question. */
function best(shelf: Shelf, texts: number, limit: number): Ranked[] {
  const kept: Ranked[] = [];
  const isBetter = (score: number, text: number, { score: other, text: beside }: Ranked) =>
    score === other ? (shelf.ids[text] ?? '') < (shelf.ids[beside] ?? '') : score > other;
  for (let at = 0; at < texts; at++) {
    const text = found[at] ?? 0;
    const score = scores[text] ?? 0;
    scores[text] = 0;
    const last = kept.at(-1);
    if (kept.length >= limit && last !== undefined && !isBetter(score, text, last)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = kept[middle];
      if (other !== undefined && isBetter(score, text, other)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { text, score });
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
