import { and, count, desc, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { addJob } from '#platform/jobs/jobs.server.ts';
import { depthOf, paceSince, type Pace } from './batch.ts';
import { batchDomain, measurementBatch } from './batch.tables.ts';
import { openedDomains } from './opened.store.server.ts';

/** The job that measures the domains of a batch. */
export const BATCH_JOB = 'resilience-batch';

declare const proven: unique symbol;

/** Proof that somebody may measure many: a broker, for their institute, or an administrator, for none. */
export type ManyMeasurer = {
  readonly [proven]: true;
  readonly instituteId: string | null;
  readonly userId: string;
};

/** A broker of a confirmed institute may measure many. */
export function asManyMeasurer({ organisationId, userId }: Brokership): ManyMeasurer {
  return branded({ instituteId: organisationId, userId });
}

/** So may an administrator; `person` comes from `administrator(visit)`. */
export function administratorAsManyMeasurer({ id, administrator }: Person): ManyMeasurer {
  if (!administrator) throw new Error('This person is no administrator.');
  return branded({ instituteId: null, userId: id });
}

function branded(measurer: { instituteId: string | null; userId: string }): ManyMeasurer {
  return measurer as ManyMeasurer;
}

export type Batch = {
  readonly id: string;
  readonly name: string;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly stoppedAt: Date | null;
};

/** A batch that somebody asks for; `brokersMeasure` is the setting. */
export type NewBatch = {
  readonly name: string;
  readonly domains: readonly { readonly name: string; readonly line: number }[];
  readonly brokersMeasure: 'allowed' | 'passive';
};

/** Rows of one statement: PostgreSQL takes 65,535 values at once. */
const PORTION = 2_000;

/** Keeps a batch, with how far each domain may be looked at, and lets the measuring begin. */
export async function makeBatch(
  tx: Transaction,
  { instituteId, userId }: ManyMeasurer,
  { name, domains, brokersMeasure }: NewBatch,
  now: Date,
): Promise<{ id: string }> {
  const [made] = await tx
    .insert(measurementBatch)
    .values({ instituteId, name, askedBy: userId, askedAt: now })
    .returning({ id: measurementBatch.id });
  if (!made) throw new Error('The batch was not kept.');
  for (let at = 0; at < domains.length; at += PORTION) {
    const portion = domains.slice(at, at + PORTION);
    const names = portion.map((one) => one.name);
    const opened = await openedDomains(tx, names, now);
    await tx.insert(batchDomain).values(
      portion.map((one) => ({
        ...{ batchId: made.id, name: one.name, line: one.line },
        depth: depthOf(opened.has(one.name), brokersMeasure),
      })),
    );
  }
  const entry = { at: now, organisationId: instituteId, userId, action: 'batch.asked' };
  await record(tx, { ...entry, subject: made.id, details: { domains: String(domains.length) } });
  await addJob(tx, BATCH_JOB, { batch: made.id });
  return made;
}

/** Batches, newest first. */
export async function batchesOf(db: Reading, measurer: ManyMeasurer, most = 50): Promise<Batch[]> {
  return db
    .select(columns)
    .from(measurementBatch)
    .where(ownedBy(measurer))
    .orderBy(desc(measurementBatch.askedAt), desc(measurementBatch.id))
    .limit(most);
}

/** One batch of theirs. */
export async function batchWith(
  db: Reading,
  measurer: ManyMeasurer,
  id: string,
): Promise<Batch | undefined> {
  const [found] = await db
    .select(columns)
    .from(measurementBatch)
    .where(and(ownedBy(measurer), sql`${measurementBatch.id}::text = ${id}`));
  return found;
}

/** Stops a batch: what is being measured is finished, nothing more is begun. */
export async function stopBatch(
  tx: Transaction,
  measurer: ManyMeasurer,
  { id }: Batch,
  now: Date,
): Promise<void> {
  await tx
    .update(measurementBatch)
    .set({ stoppedAt: now })
    .where(and(ownedBy(measurer), eq(measurementBatch.id, id), isGoing));
}

/** Lets a batch that was stopped go on where it was. */
export async function continueBatch(
  tx: Transaction,
  measurer: ManyMeasurer,
  { id }: Batch,
  now: Date,
): Promise<void> {
  const gone = await tx
    .update(measurementBatch)
    .set({ stoppedAt: null, startedAt: now })
    .where(and(ownedBy(measurer), eq(measurementBatch.id, id), isNull(measurementBatch.endedAt)))
    .returning({ id: measurementBatch.id });
  if (gone.length > 0) await addJob(tx, BATCH_JOB, { batch: id });
}

/** Removes a batch with everything that was measured for it. */
export async function removeBatch(
  tx: Transaction,
  measurer: ManyMeasurer,
  { id }: Batch,
  now: Date,
): Promise<void> {
  const gone = await tx
    .delete(measurementBatch)
    .where(and(ownedBy(measurer), eq(measurementBatch.id, id)))
    .returning({ id: measurementBatch.id });
  if (gone.length === 0) return;
  const { instituteId: organisationId, userId } = measurer;
  await record(tx, { at: now, organisationId, userId, action: 'batch.removed', subject: id });
}

/** How far a batch is, and its pace of late. */
export async function paceOf(db: Reading, { id, startedAt }: Batch, now: Date): Promise<Pace> {
  const since = paceSince(startedAt, now);
  const { measuredAt } = batchDomain;
  const [found] = await db
    .select({
      total: count(),
      done: count(measuredAt),
      recent: sql<number>`(count(*) filter (where ${measuredAt} >= ${since.toISOString()}::timestamptz))::int`,
    })
    .from(batchDomain)
    .where(and(eq(batchDomain.batchId, id), ne(batchDomain.depth, 'not-allowed')));
  const { total = 0, done = 0, recent = 0 } = found ?? {};
  return { total, done, recent, since: since.getTime() };
}

const columns = {
  id: measurementBatch.id,
  name: measurementBatch.name,
  askedAt: measurementBatch.askedAt,
  startedAt: measurementBatch.startedAt,
  endedAt: measurementBatch.endedAt,
  stoppedAt: measurementBatch.stoppedAt,
};

const isGoing = and(isNull(measurementBatch.endedAt), isNull(measurementBatch.stoppedAt));

function ownedBy({ instituteId }: ManyMeasurer): SQL {
  return instituteId === null
    ? isNull(measurementBatch.instituteId)
    : eq(measurementBatch.instituteId, instituteId);
}
