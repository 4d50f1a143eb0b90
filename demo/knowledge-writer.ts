import type { Content } from '#capabilities/knowledge/entry.ts';
import { entry, entryVersion } from '#capabilities/knowledge/entry.tables.ts';
import { searchWords } from '#capabilities/knowledge/search-words.ts';
import { COLLECTION } from '#capabilities/knowledge/collection.ts';
import type { Database } from '#platform/database/database.server.ts';
import { putTexts } from '#platform/search/search-text.server.ts';
import { daysFrom } from './days.ts';
import type { DemoEntry } from './knowledge/entry.ts';
import { demoEntries } from './knowledge/entries.ts';
import { organisations } from './organisations.ts';
import { peopleOf } from './people.ts';
import { idOf } from './scans.ts';

type Writer = Pick<Database, 'execute' | 'insert' | 'update'>;

const DAYS_IN_MONTH = 30;
/** Owners confirm once a year that what they told is still true. */
const DAYS_IN_YEAR = 365;
/** Every so many entries one was made better after it had been public for a while … */
const EVERY_IMPROVED = 6;
/** … and one has nobody who can be asked. */
const EVERY_WITHOUT_CONTACT = 9;

/** Publishes everything of the demo that one can learn from; `ids` are those of the organisations by slug. */
export async function writeKnowledge(
  db: Writer,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const [place, one] of demoEntries.entries()) {
    const organisationId = ids.get(one.organisation);
    if (!organisationId) throw new Error(`The demo has no organisation ${one.organisation}.`);
    await writeEntry(db, one, place, organisationId, now);
  }
}

async function writeEntry(
  db: Writer,
  { slug, organisation, kind, monthsAgo, content }: DemoEntry,
  place: number,
  organisationId: string,
  now: Date,
): Promise<void> {
  const owner = organisations.find((one) => one.slug === organisation);
  const people = owner ? peopleOf(owner) : [];
  const [writer, contact] = [people[0]?.id ?? null, people[place % people.length]?.id ?? null];
  const age = monthsAgo * DAYS_IN_MONTH + (place % DAYS_IN_MONTH);
  const isImproved = place % EVERY_IMPROVED === 1;
  const hasContact = place % EVERY_WITHOUT_CONTACT !== 4;
  const first = daysFrom(now, -age);
  const last = isImproved ? daysFrom(now, -Math.floor(age / 2)) : first;
  const versions = isImproved ? [beforehand(content), content] : [content];
  const entryId = await idOf(
    db
      .insert(entry)
      .values({
        ...{ slug, kind, organisationId, content, version: versions.length },
        createdBy: writer,
        createdAt: daysFrom(first, -20),
        firstPublishedAt: first,
        publishedAt: last,
        contactId: hasContact ? contact : null,
        contactAgreedAt: hasContact ? daysFrom(first, -10) : null,
        confirmedAt: age > DAYS_IN_YEAR ? daysFrom(now, -(age % DAYS_IN_YEAR)) : null,
      })
      .returning({ id: entry.id }),
  );
  await db.insert(entryVersion).values(
    versions.map((told, index) => ({
      entryId,
      number: index + 1,
      content: told,
      editedBy: writer,
      publishedAt: index === versions.length - 1 ? last : first,
    })),
  );
  await putTexts(db, { collection: COLLECTION, id: entryId, texts: searchWords(content) });
}

/** How it was told at first: what remains of it could not be known yet. */
function beforehand({ words, facts, ...content }: Content): Content {
  const { nl, en } = words;
  const early = { nl: nl && { ...nl, remains: '' }, en: en && { ...en, remains: '' } };
  return { ...content, words: early, facts: { ...facts, structuralEuros: null } };
}
