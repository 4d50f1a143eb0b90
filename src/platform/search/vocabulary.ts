import { analyses } from './analysis.ts';
import { halvesOf, IN_LEXICON, partsOf } from './compounds.ts';
import { type Alike, Letters } from './letters.ts';
import type { Shelf } from './shelf.ts';
import { beginningWith, mistakesIn, neighbours } from './spelling.ts';
import type { Dictionary } from './translation.ts';

/** A word of the corpus can be a part of compounds from this length, and when this many texts have it. */
const LONG_ENOUGH = 4;
const OFTEN_ENOUGH = 2;
/** Below this number of words everything is learnt anew when something changed; above, after a twentieth more. */
const SMALL = 20_000;

/** What took long to learn, in a form that can be kept. */
export type Learnt = {
  /** So many words of the shelf were known, and so many of them when their parts were last looked for. */
  readonly known: number;
  readonly taken: number;
  readonly byStem: Groups;
  readonly byPart: Groups;
};
export type Groups = Map<string, number[]>;

/** What is known about the words of a shelf: their stems, their parts, and how they are spelled. */
export class Vocabulary {
  private readonly shelf: Shelf;
  private readonly dictionary: Dictionary;
  private byStem = new Map<string, number[]>();
  private byPart = new Map<string, number[]>();
  private letters: Letters | undefined;
  private sorted: number[] = [];
  private known = 0;
  private learnt = -1;
  /** How many words there were when their parts were last looked for. */
  private taken = 0;

  constructor(shelf: Shelf, dictionary: Dictionary) {
    this.shelf = shelf;
    this.dictionary = dictionary;
  }

  /** Learns from what came and went since the last time. */
  learn(): void {
    const { stem } = analyses[this.shelf.language];
    const { words } = this.shelf;
    for (; this.known < words.length; this.known++) {
      append(this.byStem, stem(words[this.known] ?? ''), this.known);
    }
    const isStale =
      words.length < SMALL ? this.learnt !== this.shelf.changes : words.length > 1.05 * this.taken;
    if (isStale) this.learnParts();
    if (!isStale && this.letters !== undefined) return;
    this.letters = new Letters(words);
    this.sorted = Array.from(words.keys()).sort((a, b) =>
      (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
    );
  }

  private learnParts(): void {
    const { stem } = analyses[this.shelf.language];
    this.learnt = this.shelf.changes;
    this.taken = this.shelf.words.length;
    this.byPart = new Map();
    for (const [number, word] of this.shelf.words.entries()) {
      for (const part of new Set(this.split(word).map(stem))) append(this.byPart, part, number);
    }
  }

  /** What was learnt; undefined where learning is quicker than keeping. */
  save(): Learnt | undefined {
    if (this.shelf.words.length < SMALL) return undefined;
    this.learn();
    const { known, taken, byStem, byPart } = this;
    return { known, taken, byStem, byPart };
  }

  /** Goes on with what `save` gave, for the same shelf. */
  restore({ known, taken, byStem, byPart }: Learnt): void {
    this.byStem = byStem;
    this.byPart = byPart;
    this.known = known;
    this.taken = taken;
  }

  /** The words in use with this stem. */
  formsOf(stem: string): number[] {
    return this.used(this.byStem.get(stem) ?? []);
  }

  /** The compounds in use that have a part with this stem. */
  holding(stem: string): number[] {
    return this.used(this.byPart.get(stem) ?? []);
  }

  /** The parts of a word, when it is a compound. */
  split(word: string): readonly string[] {
    const { language } = this.shelf;
    if (language === 'en') return halvesOf(word, (part, isLast) => this.lexical(part, isLast));
    return partsOf(word, (part, isLast) => this.standing(part, isLast));
  }

  /** Words in use that look like this one, the likest first. */
  alike(word: string, least: number, most: number): Alike[] {
    const { words, spread } = this.shelf;
    return (this.letters?.alike(word, least) ?? [])
      .filter((one) => spread.at(one.word) > 0 && words[one.word] !== word)
      .sort(
        (a, b) =>
          b.likeness - a.likeness || ((words[a.word] ?? '') < (words[b.word] ?? '') ? -1 : 1),
      )
      .slice(0, most);
  }

  /** Words in use that begin like this. */
  beginningWith(start: string, most: number): number[] {
    const found = this.used(beginningWith(this.shelf.words, this.sorted, start));
    const { spread } = this.shelf;
    return found.sort((a, b) => spread.at(b) - spread.at(a)).slice(0, most);
  }

  /** Words in use of which this may be a misspelling, with the number of mistakes. */
  neighbours(word: string): { word: number; mistakes: number }[] {
    const most = mistakesIn(word);
    const inUse = ({ word: found }: { word: number }) => this.shelf.spread.at(found) > 0;
    const near = neighbours(this.shelf.words, this.sorted, word, Math.min(1, most)).filter(inUse);
    if (near.length > 0 || most < 2) return near;
    // A walk with two mistakes goes everywhere: only words that share some letters are compared.
    const candidates = this.alike(word, 0.2, 200).map((one) => one.word);
    candidates.sort((a, b) => ((this.shelf.words[a] ?? '') < (this.shelf.words[b] ?? '') ? -1 : 1));
    return neighbours(this.shelf.words, candidates, word, most);
  }

  private standing(part: string, isLast: boolean): number {
    const lexical = this.lexical(part, isLast);
    if (lexical > 0 || part.length < LONG_ENOUGH) return lexical;
    if (analyses[this.shelf.language].isStopWord(part)) return 0;
    const number = this.shelf.numbers.get(part);
    const spread = number === undefined ? 0 : this.shelf.spread.at(number);
    return spread >= OFTEN_ENOUGH ? spread : 0;
  }

  private lexical(part: string, isLast: boolean): number {
    const { language } = this.shelf;
    if (analyses[language].isStopWord(part)) return 0;
    return this.dictionary.holds(part, language, isLast) ? IN_LEXICON : 0;
  }

  private used(words: readonly number[]): number[] {
    return words.filter((word) => this.shelf.spread.at(word) > 0);
  }
}

function append(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [number]);
  else known.push(number);
}
