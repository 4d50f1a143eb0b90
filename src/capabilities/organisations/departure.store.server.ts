import { and, arrayContains, inArray, ne } from 'drizzle-orm';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { isDirector, keepsDirector, type Membership } from './membership.ts';
import { endMembership, lock, membershipsOf } from './membership.store.server.ts';
import { member } from './tables.ts';

/** An organisation that would be left without a director. */
export type Stuck = { readonly slug: string; readonly name: string };

const named = ({ slug, organisationName }: Membership): Stuck => ({ slug, name: organisationName });

/** The open organisations whose only director is this person: they must be handed over first. */
export async function organisationsOnlyDirectedBy(db: Reading, userId: string): Promise<Stuck[]> {
  const directed = (await membershipsOf(db, { id: userId })).filter(isDirector);
  const ids = directed.map((directorship) => directorship.organisationId);
  const shared = await db
    .select({ organisationId: member.organisationId })
    .from(member)
    .where(
      and(
        inArray(member.organisationId, ids),
        ne(member.userId, userId),
        arrayContains(member.roles, ['director']),
      ),
    );
  const others = new Set(shared.map((row) => row.organisationId));
  return directed.filter(({ organisationId }) => !others.has(organisationId)).map(named);
}

/**
 * Ends all memberships of a person whose account is about to go. Where nobody else directs, that
 * cannot be: those organisations come back, and then nothing has changed.
 */
export async function leaveEverything(db: Database, userId: string, now: Date): Promise<Stuck[]> {
  return db.transaction(async (tx) => {
    const memberships = await membershipsOf(tx, { id: userId });
    // Always in the same order, so that two people who go at once wait instead of deadlock.
    const inOrder = memberships.toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    const stuck: Stuck[] = [];
    for (const membership of inOrder) {
      const { seats } = await lock(tx, membership);
      if (!keepsDirector(seats, userId, null)) stuck.push(named(membership));
    }
    if (stuck.length > 0) return stuck;
    for (const membership of inOrder) {
      const { organisationId } = membership;
      await endMembership(tx, membership, userId);
      await record(tx, { at: now, organisationId, userId, action: 'member.left', subject: userId });
    }
    return [];
  });
}
