import type { Reading } from '#platform/database/database.server.ts';
import { inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { member, organisation } from './tables.ts';

/** For a query of another capability: the organisation in this column is there, and not closed. */
export function isOpen(organisationId: SQLWrapper): SQL {
  return sql`exists (select 1 from ${organisation} where ${organisation.id} = ${organisationId} and ${organisation.eraseAfter} is null)`;
}

/** For a query of another capability: the person in one column belongs to the organisation in the other. */
export function belongsTo(userId: SQLWrapper, organisationId: SQLWrapper): SQL {
  return sql`exists (select 1 from ${member} where ${member.userId} = ${userId} and ${member.organisationId} = ${organisationId})`;
}

/** What can be told of an organisation to whoever reads something that it made public. */
export type NamedOrganisation = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
};

/** The names and addresses of organisations, by their id. */
export async function namesOf(
  db: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  if (ids.length === 0) return new Map();
  const { id, slug, name } = organisation;
  const rows = await db
    .select({ id, slug, name })
    .from(organisation)
    .where(inArray(organisation.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
