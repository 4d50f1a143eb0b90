import { and, eq, ne, sql } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { note, ownRow } from './acquaintance-rows.store.server.ts';
import { lockOrganisations } from './acquaintance.store.server.ts';
import { acquaintance } from './acquaintance.tables.ts';
import type { AcquaintanceWish } from './acquaintance.ts';

export type Changed = 'changed' | 'double' | 'gone';

/**
 * Changes what stands on the list about a partner. Only while nobody was asked to confirm it: what a partner read
 * stays what it was, until it is withdrawn.
 */
export function changeAcquaintance(
  db: Database,
  directorship: Directorship,
  id: string,
  wish: AcquaintanceWish,
  now: Date,
): Promise<Changed> {
  const { organisationId } = directorship;
  return db.transaction(async (tx) => {
    await lockOrganisations(tx, [organisationId]);
    const row = await ownRow(tx, directorship, id);
    if (!row || row.saidAt !== null) return 'gone';
    const sameName = and(
      eq(acquaintance.organisationId, organisationId),
      ne(acquaintance.id, id),
      eq(sql`lower(${acquaintance.name})`, wish.name.toLowerCase()),
    );
    if ((await tx.$count(acquaintance, sameName)) > 0) return 'double';
    // Another website is another partner, whoever that is on this installation.
    const partnerId = wish.website === row.website ? row.partnerId : null;
    await tx
      .update(acquaintance)
      .set({ ...wish, partnerId })
      .where(eq(acquaintance.id, id));
    await note(tx, directorship, 'changed', { ...row, ...wish }, now);
    return 'changed';
  });
}
