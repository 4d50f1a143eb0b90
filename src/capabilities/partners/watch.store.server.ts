import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction, Reading } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { inMarket } from './market.store.server.ts';

/** Turns the watch of a card of this organisation on or off; what is so already stays so. */
export function watch(
  db: Database,
  { organisationId, userId }: Membership,
  { id }: { readonly id: string },
  wish: 'on' | 'off',
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const own = and(eq(card.id, id), eq(card.organisationId, organisationId));
    const [row] = await tx.select().from(card).where(own).for('update');
    if (!row || (row.watchedSince !== null) === (wish === 'on')) return;
    await tx
      .update(card)
      .set({ watchedSince: wish === 'on' ? now : null })
      .where(own);
    const action = wish === 'on' ? 'card.watched' : 'card.unwatched';
    const details = { title: row.content?.title ?? row.draft?.title ?? '' };
    await record(tx, { at: now, organisationId, userId, action, subject: id, details });
  });
}

/** Watched cards in the market, some at a time, by their id: those behind `after`. */
export async function watchedCards(
  db: Reading,
  now: Date,
  { after, most }: { readonly after: string | null; readonly most: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: card.id })
    .from(card)
    .where(
      and(
        isNotNull(card.watchedSince),
        inMarket(now),
        after === null ? undefined : gt(card.id, after),
      ),
    )
    .orderBy(asc(card.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/**
 * Takes those of the found cards of which this watch has not told yet, and keeps that it has. The card is
 * locked: of two processes one tells. None when it is not watched, or not in the market, any more.
 */
export async function takeUntold(
  tx: Transaction,
  id: string,
  found: readonly string[],
  now: Date,
): Promise<{ row: typeof card.$inferSelect; fresh: readonly string[] } | undefined> {
  const [row] = await tx
    .select()
    .from(card)
    .where(and(eq(card.id, id), isNotNull(card.watchedSince), inMarket(now)))
    .for('update');
  const told = new Set(row?.watchTold);
  const fresh = found.filter((one) => !told.has(one));
  if (!row || fresh.length === 0) return undefined;
  await tx
    .update(card)
    .set({ watchTold: [...told, ...fresh] })
    .where(eq(card.id, id));
  return { row, fresh };
}
