import { and, eq } from 'drizzle-orm';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { renewLocked } from './card-life.store.server.ts';
import { card } from './card.tables.ts';
import { linkWorks } from './expiry.ts';
import { renewalTexts } from './renewal.messages.ts';
import { cardOfToken } from './renewal.public.server.ts';

/** Renews the card of a link, once: afterwards it expires on another day, and the link is spent. */
export async function renewByLink(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const token = params.token ?? '';
  const asked = cardOfToken(token);
  if (!asked || !linkWorks(asked.expiresAt, visit.now)) return gone(visit, form);
  const isRenewed = await db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(card)
      .where(and(eq(card.id, asked.id), isOpen(card.organisationId)))
      .for('update');
    if (!row || row.withdrawnAt !== null) return false;
    // A second click on the same link finds the card renewed, and says so.
    if (row.expiresAt?.getTime() !== asked.expiresAt.getTime()) return row.expiresAt !== null;
    return renewLocked(tx, row, null, visit.now);
  });
  return isRenewed ? { to: `/cards/renewal/${token}` } : gone(visit, form);
}

const gone = (visit: Visit, form: FormData) =>
  rejected({ form: renewalTexts[visit.language].gone }, form);
