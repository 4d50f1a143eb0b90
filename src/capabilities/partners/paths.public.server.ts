import { database } from '#platform/database/database.server.ts';
import { concepts } from './concepts.ts';
import { cardsInMarket } from './marketplace.store.server.ts';
import { stranger } from './shown-card.store.server.ts';

/** So many cards are told to search engines, the newest; the others are found by following links. */
const MOST_CARDS = 10_000;

/** The paths of the public pages of partners: the market, its public cards, and the concepts. */
export async function findablePaths(now: Date, db = database()): Promise<readonly string[]> {
  const looking = { reader: stranger, choice: {}, now };
  const { ids } = await cardsInMarket(db, looking, { limit: MOST_CARDS, offset: 0 });
  return [
    '/partners',
    ...ids.map((id) => `/partners/${id}`),
    '/concepts',
    ...concepts.map(({ id }) => `/concepts/${id}`),
  ];
}
