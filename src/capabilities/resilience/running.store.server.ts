import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { isProven } from './domain.ts';
import { resilienceDomain } from './domain.tables.ts';
import { measurementFrom, type Outcome } from './measurement.store.server.ts';
import { resilienceMeasurement } from './measurement.tables.ts';
import type { Measurement } from './progress.ts';

/** What the job that measures works on. */
export type Running = {
  readonly id: string;
  readonly of: string;
  readonly domain: { readonly id: string; readonly name: string; readonly organisationId: string };
};

/**
 * Begins a measurement, or begins it again after its process died. Undefined when it ended already, was
 * removed with its domain, or the domain is not proven any more.
 */
export async function beginMeasurement(
  db: Database,
  id: string,
  now: Date,
): Promise<Running | undefined> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ measurement: resilienceMeasurement, domain: resilienceDomain })
      .from(resilienceMeasurement)
      .innerJoin(resilienceDomain, eq(resilienceDomain.id, resilienceMeasurement.domainId))
      .where(and(eq(resilienceMeasurement.id, id), isUnderWay))
      .for('update', { of: resilienceMeasurement });
    if (!row) return undefined;
    const { measurement, domain } = row;
    if (!isProven(domain, now)) {
      await failMeasurement(tx, id, now);
      return undefined;
    }
    await tx
      .update(resilienceMeasurement)
      .set({ state: 'running', startedAt: now, done: 0 })
      .where(eq(resilienceMeasurement.id, id));
    return { id, of: measurement.of, domain };
  });
}

const isUnderWay = inArray(resilienceMeasurement.state, ['asked', 'running']);

/** Tells how many parts are done, for who is watching. */
export async function tellProgress(db: Database, id: string, done: number): Promise<void> {
  await db
    .update(resilienceMeasurement)
    .set({ done })
    .where(and(eq(resilienceMeasurement.id, id), isUnderWay));
}

/** Keeps what was found. False when it had ended already: then nothing is kept a second time. */
export async function endMeasurement(
  tx: Transaction,
  id: string,
  outcome: Outcome,
  now: Date,
): Promise<boolean> {
  const ended = await tx
    .update(resilienceMeasurement)
    .set({ state: 'done', endedAt: now, ...outcome })
    .where(and(eq(resilienceMeasurement.id, id), isUnderWay))
    .returning({ id: resilienceMeasurement.id });
  return ended.length > 0;
}

/** Ends a measurement without a result. */
export async function failMeasurement(
  db: Pick<Transaction, 'update'>,
  id: string,
  now: Date,
): Promise<void> {
  await db
    .update(resilienceMeasurement)
    .set({ state: 'failed', endedAt: now })
    .where(and(eq(resilienceMeasurement.id, id), isUnderWay));
}

/** The last measurement of a domain that has a result. */
export async function lastResult(
  db: Pick<Database, 'select'>,
  domainId: string,
): Promise<Measurement | undefined> {
  const [row] = await db
    .select()
    .from(resilienceMeasurement)
    .where(
      and(eq(resilienceMeasurement.domainId, domainId), eq(resilienceMeasurement.state, 'done')),
    )
    .orderBy(desc(resilienceMeasurement.askedAt), desc(resilienceMeasurement.id))
    .limit(1);
  return row && measurementFrom(row);
}
