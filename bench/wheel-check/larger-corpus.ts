import { noFacts, noWords, type Words } from '#capabilities/knowledge/entry.ts';
import type { Corpus } from './measured.ts';

/**
 * A corpus filled up to so many entries with made ones: every sentence is one of the corpus itself,
 * and no two of an entry come from the same one. They use the words of the field and tell nothing, so
 * they are as near to a plan by chance as anything can be. The same every time.
 */
export function largerCorpus(corpus: Corpus, size: number): Corpus {
  const told = (language: 'nl' | 'en') =>
    corpus.flatMap(({ content }) => content.words[language] ?? []);
  const random = sequence(20261122);
  const pools = { nl: sentencesOf(told('nl')), en: sentencesOf(told('en')) };
  const made = Array.from({ length: Math.max(0, size - corpus.length) }, (_, number) => {
    const language = number % 2 === 0 ? ('nl' as const) : ('en' as const);
    const pool = pools[language];
    const some = (count: number) =>
      Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)] ?? '').join(' ');
    const words: Words = {
      ...noWords,
      title: some(1).split(' ').slice(0, 8).join(' '),
      problem: some(3),
      done: some(4),
      together: some(2),
      changed: some(2),
      failed: some(3),
      remains: some(1),
    };
    const facts = { ...noFacts, sectors: ['business'] as const };
    return { slug: `made-${number}`, content: { language, facts, words: { [language]: words } } };
  });
  return [...corpus, ...made];
}

function sentencesOf(all: readonly Words[]): string[] {
  return all.flatMap(({ problem, done, together, changed, failed, remains }) =>
    [problem, done, together, changed, failed, remains].flatMap((text) =>
      text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== ''),
    ),
  );
}

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
