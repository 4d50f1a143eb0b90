import { eq } from 'drizzle-orm';
import type { Content } from '#capabilities/knowledge/entry.ts';
import { publishEntry } from '#capabilities/knowledge/entry.public.server.ts';
import { entry } from '#capabilities/knowledge/entry.tables.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { daysFrom } from './days.ts';
import { writeDesk } from './knowledge-desk.ts';
import { writeTalk } from './knowledge-talk.ts';
import type { DemoEntry } from './knowledge/entry.ts';
import { demoEntries } from './knowledge/entries.ts';
import { organisations } from './organisations.ts';
import { peopleOf } from './people.ts';

const DAYS_IN_MONTH = 30;
/** Owners confirm once a year that what they told is still true. */
const DAYS_IN_YEAR = 365;
/** Every so many entries one was made better after it had been public for a while … */
const EVERY_IMPROVED = 6;
/** … and one has nobody who can be asked. */
const EVERY_WITHOUT_CONTACT = 9;
/** About every so many others ask or say something. */
const EVERY_TALKED_ABOUT = 4;

/** Publishes everything of the demo that one can learn from; `ids` are those of the organisations by slug. */
export async function writeKnowledge(
  tx: Transaction,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const [place, one] of demoEntries.entries()) {
    const organisationId = ids.get(one.organisation);
    if (!organisationId) throw new Error(`The demo has no organisation ${one.organisation}.`);
    const told = await writeEntry(tx, one, place, organisationId, now);
    if (place % EVERY_TALKED_ABOUT === 0) await writeTalk(tx, told, place, ids, now);
  }
  await writeDesk(tx, ids, now);
}

async function writeEntry(
  tx: Transaction,
  { slug, organisation, kind, monthsAgo, content }: DemoEntry,
  place: number,
  organisationId: string,
  now: Date,
): Promise<{ id: string; owner: string; contact: string | null }> {
  const owner = organisations.find((one) => one.slug === organisation);
  const people = owner ? peopleOf(owner) : [];
  const writer = people[0]?.id ?? null;
  const contact = contactOf(organisation, place);
  const age = monthsAgo * DAYS_IN_MONTH + (place % DAYS_IN_MONTH);
  const isImproved = place % EVERY_IMPROVED === 1;
  const first = daysFrom(now, -age);
  const last = isImproved ? daysFrom(now, -Math.floor(age / 2)) : first;
  const at = (moment: Date, told: Content) => ({ content: told, at: moment });
  const { id } = await publishEntry(tx, {
    ...{ kind, organisationId, writtenBy: writer, approvedBy: null },
    contactId: contact,
    versions: isImproved
      ? [at(first, beforehand(content)), at(last, content)]
      : [at(last, content)],
  });
  const confirmedAt = age > DAYS_IN_YEAR ? daysFrom(now, -(age % DAYS_IN_YEAR)) : last;
  await tx.update(entry).set({ slug, confirmedAt }).where(eq(entry.id, id));
  return { id, owner: organisation, contact };
}

/** Who of an organisation answers questions about the entry at a place in the list; null when nobody does. */
export function contactOf(slug: string, place: number): string | null {
  const owner = organisations.find((one) => one.slug === slug);
  const people = owner ? peopleOf(owner) : [];
  if (place % EVERY_WITHOUT_CONTACT === 4) return null;
  return people[place % people.length]?.id ?? null;
}

/** How it was told at first: what remains of it could not be known yet. */
function beforehand({ words, facts, ...content }: Content): Content {
  const { nl, en } = words;
  const early = { nl: nl && { ...nl, remains: '' }, en: en && { ...en, remains: '' } };
  return { ...content, words: early, facts: { ...facts, structuralEuros: null } };
}
