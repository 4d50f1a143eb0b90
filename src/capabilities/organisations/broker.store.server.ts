import { and, arrayContains, eq, isNull, notInArray } from 'drizzle-orm';
import type { Reading } from './membership.store.server.ts';
import { member, organisation } from './tables.ts';

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
    .where(
      and(
        arrayContains(member.roles, ['broker']),
        eq(organisation.nature, 'knowledge'),
        isNull(organisation.eraseAfter),
        notInArray(member.userId, inside),
      ),
    )
    .groupBy(member.userId);
  return rows.length;
}
