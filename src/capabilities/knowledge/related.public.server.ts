import type { Reading } from '#platform/database/database.server.ts';
import type { Language } from '#platform/language/language.ts';
import { search } from '#platform/search/search.server.ts';
import { listed, type Listed } from './catalogue.public.server.ts';
import { catalogue, type Catalogue } from './catalogue.store.server.ts';
import { readIn, wordsIn } from './entry.ts';
import { COLLECTION, type PublicEntry } from './entry.public.server.ts';
import { relatedOf, resemblanceByFacts, type Candidate, type Related } from './related.ts';

/** How many found entries are looked at, to find one from another sector among them. */
const DEPTH = 40;
/** With fewer shared facts than this it is chance. */
const LEAST_BY_FACTS = 0.35;
/** So many answers are remembered; they change only when something was published or withdrawn. */
const MOST_KEPT = 500;

const kept = new Map<string, Related>();

/** What else to read, drawn in the language of the page: what resembles it, and one from elsewhere. */
export async function relatedTo(
  db: Reading,
  entry: PublicEntry,
  language: Language,
): Promise<{ related: Listed[]; otherSector: Listed | null }> {
  const all = await catalogue(db);
  const key = `${all.stamp} ${entry.id}`;
  const known = kept.get(key) ?? (await look(all, entry, key));
  const show = (id: string) => {
    const found = all.byId.get(id);
    return found ? [listed(found, language)] : [];
  };
  const [otherSector = null] = known.elsewhere === null ? [] : show(known.elsewhere);
  return { related: known.near.flatMap(show), otherSector };
}

async function look(all: Catalogue, entry: PublicEntry, key: string): Promise<Related> {
  const { title, problem, done } = wordsIn(entry.content, readIn(entry.content, 'nl'));
  const answer = await search({
    text: `${title}\n${problem}\n${done}`,
    collection: COLLECTION,
    limit: DEPTH,
  });
  const found = answer.found.flatMap(({ id, coverage }): Candidate[] => {
    const facts = all.byId.get(id)?.facts;
    return facts && id !== entry.id ? [{ id, facts, resemblance: coverage }] : [];
  });
  const related = relatedOf(entry.content, found.length > 0 ? found : byFacts(all, entry));
  // While texts are still being read in, what was found is not worth remembering.
  if (answer.progress >= 1) keep(key, related);
  return related;
}

function byFacts(all: Catalogue, { id: own, content }: PublicEntry): Candidate[] {
  return all.entries
    .filter(({ id }) => id !== own)
    .map(({ id, facts }) => ({ id, facts, resemblance: resemblanceByFacts(content.facts, facts) }))
    .filter(({ resemblance }) => resemblance >= LEAST_BY_FACTS);
}

function keep(key: string, related: Related): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, related);
}
