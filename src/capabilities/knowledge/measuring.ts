import { isCultural, wordsIn, type Content } from './entry.ts';
import { resemblance, wordsOf, type Hits } from './resemblance.ts';
import type { Measured, SharedWord } from './wheel-check.ts';

/** An answer of search, as far as measuring needs it. */
export type Found = Hits & {
  readonly language: 'nl' | 'en';
  readonly reasons: readonly (SharedWord & { readonly share: number; readonly way: string })[];
};

/** An entry that may resemble a plan. */
export type Candidate = {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
};

/** Entries that are looked at for each question; the background of a resemblance is among them. */
export const DEPTH = 20;
/** Shared words that are kept of one entry. */
const MOST_WORDS = 8;

/** Measures entries against what search found for a plan as a whole and for each of its sentences. */
export function measure(
  entries: Iterable<Candidate>,
  whole: readonly Found[],
  apart: readonly { readonly sentence: string; readonly found: readonly Found[] }[],
): Measured[] {
  return Array.from(entries, (entry): Measured => {
    const { content, id, version } = entry;
    const [home] = content.facts.sectors;
    return {
      ...{ entryId: id, version, title: wordsIn(content, content.language).title },
      words: sharedWords([whole, ...apart.map(({ found }) => found)], id),
      isCultural: home !== undefined && isCultural(home),
      whole: valueIn(whole, entry),
      perSentence: apart.map(({ sentence, found }) => ({ sentence, value: valueIn(found, entry) })),
    };
  });
}

function valueIn(found: readonly Found[], entry: Candidate): number {
  const hit = found.find(({ id }) => id === entry.id);
  return hit ? resemblance(found, hit, coreOf(entry, hit.language)) : 0;
}

/** What an entry is about, in the language in which it was found. */
function coreOf({ content }: Candidate, language: 'nl' | 'en'): Set<string> {
  const { title, problem, done } = wordsIn(content, language);
  return wordsOf(`${title}\n${problem}\n${done}`);
}

/** The words that say the most, from the plan as a whole and then from its sentences. */
function sharedWords(answers: readonly (readonly Found[])[], id: string): SharedWord[] {
  const words = new Map<string, SharedWord>();
  for (const found of answers) {
    for (const { asked, found: word, way } of found.find((one) => one.id === id)?.reasons ?? []) {
      if (way === 'letters' || words.size >= MOST_WORDS) continue;
      const key = asked.toLowerCase();
      if (!words.has(key)) words.set(key, { asked, found: word });
    }
  }
  return [...words.values()];
}
