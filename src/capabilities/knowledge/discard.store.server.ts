import { and, eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { keepDraft } from './draft.store.server.ts';
import { wordsIn } from './entry.ts';
import { entry, entryRevision } from './entry.tables.ts';
import { lockEntry } from './entry.store.server.ts';

/** Throws away what was written beside a public text. Gives the revision that brings it back. */
export function discardDraft(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row?.draft || !row.content || row.mergedInto !== null) return undefined;
    const { organisationId, userId } = membership;
    const revision = row.revision + 1;
    await tx
      .update(entry)
      .set({ draft: null, submittedAt: null, revision })
      .where(eq(entry.id, id));
    await tx
      .insert(entryRevision)
      .values({ entryId: id, revision, content: row.content, savedBy: userId, savedAt: now });
    const details = { title: wordsIn(row.content, row.content.language).title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'entry.discarded', subject: id, details },
    });
    return row.revision;
  });
}

/** Brings back what was thrown away, when nobody has begun anew meanwhile. */
export function bringBackDraft(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  revision: number,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row || row.draft !== null || row.mergedInto !== null) return false;
    const [kept] = await tx
      .select({ content: entryRevision.content })
      .from(entryRevision)
      .where(and(eq(entryRevision.entryId, id), eq(entryRevision.revision, revision)));
    if (!kept) return false;
    await keepDraft(tx, membership, row, kept.content, now);
    return true;
  });
}
