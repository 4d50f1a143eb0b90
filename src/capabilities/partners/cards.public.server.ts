import { memberOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardOf, type Card } from './cards.store.server.ts';

export type { Card } from './cards.store.server.ts';

/** The card in the address, for a member of the organisation in the address; others learn nothing. */
export async function cardOfMember(
  visit: Visit,
  params: Readonly<Record<string, string | undefined>>,
  db = database(),
): Promise<{ membership: Membership; card: Card }> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const card = (await cardOf(db, membership, params.card, visit.now)) ?? notFound();
  return { membership, card };
}
