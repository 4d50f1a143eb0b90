import flexsearch from 'flexsearch';
import { analyses } from '../../src/platform/search/analysis.ts';
import type { Engine } from './measure.ts';

/** FlexSearch with our words, stop words and stemmers; whole words, or also their beginnings. */
export function flexSearch(tokenize: 'strict' | 'forward'): Engine {
  const indexes = new Map(
    (['nl', 'en'] as const).map((lang) => {
      const { words, stem, isStopWord } = analyses[lang];
      const encode = (text: string) =>
        words(text)
          .filter(({ word }) => !isStopWord(word))
          .map(({ word }) => stem(word));
      return [lang, { index: new flexsearch.Index({ tokenize, encode, resolution: 9 }), encode }];
    }),
  );
  const ids: string[] = [];
  return {
    async add(lines) {
      for (const { id, lang, text } of lines) indexes.get(lang)?.index.add(ids.push(id) - 1, text);
    },
    async ask({ text, target }) {
      const found = indexes.get(target)?.index.search(text, { limit: 10, suggest: true }) ?? [];
      return found.map((number) => ids[Number(number)] ?? '');
    },
  };
}
