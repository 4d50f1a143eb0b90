import type { Line, Query } from './measure.ts';

// Texts for speed and memory only: words made of syllables (half of them compounds, as Dutch has
// them), drawn so that the nth word comes 1/n as often (Zipf 1949), 10 to 40 in a text.
const SEED = 20261122;
const SYLLABLES =
  'ba be bo da de di do fa fe ga ge gi ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we zo bruk stel voor kant werk ring tand spel'.split(
    ' ',
  );
const WORDS = 200_000;

/** The same texts for the same number, a third of them Dutch. */
export function madeUpLines(count: number): Line[] {
  const random = randomFrom(SEED);
  const lexicon = Array.from({ length: WORDS }, (_, rank) => madeUpWord(rank, random));
  return Array.from({ length: count }, (_, number) => ({
    id: `text:${number}`,
    lang: number % 3 === 0 ? 'nl' : 'en',
    text: sentence(10 + Math.floor(30 * random()), lexicon, random),
  }));
}

/** Short questions of one to three words, some misspelled, and long ones of a hundred. */
export function madeUpQueries(): Query[] {
  const random = randomFrom(SEED);
  const lexicon = Array.from({ length: WORDS }, (_, rank) => madeUpWord(rank, random));
  const kinds = [
    { kind: 'short', words: () => 1 + Math.floor(3 * random()) },
    { kind: 'long', words: () => 100 },
  ];
  return kinds.flatMap(({ kind, words }) =>
    Array.from({ length: 300 }, (_, number): Query => {
      const target = number % 2 === 0 ? 'nl' : 'en';
      const text = sentence(words(), lexicon, random);
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

function madeUpWord(rank: number, random: () => number): string {
  const syllables = 2 + Math.floor(random() * (rank < WORDS / 2 ? 2 : 4));
  let word = '';
  for (let at = 0; at < syllables; at++) {
    word += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  }
  return word;
}

function sentence(length: number, lexicon: readonly string[], random: () => number): string {
  // The inverse of the (continuous) distribution of Zipf.
  const words = Array.from(
    { length },
    () => lexicon[Math.min(WORDS - 1, Math.floor(WORDS ** random()) - 1)] ?? '',
  );
  return words.join(' ');
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
