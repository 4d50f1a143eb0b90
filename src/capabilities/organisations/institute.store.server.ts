import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Person, Visit } from '#platform/http/visit.ts';
import { tellDirectors } from './institute-letters.store.server.ts';
import type { Membership } from './membership.ts';
import { member, organisation } from './tables.ts';

/** An organisation that says it is a knowledge institution, for who confirms it. */
export type Institute = {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly about: string;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  /** Names of the directors. */
  readonly directors: readonly string[];
};

const isInstituteOpen = and(eq(organisation.nature, 'knowledge'), isNull(organisation.eraseAfter));

/** All open institutes, those that wait first. */
export async function institutesToConfirm(db: Reading): Promise<Institute[]> {
  const { id, name, website, about, createdAt, confirmedAt } = organisation;
  return db
    .select({
      ...{ id, name, website, about, createdAt, confirmedAt },
      directors: sql<string[]>`coalesce(array_agg(${user.name} order by ${user.name})
        filter (where 'director' = any(${member.roles})), '{}')`,
    })
    .from(organisation)
    .leftJoin(member, eq(member.organisationId, id))
    .leftJoin(user, eq(user.id, member.userId))
    .where(isInstituteOpen)
    .groupBy(id)
    .orderBy(desc(isNull(confirmedAt)), asc(name), asc(id));
}

/** Confirms an institute, or takes that back, and tells its directors; false when nothing changes. */
export async function setConfirmed(
  tx: Transaction,
  administrator: Person,
  id: string,
  isConfirmed: boolean,
  { now, origin }: Pick<Visit, 'now' | 'origin'>,
): Promise<boolean> {
  const [institute] = await tx
    .update(organisation)
    .set({ confirmedAt: isConfirmed ? now : null })
    .where(
      and(
        sql`${organisation.id}::text = ${id}`,
        isInstituteOpen,
        isConfirmed ? isNull(organisation.confirmedAt) : isNotNull(organisation.confirmedAt),
      ),
    )
    .returning({ id: organisation.id, slug: organisation.slug, name: organisation.name });
  if (!institute) return false;
  await tellDirectors(tx, institute, isConfirmed, origin);
  await record(tx, {
    at: now,
    organisationId: id,
    userId: administrator.id,
    action: isConfirmed ? 'institute.confirmed' : 'institute.unconfirmed',
    subject: id,
  });
  return true;
}

/** Whether an institute was confirmed. */
export async function isConfirmed(db: Reading, organisationId: string): Promise<boolean> {
  const [row] = await db
    .select({ confirmedAt: organisation.confirmedAt })
    .from(organisation)
    .where(eq(organisation.id, organisationId));
  return row?.confirmedAt instanceof Date;
}

/** Whether an organisation says that it is a knowledge institution, and nobody confirmed it yet. */
export async function waitsForConfirmation(
  db: Reading,
  { organisationId }: Membership,
): Promise<boolean> {
  const waits = and(
    eq(organisation.id, organisationId),
    isInstituteOpen,
    isNull(organisation.confirmedAt),
  );
  return (await db.$count(organisation, waits)) > 0;
}
