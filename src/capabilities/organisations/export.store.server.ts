import type { Reading } from '#platform/database/database.server.ts';
import { asc, eq } from 'drizzle-orm';
import { membersOf } from './membership.store.server.ts';
import type { Row } from './export.ts';
import { detailsOf } from './store.server.ts';
import { invitation } from './tables.ts';
import { trailLinesOf } from './trail.store.server.ts';
import type { Directorship, Membership } from './membership.ts';

export type OrganisationPart = {
  readonly organisation: Row;
  readonly people: readonly Row[];
  readonly invitations: readonly Row[];
  readonly trail: readonly Row[];
};

/** Everything that this capability keeps of an organisation, except secrets. */
export async function exportedOrganisation(
  db: Reading,
  directorship: Directorship,
): Promise<OrganisationPart> {
  const people = await membersOf(db, directorship);
  return {
    organisation: { ...(await detailsOf(db, directorship)), slug: directorship.slug },
    people: people.map(({ name, email, roles, joinedAt }) => ({ name, email, roles, joinedAt })),
    invitations: await exportedInvitations(db, directorship),
    trail: (await trailLinesOf(db, directorship)).map((line) => ({ ...line })),
  };
}

async function exportedInvitations(db: Reading, { organisationId }: Membership) {
  return db
    .select({
      email: invitation.email,
      roles: invitation.roles,
      createdAt: invitation.createdAt,
      expiresAt: invitation.expiresAt,
      acceptedAt: invitation.acceptedAt,
      withdrawnAt: invitation.withdrawnAt,
      uses: invitation.uses,
    })
    .from(invitation)
    .where(eq(invitation.organisationId, organisationId))
    .orderBy(asc(invitation.createdAt));
}
