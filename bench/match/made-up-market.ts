import type { Language } from '../../src/platform/language/language.ts';
import { madeUpWords, randomFrom, sentence } from '../search/made-up.ts';
import type { Organisation, Text } from './market.ts';
import { drawnFrom, newSubject, said, type Side, type Subject } from './sayings.ts';

// A market of our own, out of the words of our concepts: the same on every machine and in every run.
// - A subject is a concept with one of another side of the scheme: "ondertiteling, voor jongeren".
// - A pair: one needs what the other offers, and the other way round, in other words for the same
//   concepts where there are any. In half of the pairs the two write in different languages; some
//   organisations write what they need and what they offer in different languages.
// - Twins need the same as one of a pair and offer something else; traps offer what it needs and need
//   something else. Noise needs and offers whatever. Of these nobody has a counterpart.
// - A market of a size is filled with noise, in which each line goes on for some words of the lexicon:
//   as many cards as that have far more words than our concepts do.
const SEED = 20261123;
const SORTS = [
  'stage museum heritage festival library',
  'technology university company government care',
].map((line) => line.split(' '));
const OTHER = { nl: 'en', en: 'nl' } as const;

type Lines = Pick<Organisation, 'needs' | 'offers'>;

/** A market with so many planted pairs, twins and traps around them, and noise; of at least this size. */
export function madeUpMarket(pairs: number, { size = 0, seed = SEED } = {}): Organisation[] {
  const random = randomFrom(seed);
  const seen = new Set<string>();
  const words = madeUpWords(random);
  const subjects = () =>
    Array.from({ length: random() < 0.3 ? 2 : 1 }, () => newSubject(random, seen));
  const say = (side: Side, all: readonly Subject[], language: Language) =>
    all.map((one) => said(one, side, language, random));
  const language = () => drawnFrom(['nl', 'en'] as const, random);
  const market: Organisation[] = [];
  const add = (id: string, lines: Lines, mate?: string) =>
    market.push({
      ...{ id, sort: drawnFrom(drawnFrom(SORTS, random), random) },
      ...{ ...lines, mate: mate ?? null },
    });
  const noise = (): Lines => ({
    needs: say('need', subjects(), language()),
    offers: say('offer', subjects(), language()),
  });

  for (let pair = 0; pair < pairs; pair += 1) {
    const [x, y] = [subjects(), subjects()];
    const mine = language();
    const theirs = random() < 0.5 ? OTHER[mine] : mine;
    const offered = random() < 0.2 ? OTHER[mine] : mine;
    const [a, b] = [`pair-${pair}-a`, `pair-${pair}-b`];
    add(a, { needs: say('need', x, mine), offers: say('offer', y, offered) }, b);
    add(b, { needs: say('need', y, theirs), offers: say('offer', x, theirs) }, a);
    if (random() < 0.7) add(`twin-${pair}`, { ...noise(), needs: say('need', x, mine) });
    if (random() < 0.7) add(`trap-${pair}`, { ...noise(), offers: say('offer', x, mine) });
    if (random() < 0.5) add(`noise-${pair}`, noise());
  }
  while (market.length < size) {
    // So many subjects are not there: these may be like others.
    seen.clear();
    const { needs, offers } = noise();
    add(`more-${market.length}`, { needs: needs.map(longer), offers: offers.map(longer) });
  }
  return market
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

  function longer({ text, language }: Text): Text {
    return { language, text: `${text} ${sentence(4 + 10 * random(), language, words, random)}` };
  }
}
