import { and, eq } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { organisationAt } from '#capabilities/organisations/website.public.server.ts';
import { allowed, type Limit } from '#platform/accounts/limits.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { pendingRows } from './acquaintance-pending.store.server.ts';
import { note, ownRow, saidBy, write, type How } from './acquaintance-rows.store.server.ts';
import { lockOrganisations } from './acquaintance.store.server.ts';
import { acquaintance, acquaintanceRefusal } from './acquaintance.tables.ts';
import { DAYS_BEFORE_ASKING_AGAIN, MOST_ASKS_A_WEEK, MOST_MAILS_A_WEEK } from './acquaintance.ts';

const WEEK = 7 * 24 * 60;
const asks: Limit = { name: 'acquaintance-asks', tries: MOST_ASKS_A_WEEK, minutes: WEEK };
const mails: Limit = { name: 'acquaintance-mails', tries: MOST_MAILS_A_WEEK, minutes: WEEK };
const again: Limit = {
  ...{ name: 'acquaintance-again', tries: 1 },
  minutes: DAYS_BEFORE_ASKING_AGAIN * 24 * 60,
};

export type Asked = 'asked' | 'confirmed' | 'no-website' | 'too-many' | 'gone';

/**
 * Says “we worked together” of a partner on the list, and asks the partner when it is here. The outcome is
 * the same when it is not, said no before, or when one blocked the other; only when it said the same
 * already is it confirmed. Undefined: the partner is not on this list.
 */
export async function askPartner(
  db: Database,
  directorship: Directorship,
  id: string,
  how: How,
): Promise<Asked> {
  const { organisationId } = directorship;
  const seen = await ownRow(db, directorship, id);
  if (!seen) return 'gone';
  if (!seen.website && !seen.partnerId) return 'no-website';
  if (!(await allowed(db, asks, organisationId))) return 'too-many';
  const found = seen.partnerId ?? (seen.website && (await organisationAt(db, seen.website))?.id);
  const partnerId = found && found !== organisationId ? found : null;
  // Counted whether it is here or not: taking a partner off the list and adding it again asks nobody.
  const isNew = await allowed(db, again, `${organisationId} ${seen.website ?? partnerId}`);
  const mayMail = partnerId !== null && isNew && (await allowed(db, mails, partnerId));
  return db.transaction(async (tx) => {
    await lockOrganisations(tx, partnerId ? [organisationId, partnerId] : [organisationId]);
    const row = await ownRow(tx, directorship, id);
    if (!row) return 'gone';
    await tx
      .update(acquaintance)
      .set({ saidAt: row.saidAt ?? how.now, askedAt: row.askedAt ?? how.now, partnerId })
      .where(eq(acquaintance.id, id));
    await note(tx, directorship, 'asked', row, how.now);
    if (partnerId === null) return 'asked';
    await tx
      .delete(acquaintanceRefusal)
      .where(
        and(
          eq(acquaintanceRefusal.organisationId, organisationId),
          eq(acquaintanceRefusal.askerId, partnerId),
        ),
      );
    const same = await saidBy(tx, partnerId, directorship);
    if (same) return 'confirmed';
    const waits = (await pendingRows(tx, { organisationId: partnerId }, id)).length > 0;
    if (waits && mayMail) await write(tx, 'asked', organisationId, partnerId, how.origin);
    return 'asked';
  });
}
