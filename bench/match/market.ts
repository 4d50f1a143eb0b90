import type { Language } from '../../src/platform/language/language.ts';
import { languageOf } from '../../src/platform/search/language-of.ts';
import { createDictionary } from '../../src/platform/search/translation.ts';
import { records } from '../search/files.ts';
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

/** The market of a file; throws an Error that says what is wrong with which organisation. */
export function marketOf(file: string): Organisation[] {
  const dictionary = createDictionary(lexicon());
  const detect = (text: string) =>
    languageOf(text, (word, lang) => dictionary.holds(word, lang, true));
  const market = records(file).map(({ id, sort, needs, offers, mate }): Organisation => {
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new Error(`${file} has a line without an id.`);
    const texts = (value: unknown) => textsOf(value, detect, `${file}, ${id}`);
    return {
      id: String(id),
      sort: typeof sort === 'string' ? sort : '',
      needs: texts(needs),
      offers: texts(offers),
      mate: mate === null || mate === undefined || mate === '' ? null : String(mate),
    };
  });
  const ids = new Set(market.map(({ id }) => id));
  if (ids.size < market.length) throw new Error(`${file} has two lines with the same id.`);
  const lost = market.find(({ mate }) => mate !== null && !ids.has(mate));
  if (lost) throw new Error(`${file}: the mate of ${lost.id} is not there.`);
  return market;
}

function textsOf(value: unknown, detect: (text: string) => Language, where: string): Text[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${where}: needs and offers are lists of texts.`);
  return value
    .map(String)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, language: detect(text) }));
}
