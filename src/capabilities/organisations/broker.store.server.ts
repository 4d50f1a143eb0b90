import type { Reading } from '#platform/database/database.server.ts';
import { and, arrayContains, asc, eq, isNotNull, isNull, notInArray } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { member, organisation } from './tables.ts';

const isBrokerOfOpenInstitute = and(
  arrayContains(member.roles, ['broker']),
  eq(organisation.nature, 'knowledge'),
  isNotNull(organisation.confirmedAt),
  isNull(organisation.eraseAfter),
);

/** A broker, with where to write to. */
export type Broker = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

/** The brokers of an open institute that was confirmed, by name. */
export async function brokersIn(db: Reading, instituteId: string): Promise<Broker[]> {
  return db
    .select({ userId: member.userId, name: user.name, email: user.email, language: user.language })
    .from(member)
    .innerJoin(organisation, eq(organisation.id, member.organisationId))
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(organisation.id, instituteId), isBrokerOfOpenInstitute))
    .orderBy(asc(user.name), asc(user.id));
}

/** The open and confirmed institutes that have a broker, by name. */
export async function institutesWithBrokers(
  db: Reading,
): Promise<{ id: string; slug: string; name: string; about: string }[]> {
  const { id, slug, name, about } = organisation;
  return db
    .select({ id, slug, name, about })
    .from(organisation)
    .innerJoin(member, eq(member.organisationId, id))
    .where(isBrokerOfOpenInstitute)
    .groupBy(id)
    .orderBy(asc(name), asc(id));
}

/** How many brokers there are in open institutes who do not belong to this organisation. */
export async function brokersOutside(db: Reading, organisationId: string): Promise<number> {
  const inside = db
    .select({ userId: member.userId })
    .from(member)
    .where(eq(member.organisationId, organisationId));
  const rows = await db
    .select({ userId: member.userId })
    .from(member)
    .innerJoin(organisation, eq(organisation.id, member.organisationId))
    .where(and(isBrokerOfOpenInstitute, notInArray(member.userId, inside)))
    .groupBy(member.userId);
  return rows.length;
}
