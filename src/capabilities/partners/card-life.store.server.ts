import { eq } from 'drizzle-orm';
import { membersOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import type { Visibility } from './card.ts';
import { mayRestoreCard } from './card-state.ts';
import { card } from './card.tables.ts';
import { lockCard, writingOf, type CardRow } from './cards.store.server.ts';
import { mayBeRenewed, openUntil } from './expiry.ts';
import { isCertain, tracesIn, type Trace } from './identifying.ts';
import { enterMarket, leaveMarket } from './market.store.server.ts';

type Which = { readonly id: string };

/** Its organisation takes a card from the market, or puts a draft away; false when that was done already. */
export function withdrawCard(
  db: Database,
  membership: Membership,
  { id }: Which,
  reason: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockCard(tx, membership, id);
    if (!row || row.withdrawnAt !== null) return false;
    await leaveMarket(tx, row, { because: 'withdrawn', by: 'owner', reason, now });
    await note(tx, row, membership.userId, 'card.withdrawn', now, { reason });
    return true;
  });
}

/** Puts back what its organisation withdrew; what a broker withdrew has to be submitted again. */
export function restoreCard(
  db: Database,
  membership: Membership,
  { id }: Which,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockCard(tx, membership, id);
    if (!row || row.withdrawnAt === null || !mayRestoreCard(row.withdrawnBy)) return false;
    await enterMarket(tx, row, { by: membership.userId, now });
    await note(tx, row, membership.userId, 'card.restored', now);
    return true;
  });
}

/** Keeps a card that expires, or brings back one that expired, for another three months. */
export function renewCard(
  db: Database,
  membership: Membership,
  { id }: Which,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockCard(tx, membership, id);
    return row ? renewLocked(tx, row, membership.userId, now) : false;
  });
}

/** Renews a card that the transaction has locked; false when it is too early, or it was withdrawn. */
export async function renewLocked(
  tx: Transaction,
  row: CardRow,
  userId: string | null,
  now: Date,
): Promise<boolean> {
  if (!row.content || row.withdrawnAt !== null || !mayBeRenewed(row.expiresAt, now)) return false;
  await enterMarket(tx, row, { by: userId, now, expiresAt: openUntil(now) });
  await note(tx, row, userId, 'card.renewed', now, userId ? {} : { by: 'mail' });
  return true;
}

export type VisibilityChanged =
  | { readonly outcome: 'saved' | 'gone' | 'nobody' }
  | { readonly outcome: 'identifying'; readonly traces: readonly Trace[] };

/**
 * Changes who may see a card, at once, and who hears of it. A card in the market that names its
 * organisation cannot be shown without that name.
 */
export function changeVisibility(
  db: Database,
  membership: Membership,
  { id }: Which,
  { visibility, contactId }: { readonly visibility: Visibility; readonly contactId: string },
  now: Date,
): Promise<VisibilityChanged> {
  return db.transaction(async (tx): Promise<VisibilityChanged> => {
    const row = await lockCard(tx, membership, id);
    if (!row) return { outcome: 'gone' };
    const people = await membersOf(tx, membership);
    if (!people.some(({ userId }) => userId === contactId)) return { outcome: 'nobody' };
    if (visibility !== 'public' && row.content) {
      const traces = tracesIn(row.content, await recognitionOf(tx, row.organisationId));
      if (traces.some(isCertain)) return { outcome: 'identifying', traces };
    }
    if (row.visibility === visibility && row.contactId === contactId) return { outcome: 'saved' };
    await tx.update(card).set({ visibility, contactId }).where(eq(card.id, id));
    await note(tx, row, membership.userId, 'card.shown', now, { visibility });
    return { outcome: 'saved' };
  });
}

function note(
  tx: Transaction,
  row: CardRow,
  userId: string | null,
  action: string,
  at: Date,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { id: subject, organisationId } = row;
  const details = { title: writingOf(row).title, ...more };
  return record(tx, { at, organisationId, userId, action, subject, details });
}
