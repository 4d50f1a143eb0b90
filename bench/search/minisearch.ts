import MiniSearch from 'minisearch';
import { analyses } from '../../src/platform/search/analysis.ts';
import type { Engine, Line } from './measure.ts';

/** MiniSearch with our words, stop words and stemmers; plain, or with prefixes and misspellings. */
export function minisearch(isFuzzy: boolean): Engine {
  const indexes = new Map<string, MiniSearch<Line>>();
  for (const lang of ['nl', 'en'] as const) {
    const { words, stem, isStopWord } = analyses[lang];
    indexes.set(
      lang,
      new MiniSearch<Line>({
        fields: ['text'],
        tokenize: (text) => words(text).map(({ word }) => word),
        processTerm: (word) => (isStopWord(word) ? null : stem(word)),
        searchOptions: isFuzzy ? { prefix: true, fuzzy: 0.2 } : {},
      }),
    );
  }
  return {
    async add(lines) {
      for (const line of lines) indexes.get(line.lang)?.add(line);
    },
    async ask({ text, target }) {
      const found = indexes.get(target)?.search(text) ?? [];
      return found.slice(0, 10).map(({ id }) => String(id));
    },
  };
}
