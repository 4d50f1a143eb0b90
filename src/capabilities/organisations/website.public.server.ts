import type { Reading } from '#platform/database/database.server.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { organisation } from './tables.ts';

export { websiteDomain } from './organisation.ts';

/**
 * The open organisation that says that this domain is its website. Nobody proves a website here: when two
 * say the same, neither counts.
 */
export async function organisationAt(
  db: Reading,
  domain: string,
): Promise<{ readonly id: string } | undefined> {
  const { id, website, eraseAfter } = organisation;
  const found = await db
    .select({ id })
    .from(organisation)
    .where(and(eq(website, domain), isNull(eraseAfter)))
    .limit(2);
  return found.length === 1 ? found[0] : undefined;
}
