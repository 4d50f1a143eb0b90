import type { Reading } from '#platform/database/database.server.ts';
import { and, desc, inArray, ne } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { search } from '#platform/search/search.server.ts';
import type { Content } from './card.ts';
import { GIVES, NEEDS } from './card-texts.ts';
import { card } from './card.tables.ts';
import { isId } from './cards.store.server.ts';
import { inMarket } from './market.store.server.ts';

/** So many cards are looked at to know which question divides them. */
const MOST_CANDIDATES = 200;

/**
 * What cards say that may fit this one: to choose questions by, never to show. Cards whose gives meet its
 * needs, or whose needs meet its gives; while nothing was said, the newest ones.
 */
export async function candidatesFor(
  db: Reading,
  { organisationId }: Membership,
  { needs, gives, language }: Content,
  now: Date,
): Promise<readonly Content[]> {
  const asked = [
    ...needs.map(({ text }) => ({ text, collection: GIVES })),
    ...gives.map(({ text }) => ({ text, collection: NEEDS })),
  ];
  const answers = await Promise.all(
    asked.map((one) => search({ ...one, language, limit: MOST_CANDIDATES })),
  );
  const ids = answers.flatMap(({ found }) => found.map(({ id }) => id.split('.', 1)[0] ?? ''));
  const near = [...new Set(ids)].filter(isId);
  const rows = await db
    .select({ content: card.content })
    .from(card)
    .where(
      and(
        inMarket(now),
        ne(card.organisationId, organisationId),
        ne(card.visibility, 'private'),
        near.length > 0 ? inArray(card.id, near) : undefined,
      ),
    )
    .orderBy(desc(card.approvedAt), desc(card.id))
    .limit(MOST_CANDIDATES);
  return rows.flatMap(({ content }) => content ?? []);
}
