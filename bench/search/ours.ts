import { createEngine } from '../../src/platform/search/engine.ts';
import { lexicon } from './lexicon.ts';
import type { Engine } from './measure.ts';

/** The engine of Samenspel, with the lexicon that it ships (or another, for the measurements). */
export function ours(): Engine {
  const engine = createEngine(lexicon());
  return {
    async add(lines) {
      for (const { id, lang, text } of lines) {
        engine.put({ collection: 'bench', id, language: lang, title: '', text });
      }
      // What is put is turned around at the first question: that belongs to building.
      engine.search({ text: 'begin', collection: 'bench', limit: 1 });
    },
    async ask({ text, lang, target }) {
      const question = { text, language: lang, targets: [target], collection: 'bench', limit: 10 };
      return engine.search(question).found.map(({ id }) => id);
    },
  };
}
