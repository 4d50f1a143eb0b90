import { and, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { membershipsOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { brokerWithRoom, USUAL_MOST, type Load } from './capacity.ts';
import { brokersOfDesk } from './desk.store.server.ts';
import { brokerCapacity } from './desk.tables.ts';
import { introduction, introductionSide } from './introduction.tables.ts';

/** A broker of a desk: how much they can take care of, and how much they do. */
export type BrokerLoad = Load & { readonly name: string };

/** The brokers of a desk with what each of them takes care of, by name. */
export async function loadsOf(db: Reading, instituteId: string): Promise<BrokerLoad[]> {
  const brokers = await brokersOfDesk(db, instituteId);
  const ids = brokers.map(({ userId }) => userId);
  if (ids.length === 0) return [];
  const told = await db
    .select()
    .from(brokerCapacity)
    .where(and(eq(brokerCapacity.instituteId, instituteId), inArray(brokerCapacity.userId, ids)));
  const busy = await db
    .select({ brokerId: introduction.brokerId, open: count() })
    .from(introduction)
    .where(
      and(
        eq(introduction.instituteId, instituteId),
        inArray(introduction.brokerId, ids),
        isNull(introduction.ending),
      ),
    )
    .groupBy(introduction.brokerId);
  return brokers.map(({ userId, name }) => {
    const own = told.find((row) => row.userId === userId);
    return {
      ...{ userId, name },
      most: own?.most ?? USUAL_MOST,
      available: own?.available ?? true,
      busyWith: busy.find(({ brokerId }) => brokerId === userId)?.open ?? 0,
    };
  });
}

/** What a broker says about their own time. */
export type Capacity = { readonly most: number; readonly available: boolean };

/** A broker says how much they can take care of; what waited goes to who has room now. */
export function tellCapacity(
  db: Database,
  { organisationId, userId }: Brokership,
  { most, available }: Capacity,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx
      .insert(brokerCapacity)
      .values({ instituteId: organisationId, userId, most, available })
      .onConflictDoUpdate({
        target: [brokerCapacity.instituteId, brokerCapacity.userId],
        set: { most, available },
      });
    const details = { most, available: available ? 'yes' : 'no' };
    const told = { at: now, organisationId, userId, action: 'desk.capacity-told' };
    await record(tx, { ...told, subject: userId, details });
    await giveWaiting(tx, organisationId);
  });
}

/**
 * The broker of a desk for a new introduction between these organisations; undefined when nobody has
 * room. Holds the desk until the transaction ends, so that two introductions do not take one place.
 */
export async function brokerFor(
  tx: Transaction,
  instituteId: string,
  sides: readonly string[],
): Promise<string | undefined> {
  await hold(tx, instituteId);
  const loads = await loadsOf(tx, instituteId);
  const partial = new Set<string>();
  for (const { userId } of loads) {
    const own = await membershipsOf(tx, { id: userId });
    if (own.some((one) => sides.includes(one.organisationId))) partial.add(userId);
  }
  return brokerWithRoom(loads, partial);
}

/** Gives the introductions of a desk that wait for a broker, the oldest first, to who has room. Returns how many. */
export async function giveWaiting(tx: Transaction, instituteId: string): Promise<number> {
  await hold(tx, instituteId);
  const waiting = await tx
    .select({ id: introduction.id })
    .from(introduction)
    .where(and(eq(introduction.instituteId, instituteId), isWithoutBroker))
    .orderBy(introduction.createdAt, introduction.id)
    .for('update', { skipLocked: true });
  let given = 0;
  for (const { id } of waiting) {
    const brokerId = await brokerFor(tx, instituteId, await sidesOf(tx, id));
    if (!brokerId) continue;
    await tx.update(introduction).set({ brokerId }).where(eq(introduction.id, id));
    given += 1;
  }
  return given;
}

async function hold(tx: Transaction, instituteId: string): Promise<void> {
  const key = `desk ${instituteId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** An open introduction that a desk has and no broker takes care of. */
export const isWithoutBroker = and(
  isNotNull(introduction.instituteId),
  isNull(introduction.brokerId),
  isNull(introduction.ending),
);

async function sidesOf(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx
    .select({ organisationId: introductionSide.organisationId })
    .from(introductionSide)
    .where(eq(introductionSide.introductionId, id));
  return rows.map(({ organisationId }) => organisationId);
}
