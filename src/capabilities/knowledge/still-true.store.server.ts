import { and, asc, eq, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { wordsIn } from './entry.ts';
import { entry } from './entry.tables.ts';
import { lockEntry, type EntryRow } from './entry.store.server.ts';
import { dueMoments, MOST_ASKED } from './still-true.ts';

/** The public entries of open organisations about which the owner is to be asked now. */
export async function entriesToAsk(db: Reading, now: Date, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: entry.id })
    .from(entry)
    .where(isDue(now))
    .orderBy(asc(entry.confirmedAt), asc(entry.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Locks an entry to ask about it; undefined when another process holds it or it is not due any more. */
export async function holdToAsk(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<EntryRow | undefined> {
  const [row] = await tx
    .select()
    .from(entry)
    .where(and(eq(entry.id, id), isDue(now)))
    .for('update', { skipLocked: true });
  if (row)
    await tx
      .update(entry)
      .set({ askedAt: now, asked: row.asked + 1 })
      .where(eq(entry.id, id));
  return row;
}

function isDue(now: Date) {
  const { confirmed, asked } = dueMoments(now);
  return and(
    isNotNull(entry.content),
    isNull(entry.withdrawnAt),
    isNull(entry.mergedInto),
    or(isNull(entry.confirmedAt), lte(entry.confirmedAt, confirmed)),
    or(isNull(entry.askedAt), lte(entry.askedAt, asked)),
    lt(entry.asked, MOST_ASKED),
    isOpen(entry.organisationId),
  );
}

/** A member says that what is public is still true. */
export function confirm(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row?.content || row.withdrawnAt !== null || row.mergedInto !== null) return false;
    await tx
      .update(entry)
      .set({ confirmedAt: now, askedAt: null, asked: 0 })
      .where(eq(entry.id, id));
    const { organisationId, userId } = membership;
    const details = { title: wordsIn(row.content, row.content.language).title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'entry.confirmed', subject: id, details },
    });
    return true;
  });
}
