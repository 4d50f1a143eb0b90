import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { isInstitute } from './organisation.ts';
import {
  isDirector,
  type Directorship,
  type Membership,
  type Role,
  type Seat,
} from './membership.ts';
import { member, organisation } from './tables.ts';

const columns = {
  organisationId: organisation.id,
  slug: organisation.slug,
  organisationName: organisation.name,
  userId: member.userId,
  roles: member.roles,
};

/** The memberships of a person, by name of the organisation; closed organisations are left out. */
export async function membershipsOf(
  db: Reading,
  person: Pick<Person, 'id'>,
): Promise<Membership[]> {
  const rows = await db
    .select(columns)
    .from(member)
    .innerJoin(organisation, eq(organisation.id, member.organisationId))
    .where(and(eq(member.userId, person.id), isNull(organisation.eraseAfter)))
    .orderBy(asc(organisation.name), asc(organisation.slug));
  return rows as unknown as Membership[];
}

/** Proves that a person belongs to the organisation with this slug; undefined when they do not. */
export async function membershipOf(
  db: Reading,
  person: Pick<Person, 'id'>,
  slug: string,
): Promise<Membership | undefined> {
  return (await membershipsOf(db, person)).find((membership) => membership.slug === slug);
}

/** Proof for the directors of an organisation that is closed and not yet erased. */
export type ClosedDirectorship = Directorship & { readonly eraseAfter: Date };

/** The organisations that a person directs, closed, and that can still be opened again. */
export async function closedOrganisationsOf(
  db: Reading,
  person: Pick<Person, 'id'>,
  now: Date,
): Promise<ClosedDirectorship[]> {
  const rows = await db
    .select({ ...columns, eraseAfter: organisation.eraseAfter })
    .from(member)
    .innerJoin(organisation, eq(organisation.id, member.organisationId))
    .where(and(eq(member.userId, person.id), gt(organisation.eraseAfter, now)))
    .orderBy(asc(organisation.name));
  const proofs = rows as unknown as (Membership & { readonly eraseAfter: Date })[];
  return proofs.filter((proof): proof is ClosedDirectorship => isDirector(proof));
}

export type Member = Omit<Seat, 'roles'> & {
  readonly roles: readonly Role[];
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
};

/** The people of an organisation, by name. */
export async function membersOf(db: Reading, membership: Membership): Promise<Member[]> {
  const rows = await db
    .select({
      userId: member.userId,
      roles: member.roles,
      name: user.name,
      email: user.email,
      joinedAt: member.joinedAt,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organisationId, membership.organisationId))
    .orderBy(asc(user.name), asc(user.email));
  return rows as Member[];
}

/** An organisation whose people nobody else can change until the transaction ends. */
export type Locked = {
  readonly seats: readonly Seat[];
  readonly institute: boolean;
  /** Whether the one who asks is, now that others wait, still a director here. */
  readonly directs: boolean;
};

/**
 * Locks an organisation, so that two changes to its people come one after the other: two
 * directors who leave at the same moment must not both believe that the other stays. People can
 * still join meanwhile (`no key update`), which never takes a director away.
 */
export async function lock(tx: Transaction, membership: Membership): Promise<Locked> {
  const { organisationId, userId } = membership;
  const [row] = await tx
    .select({ nature: organisation.nature })
    .from(organisation)
    .where(and(eq(organisation.id, organisationId), isNull(organisation.eraseAfter)))
    .for('no key update');
  const seats = row
    ? await tx
        .select({ userId: member.userId, roles: member.roles })
        .from(member)
        .where(eq(member.organisationId, organisationId))
    : [];
  const directs = seats.some((s) => s.userId === userId && s.roles.includes('director'));
  return { seats, institute: row !== undefined && isInstitute(row), directs };
}

/** Gives somebody who is a member other roles, in an organisation that is locked. */
export async function setRoles(
  tx: Transaction,
  membership: Membership,
  userId: string,
  roles: readonly Role[],
): Promise<void> {
  await tx
    .update(member)
    .set({ roles: [...roles] })
    .where(and(eq(member.organisationId, membership.organisationId), eq(member.userId, userId)));
}

/** Ends somebody's membership, in an organisation that is locked. */
export async function endMembership(
  tx: Transaction,
  membership: Membership,
  userId: string,
): Promise<void> {
  await tx
    .delete(member)
    .where(and(eq(member.organisationId, membership.organisationId), eq(member.userId, userId)));
}
