import type { Language } from '../language/language.ts';
import { analyses } from './analysis.ts';
import { Numbers } from './numbers.ts';
import { type Segment, segmentOf } from './segment.ts';

/** How much more a word in the title counts. */
const TITLE = 2;
/** How often a word is counted in one text at most: eight bits. */
const MOST = 255;
/** Texts and words have 24 bits. */
const ROOM = 2 ** 24 - 1;

type Kept = Pick<Shelf, 'spread' | 'lengths' | 'starts' | 'contents'>;

/**
 * The texts of one collection in one language: which words each holds, and, turned around, which
 * texts hold a word. Words are kept as they are folded; forms, parts and letters are found over the
 * vocabulary when somebody asks, so that the order in which texts came makes no difference.
 */
export class Shelf {
  readonly language: Language;
  /** The vocabulary, by number and by word; how a word is written when that is not how it is folded. */
  readonly words: string[] = [];
  readonly numbers = new Map<string, number>();
  readonly surfaces = new Map<number, string>();
  /** In how many living texts a word stands. */
  readonly spread: Numbers;
  /** Of each text: its id, length in words, and where its words begin in `contents`. */
  readonly ids: string[] = [];
  readonly lengths: Numbers;
  readonly starts: Numbers;
  readonly contents: Numbers;
  readonly texts = new Map<string, number>();
  total = 0;
  /** Puts and removals so far. */
  changes = 0;
  segments: Segment[] = [];

  constructor(language: Language, kept: Partial<Kept> = {}) {
    this.language = language;
    this.spread = kept.spread ?? new Numbers();
    this.lengths = kept.lengths ?? new Numbers();
    this.starts = kept.starts ?? new Numbers();
    this.contents = kept.contents ?? new Numbers();
  }

  /** How many texts can be found. */
  get size(): number {
    return this.texts.size;
  }

  put(id: string, title: string, text: string): void {
    this.remove(id);
    if (this.ids.length >= ROOM) throw new Error('A collection holds at most 16 million texts.');
    const counts = new Map<number, number>();
    let length = this.count(counts, title, TITLE);
    length += this.count(counts, text, 1);
    const number = this.ids.length;
    this.ids.push(id);
    this.texts.set(id, number);
    this.lengths.push(length);
    this.starts.push(this.contents.length);
    for (const [word, count] of counts) {
      this.contents.push(((Math.min(count, MOST) << 24) | word) >>> 0);
      this.spread.add(word, 1);
    }
    this.total += length;
    this.changes++;
  }

  remove(id: string): void {
    const text = this.texts.get(id);
    if (text === undefined) return;
    this.texts.delete(id);
    for (const packed of this.contentsOf(text)) this.spread.add(packed & 0xffffff, -1);
    this.total -= this.lengths.at(text);
    this.changes++;
    this.lengths.values[text] = 0;
    this.ids[text] = '';
  }

  /** Whether more texts were removed or replaced than can be found: time to begin anew. */
  get isMostlyForgotten(): boolean {
    return this.ids.length > 2 * this.size;
  }

  /** A shelf with only what can be found: words and texts have other numbers there. */
  compacted(): Shelf {
    const shelf = new Shelf(this.language);
    for (const [text, id] of this.ids.entries()) {
      if (this.texts.get(id) !== text) continue;
      shelf.texts.set(id, shelf.ids.push(id) - 1);
      shelf.lengths.push(this.lengths.at(text));
      shelf.starts.push(shelf.contents.length);
      for (const packed of this.contentsOf(text)) {
        const word = packed & 0xffffff;
        const folded = this.words[word] ?? '';
        const number = shelf.numberOf(folded, this.surfaces.get(word) ?? folded);
        shelf.contents.push(((packed & 0xff000000) | number) >>> 0);
        shelf.spread.add(number, 1);
      }
    }
    shelf.total = this.total;
    return shelf;
  }

  /** The words of a text: the number of the word (24 bits) below how often it is there (8 bits). */
  contentsOf(text: number): Uint32Array {
    const end = text + 1 < this.starts.length ? this.starts.at(text + 1) : this.contents.length;
    return this.contents.values.subarray(this.starts.at(text), end);
  }

  /** Makes what was put findable; neighbours of like size become one, so that there are few. */
  seal(): void {
    let from = this.segments.at(-1)?.to ?? 0;
    const to = this.ids.length;
    if (from === to) return;
    for (let last = this.segments.at(-1); last !== undefined; last = this.segments.at(-1)) {
      if (last.to - last.from > 2 * (to - from)) break;
      from = last.from;
      this.segments.pop();
    }
    this.segments.push(segmentOf(this, from, to));
  }

  private count(counts: Map<number, number>, text: string, weight: number): number {
    const words = analyses[this.language].words(text);
    for (const { word, surface } of words) {
      const number = this.numberOf(word, surface);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
    return words.length * weight;
  }

  private numberOf(word: string, surface: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      if (number >= ROOM) throw new Error('A collection holds at most 16 million words.');
      this.words.push(word);
      this.numbers.set(word, number);
      this.spread.push(0);
    }
    if (surface !== word) {
      const known = this.surfaces.get(number);
      if (known === undefined || surface < known) this.surfaces.set(number, surface);
    }
    return number;
  }
}
