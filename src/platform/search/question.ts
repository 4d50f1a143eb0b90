import type { Language } from '../language/language.ts';
import { analyses } from './analysis.ts';
import type { Concept, Sign } from './concept.ts';
import { LONGEST_QUESTION } from './search.ts';
import type { Shelf } from './shelf.ts';
import type { Dictionary } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the concepts of a question are read with. */
export type Reader = {
  readonly shelf: Shelf;
  readonly vocabulary: Vocabulary;
  readonly dictionary: Dictionary;
};

/** The words of a question that say something, each once, with how often it is there. */
export type Asked = { readonly word: string; readonly surface: string; times: number };

/** Reads a question. A question of stop words only is taken at its word. */
export function askedWords(text: string, language: Language): Asked[] {
  const { words, isStopWord } = analyses[language];
  const all = words(text.slice(0, LONGEST_QUESTION * 60)).slice(0, LONGEST_QUESTION);
  const saying = all.filter(({ word }) => !isStopWord(word));
  const asked = new Map<string, Asked>();
  for (const { word, surface } of saying.length > 0 ? saying : all) {
    const known = asked.get(word);
    if (known === undefined) asked.set(word, { word, surface, times: 1 });
    else known.times++;
  }
  return [...asked.values()];
}

/** The concepts of a question as the texts of a shelf would name them. */
export function conceptsOf(asked: readonly Asked[], from: Language, reader: Reader): Concept[] {
  return asked.map(({ word, surface, times }, place) => {
    const signs = new Map<number, Sign>();
    if (from === reader.shelf.language) addForms(signs, word, 1, undefined, reader);
    else {
      const equivalents = reader.dictionary([word], from);
      for (const phrase of equivalents) {
        for (const other of phrase)
          addForms(signs, other, 1 / phrase.length, 'translation', reader);
      }
      addForms(signs, word, equivalents.length > 0 ? 0.3 : 1, undefined, reader);
    }
    return { asked: surface, place, weight: 1 + Math.log(times), signs: [...signs.values()] };
  });
}

function addForms(
  signs: Map<number, Sign>,
  word: string,
  weight: number,
  way: 'translation' | undefined,
  { shelf, vocabulary }: Reader,
): void {
  const { stem } = analyses[shelf.language];
  for (const form of vocabulary.formsOf(stem(word))) {
    const isSame = shelf.words[form] === word;
    add(signs, {
      word: form,
      weight: isSame ? weight : 0.9 * weight,
      way: way ?? (isSame ? 'word' : 'form'),
    });
  }
}

function add(signs: Map<number, Sign>, sign: Sign): void {
  const known = signs.get(sign.word);
  if (known === undefined || known.weight < sign.weight) signs.set(sign.word, sign);
}
