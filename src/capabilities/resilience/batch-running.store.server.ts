import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { isConfirmed, nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { addJob } from '#platform/jobs/jobs.server.ts';
import type { BatchOutcome } from './batch.ts';
import { BATCH_JOB } from './batch.store.server.ts';
import { batchDomain, measurementBatch } from './batch.tables.ts';
import type { Finding } from './measurement.ts';
import type { Score } from './score.ts';
import type { Suppliers } from './suppliers.ts';

/** What a domain of a batch ended with. */
export type BatchResult = {
  readonly outcome: BatchOutcome;
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly suppliers: Suppliers;
};

/** Whether a batch may go on: it is there, was not stopped, and has not ended. Says that it began. */
export async function beginBatch(db: Database, id: string, now: Date): Promise<boolean> {
  const begun = await db
    .update(measurementBatch)
    .set({
      startedAt: sql`coalesce(${measurementBatch.startedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(goesOn(id))
    .returning({ id: measurementBatch.id });
  return begun.length > 0;
}

/** Stops a batch of an institute that nobody trusts with it any more, or that closed; a broker may continue it. */
export async function stopUnlessTrusted(db: Database, id: string, now: Date): Promise<void> {
  const [going] = await db.select().from(measurementBatch).where(goesOn(id));
  const institute = going?.instituteId;
  if (!institute) return;
  const isOpen = (await nameOfOrganisation(db, institute)) !== undefined;
  if (isOpen && (await isConfirmed(db, institute))) return;
  await db.update(measurementBatch).set({ stoppedAt: now }).where(goesOn(id));
}

/**
 * Takes the next domain that nobody has: one that was never taken, or so long ago that whoever took it is
 * dead. Processes that take at the same time each get another.
 */
export async function claimDomain(
  db: Database,
  batchId: string,
  now: Date,
  lease: number,
): Promise<string | undefined> {
  const at = now.toISOString();
  const before = new Date(now.getTime() - lease).toISOString();
  const { rows } = await db.execute<{ name: string }>(sql`
    update ${batchDomain} set claimed_at = ${at}::timestamptz
    where batch_id = ${batchId} and name = (
      select one.name from ${batchDomain} one join ${measurementBatch} batch on batch.id = one.batch_id
      where one.batch_id = ${batchId} and one.measured_at is null and one.depth <> 'not-allowed'
        and (one.claimed_at is null or one.claimed_at <= ${before}::timestamptz)
        and batch.stopped_at is null and batch.ended_at is null
      order by one.line limit 1 for update of one skip locked)
    returning name`);
  return rows[0]?.name;
}

/** Keeps the result of a domain. False when it had one already: then nothing is kept a second time. */
export async function keepResult(
  db: Pick<Database, 'update'>,
  batchId: string,
  name: string,
  result: BatchResult,
  now: Date,
): Promise<boolean> {
  const kept = await db
    .update(batchDomain)
    .set({ ...result, measuredAt: now })
    .where(and(isDomain(batchId, name), isNull(batchDomain.measuredAt)))
    .returning({ name: batchDomain.name });
  return kept.length > 0;
}

/** Its organisation closed it to the desk in the meantime: it is not measured. */
export async function refuseDomain(db: Database, batchId: string, name: string): Promise<void> {
  const refused = { depth: 'not-allowed', claimedAt: null };
  await db.update(batchDomain).set(refused).where(isDomain(batchId, name));
}

/** It is looked at as far as may be at this moment. */
export async function keepDepth(
  db: Database,
  batchId: string,
  name: string,
  depth: 'full' | 'passive',
): Promise<void> {
  await db
    .update(batchDomain)
    .set({ depth })
    .where(and(isDomain(batchId, name), ne(batchDomain.depth, depth)));
}

/** Whether domains wait, or are with a process that may have died; ends the batch when there are none. */
export async function isUnfinished(db: Database, id: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [going] = await tx.select().from(measurementBatch).where(goesOn(id)).for('update');
    if (!going) return false;
    const waiting = and(
      eq(batchDomain.batchId, id),
      isNull(batchDomain.measuredAt),
      ne(batchDomain.depth, 'not-allowed'),
    );
    if ((await tx.$count(batchDomain, waiting)) > 0) return true;
    await tx.update(measurementBatch).set({ endedAt: now }).where(eq(measurementBatch.id, id));
    return false;
  });
}

/** Lets the rest of a batch be measured by a next job. */
export async function passOn(tx: Transaction, id: string): Promise<void> {
  await addJob(tx, BATCH_JOB, { batch: id });
}

function isDomain(batchId: string, name: string) {
  return and(eq(batchDomain.batchId, batchId), eq(batchDomain.name, name));
}

function goesOn(id: string) {
  return and(
    sql`${measurementBatch.id}::text = ${id}`,
    isNull(measurementBatch.stoppedAt),
    isNull(measurementBatch.endedAt),
  );
}
