import type { Database } from '#platform/database/database.server.ts';
import { search } from '#platform/search/search.server.ts';
import type { Answer } from '#platform/search/search.ts';
import { catalogue } from './catalogue.store.server.ts';
import { COLLECTION } from './collection.ts';
import { isCultural, wordsIn } from './entry.ts';
import { publicEntries, type PublicEntry } from './entry.public.server.ts';
import { resemblance, sentencesOf, wordsOf } from './resemblance.ts';
import { likenessesOf, type Measured, type Outcome, type SharedWord } from './wheel-check.ts';

/** Entries that are looked at for each question; the background of a resemblance is among them. */
const DEPTH = 20;
/** Shared words that are kept of one entry. */
const MOST_WORDS = 8;

/** Asks search; a test or a benchmark may ask another engine. */
export type Asking = (text: string) => Promise<Answer>;

const ask: Asking = (text) => search({ text, collection: COLLECTION, limit: DEPTH });

/** What resembles a plan among everything that is public, and how thoroughly was looked. */
export async function resembling(
  db: Pick<Database, 'select'>,
  plan: string,
  asking: Asking = ask,
): Promise<{ outcome: Outcome; entries: ReadonlyMap<string, PublicEntry> }> {
  const sentences = sentencesOf(plan);
  const [whole, ...apart] = await Promise.all([plan, ...sentences].map(asking));
  if (!whole) throw new Error('There is always an answer to the plan as a whole.');
  const answers = [whole, ...apart];
  const ids = new Set(answers.flatMap(({ found }) => found.map(({ id }) => id)));
  const entries = new Map((await publicEntries(db, [...ids])).map((one) => [one.id, one]));
  const valueIn = ({ found }: Answer, entry: PublicEntry): number => {
    const hit = found.find(({ id }) => id === entry.id);
    return hit ? resemblance(found, hit, coreOf(entry, hit.language)) : 0;
  };
  const measured = [...entries.values()].map((entry): Measured => {
    const { content } = entry;
    const [home] = content.facts.sectors;
    return {
      entryId: entry.id,
      version: entry.version,
      title: wordsIn(content, content.language).title,
      words: sharedWords(answers, entry.id),
      isCultural: home !== undefined && isCultural(home),
      whole: valueIn(whole, entry),
      perSentence: sentences.map((sentence, place) => {
        const answer = apart[place];
        return { sentence, value: answer ? valueIn(answer, entry) : 0 };
      }),
    };
  });
  const { searched } = whole;
  const progress = Math.min(...answers.map((answer) => answer.progress));
  const cases = (await catalogue(db)).entries.length;
  return { outcome: { cases, searched, progress, likenesses: likenessesOf(measured) }, entries };
}

/** What an entry is about, in the language in which it was found. */
function coreOf({ content }: PublicEntry, language: 'nl' | 'en'): Set<string> {
  const { title, problem, done } = wordsIn(content, language);
  return wordsOf(`${title}\n${problem}\n${done}`);
}

/** The words that say the most, from the plan as a whole and then from its sentences. */
function sharedWords(answers: readonly Answer[], id: string): SharedWord[] {
  const words = new Map<string, SharedWord>();
  for (const { found } of answers) {
    for (const { asked, found: word, way } of found.find((one) => one.id === id)?.reasons ?? []) {
      if (way === 'letters' || words.size >= MOST_WORDS) continue;
      const key = asked.toLowerCase();
      if (!words.has(key)) words.set(key, { asked, found: word });
    }
  }
  return [...words.values()];
}
