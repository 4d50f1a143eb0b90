import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';
import { removeTexts } from '#platform/search/search-text.server.ts';
import { searchText } from '#platform/search/tables.ts';
import { CARDS, GIVES, NEEDS } from './card-texts.ts';
import { card } from './card.tables.ts';
import { isId } from './cards.store.server.ts';
import { enterMarket, inMarket, leaveMarket } from './market.store.server.ts';

/**
 * Makes what can be found the same as what is in the market: a card that expired, or whose organisation
 * closed or was erased, takes its texts along; one whose organisation opened again brings them back.
 * Each card is locked and looked at again, so that whoever approves or renews it meanwhile is not undone.
 * Returns how many were set right.
 */
export async function tidyMarket(db: Database, now: Date): Promise<number> {
  let mended = 0;
  for (const id of await findableOutside(db, now)) if (await takeAway(db, id, now)) mended += 1;
  for (const id of await hiddenInside(db, now)) if (await bringBack(db, id, now)) mended += 1;
  return mended;
}

/** The card that a text belongs to: its id is that of the card, or begins with it. */
const cardOfText = sql<string>`split_part(${searchText.id}, '.', 1)`;
const isFindable = and(
  inArray(searchText.collection, [CARDS, NEEDS, GIVES]),
  eq(searchText.removed, false),
);

async function findableOutside(db: Database, now: Date): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: cardOfText })
    .from(searchText)
    .where(
      and(
        isFindable,
        notExists(
          db
            .select({ id: card.id })
            .from(card)
            .where(and(sql`${card.id}::text = ${cardOfText}`, inMarket(now))),
        ),
      ),
    );
  return rows.map(({ id }) => id);
}

async function hiddenInside(db: Database, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: card.id })
    .from(card)
    .where(
      and(
        inMarket(now),
        notExists(
          db
            .select({ id: searchText.id })
            .from(searchText)
            .where(
              and(
                eq(searchText.collection, CARDS),
                eq(searchText.removed, false),
                sql`${searchText.id} = ${card.id}::text`,
              ),
            ),
        ),
      ),
    );
  return rows.map(({ id }) => id);
}

function takeAway(db: Database, id: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = isId(id) ? await tx.select().from(card).where(eq(card.id, id)).for('update') : [];
    if (!row) {
      // It was erased with its organisation: its texts are all that is left.
      const texts = await tx
        .select({ collection: searchText.collection, id: searchText.id })
        .from(searchText)
        .where(and(isFindable, sql`${cardOfText} = ${id}`));
      for (const text of texts) await removeTexts(tx, text.collection, text.id);
      return texts.length > 0;
    }
    const [there] = await tx
      .select({ id: card.id })
      .from(card)
      .where(and(eq(card.id, id), inMarket(now)));
    if (there) return false;
    await leaveMarket(tx, row, { because: 'expired' });
    return true;
  });
}

function bringBack(db: Database, id: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(card)
      .where(and(eq(card.id, id), inMarket(now)))
      .for('update');
    if (row) await enterMarket(tx, row, { by: null, now });
    return row !== undefined;
  });
}
