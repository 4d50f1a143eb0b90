import type { Transaction } from '#platform/database/database.server.ts';
import { DamagedExport } from '#capabilities/organisations/export.public.server.ts';
import { membersOf, type Directorship } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { hashOf, newToken } from '#platform/tokens.server.ts';
import { scanExport, type ScanExport } from './export.schema.ts';
import { parts } from './instrument.ts';
import { earlierResult, gap, outcome, scan, step, stepCheck } from './tables.ts';

/** Rows in one insert: PostgreSQL takes 65,535 values at once. */
const BATCH = 1000;

/**
 * Brings what `exportScan` wrote into an organisation that has no scans yet, under new ids. Only
 * concluded scans come back, with their outcomes: answers and open links stay behind. Throws
 * DamagedExport; then the transaction must not be committed.
 */
export async function importScan(
  tx: Transaction,
  director: Directorship,
  data: unknown,
  now: Date,
): Promise<void> {
  if (data === undefined) return;
  const parsed = scanExport.safeParse(data);
  if (!parsed.success)
    throw new DamagedExport(['scan', ...(parsed.error.issues[0]?.path ?? [])].join('.'));
  const all = parsed.data;
  const { organisationId, userId } = director;
  const scans = await importScans(tx, director, all, now);
  const earlier = new Map<string, string>();
  for (const row of all.earlierResults) {
    const { earlierResult: name, instrument, source, measuredOn, scale, enteredAt } = row;
    const values = Object.fromEntries(parts.flatMap((part) => pair(part, row[part])));
    const [made] = await tx
      .insert(earlierResult)
      .values({
        ...{ organisationId, instrument, source, measuredOn, scale, values, enteredAt },
        enteredBy: userId,
      })
      .returning({ id: earlierResult.id });
    if (made) earlier.set(name, made.id);
  }
  const gaps = new Map<string, string>();
  for (const { gap: name, scan: scanName, earlierResult: earlierName, ...row } of all.gaps) {
    const [made] = await tx
      .insert(gap)
      .values({
        ...row,
        organisationId,
        scanId: scans.get(scanName ?? '') ?? null,
        earlierResultId: earlier.get(earlierName ?? '') ?? null,
        chosenBy: userId,
      })
      .returning({ id: gap.id });
    if (made) gaps.set(name, made.id);
  }
  await importSteps(tx, director, all, gaps);
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action: 'scan.imported',
    subject: organisationId,
    details: { scans: scans.size, earlierResults: earlier.size, gaps: gaps.size },
  });
}

const pair = (part: string, value: number | undefined): [string, number][] =>
  value === undefined ? [] : [[part, value]];

async function importScans(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  all: ScanExport,
  now: Date,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { scan: name, ...row } of all.scans) {
    if (!row.concludedAt) continue;
    const [made] = await tx
      .insert(scan)
      .values({
        ...row,
        organisationId,
        answersClosedAt: row.answersClosedAt ?? row.concludedAt,
        openedBy: userId,
        importedAt: now,
      })
      .returning({ id: scan.id });
    if (made) ids.set(name, made.id);
  }
  const outcomes = all.outcomes.flatMap(({ scan: name, ...row }) => {
    const scanId = ids.get(name);
    return scanId === undefined ? [] : [{ ...row, scanId, decidedBy: userId }];
  });
  for (let from = 0; from < outcomes.length; from += BATCH)
    await tx.insert(outcome).values(outcomes.slice(from, from + BATCH));
  return ids;
}

/** An owner comes along when they are a member here; anybody else is nobody we know. */
async function importSteps(
  tx: Transaction,
  director: Directorship,
  all: ScanExport,
  gaps: ReadonlyMap<string, string>,
): Promise<void> {
  const members = await membersOf(tx, director);
  const ids = new Map<string, string>();
  for (const { step: name, gap: gapName, owner, ...row } of all.steps) {
    const gapId = gaps.get(gapName);
    if (gapId === undefined) continue;
    const found = members.find(({ email }) => email.toLowerCase() === owner?.toLowerCase());
    const [made] = await tx
      .insert(step)
      .values({ ...row, gapId, ownerId: found?.userId ?? null })
      .returning({ id: step.id });
    if (made) ids.set(name, made.id);
  }
  for (const { step: name, nextStep, ...row } of all.checks) {
    const stepId = ids.get(name);
    if (stepId === undefined) continue;
    const nextStepId = ids.get(nextStep ?? '') ?? null;
    // Nobody holds this token: the link in the mail of the other installation stays there.
    await tx
      .insert(stepCheck)
      .values({ ...row, stepId, nextStepId, tokenHash: hashOf(newToken()) });
  }
}
