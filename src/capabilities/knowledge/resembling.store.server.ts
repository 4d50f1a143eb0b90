import type { Reading } from '#platform/database/database.server.ts';
import { search } from '#platform/search/search.server.ts';
import type { Answer } from '#platform/search/search.ts';
import { catalogue } from './catalogue.store.server.ts';

import { publicEntries, type PublicEntry } from './entry.public.server.ts';
import { DEPTH, measure } from './measuring.ts';
import { COLLECTION } from './publication.store.server.ts';
import { sentencesOf } from './resemblance.ts';
import { likenessesOf, type Outcome } from './wheel-check.ts';

const ask = (text: string) => search({ text, collection: COLLECTION, limit: DEPTH });

/** What resembles a plan among everything that is public, and how thoroughly was looked. */
export async function resembling(
  db: Reading,
  plan: string,
): Promise<{ outcome: Outcome; entries: ReadonlyMap<string, PublicEntry> }> {
  const sentences = sentencesOf(plan);
  const [whole, apart] = await Promise.all([
    ask(plan),
    Promise.all(sentences.map(async (sentence) => ({ sentence, ...(await ask(sentence)) }))),
  ]);
  const ids = new Set([whole, ...apart].flatMap(({ found }) => found.map(({ id }) => id)));
  const entries = await publicEntries(db, [...ids]);
  const byId = new Map(entries.map((one) => [one.id, one]));
  // What was withdrawn a moment ago may still be in the index.
  const still = ({ found }: Answer) => found.filter(({ id }) => byId.has(id));
  const { searched } = whole;
  const progress = Math.min(whole.progress, ...apart.map((one) => one.progress));
  const { entries: all } = await catalogue(db);
  const pieces = apart.map((one) => ({ sentence: one.sentence, found: still(one) }));
  const likenesses = likenessesOf(measure(entries, still(whole), pieces));
  return {
    outcome: { cases: all.length, searched, progress, likenesses },
    entries: byId,
  };
}
