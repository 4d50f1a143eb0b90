/** Letters in a row that are compared. */
const TOGETHER = 4;
/** Places for the rows of letters, in bits: some rows share one, which costs a wrong candidate now and then. */
const FEWEST_PLACES = 10;
const MOST_PLACES = 18;
/** A row of letters in more words than this part of all says nothing. */
const TOO_COMMON = 0.05;

/** A word of the vocabulary and how much it looks like another, 0–1 (Dice 1945). */
export type Alike = { readonly word: number; readonly likeness: number };

/** Which words of a vocabulary look like a word, by rows of four letters. */
export class Letters {
  private readonly bits: number;
  private readonly starts: Uint32Array;
  private readonly words: Uint32Array;
  private readonly sizes: Uint8Array;
  private readonly shared: Uint8Array;

  constructor(vocabulary: readonly string[]) {
    const bits = Math.ceil(Math.log2(8 * vocabulary.length + 1));
    this.bits = Math.min(MOST_PLACES, Math.max(FEWEST_PLACES, bits));
    const places = 2 ** this.bits;
    this.starts = new Uint32Array(places + 1);
    this.sizes = new Uint8Array(vocabulary.length);
    this.shared = new Uint8Array(vocabulary.length);
    for (const [word, letters] of vocabulary.entries()) {
      const rows = rowsOf(letters, this.bits);
      this.sizes[word] = Math.min(255, rows.length);
      for (const row of rows) this.starts[row + 1] = (this.starts[row + 1] ?? 0) + 1;
    }
    for (let row = 0; row < places; row++) {
      this.starts[row + 1] = (this.starts[row + 1] ?? 0) + (this.starts[row] ?? 0);
    }
    this.words = new Uint32Array(this.starts[places] ?? 0);
    const next = this.starts.slice();
    for (const [word, letters] of vocabulary.entries()) {
      for (const row of rowsOf(letters, this.bits)) {
        const place = next[row] ?? 0;
        this.words[place] = word;
        next[row] = place + 1;
      }
    }
  }

  /** The words that are at least this much alike, in no particular order. */
  alike(letters: string, least: number): Alike[] {
    const rows = rowsOf(letters, this.bits);
    const seen: number[] = [];
    for (const row of rows) {
      const from = this.starts[row] ?? 0;
      const to = this.starts[row + 1] ?? 0;
      if (to - from > 200 && to - from > TOO_COMMON * this.sizes.length) continue;
      for (let place = from; place < to; place++) {
        const word = this.words[place] ?? 0;
        const times = this.shared[word] ?? 0;
        if (times === 0) seen.push(word);
        if (times < 255) this.shared[word] = times + 1;
      }
    }
    const found: Alike[] = [];
    for (const word of seen) {
      const likeness = (2 * (this.shared[word] ?? 0)) / (rows.length + (this.sizes[word] ?? 0));
      this.shared[word] = 0;
      if (likeness >= least) found.push({ word, likeness });
    }
    return found;
  }
}

/** The places of the rows of letters of a word, with its beginning and end marked; each once. */
function rowsOf(word: string, bits: number): number[] {
  const marked = `^${word}$`;
  const rows = new Set<number>();
  for (let at = 0; at + TOGETHER <= marked.length; at++) {
    let place = 7;
    for (let letter = at; letter < at + TOGETHER; letter++) {
      place = (Math.imul(place, 31) + marked.charCodeAt(letter) * 0x9e3b) | 0;
    }
    rows.add(Math.imul(place, 0x85ebca6b) >>> (32 - bits));
  }
  return [...rows];
}
