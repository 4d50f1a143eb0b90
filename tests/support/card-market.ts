import { and, eq, like, or } from 'drizzle-orm';
import { beforeAll, beforeEach } from 'vitest';
import { card } from '#capabilities/partners/card.tables.ts';
import { cardOf } from '#capabilities/partners/cards.store.server.ts';
import { approveCard, type Approval } from '#capabilities/partners/market.store.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { searchText } from '#platform/search/tables.ts';
import { institute } from './entries.ts';
import { theatre, type Theatre } from './theatres.ts';

const now = new Date('2026-11-22T10:00:00Z');

/** The texts by which a whole request can be found, as `findable` names them. */
export const allTexts = ['cards ', 'partners-gives .g1', 'partners-needs .n1'];

/** A theatre with cards and an institute that approves them, without cards before each test. */
export function cardMarket(database: () => Database) {
  let parties: { house: Theatre; desk: Awaited<ReturnType<typeof institute>> } | undefined;
  beforeAll(async () => {
    const house = await theatre(database(), 'market');
    parties = { house, desk: await institute(database()) };
  });
  beforeEach(async () => {
    await database().delete(card);
    await database().delete(searchText);
  });
  const both = () => {
    if (!parties) throw new Error('They are there only while a test runs.');
    return parties;
  };
  return {
    get house() {
      return both().house;
    },
    get desk() {
      return both().desk;
    },
    approve: (id: string, revision = 1, at = now): Promise<Approval> =>
      database().transaction((tx) => approveCard(tx, both().desk.asBroker, id, revision, at)),
    async found(id: string, at = now) {
      const one = await cardOf(database(), both().house.asMember, id, at);
      if (!one) throw new Error('The card is gone.');
      return one;
    },
    /** By which texts a card can be found: collection and line. */
    async findable(id: string): Promise<string[]> {
      const ofCard = or(eq(searchText.id, id), like(searchText.id, `${id}.%`));
      const rows = await database()
        .select()
        .from(searchText)
        .where(and(eq(searchText.removed, false), ofCard));
      return rows.map((row) => `${row.collection} ${row.id.slice(id.length)}`).toSorted();
    },
  };
}
