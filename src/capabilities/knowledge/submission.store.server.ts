import { eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { wordsIn, type Kind } from './entry.ts';
import { entry } from './entry.tables.ts';
import { lockEntry } from './entry.store.server.ts';
import { missing, type Missing } from './missing.ts';

export type Submitted =
  | { readonly outcome: 'submitted' | 'nothing' }
  | { readonly outcome: 'missing'; readonly missing: readonly Missing[] };

/** Hands a draft to the brokers; refused while something is missing, kept as it was when it waits already. */
export function submit(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<Submitted> {
  return db.transaction(async (tx): Promise<Submitted> => {
    const row = await lockEntry(tx, membership, id);
    if (!row?.draft || row.mergedInto !== null) return { outcome: 'nothing' };
    if (row.submittedAt !== null) return { outcome: 'submitted' };
    const gone = missing(row.kind as Kind, row.draft);
    if (gone.length > 0) return { outcome: 'missing', missing: gone };
    const firstSubmittedAt = row.firstSubmittedAt ?? now;
    await tx.update(entry).set({ submittedAt: now, firstSubmittedAt }).where(eq(entry.id, id));
    const { organisationId, userId } = membership;
    const details = { title: wordsIn(row.draft, row.draft.language).title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'entry.submitted', subject: id, details },
    });
    return { outcome: 'submitted' };
  });
}

/** Takes a draft back from the brokers; false when it does not wait any more. */
export function recall(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row?.draft || row.submittedAt === null) return false;
    await tx.update(entry).set({ submittedAt: null }).where(eq(entry.id, id));
    const { organisationId, userId } = membership;
    const details = { title: wordsIn(row.draft, row.draft.language).title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'entry.recalled', subject: id, details },
    });
    return true;
  });
}
