import { analyses } from './analysis.ts';
import type { Sign } from './concept.ts';
import type { Way } from './search.ts';
import type { Shelf } from './shelf.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well a sign stands for what was asked, by the way in which it was found. */
export const WEIGHTS = {
  form: 0.9,
  part: 0.4,
  beginning: 0.7,
  spelling: 0.7,
  letters: 0.5,
} as const;
/** Words that look less alike than this have nothing to do with each other. */
const ALIKE = 0.5;
/** Words with like letters, and words with the same beginning, that are used at most. */
const MOST_ALIKE = 8;
const MOST_BEGINNINGS = 64;
/** Compounds with a part that are used at most in one question, the most frequent first. */
const MOST_COMPOUNDS = 4_096;

/** How many compounds each of the words of a question may bring along, when there are so many words. */
export function compoundsEach(words: number): number {
  return Math.ceil(MOST_COMPOUNDS / Math.max(1, words));
}

/** Collects the signs of one concept; of two ways to the same word the better one stays. */
export class Signs {
  readonly found = new Map<number, Sign>();
  private readonly shelf: Shelf;
  private readonly vocabulary: Vocabulary;
  private readonly compounds: number;

  constructor(shelf: Shelf, vocabulary: Vocabulary, compounds: number) {
    this.shelf = shelf;
    this.vocabulary = vocabulary;
    this.compounds = compounds;
  }

  /** The word itself and its other forms. */
  addForms(word: string, weight: number, way?: Way): void {
    for (const form of this.vocabulary.formsOf(analyses[this.shelf.language].stem(word))) {
      const isSame = this.shelf.words[form] === word;
      this.add(form, isSame ? weight : WEIGHTS.form * weight, way ?? (isSame ? 'word' : 'form'));
    }
  }

  /** Compounds of which the word is a part. */
  addCompounds(word: string, weight: number, way: Way = 'part'): void {
    const { spread } = this.shelf;
    const compounds = this.vocabulary.holding(analyses[this.shelf.language].stem(word));
    if (compounds.length > this.compounds) compounds.sort((a, b) => spread.at(b) - spread.at(a));
    for (const compound of compounds.slice(0, this.compounds)) {
      this.add(compound, WEIGHTS.part * weight, way);
    }
  }

  /** Words that begin like the word that is being typed. */
  addBeginnings(start: string): void {
    if (start.length < 2) return;
    for (const word of this.vocabulary.beginningWith(start, MOST_BEGINNINGS)) {
      this.add(word, WEIGHTS.beginning, 'beginning');
    }
  }

  /** Words of which this may be a misspelling; the fewest mistakes only. */
  addSpellings(word: string): void {
    const near = this.vocabulary.neighbours(word);
    const least = Math.min(...near.map(({ mistakes }) => mistakes));
    for (const { word: found, mistakes } of near) {
      if (mistakes === least) this.add(found, WEIGHTS.spelling / mistakes, 'spelling');
    }
  }

  /** Words that are written with much the same letters. */
  addLetters(word: string, weight: number): void {
    for (const { word: found, likeness } of this.vocabulary.alike(word, ALIKE, MOST_ALIKE)) {
      this.add(found, WEIGHTS.letters * weight * likeness * likeness, 'letters');
    }
  }

  /** In how many texts the signs are, counted one by one. */
  get use(): number {
    let use = 0;
    for (const { word } of this.found.values()) use += this.shelf.spread.at(word);
    return use;
  }

  /** The signs in an order that does not depend on the order of the texts. */
  list(): Sign[] {
    const { words } = this.shelf;
    return [...this.found.values()].sort((a, b) =>
      (words[a.word] ?? '') < (words[b.word] ?? '') ? -1 : 1,
    );
  }

  private add(word: number, weight: number, way: Way): void {
    const known = this.found.get(word);
    if (known === undefined || known.weight < weight) this.found.set(word, { word, weight, way });
  }
}
