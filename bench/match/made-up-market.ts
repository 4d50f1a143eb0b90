import { concepts } from '../../src/capabilities/partners/concepts.ts';
import type { Concept } from '../../src/capabilities/partners/concept.ts';
import type { Language } from '../../src/platform/language/language.ts';
import { madeUpWords, randomFrom, sentence } from '../search/made-up.ts';
import type { Organisation, Text } from './market.ts';

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

const NEED: { readonly [L in Language]: readonly string[] } = {
  nl: [
    'We zoeken iemand die ons helpt met {}.',
    'Wij hebben hulp nodig bij {}.',
    'Wie weet meer van {}?',
    'Wat ons ontbreekt: {}.',
    'We willen leren over {}, en kunnen dat niet alleen.',
  ],
  en: [
    'We are looking for someone who helps us with {}.',
    'We need help with {}.',
    'Who knows more about {}?',
    'What we lack: {}.',
    'We want to learn about {}, and cannot do so alone.',
  ],
};
const OFFER: { readonly [L in Language]: readonly string[] } = {
  nl: [
    'Wij bieden {}.',
    'We hebben jaren ervaring met {}.',
    'Bij ons kun je terecht voor {}.',
    'Een middag per week delen we wat we weten van {}.',
    'In ruil geven we {}.',
  ],
  en: [
    'We offer {}.',
    'We have years of experience with {}.',
    'You can come to us for {}.',
    'One afternoon a week we share what we know about {}.',
    'In return we give {}.',
  ],
};
const AND = { nl: [' en ', ', vooral voor ', ' met '], en: [' and ', ', mostly for ', ' with '] };

type Subject = readonly [Concept, Concept];
type Said = { readonly language: Language; readonly frames: typeof NEED };

/** A market with so many planted pairs, twins and traps around them, and noise; of at least this size. */
export function madeUpMarket(pairs: number, { size = 0, seed = SEED } = {}): Organisation[] {
  const random = randomFrom(seed);
  const drawn = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('There is nothing to draw from.');
    return one;
  };
  const seen = new Set<string>();
  const subject = (): Subject => {
    for (;;) {
      const [one, two] = [drawn(concepts), drawn(concepts)];
      const key = [one.id, two.id].sort().join(' ');
      if (one.facet === two.facet || seen.has(key)) continue;
      seen.add(key);
      return [one, two];
    }
  };
  const subjects = () => Array.from({ length: random() < 0.3 ? 2 : 1 }, subject);
  const words = madeUpWords(random);
  const wordings = (concept: Concept, language: Language) => {
    const all = [concept[language].label, ...concept[language].others];
    return [...new Set([drawn(all), drawn(all)])].join(', ');
  };
  const say = ([one, two]: Subject, { language, frames }: Said): Text => {
    const words = `${wordings(one, language)}${drawn(AND[language])}${wordings(two, language)}`;
    return { language, text: drawn(frames[language]).replace('{}', words) };
  };
  const needs = (all: readonly Subject[], language: Language) =>
    all.map((one) => say(one, { language, frames: NEED }));
  const offers = (all: readonly Subject[], language: Language) =>
    all.map((one) => say(one, { language, frames: OFFER }));
  const language = () => drawn(['nl', 'en'] as const);
  const other = { nl: 'en', en: 'nl' } as const;
  const market: Organisation[] = [];
  const add = (id: string, lines: Pick<Organisation, 'needs' | 'offers'>, mate?: string) =>
    market.push({ id, sort: drawn(drawn(SORTS)), ...lines, mate: mate ?? null });

  for (let pair = 0; pair < pairs; pair += 1) {
    const [x, y] = [subjects(), subjects()];
    const mine = language();
    const theirs = random() < 0.5 ? other[mine] : mine;
    const offered = random() < 0.2 ? other[mine] : mine;
    const [a, b] = [`pair-${pair}-a`, `pair-${pair}-b`];
    add(a, { needs: needs(x, mine), offers: offers(y, offered) }, b);
    add(b, { needs: needs(y, theirs), offers: offers(x, theirs) }, a);
    if (random() < 0.7)
      add(`twin-${pair}`, { needs: needs(x, mine), offers: offers(subjects(), language()) });
    if (random() < 0.7)
      add(`trap-${pair}`, { needs: needs(subjects(), language()), offers: offers(x, mine) });
    if (random() < 0.5) addNoise(`noise-${pair}`);
  }
  while (market.length < size) {
    // So many subjects are not there: these may be like others.
    seen.clear();
    const [mine, theirs] = [language(), language()];
    const [needed, given] = [needs(subjects(), mine), offers(subjects(), theirs)];
    add(`more-${market.length}`, { needs: needed.map(longer), offers: given.map(longer) });
  }
  return market
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

  function longer({ text, language }: Text): Text {
    return { language, text: `${text} ${sentence(4 + 10 * random(), language, words, random)}` };
  }

  function addNoise(id: string): void {
    add(id, { needs: needs(subjects(), language()), offers: offers(subjects(), language()) });
  }
}
