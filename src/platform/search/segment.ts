import type { Numbers } from './numbers.ts';

/** The words of texts, one text after the other; see `Shelf`. */
type Texts = {
  readonly words: readonly string[];
  readonly starts: Numbers;
  readonly contents: Numbers;
};

/**
 * Which texts hold a word, for a range of texts: `postings[starts[i]…starts[i+1])` belong to
 * `words[i]`, each the number of a text (24 bits) and how often it holds the word (8 bits).
 */
export type Segment = {
  readonly from: number;
  readonly to: number;
  /** Rising. */
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
};

/** Turns the texts from–to around: from words per text to texts per word. Two passes, no sorting. */
export function segmentOf(texts: Texts, from: number, to: number): Segment {
  const first = texts.starts.at(from);
  const end = to < texts.starts.length ? texts.starts.at(to) : texts.contents.length;
  const contents = texts.contents.values;
  const counts = new Uint32Array(texts.words.length + 1);
  for (let place = first; place < end; place++) {
    const word = (contents[place] ?? 0) & 0xffffff;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  let distinct = 0;
  for (const count of counts) if (count > 0) distinct++;
  const words = new Uint32Array(distinct);
  const starts = new Uint32Array(distinct + 1);
  let at = 0;
  let total = 0;
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word] ?? 0;
    if (count === 0) continue;
    words[at] = word;
    starts[at++] = total;
    counts[word] = total;
    total += count;
  }
  starts[distinct] = total;
  const postings = new Uint32Array(total);
  for (let text = from; text < to; text++) {
    const stop = text + 1 < texts.starts.length ? texts.starts.at(text + 1) : texts.contents.length;
    for (let place = texts.starts.at(text); place < stop; place++) {
      const packed = contents[place] ?? 0;
      const word = packed & 0xffffff;
      const next = counts[word] ?? 0;
      postings[next] = ((text << 8) | (packed >>> 24)) >>> 0;
      counts[word] = next + 1;
    }
  }
  return { from, to, words, starts, postings };
}

/** Where the postings of a word are in a segment; both 0 when it has none. */
export function rangeOf(segment: Segment, word: number): readonly [number, number] {
  const { words, starts } = segment;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = words[middle] ?? 0;
    if (found === word) return [starts[middle] ?? 0, starts[middle + 1] ?? 0];
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return [0, 0];
}
