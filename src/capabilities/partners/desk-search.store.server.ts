import { and, inArray } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { search } from '#platform/search/search.server.ts';
import { card } from './card.tables.ts';
import { CARDS } from './card-texts.ts';
import { isId } from './cards.store.server.ts';
import { isServedBy } from './desk.store.server.ts';
import { inMarket } from './market.store.server.ts';
import type { ShownCard } from './shown-card.ts';
import { brokerReader, type Showing, shownCards } from './shown-card.store.server.ts';

/** A card that a broker may hold beside another. */
export type FoundCard = { readonly card: ShownCard; readonly ours: boolean };

/** So many are asked of search, because some may not be shown; and so many are shown. */
const MOST_ASKED = 100;
const MOST_FOUND = 15;

/** Cards in the market as this broker may see them: by words, or by ids. */
export async function cardsFound(
  db: Showing,
  broker: Brokership,
  asked: string | readonly string[],
  now: Date,
): Promise<FoundCard[]> {
  const wanted = typeof asked === 'string' ? await idsFor(asked) : asked.filter(isId);
  if (wanted.length === 0) return [];
  const here = await db
    .select({ id: card.id })
    .from(card)
    .where(and(inArray(card.id, [...wanted]), inMarket(now)));
  const present = new Set(here.map(({ id }) => id));
  const shown = await shownCards(
    db,
    wanted.filter((id) => present.has(id)),
    brokerReader(broker),
    now,
  );
  const served = await db
    .select({ id: card.id })
    .from(card)
    .where(and(inArray(card.id, [...wanted]), isServedBy(card.organisationId, broker)));
  const ours = new Set(served.map(({ id }) => id));
  return shown.slice(0, MOST_FOUND).map((one) => ({ card: one, ours: ours.has(one.id) }));
}

async function idsFor(text: string): Promise<string[]> {
  const { found } = await search({ text, collection: CARDS, limit: MOST_ASKED });
  return found.map(({ id }) => id);
}
