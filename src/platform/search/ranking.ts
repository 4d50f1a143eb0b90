import type { Concept } from './concept.ts';
import { rangeOf } from './segment.ts';
import type { Shelf } from './shelf.ts';

/** BM25 (Robertson 1994): how soon a repeated word counts less, how much a long text is held back. */
const K1 = 1.2;
const B = 0.75;
/** Postings that one question may read; after these only its rarest concepts have been used. */
const PATIENCE = 150_000;

/** A text and its score. */
export type Ranked = { readonly text: number; readonly score: number };

let occurrences = new Float32Array(0);
let scores = new Float64Array(0);

/** The best texts of a shelf for these concepts, the rarest concept first, at most `limit`. */
export function rank(shelf: Shelf, concepts: readonly Concept[], limit: number): Ranked[] {
  shelf.seal();
  const texts = shelf.ids.length;
  if (occurrences.length < texts) {
    occurrences = new Float32Array(Math.ceil(texts * 1.25));
    scores = new Float64Array(Math.ceil(texts * 1.25));
  }
  const average = shelf.total / Math.max(1, shelf.size);
  const found: number[] = [];
  const touched: number[] = [];
  const byRarity = concepts
    .map((concept) => ({ concept, use: useOf(shelf, concept) }))
    .filter(({ use }) => use > 0)
    .sort((a, b) => a.use / a.concept.weight - b.use / b.concept.weight);
  let read = 0;
  for (const { concept, use } of byRarity) {
    if (read > 0 && read + use > PATIENCE) break;
    read += use;
    touched.length = 0;
    gather(shelf, concept, touched);
    let spread = 0;
    for (const text of touched) {
      if (shelf.lengths.at(text) > 0) spread += Math.min(1, occurrences[text] ?? 0);
    }
    const idf = Math.log(1 + (shelf.size - spread + 0.5) / (spread + 0.5));
    for (const text of touched) {
      const times = occurrences[text] ?? 0;
      occurrences[text] = 0;
      const length = shelf.lengths.at(text);
      if (length === 0) continue;
      const worn = times + K1 * (1 - B + (B * length) / average);
      const before = scores[text] ?? 0;
      if (before === 0) found.push(text);
      scores[text] = before + (concept.weight * idf * times * (K1 + 1)) / worn;
    }
  }
  return best(shelf, found, limit);
}

function useOf(shelf: Shelf, { signs }: Concept): number {
  return signs.reduce((sum, { word }) => sum + shelf.spread.at(word), 0);
}

/** Adds up, per text, how often it holds a sign of the concept. */
function gather(shelf: Shelf, { signs }: Concept, touched: number[]): void {
  for (const { word, weight } of signs) {
    for (const segment of shelf.segments) {
      const [start, end] = rangeOf(segment, word);
      const { postings } = segment;
      for (let place = start; place < end; place++) {
        const packed = postings[place] ?? 0;
        const text = packed >>> 8;
        const before = occurrences[text] ?? 0;
        if (before === 0) touched.push(text);
        occurrences[text] = before + weight * (packed & 0xff);
      }
    }
  }
}

/** The best few, by score and then by id; leaves the scores as they were before the question. */
function best(shelf: Shelf, found: readonly number[], limit: number): Ranked[] {
  const kept: Ranked[] = [];
  const isBetter = (score: number, text: number, { score: other, text: beside }: Ranked) =>
    score === other ? (shelf.ids[text] ?? '') < (shelf.ids[beside] ?? '') : score > other;
  for (const text of found) {
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
