import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import type { Membership } from './membership.ts';
import { member, organisation } from './tables.ts';

const columns = {
  organisationId: organisation.id,
  slug: organisation.slug,
  organisationName: organisation.name,
  userId: member.userId,
  roles: member.roles,
};

/** The memberships of a person, by name of the organisation; closed organisations are left out. */
export async function membershipsOf(db: Database, person: Person): Promise<Membership[]> {
  const rows = await db
    .select(columns)
    .from(member)
    .innerJoin(organisation, eq(organisation.id, member.organisationId))
    .where(and(eq(member.userId, person.id), isNull(organisation.eraseAfter)))
    .orderBy(asc(organisation.name));
  return rows as unknown as Membership[];
}

/** Proves that a person belongs to the organisation with this slug; undefined when they do not. */
export async function membershipOf(
  db: Database,
  person: Person,
  slug: string,
): Promise<Membership | undefined> {
  return (await membershipsOf(db, person)).find((membership) => membership.slug === slug);
}
