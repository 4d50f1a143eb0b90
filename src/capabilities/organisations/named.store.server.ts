import { and, inArray, isNull, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Reading } from './membership.store.server.ts';
import { organisation } from './tables.ts';

/** The condition that the organisation in a column is not closed. */
export function isOfOpenOrganisation(organisationId: AnyColumn): SQL {
  return sql`exists (select 1 from ${organisation}
    where ${organisation.id} = ${organisationId} and ${organisation.eraseAfter} is null)`;
}

/** The names of organisations by id; closed ones are left out. */
export async function namesOfOrganisations(
  db: Pick<Reading, 'select'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(inArray(organisation.id, [...ids]), isNull(organisation.eraseAfter)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
