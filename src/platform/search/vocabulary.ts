import { analyses } from './analysis.ts';
import type { Shelf } from './shelf.ts';

/** What is known about the words of a shelf: here, which of them are forms of the same stem. */
export class Vocabulary {
  private readonly shelf: Shelf;
  private readonly byStem = new Map<string, number[]>();
  private known = 0;

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /** Learns the words that came since the last time. */
  learn(): void {
    const { stem } = analyses[this.shelf.language];
    for (; this.known < this.shelf.words.length; this.known++) {
      const key = stem(this.shelf.words[this.known] ?? '');
      const forms = this.byStem.get(key);
      if (forms === undefined) this.byStem.set(key, [this.known]);
      else forms.push(this.known);
    }
  }

  /** The words in use with this stem. */
  formsOf(stem: string): number[] {
    return (this.byStem.get(stem) ?? []).filter((word) => this.shelf.spread.at(word) > 0);
  }
}
