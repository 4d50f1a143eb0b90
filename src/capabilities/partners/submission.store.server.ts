import { eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Kind } from './card.ts';
import { card } from './card.tables.ts';
import { lockCard } from './cards.store.server.ts';
import { deskFor } from './desk.store.server.ts';
import { isCertain, tracesIn, type Trace } from './identifying.ts';
import { missing, type Missing } from './missing.ts';

export type CardSubmitted =
  | { readonly outcome: 'submitted' | 'nothing' }
  | { readonly outcome: 'missing'; readonly missing: readonly Missing[] }
  | { readonly outcome: 'identifying'; readonly traces: readonly Trace[] };

/**
 * Hands a draft to the brokers. Refused while something is missing, or while a card without the name of
 * its organisation names it; kept as it was when it waits already. What a broker withdrew can be handed
 * in again as it was.
 */
export function submitCard(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<CardSubmitted> {
  return db.transaction(async (tx): Promise<CardSubmitted> => {
    const row = await lockCard(tx, membership, id);
    const isTakenAway = row !== undefined && row.withdrawnAt !== null;
    const draft = row?.draft ?? (isTakenAway ? row.content : null);
    if (!row || !draft || (isTakenAway && row.withdrawnBy !== 'broker'))
      return { outcome: 'nothing' };
    if (row.submittedAt !== null) return { outcome: 'submitted' };
    const gone = missing(row.kind as Kind, draft);
    if (gone.length > 0) return { outcome: 'missing', missing: gone };
    if (row.visibility !== 'public') {
      const traces = tracesIn(draft, await recognitionOf(tx, row.organisationId));
      if (traces.some(isCertain)) return { outcome: 'identifying', traces };
    }
    await tx.update(card).set({ draft, submittedAt: now }).where(eq(card.id, id));
    const { organisationId, userId } = membership;
    // Where there is one desk it is chosen by this; where there are several the card waits for a choice.
    await deskFor(tx, membership, now);
    const details = { title: draft.title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'card.submitted', subject: id, details },
    });
    return { outcome: 'submitted' };
  });
}

/** Takes a draft back from the brokers; false when it does not wait any more. */
export function recallCard(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockCard(tx, membership, id);
    if (!row?.draft || row.submittedAt === null) return false;
    await tx.update(card).set({ submittedAt: null }).where(eq(card.id, id));
    const { organisationId, userId } = membership;
    const details = { title: row.draft.title };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'card.recalled', subject: id, details },
    });
    return true;
  });
}
