import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { card } from './card.tables.ts';
import type { CardRow } from './cards.store.server.ts';
import { askedBefore } from './expiry.ts';
import { inMarket } from './market.store.server.ts';

/** The cards in the market in their last two weeks, about which nobody was asked yet. */
export async function cardsToAsk(db: Reading, now: Date, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: card.id })
    .from(card)
    .where(isDue(now))
    .orderBy(asc(card.expiresAt), asc(card.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Locks a card to ask about it; undefined when another process holds it or it is not due any more. */
export async function holdToAsk(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<CardRow | undefined> {
  const [row] = await tx
    .select()
    .from(card)
    .where(and(eq(card.id, id), isDue(now)))
    .for('update', { skipLocked: true });
  if (row) await tx.update(card).set({ renewalAskedAt: now }).where(eq(card.id, id));
  return row;
}

function isDue(now: Date) {
  return and(inMarket(now), lte(card.expiresAt, askedBefore(now)), isNull(card.renewalAskedAt));
}
