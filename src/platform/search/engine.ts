import { type Language, languages } from '../language/language.ts';
import { explainer } from './explain.ts';
import { languageOf } from './language-of.ts';
import type { Lexicon } from './lexicon.ts';
import { type Asked, askedOf } from './asked.ts';
import { patienceFor } from './patience.ts';
import { conceptsOf, type Reader } from './question.ts';
import { joined } from './languages-joined.ts';
import { rank } from './ranking.ts';
import type { Answer, Found, Question, SearchText } from './search.ts';
import { Shelf } from './shelf.ts';
import { readShelves, writeShelves } from './snapshot.ts';
import { createDictionary, type Dictionary } from './translation.ts';
import { Vocabulary } from './vocabulary.ts';

/** Finds texts in Dutch and English. It lives in memory and keeps no text, only which words it has. */
export type Engine = {
  /** Adds a text, or replaces what was there under the same collection, id and language. */
  readonly put: (text: SearchText) => void;
  readonly remove: (collection: string, id: string, language: Language) => void;
  readonly search: (question: Question) => Omit<Answer, 'progress'>;
  /** How many texts can be found, per language. */
  readonly count: (collection?: string) => { nl: number; en: number };
  /** Everything, in pieces that can be written to a file one after the other. */
  readonly save: () => Uint8Array[];
};

/** An engine without texts. */
export function createEngine(lexicon: Lexicon): Engine {
  return engineOf(new Map(), createDictionary(lexicon));
}

/** The engine that `save` wrote; throws an Error when the pieces do not make sense. */
export function restoreEngine(pieces: readonly Uint8Array[], lexicon: Lexicon): Engine {
  const shelves = new Map<string, Reader>();
  const dictionary = createDictionary(lexicon);
  for (const [key, { shelf, learnt }] of readShelves(pieces)) {
    const reader = readerOf(shelf, dictionary);
    if (learnt) reader.vocabulary.restore(learnt);
    shelves.set(key, reader);
  }
  return engineOf(shelves, dictionary);
}

function readerOf(shelf: Shelf, dictionary: Dictionary): Reader {
  return { shelf, vocabulary: new Vocabulary(shelf, dictionary), dictionary };
}

function engineOf(shelves: Map<string, Reader>, dictionary: Dictionary): Engine {
  const at = (collection: string, language: Language) => shelves.get(`${language} ${collection}`);
  const knows = (word: string, language: Language) => dictionary.holds(word, language, true);
  const sizes = (collection: string | undefined, language: Language) =>
    [...shelves]
      .filter(([key]) => key.startsWith(`${language} `))
      .filter(([key]) => collection === undefined || key === `${language} ${collection}`)
      .reduce((sum, [, { shelf }]) => sum + shelf.size, 0);
  const count = (collection?: string) => ({
    nl: sizes(collection, 'nl'),
    en: sizes(collection, 'en'),
  });
  const tidy = (collection: string, language: Language) => {
    const shelf = at(collection, language)?.shelf;
    if (shelf?.isMostlyForgotten)
      shelves.set(`${language} ${collection}`, readerOf(shelf.compacted(), dictionary));
  };
  return {
    put({ collection, id, language, title, text }) {
      let reader = at(collection, language);
      if (reader === undefined) {
        reader = readerOf(new Shelf(language), dictionary);
        shelves.set(`${language} ${collection}`, reader);
      }
      reader.shelf.put(id, title, text);
      tidy(collection, language);
    },
    remove(collection, id, language) {
      at(collection, language)?.shelf.remove(id);
      tidy(collection, language);
    },
    search(question) {
      const from = question.language ?? languageOf(question.text, knows);
      const asked = askedOf(question.text, from, dictionary, question.isTyping ?? false);
      const lists = languages
        .filter((language) => question.targets?.includes(language) ?? true)
        .map((language) => {
          const reader = at(question.collection, language);
          return reader === undefined ? [] : answerOf(reader, asked, from, question);
        });
      return {
        found: joined(lists, question.limit),
        searched: count(question.collection),
        language: from,
      };
    },
    count,
    save() {
      const kept = Array.from(shelves, ([key, { shelf, vocabulary }]) => {
        return [key, { shelf, learnt: vocabulary.save() }] as const;
      });
      return writeShelves(new Map(kept));
    },
  };
}

function answerOf(
  reader: Reader,
  asked: readonly Asked[],
  from: Language,
  { limit, explained = limit, ...question }: Question,
): Found[] {
  reader.vocabulary.learn();
  const { shelf } = reader;
  const patience = patienceFor(question);
  const concepts = conceptsOf(asked, from, reader, patience);
  const explain = explainer(shelf, concepts);
  return rank(shelf, concepts, limit, patience.postings).map(({ text, score }, place) => {
    const { coverage, reasons } = explain(text);
    const why = place < explained ? reasons() : [];
    return { id: shelf.ids[text] ?? '', language: shelf.language, score, coverage, reasons: why };
  });
}
