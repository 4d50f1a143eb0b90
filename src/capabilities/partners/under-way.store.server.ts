import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, isNull, or } from 'drizzle-orm';
import { introduction } from './introduction.tables.ts';

/** Introductions of a card that have not ended, by the card on the other side. */
export async function underWayWith(
  db: Reading,
  cardId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({
      id: introduction.id,
      first: introduction.firstCardId,
      second: introduction.secondCardId,
    })
    .from(introduction)
    .where(
      and(
        or(eq(introduction.firstCardId, cardId), eq(introduction.secondCardId, cardId)),
        isNull(introduction.ending),
      ),
    );
  return new Map(rows.map(({ id, first, second }) => [first === cardId ? second : first, id]));
}
