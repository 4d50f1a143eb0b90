import { and, eq, inArray } from 'drizzle-orm';
import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { isProven } from './domain.ts';
import { resilienceDomain } from './domain.tables.ts';

/**
 * Which of these domains their organisation proved, and opened to brokers: of an organisation that is open,
 * as it is at this moment. Brokers of any confirmed institute, because which desk an organisation chose is
 * known where partners are introduced, not here.
 */
export async function openedDomains(
  db: Reading,
  names: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const rows = await db
    .select()
    .from(resilienceDomain)
    .where(
      and(inArray(resilienceDomain.name, [...names]), eq(resilienceDomain.isOpenToDesk, true)),
    );
  const opened = new Set<string>();
  for (const row of rows)
    if (isProven(row, now) && (await nameOfOrganisation(db, row.organisationId)) !== undefined)
      opened.add(row.name);
  return opened;
}
