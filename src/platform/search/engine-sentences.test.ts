import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, restoreEngine } from './engine.ts';
import { emptyLexicon, parseLexicon } from './lexicon.ts';
import type { SearchText } from './search.ts';

const shipped = readFileSync(new URL('./data/lexicon.txt', import.meta.url), 'utf8');
const { lexicon } = parseLexicon(shipped);
const texts: SearchText[] = [
  text('tickets', 'nl', 'Een nieuw systeem voor kaartverkoop in het theater'),
  text('ticketing', 'en', 'Ticketing for a small festival, shared by five venues'),
  text('youth', 'nl', "De musea zoeken ideeën en foto's van kinderen"),
  text('rehearsal', 'en', 'A rehearsal that deaf people can follow'),
  text('grants', 'nl', 'Subsidies voor podia en hun vrijwilligers'),
];
const whole = engineWith(texts);

describe('with the words that we ship', () => {
  it('kaartverkoopsysteem finds a system for ticket sales in both languages', () => {
    const ids = whole.search({ text: 'kaartverkoopsysteem', collection: 'c', limit: 9 }).found;
    expect(
      ids
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['ticketing', 'tickets']);
  });

  it.each([
    ['museum', 'nl', 'musea', 'form'],
    ['idee', 'nl', 'ideeën', 'form'],
    ['foto', 'nl', "foto's", 'form'],
    ['kind', 'nl', 'kinderen', 'form'],
    ['subsidie', 'nl', 'subsidies', 'form'],
    ['podium', 'nl', 'podia', 'form'],
    ['vrijwiligers', 'nl', 'vrijwilligers', 'spelling'],
    ['verkoop', 'nl', 'kaartverkoop', 'part'],
    ['repetitie', 'nl', 'rehearsal', 'translation'],
    ['volunteer', 'en', 'vrijwilligers', 'translation'],
    ['ticketing', 'en', 'ticketing', 'word'],
  ] as const)('%s (%s) finds %s, by %s', (asked, language, word, way) => {
    const { found } = whole.search({ text: asked, language, collection: 'c', limit: 9 });
    const reasons = found.flatMap((one) => one.reasons);
    expect(reasons).toContainEqual(expect.objectContaining({ asked, found: word, way }));
  });

  it('a word that is being typed finds by its beginning', () => {
    const question = { text: 'rehear', language: 'en', collection: 'c', limit: 9 } as const;
    const [best] = whole.search({ ...question, isTyping: true }).found;
    expect(best?.id).toBe('rehearsal');
    expect(best?.reasons[0]?.way).toBe('beginning');
  });

  it('what is asked in neither language finds nothing', () => {
    expect(whole.search({ text: 'xqzwv', collection: 'c', limit: 9 }).found).toEqual([]);
    expect(whole.search({ text: '', collection: 'c', limit: 9 }).found).toEqual([]);
  });
});

const language = fc.constantFrom('nl' as const, 'en' as const);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('kaart', 'museum', 'ideeën', 'deaf', 'ticketing', 'podia'), {
      maxLength: 8,
    })
    .map((some) => some.join(' ')),
);
const anyText = fc.record({
  collection: fc.constant('c'),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  language,
  title: words,
  text: words,
});
const question = fc.record(
  { text: words, collection: fc.constant('c'), limit: fc.nat(9), language, isTyping: fc.boolean() },
  { requiredKeys: ['text', 'collection', 'limit'] },
);

describe('whatever the texts and the question', () => {
  it('nothing breaks, and what was saved answers the same', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), question, (some, asked) => {
        const engine = engineWith(some, emptyLexicon);
        const { found } = engine.search(asked);
        for (const { coverage, score } of found) {
          expect(coverage).toBeLessThanOrEqual(1);
          expect(Number.isFinite(score)).toBe(true);
        }
        expect(restoreEngine(engine.save(), emptyLexicon).search(asked).found).toEqual(found);
      }),
    );
  });

  it('the order in which they came makes no difference', () => {
    const different = fc.uniqueArray(anyText, {
      selector: ({ id, language: its }) => `${id} ${its}`,
    });
    fc.assert(
      fc.property(different, question, (some, asked) => {
        const one = engineWith(some, emptyLexicon).search(asked).found;
        expect(rounded(engineWith(some.toReversed(), emptyLexicon).search(asked).found)).toEqual(
          rounded(one),
        );
      }),
    );
  });

  it('when all are removed nothing is left', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), question, (some, asked) => {
        const engine = engineWith(some, emptyLexicon);
        for (const one of some) engine.remove(one.collection, one.id, one.language);
        expect(engine.count()).toEqual({ nl: 0, en: 0 });
        expect(engine.search(asked).found).toEqual([]);
      }),
    );
  });
});

function text(id: string, its: 'nl' | 'en', content: string): SearchText {
  return { collection: 'c', id, language: its, title: '', text: content };
}

function engineWith(some: readonly SearchText[], withWords = lexicon): Engine {
  const engine = createEngine(withWords);
  for (const one of some) engine.put(one);
  return engine;
}

/** Sums in another order differ in their last digits. */
function rounded(found: ReturnType<Engine['search']>['found']) {
  const short = (value: number) => Number(value.toFixed(9));
  return found.map(({ id, score, coverage }) => [id, short(score), short(coverage)]);
}
