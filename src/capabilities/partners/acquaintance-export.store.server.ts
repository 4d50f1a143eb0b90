import { asc, eq } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { acquaintancesOf } from './acquaintance.store.server.ts';
import { acquaintance } from './acquaintance.tables.ts';

/** Goes up when an older reader would misread this part of an export. */
const VERSION = 1;

/**
 * The known partners of an organisation. Whether a partner that has not confirmed is on this installation
 * is not in it, just as it is not on the screen.
 */
export async function exportAcquaintances(db: Reading, directorship: Directorship) {
  const partners = await acquaintancesOf(db, directorship);
  const moments = await db
    .select({ id: acquaintance.id, at: acquaintance.createdAt })
    .from(acquaintance)
    .where(eq(acquaintance.organisationId, directorship.organisationId))
    .orderBy(asc(acquaintance.id));
  const added = new Map(moments.map(({ id, at }) => [id, at.toISOString()]));
  return {
    version: VERSION,
    partners: partners.map(({ id, name, website, what, lastYear, standing, mayBeTold }) => ({
      ...{ name, website, what, lastYear, standing, mayBeTold },
      addedAt: added.get(id) ?? null,
    })),
  };
}
