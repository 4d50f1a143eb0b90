import type { Language } from '../../src/platform/language/language.ts';
import { languageOf } from '../../src/platform/search/language-of.ts';
import { createDictionary } from '../../src/platform/search/translation.ts';
import { numberedRecords } from '../search/files.ts';
import { lexicon } from '../search/lexicon.ts';

/** A line of an organisation, with the language that its words are in. */
export type Text = { readonly text: string; readonly language: Language };

/** One organisation of a market, with one card: what it needs and what it offers. */
export type Organisation = {
  readonly id: string;
  readonly sort: string;
  readonly needs: readonly Text[];
  readonly offers: readonly Text[];
  /** Who offers what it needs and needs what it offers; null: nobody does. */
  readonly mate: string | null;
};

type Detect = (text: string, otherwise: Language) => Language;

/** The market of a file; throws an Error that says in which line something is wrong, and what. */
export function marketOf(file: string): Organisation[] {
  const dictionary = createDictionary(lexicon());
  const knows = (word: string, language: Language) => dictionary.holds(word, language, true);
  const detect: Detect = (text, otherwise) => languageOf(text, knows, otherwise);
  const places = new Map<string, number>();
  const market = numberedRecords(file).map(({ line, record }) => {
    const fail = (why: string) => new Error(`${file}, line ${line}: ${why}`);
    const organisation = organisationOf(record, detect, fail);
    const before = places.get(organisation.id);
    if (before !== undefined) throw fail(`line ${before} has the same id.`);
    places.set(organisation.id, line);
    return organisation;
  });
  if (market.length === 0) throw new Error(`${file} is empty.`);
  for (const { id, mate } of market) {
    const fail = (why: string) => new Error(`${file}, line ${places.get(id)}: ${why}`);
    if (mate === id) throw fail('its mate is itself.');
    if (mate !== null && !places.has(mate)) throw fail(`there is no "${mate}", its mate.`);
  }
  return market;
}

type Fail = (why: string) => Error;

function organisationOf(
  { id, sort, lang, needs, offers, mate }: Record<string, unknown>,
  detect: Detect,
  fail: Fail,
): Organisation {
  if (!isName(id)) throw fail('"id" is a text or a number.');
  if (sort !== undefined && sort !== null && typeof sort !== 'string')
    throw fail('"sort" is a text.');
  if (lang !== undefined && lang !== null && lang !== 'nl' && lang !== 'en')
    throw fail('"lang" is nl or en.');
  if (mate !== undefined && mate !== null && !isName(mate)) throw fail('"mate" is an id, or null.');
  const texts = (name: string, value: unknown) =>
    textsOf(value, fail(`"${name}" is a list of texts.`)).map((text) => ({
      text,
      language: detect(text, lang ?? 'nl'),
    }));
  return {
    ...{ id: String(id), sort: sort ?? '', mate: isName(mate) ? String(mate) : null },
    ...{ needs: texts('needs', needs), offers: texts('offers', offers) },
  };
}

function textsOf(value: unknown, wrong: Error): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong;
  const texts = value.filter((text) => typeof text === 'string');
  if (texts.length < value.length) throw wrong;
  return texts.filter((text) => text.trim() !== '');
}

const isName = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';
