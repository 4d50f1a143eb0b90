import { and, asc, eq, inArray } from 'drizzle-orm';
import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Reading } from '#platform/database/database.server.ts';
import { isProven } from './domain.ts';
import { resilienceDomain } from './domain.tables.ts';

/** A domain that its organisation proved, and opened to brokers. */
export type Opened = { readonly name: string; readonly organisation: string };

/**
 * Every domain that its organisation proved, and opened to brokers: of an organisation that is open, as it is at this
 * moment. Brokers of any confirmed institute, because which desk an organisation chose is known where partners are
 * introduced, not here.
 */
export function everyOpenedDomain(db: Reading, now: Date): Promise<Opened[]> {
  return opened(db, undefined, now);
}

/** Which of these domains are so. */
export async function openedDomains(
  db: Reading,
  names: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const found = names.length === 0 ? [] : await opened(db, names, now);
  return new Set(found.map(({ name }) => name));
}

async function opened(
  db: Reading,
  names: readonly string[] | undefined,
  now: Date,
): Promise<Opened[]> {
  const rows = await db
    .select()
    .from(resilienceDomain)
    .where(
      and(
        names && inArray(resilienceDomain.name, [...names]),
        eq(resilienceDomain.isOpenToDesk, true),
      ),
    )
    .orderBy(asc(resilienceDomain.name));
  const organisations = new Map<string, string | undefined>();
  const found: Opened[] = [];
  for (const row of rows.filter((one) => isProven(one, now))) {
    if (!organisations.has(row.organisationId))
      organisations.set(
        row.organisationId,
        (await nameOfOrganisation(db, row.organisationId))?.name,
      );
    const organisation = organisations.get(row.organisationId);
    if (organisation !== undefined) found.push({ name: row.name, organisation });
  }
  return found;
}
