import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { addJob } from '#platform/jobs/jobs.server.ts';
import { resilienceDomain } from './domain.tables.ts';
import type { ProvenDomain } from './domain.store.server.ts';
import type { Finding } from './measurement.ts';
import { resilienceMeasurement } from './measurement.tables.ts';
import { LOST, measurementState, PAUSE, type Measurement } from './progress.ts';
import type { Score } from './score.ts';
import { noSuppliers, type Suppliers } from './suppliers.ts';

/** The job that measures. */
export const MEASUREMENT_JOB = 'resilience-measurement';

/** What a measurement ended with. */
export type Outcome = {
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly suppliers: Suppliers;
};

/**
 * Asks for a measurement of a domain, of everything or of one check. While one is under way there is no
 * second, and shortly after one of everything it would only burden who is measured. One whose process was killed
 * at its last try is given up.
 */
export async function askMeasurement(
  tx: Transaction,
  { id: domainId }: ProvenDomain,
  of: string,
  askedBy: string | null,
  now: Date,
): Promise<{ id: string } | { refusal: 'under-way' | 'soon'; id: string }> {
  await tx
    .select({ id: resilienceDomain.id })
    .from(resilienceDomain)
    .where(eq(resilienceDomain.id, domainId))
    .for('update');
  const [last] = await newest(tx, eq(resilienceMeasurement.domainId, domainId), 1);
  if (last && (last.state === 'asked' || last.state === 'running')) {
    if (now.getTime() - last.askedAt.getTime() < LOST) return { refusal: 'under-way', id: last.id };
    await tx
      .update(resilienceMeasurement)
      .set({ state: 'failed', endedAt: now })
      .where(eq(resilienceMeasurement.id, last.id));
  }
  const pause = PAUSE[of === 'all' ? 'all' : 'one'];
  if (last?.endedAt && last.state === 'done' && now.getTime() - last.endedAt.getTime() < pause)
    return { refusal: 'soon', id: last.id };
  const [made] = await tx
    .insert(resilienceMeasurement)
    .values({ domainId, of, state: 'asked', askedBy, askedAt: now })
    .returning({ id: resilienceMeasurement.id });
  if (!made) throw new Error('The measurement was not kept.');
  await addJob(tx, MEASUREMENT_JOB, { measurement: made.id });
  return made;
}

/** The newest measurements of a domain that ended well, newest first. */
export async function measurementsOf(
  db: Reading,
  membership: Membership,
  domainId: string,
  most = 60,
): Promise<Measurement[]> {
  return newest(
    db,
    and(
      eq(resilienceMeasurement.domainId, domainId),
      eq(resilienceMeasurement.state, 'done'),
      inArray(resilienceMeasurement.domainId, ownDomains(db, membership)),
    ),
    most,
  );
}

/** One measurement of a domain of the organisation. */
export async function measurementWith(
  db: Reading,
  membership: Membership,
  id: string,
): Promise<Measurement | undefined> {
  const [found] = await newest(
    db,
    and(
      sql`${resilienceMeasurement.id}::text = ${id}`,
      inArray(resilienceMeasurement.domainId, ownDomains(db, membership)),
    ),
    1,
  );
  return found;
}

/** The measurement that is under way for a domain of the organisation; one that never ends is not. */
export async function measurementUnderWay(
  db: Reading,
  membership: Membership,
  domainId: string,
  now: Date,
): Promise<Measurement | undefined> {
  const [found] = await newest(
    db,
    and(
      eq(resilienceMeasurement.domainId, domainId),
      inArray(resilienceMeasurement.state, ['asked', 'running']),
      gt(resilienceMeasurement.askedAt, new Date(now.getTime() - LOST)),
      inArray(resilienceMeasurement.domainId, ownDomains(db, membership)),
    ),
    1,
  );
  return found;
}

function ownDomains(db: Reading, { organisationId }: Membership) {
  return db
    .select({ id: resilienceDomain.id })
    .from(resilienceDomain)
    .where(eq(resilienceDomain.organisationId, organisationId));
}

async function newest(
  db: Reading,
  where: ReturnType<typeof and>,
  most: number,
): Promise<Measurement[]> {
  const rows = await db
    .select()
    .from(resilienceMeasurement)
    .where(where)
    .orderBy(desc(resilienceMeasurement.askedAt), desc(resilienceMeasurement.id))
    .limit(most);
  return rows.map(measurementFrom);
}

export function measurementFrom(row: typeof resilienceMeasurement.$inferSelect): Measurement {
  const { id, domainId, of, done, askedAt, startedAt, endedAt } = row;
  return {
    ...{ id, domainId, of, done, askedAt, startedAt, endedAt },
    state: measurementState(row.state),
    findings: row.findings ?? [],
    score: row.score ?? { overall: undefined, perCategory: {} },
    suppliers: row.suppliers ?? noSuppliers,
  };
}
