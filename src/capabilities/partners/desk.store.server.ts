import { and, inArray, ne, not, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import {
  brokersIn,
  institutesWithBrokers,
  type Broker,
  type Brokership,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { deskOrganisation } from './desk.tables.ts';

/** For a query: the organisation in this column is served by the desk of this broker. */
export function isServedBy(organisationId: SQLWrapper, { organisationId: desk }: Brokership): SQL {
  return sql`exists (select 1 from ${deskOrganisation} where ${deskOrganisation.organisationId} = ${organisationId} and ${deskOrganisation.instituteId} = ${desk})`;
}

/** The institute whose brokers serve an organisation; undefined when it chose none, or that one is closed. */
export async function deskOf(db: Reading, organisationId: string): Promise<string | undefined> {
  return (await desksOf(db, [organisationId])).get(organisationId);
}

/** The institutes whose brokers serve these organisations, by organisation. */
export async function desksOf(
  db: Reading,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(deskOrganisation)
    .where(
      and(
        inArray(deskOrganisation.organisationId, [...new Set(organisationIds)]),
        isOpen(deskOrganisation.instituteId),
      ),
    );
  return new Map(rows.map((row) => [row.organisationId, row.instituteId]));
}

/** The brokers of a desk, by name; none when the institute is closed. */
export async function brokersOfDesk(db: Reading, instituteId: string): Promise<Broker[]> {
  return brokersIn(db, instituteId);
}

/** A director chooses the desk of the organisation. Its cards go along; notes of the old desk stay there. */
export function chooseDesk(
  db: Database,
  directorship: Directorship,
  instituteId: string,
  now: Date,
): Promise<'done' | 'no-desk'> {
  return db.transaction(async (tx) => {
    const institute = (await institutesWithBrokers(tx)).find(({ id }) => id === instituteId);
    if (!institute) return 'no-desk';
    const isAnother = ne(deskOrganisation.instituteId, instituteId);
    await join(tx, directorship, { ...institute, when: isAnother, details: {} }, now);
    return 'done';
  });
}

/**
 * The desk of an organisation that hands in a card: the one that it chose, else the only one that there
 * is. Undefined when there are several, or none: then a director has to choose first.
 */
export async function deskFor(
  tx: Transaction,
  member: { readonly organisationId: string; readonly userId: string },
  now: Date,
): Promise<string | undefined> {
  const chosen = await deskOf(tx, member.organisationId);
  if (chosen) return chosen;
  const [only, ...more] = await institutesWithBrokers(tx);
  if (!only || more.length > 0) return undefined;
  const isClosed = not(isOpen(deskOrganisation.instituteId));
  await join(tx, member, { ...only, when: isClosed, details: { bySelf: 'yes' } }, now);
  return deskOf(tx, member.organisationId);
}

type Joining = {
  readonly id: string;
  readonly name: string;
  /** Another desk is only left when this holds for it. */
  readonly when: SQL;
  readonly details: Record<string, string>;
};

async function join(
  tx: Transaction,
  { organisationId, userId }: { readonly organisationId: string; readonly userId: string },
  { id, name, when, details }: Joining,
  now: Date,
): Promise<void> {
  const [joined] = await tx
    .insert(deskOrganisation)
    .values({ organisationId, instituteId: id, since: now })
    .onConflictDoUpdate({
      target: deskOrganisation.organisationId,
      set: { instituteId: id, since: now },
      setWhere: when,
    })
    .returning();
  if (!joined) return;
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'desk.chosen', subject: id },
    details: { institute: name, ...details },
  });
}
