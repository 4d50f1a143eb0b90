import { sql } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { cardExposure } from './card.tables.ts';

/** Keeps that these cards were shown to an organisation: what was seen often makes room for others. */
export async function keepShown(
  db: Pick<Database, 'insert'>,
  { organisationId }: Pick<Membership, 'organisationId'>,
  cardIds: readonly string[],
  at: Date,
): Promise<void> {
  if (cardIds.length === 0) return;
  // In one order, so that two who look at the same cards do not wait for each other in a circle.
  const shown = [...new Set(cardIds)].sort().map((cardId) => ({ cardId, organisationId, at }));
  await db
    .insert(cardExposure)
    .values(shown)
    .onConflictDoUpdate({
      target: [cardExposure.cardId, cardExposure.organisationId],
      set: { at: sql`excluded.at` },
    });
}
