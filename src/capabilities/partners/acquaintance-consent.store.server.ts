import { and, eq } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { callBackMail } from '#platform/mail/mail.server.ts';
import {
  aboutPair,
  aboutTheSame,
  note,
  ownRow,
  refuse,
  saidBy,
} from './acquaintance-rows.store.server.ts';
import { lockOrganisations, type AcquaintanceRow } from './acquaintance.store.server.ts';
import { acquaintance } from './acquaintance.tables.ts';

/** Whether a cooperation that both confirmed may be told, for this side. False: it is not confirmed. */
export async function letBeTold(
  db: Database,
  directorship: Directorship,
  id: string,
  { mayBeTold, now }: { readonly mayBeTold: boolean; readonly now: Date },
): Promise<boolean> {
  return withPartner(db, directorship, id, async (tx, row) => {
    if (mayBeTold && !(row.partnerId && (await saidBy(tx, row.partnerId, directorship))))
      return false;
    if (mayBeTold && row.saidAt === null) return false;
    await tx
      .update(acquaintance)
      .set({ mayBeTold })
      .where(
        mayBeTold || !row.partnerId ? eq(acquaintance.id, id) : aboutTheSame(row, row.partnerId),
      );
    await note(tx, directorship, mayBeTold ? 'told' : 'untold', row, now);
    return true;
  });
}

/** Takes back that they worked together: from the commit on it counts and is told nowhere. */
export function withdrawSaid(
  db: Database,
  directorship: Directorship,
  id: string,
  { now, remove = false }: { readonly now: Date; readonly remove?: boolean },
): Promise<boolean> {
  const { organisationId } = directorship;
  return withPartner(db, directorship, id, async (tx, row) => {
    if (!remove && row.saidAt === null) return false;
    const { partnerId } = row;
    const unsaid = { saidAt: null, askedAt: null, mayBeTold: false };
    if (partnerId && row.saidAt) {
      const same = await saidBy(tx, partnerId, directorship);
      await tx.update(acquaintance).set(unsaid).where(aboutTheSame(row, partnerId));
      if (same) {
        // The other agreed to tell what both say; when it is said again, it chooses again.
        await tx
          .update(acquaintance)
          .set({ mayBeTold: false })
          .where(
            and(
              eq(acquaintance.organisationId, partnerId),
              eq(acquaintance.partnerId, organisationId),
            ),
          );
        await refuse(tx, organisationId, partnerId, now);
      }
      await callBackMail(tx, aboutPair(organisationId, partnerId));
      await callBackMail(tx, aboutPair(partnerId, organisationId));
    }
    if (remove) await tx.delete(acquaintance).where(eq(acquaintance.id, id));
    else await tx.update(acquaintance).set(unsaid).where(eq(acquaintance.id, id));
    await note(tx, directorship, remove ? 'removed' : 'withdrawn', row, now);
    return true;
  });
}

async function withPartner(
  db: Database,
  directorship: Directorship,
  id: string,
  act: (tx: Transaction, row: AcquaintanceRow) => Promise<boolean>,
): Promise<boolean> {
  const seen = await ownRow(db, directorship, id);
  if (!seen) return false;
  const { organisationId } = directorship;
  const did = await db.transaction(async (tx) => {
    await lockOrganisations(tx, [organisationId, seen.partnerId ?? organisationId]);
    const row = await ownRow(tx, directorship, id);
    if (!row) return false;
    return row.partnerId === seen.partnerId ? act(tx, row) : 'other-partner';
  });
  // Who the partner is became known in between, and that one was not locked: once more.
  return did === 'other-partner' ? withPartner(db, directorship, id, act) : did;
}
