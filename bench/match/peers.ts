import MiniSearch from 'minisearch';
import { twoWayFit } from '../../src/capabilities/partners/two-way.ts';
import { languages, type Language } from '../../src/platform/language/language.ts';
import { analyses } from '../../src/platform/search/analysis.ts';
import type { Organisation, Text } from './market.ts';
import { bestOf, type Matcher } from './matcher.ts';

/** Lines that a peer looks at for one line; as many as we do. */
const MOST_FOUND = 200;

type Entry = { readonly id: string; readonly text: string };
type Hits = ReadonlyMap<string, number>;

/** BM25 of MiniSearch, an index per language, with our words, stop words and stemmers. */
function bm25() {
  const indexes = new Map<Language, MiniSearch<Entry>>();
  for (const language of languages) {
    const { words, stem, isStopWord } = analyses[language];
    const index = new MiniSearch<Entry>({
      fields: ['text'],
      tokenize: (text) => words(text).map(({ word }) => word),
      processTerm: (word) => (isStopWord(word) ? null : stem(word)),
    });
    indexes.set(language, index);
  }
  return {
    put: (id: string, { text, language }: Text) => indexes.get(language)?.add({ id, text }),
    /** Scores over the best of the list, so that lists can be added up; per organisation the best line. */
    ask({ text }: Text): Map<string, number> {
      const best = new Map<string, number>();
      for (const index of indexes.values()) {
        const found = index.search(text).slice(0, MOST_FOUND);
        for (const { id, score } of found) {
          const whose = String(id).slice(0, String(id).lastIndexOf('.'));
          const share = score / (found[0]?.score ?? 1);
          best.set(whose, Math.max(best.get(whose) ?? 0, share));
        }
      }
      return best;
    },
  };
}

/** Everything an organisation says against everything that others say. */
export function similarity(): Matcher {
  const index = bm25();
  const profile = ({ needs, offers }: Organisation) =>
    languages.map((language) => ({
      language,
      text: [...needs, ...offers]
        .filter((line) => line.language === language)
        .map(({ text }) => text)
        .join('\n'),
    }));
  return {
    add(market) {
      for (const one of market)
        for (const text of profile(one)) if (text.text !== '') index.put(`${one.id}.0`, text);
    },
    top: (one) => bestOf(one.id, sum(profile(one).map((text) => index.ask(text)))),
  };
}

/** What it needs against what others offer, and, both ways, what it offers against what they need. */
export function lines(both: boolean): Matcher {
  const [needs, gives] = [bm25(), bm25()];
  const mean = (all: readonly Hits[]) =>
    new Map([...sum(all)].map(([id, figure]) => [id, figure / Math.max(1, all.length)]));
  return {
    add(market) {
      for (const one of market) {
        for (const [place, text] of one.needs.entries()) needs.put(`${one.id}.${place}`, text);
        for (const [place, text] of one.offers.entries()) gives.put(`${one.id}.${place}`, text);
      }
    },
    top(one) {
      const covered = mean(one.needs.map((text) => gives.ask(text)));
      if (!both) return bestOf(one.id, covered);
      const coversThem = mean(one.offers.map((text) => needs.ask(text)));
      const fits = [...covered.keys(), ...coversThem.keys()].map(
        (id) => [id, twoWayFit(covered.get(id) ?? 0, coversThem.get(id) ?? 0)] as const,
      );
      return bestOf(one.id, new Map(fits));
    },
  };
}

function sum(all: readonly Hits[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const hits of all)
    for (const [id, figure] of hits) total.set(id, (total.get(id) ?? 0) + figure);
  return total;
}
