import { asc, eq, inArray } from 'drizzle-orm';
import { contactsFor, type Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { removeTexts } from '#platform/search/search-text.server.ts';
import { wordsIn, type Content } from './entry.ts';
import { together } from './clash.ts';
import { entry, entryRevision } from './entry.tables.ts';
import type { EntryRow } from './entry.store.server.ts';
import { mergerMail } from './merger.messages.ts';
import { COLLECTION, publish } from './publication.store.server.ts';

export type Merger = 'done' | 'same' | 'unknown' | 'merged' | 'withdrawn';

/**
 * Puts a duplicate into the entry that stays. Its address leads there from now on; its sources go
 * along, in a new version; its contact can still be asked. Its text stays in its history.
 */
export function mergeEntries(
  db: Database,
  broker: Brokership,
  { duplicate, stays }: { readonly duplicate: string; readonly stays: string },
  origin: string,
  now: Date,
): Promise<Merger> {
  return db.transaction(async (tx): Promise<Merger> => {
    if (duplicate === stays) return 'same';
    // Always in the same order, so that two mergers wait instead of deadlock.
    const rows = await tx
      .select()
      .from(entry)
      .where(inArray(entry.id, [duplicate, stays]))
      .orderBy(asc(entry.id))
      .for('update');
    const [goes, keeps] = [duplicate, stays].map((id) => rows.find((row) => row.id === id));
    if (!goes?.content || !keeps?.content) return 'unknown';
    if (goes.mergedInto !== null || keeps.mergedInto !== null) return 'merged';
    if (keeps.withdrawnAt !== null) return 'withdrawn';
    await tx
      .update(entry)
      .set({ mergedInto: stays, submittedAt: null })
      .where(eq(entry.id, duplicate));
    await removeTexts(tx, COLLECTION, duplicate);
    await takeSources(tx, broker, keeps, goes.content, now);
    const titles = { title: titleOf(goes), into: titleOf(keeps) };
    for (const row of [goes, keeps]) {
      await record(tx, {
        at: now,
        organisationId: row.organisationId,
        userId: broker.userId,
        action: row === goes ? 'entry.merged' : 'entry.took-in',
        subject: row.id,
        details: { ...titles, institute: broker.organisationName },
      });
      await tell(tx, row, { ...titles, link: `${origin}/knowledge/${keeps.slug}` });
    }
    return 'done';
  });
}

const titleOf = ({ content }: EntryRow) =>
  content ? wordsIn(content, content.language).title : '';

/** Adds the sources of the duplicate to what is public, and to what is being written. */
async function takeSources(
  tx: Transaction,
  { userId }: Brokership,
  row: EntryRow,
  from: Content,
  now: Date,
): Promise<void> {
  if (!row.content) return;
  const content = withSources(row.content, from);
  if (content.facts.sources.length === row.content.facts.sources.length) return;
  const by = { editedBy: userId, approvedBy: userId, at: now, confirms: false };
  await publish(tx, row, { content, ...by });
  const draft = row.draft && withSources(row.draft, from);
  const revision = row.revision + 1;
  await tx.update(entry).set({ draft, revision }).where(eq(entry.id, row.id));
  await tx.insert(entryRevision).values({
    ...{ entryId: row.id, revision, content: draft ?? content, savedBy: userId, savedAt: now },
  });
}

function withSources(content: Content, from: Content): Content {
  const sources = together(content.facts.sources, from.facts.sources);
  return {
    ...content,
    facts: { ...content.facts, sources: sources as Content['facts']['sources'] },
  };
}

type Told = { readonly title: string; readonly into: string; readonly link: string };

async function tell(tx: Transaction, row: EntryRow, told: Told): Promise<void> {
  for (const { email, language } of await contactsFor(tx, row.organisationId, row.createdBy)) {
    const t = mergerMail[isLanguage(language) ? language : 'nl'];
    await queueMail(tx, { to: email, subject: t.subject(told.title), text: t.text(told) });
  }
}
