import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import type { Person } from '#platform/http/visit.ts';
import { hashOf } from '#platform/tokens.server.ts';
import { joinedRoles, stateOf, type InvitationState } from './invitation.ts';
import { rolesIn, type Role } from './membership.ts';
import { isInstitute } from './organisation.ts';
import { invitation, member, organisation } from './tables.ts';

export type OpenedInvitation = {
  readonly id: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly state: InvitationState;
  readonly expiresAt: Date;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly slug: string;
  readonly invitedBy: string | null;
};

/** The invitation to which a secret belongs; a closed organisation invites nobody. */
export async function invitationOf(
  db: Reading,
  token: string,
  now: Date,
  { locked = false } = {},
): Promise<OpenedInvitation | undefined> {
  const query = db
    .select({ invitation, organisation, invitedBy: user.name })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(user, eq(user.id, invitation.invitedBy))
    .where(and(eq(invitation.tokenHash, hashOf(token)), isNull(organisation.eraseAfter)));
  const [row] = await (locked ? query.for('update', { of: invitation }) : query);
  if (!row) return undefined;
  const allowed = rolesIn({ institute: isInstitute(row.organisation) });
  const roles = allowed.filter((role) => row.invitation.roles.includes(role));
  return {
    id: row.invitation.id,
    email: row.invitation.email,
    roles: roles.length > 0 ? roles : ['member'],
    state: stateOf(row.invitation, now),
    expiresAt: row.invitation.expiresAt,
    organisationId: row.organisation.id,
    organisationName: row.organisation.name,
    slug: row.organisation.slug,
    invitedBy: row.invitedBy,
  };
}

/** Makes a person a member by an invitation that is locked and open; false when they already were. */
export async function join(
  tx: Transaction,
  opened: OpenedInvitation,
  person: Pick<Person, 'id'>,
  now: Date,
): Promise<boolean> {
  const { organisationId } = opened;
  const [made] = await tx
    .insert(member)
    .values({ organisationId, userId: person.id, roles: [...opened.roles], joinedAt: now })
    .onConflictDoNothing()
    .returning({ userId: member.userId });
  if (!made && opened.email) await addRoles(tx, opened, person);
  if (made || opened.email) {
    await tx
      .update(invitation)
      .set({ acceptedAt: now, uses: sql`${invitation.uses} + 1` })
      .where(eq(invitation.id, opened.id));
  }
  return made !== undefined;
}

async function addRoles(tx: Transaction, opened: OpenedInvitation, person: Pick<Person, 'id'>) {
  const own = and(eq(member.organisationId, opened.organisationId), eq(member.userId, person.id));
  const [seat] = await tx.select().from(member).where(own).for('update');
  if (seat)
    await tx
      .update(member)
      .set({ roles: joinedRoles(seat.roles, opened.roles) })
      .where(own);
}
