import type { Language } from '../language/language.ts';
import type { Asked } from './asked.ts';
import { cognatesOf } from './cognates.ts';
import { halvesOf, IN_LEXICON, partsOf } from './compounds.ts';
import type { Concept } from './concept.ts';
import type { Patience } from './patience.ts';
import type { Shelf } from './shelf.ts';
import { compoundsEach, Signs } from './signs.ts';
import type { Dictionary, Equivalents } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the concepts of a question are read with. */
export type Reader = {
  readonly shelf: Shelf;
  readonly vocabulary: Vocabulary;
  readonly dictionary: Dictionary;
};

/** What the parts of a compound weigh together, beside the whole. */
const PARTS = 1;
/** A translated word may also be a name, or the same word in both languages. */
const UNTRANSLATED = 0.3;
const COGNATE = 0.8;
/** Letters are compared for words that so few texts have; the others have texts enough of their own. */
const RARE = 1_000;

/** What is left to look for in one question. */
type Left = { letters: number; misspelled: number; readonly compounds: number };

/** The concepts of a question as the texts of a shelf would name them. */
export function conceptsOf(
  asked: readonly Asked[],
  from: Language,
  reader: Reader,
  { letters, misspelled, compounds }: Patience,
): Concept[] {
  const isForeign = from !== reader.shelf.language;
  const left = {
    ...{ letters, misspelled },
    compounds: Math.min(compounds, compoundsEach(asked.length)),
  };
  return asked.flatMap((one, place) =>
    isForeign ? foreign(one, place, from, reader, left) : native(one, place, reader, left),
  );
}

function native(
  { words, surface, times, isOpen }: Asked,
  place: number,
  { shelf, vocabulary }: Reader,
  left: Left,
): Concept[] {
  return words.flatMap((word, index) => {
    const signs = new Signs(shelf, vocabulary, left.compounds);
    signs.addForms(word, 1);
    if (isOpen && index === words.length - 1) signs.addBeginnings(word);
    signs.addCompounds(word, 1);
    const parts = vocabulary.split(word);
    if (signs.use === 0 && parts.length === 0 && left.misspelled-- > 0) signs.addSpellings(word);
    if (signs.use <= RARE && left.letters-- > 0) signs.addLetters(word, 1);
    return [
      concept(signs, surface, place, times, 1 / words.length),
      ...parts.map((part) => {
        const partSigns = new Signs(shelf, vocabulary, left.compounds);
        partSigns.addForms(part, 1, 'part');
        partSigns.addCompounds(part, 1);
        return concept(partSigns, surface, place, times, PARTS / parts.length / words.length, true);
      }),
    ];
  });
}

function foreign(
  { words, surface, times }: Asked,
  place: number,
  from: Language,
  reader: Reader,
  left: Left,
): Concept[] {
  const { dictionary, shelf, vocabulary } = reader;
  const signs = new Signs(shelf, vocabulary, left.compounds);
  const equivalents = dictionary.equivalents(words, from);
  translate(signs, equivalents);
  const [word = ''] = words;
  if (words.length > 1) return [concept(signs, surface, place, times, 1)];
  signs.addForms(word, equivalents.length > 0 ? UNTRANSLATED : 1);
  const parts = splitForeign(word, from, dictionary);
  if (equivalents.length === 0) {
    for (const cognate of cognatesOf(word, from)) signs.addForms(cognate, COGNATE, 'translation');
    if (parts.length === 0 && left.letters-- > 0) signs.addLetters(word, 1);
  }
  const partConcepts = parts.map((part) => {
    const partSigns = new Signs(shelf, vocabulary, left.compounds);
    translate(partSigns, dictionary.equivalents([part], from));
    return concept(partSigns, surface, place, times, PARTS / parts.length, true);
  });
  const isOfParts = equivalents.length === 0 && parts.length > 0 && signs.use === 0;
  return isOfParts ? partConcepts : [concept(signs, surface, place, times, 1), ...partConcepts];
}

function translate(signs: Signs, equivalents: Equivalents): void {
  for (const phrase of equivalents) {
    for (const other of phrase) {
      signs.addForms(other, 1 / phrase.length, 'translation');
      signs.addCompounds(other, 1 / phrase.length, 'translation');
    }
  }
}

function splitForeign(word: string, from: Language, dictionary: Dictionary): readonly string[] {
  const standing = (part: string) => (dictionary.holds(part, from, true) ? IN_LEXICON : 0);
  return from === 'nl' ? partsOf(word, standing) : halvesOf(word, standing);
}

function concept(
  signs: Signs,
  asked: string,
  place: number,
  times: number,
  share: number,
  isPart = false,
): Concept {
  const weight = share * (1 + Math.log(times));
  return { asked, place, isPart, weight, signs: signs.list() };
}
