import { and, asc, eq, gte, lt } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { changedPlaces, merge, withValue, type Clash, type Place } from './changes.ts';
import { together } from './clash.ts';
import { wordsIn, type Content } from './entry.ts';
import { entry, entryRevision } from './entry.tables.ts';
import { emptyContent, lockEntry, standingOf, type EntryRow } from './entry.store.server.ts';
import { mayBeWritten } from './standing.ts';

/** So many saves of a draft are kept; what is public is kept for ever, as versions. */
export const KEPT_REVISIONS = 100;

/** What somebody decided about a field that two people changed at once. */
export type Choice = 'theirs' | 'mine' | 'both';

/** What somebody typed: a change on top of the revision that they had before them. */
export type Save = {
  readonly revision: number;
  readonly change: (content: Content) => Content;
  /** Choices, and the revision of the other one's text that they were made on. */
  readonly decided?: {
    readonly seen: number;
    readonly choices: ReadonlyMap<Place, Choice>;
  };
};

export type Saved =
  | { readonly outcome: 'saved'; readonly others: readonly Place[] }
  | {
      readonly outcome: 'clash';
      readonly seen: number;
      readonly by: string | null;
      readonly at: Date | null;
      readonly clashes: readonly Clash[];
      readonly others: readonly Place[];
    }
  | { readonly outcome: 'closed' };

/**
 * Saves a draft on top of what somebody else may have saved meanwhile. What only one of both changed
 * is put together; where both changed the same, nothing is saved until the second one has chosen.
 */
export function saveDraft(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  { revision, change, decided }: Save,
  now: Date,
): Promise<Saved> {
  return db.transaction(async (tx): Promise<Saved> => {
    const row = await lockEntry(tx, membership, id);
    if (!row || !mayBeWritten(standingOf(row))) return { outcome: 'closed' };
    const theirs = writingOf(row);
    const base = (await revisionFrom(tx, id, revision, row.revision)) ?? theirs;
    const merged = merge(base, theirs, change(base));
    const choices = decided?.seen === row.revision ? decided.choices : undefined;
    const open = merged.clashes.filter(({ place }) => !choices?.has(place));
    if (open.length > 0) {
      const { name, at } = await savedLast(tx, row);
      const { clashes, changedByOther: others } = merged;
      return { outcome: 'clash', seen: row.revision, by: name, at, clashes, others };
    }
    const content = merged.clashes.reduce((kept, { place, theirs: other, mine }) => {
      const choice = choices?.get(place) ?? 'theirs';
      if (choice === 'theirs') return kept;
      return withValue(kept, place, choice === 'mine' ? mine : together(other, mine));
    }, merged.content);
    await keepDraft(tx, membership, row, content, now);
    return { outcome: 'saved', others: merged.changedByOther };
  });
}

/** Writes a draft over what stands there, when it differs, in an entry that is locked. */
export async function keepDraft(
  tx: Transaction,
  { organisationId, userId }: Pick<Membership, 'organisationId' | 'userId'>,
  row: EntryRow,
  content: Content,
  now: Date,
): Promise<void> {
  const fields = changedPlaces(writingOf(row), content);
  if (fields.length === 0) return;
  const revision = row.revision + 1;
  await tx
    .update(entry)
    .set({ draft: content, revision, draftBy: userId, draftAt: now })
    .where(eq(entry.id, row.id));
  await tx
    .insert(entryRevision)
    .values({ entryId: row.id, revision, content, savedBy: userId, savedAt: now });
  await tx
    .delete(entryRevision)
    .where(
      and(eq(entryRevision.entryId, row.id), lt(entryRevision.revision, revision - KEPT_REVISIONS)),
    );
  const { title } = wordsIn(content, content.language);
  const details = { title, fields };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'entry.changed', subject: row.id, details },
  });
}

/** What is written on: the draft, else what is public. */
export const writingOf = (row: EntryRow): Content => row.draft ?? row.content ?? emptyContent('nl');

/** The text that somebody began with: that revision, or the oldest after it that is still kept. */
async function revisionFrom(
  tx: Reading,
  id: string,
  revision: number,
  current: number,
): Promise<Content | undefined> {
  if (revision === current) return undefined;
  const [kept] = await tx
    .select({ content: entryRevision.content })
    .from(entryRevision)
    .where(and(eq(entryRevision.entryId, id), gte(entryRevision.revision, revision)))
    .orderBy(asc(entryRevision.revision))
    .limit(1);
  return kept?.content;
}

async function savedLast(tx: Reading, row: EntryRow) {
  if (row.draftBy === null) return { name: null, at: row.draftAt };
  const [found] = await tx.select({ name: user.name }).from(user).where(eq(user.id, row.draftBy));
  return { name: found?.name ?? null, at: row.draftAt };
}
