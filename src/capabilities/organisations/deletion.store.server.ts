import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { record } from '#platform/audit/audit.server.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import type { Directorship } from './membership.ts';
import { organisation } from './tables.ts';

/** Closes an organisation that is open, until it is erased or opened again. */
export async function close(
  tx: Transaction,
  { organisationId }: Directorship,
  eraseAfter: Date,
): Promise<void> {
  await tx
    .update(organisation)
    .set({ eraseAfter })
    .where(and(eq(organisation.id, organisationId), isNull(organisation.eraseAfter)));
}

/** Opens a closed organisation again; false when that is too late, or it was open already. */
export async function reopen(
  tx: Transaction,
  { organisationId }: Directorship,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(organisation)
    .set({ eraseAfter: null })
    .where(and(eq(organisation.id, organisationId), gt(organisation.eraseAfter, now)))
    .returning({ id: organisation.id });
  return rows.length > 0;
}

/**
 * Erases the organisations whose time is over, with everything that is theirs and their trail.
 * What stays is one line that an organisation was erased, without a name. Returns how many.
 */
export async function eraseDueOrganisations(db: Database, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const erased = await tx
      .delete(organisation)
      .where(lte(organisation.eraseAfter, now))
      .returning({ id: organisation.id });
    for (const { id } of erased) {
      await tx.delete(auditEvent).where(eq(auditEvent.organisationId, id));
      await record(tx, {
        at: now,
        organisationId: null,
        userId: null,
        action: 'organisation.erased',
        subject: id,
      });
    }
    return erased.length;
  });
}
