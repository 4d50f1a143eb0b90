import { lexicon } from './lexicon.ts';
import type { Line, Query } from './measure.ts';

// Texts for speed and memory only: words of the lexicon, drawn so that the nth comes 1/n as often
// (Zipf 1949), a fifth of the Dutch ones put together into compounds, function words between them.
// Seeded, so that every machine and every run has the same.
const SEED = 20261122;
const FUNCTION_WORDS = {
  nl: 'de het een van en in op voor met die dat te zijn is bij door'.split(' '),
  en: 'the a of and in on for with that which to are is at by from'.split(' '),
};

/** The same texts for the same number, a third of them Dutch. */
export function madeUpLines(count: number): Line[] {
  const random = randomFrom(SEED);
  const words = madeUpWords(random);
  return Array.from({ length: count }, (_, number) => {
    const lang = number % 3 === 0 ? 'nl' : 'en';
    return { id: `text:${number}`, lang, text: sentence(10 + 30 * random(), lang, words, random) };
  });
}

/** Short questions of one to three words, some misspelled, and long ones of a hundred. */
export function madeUpQueries(): Query[] {
  const random = randomFrom(SEED);
  const words = madeUpWords(random);
  const kinds = [
    { kind: 'short', length: () => 2 + 3 * random() },
    { kind: 'long', length: () => 100 },
  ];
  return kinds.flatMap(({ kind, length }) =>
    Array.from({ length: 300 }, (_, number): Query => {
      const target = number % 2 === 0 ? 'nl' : 'en';
      const text = sentence(length(), target, words, random);
      const mistaken = number % 10 === 0 ? text.slice(0, 3) + text.slice(4) : text;
      return {
        id: `${kind}-${target}:${number}`,
        lang: target,
        target,
        text: mistaken,
        relevant: [],
      };
    }),
  );
}

type Words = { readonly nl: readonly string[]; readonly en: readonly string[] };

/** Words of the lexicon, in an order in which the first are the most frequent. */
export function madeUpWords(random: () => number): Words {
  const { entries } = lexicon();
  const nl = new Set(entries.map(({ dutch }) => dutch).filter((word) => !word.includes(' ')));
  const en = new Set(entries.flatMap(({ english }) => english.flatMap((word) => word.split(' '))));
  return { nl: shuffled([...nl], random), en: shuffled([...en], random) };
}

/** Words as a text has them, so many. */
export function sentence(
  length: number,
  lang: 'nl' | 'en',
  words: Words,
  random: () => number,
): string {
  return Array.from({ length }, () => {
    if (random() < 0.4) return drawn(FUNCTION_WORDS[lang], random);
    const word = drawn(words[lang], random);
    return lang === 'nl' && random() < 0.2 ? word + drawn(words.nl, random) : word;
  }).join(' ');
}

/** The inverse of the continuous form of the distribution of Zipf. */
function drawn(words: readonly string[], random: () => number): string {
  return words[Math.min(words.length, Math.floor((words.length + 1) ** random())) - 1] ?? '';
}

function shuffled(words: string[], random: () => number): string[] {
  return words
    .map((word) => ({ word, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

/** Mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
