import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import { DamagedExport } from '#capabilities/organisations/export.public.server.ts';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { gapsOf } from '#capabilities/scan/plan.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { CHECK_EXPORT_VERSION, checkExport } from './check-export.schema.ts';
import { wheelCheck, wheelCheckDecision, wheelCheckRun } from './wheel-check.tables.ts';

/** Every wheel check of an organisation, with each time it was done and what was decided. */
export async function exportChecks(db: Reading, director: Directorship) {
  const gaps = new Map((await gapsOf(db, director)).map(({ id, title }) => [id, title]));
  const rows = await db
    .select()
    .from(wheelCheck)
    .where(eq(wheelCheck.organisationId, director.organisationId))
    .orderBy(asc(wheelCheck.createdAt), asc(wheelCheck.id));
  const ids = rows.map(({ id }) => id);
  const runs = await db
    .select()
    .from(wheelCheckRun)
    .where(inArray(wheelCheckRun.checkId, ids))
    .orderBy(asc(wheelCheckRun.number));
  const decisions = await db
    .select()
    .from(wheelCheckDecision)
    .where(inArray(wheelCheckDecision.checkId, ids))
    .orderBy(asc(wheelCheckDecision.decidedAt));
  return {
    version: CHECK_EXPORT_VERSION,
    checks: rows.map(({ id, gapId, plan, language, createdAt }) => ({
      gap: gaps.get(gapId ?? '') ?? null,
      ...{ plan, language, createdAt: createdAt.toISOString() },
      runs: runs
        .filter(({ checkId }) => checkId === id)
        .map(({ at, cases, searchedNl, searchedEn, progress, likenesses }) => ({
          ...{ at: at.toISOString(), cases, searchedNl, searchedEn, progress, likenesses },
        })),
      decisions: decisions
        .filter(({ checkId }) => checkId === id)
        .map(({ entryId, decision, note, decidedAt }) => ({
          ...{ entryId, decision, note, decidedAt: decidedAt.toISOString() },
        })),
    })),
  };
}

/**
 * Brings wheel checks into an organisation that has none yet, at the gap with the same words. Comes
 * after the gaps. Throws DamagedExport; then the transaction must not be committed.
 */
export async function importChecks(
  tx: Transaction,
  director: Directorship,
  data: unknown,
  now: Date,
): Promise<void> {
  if (data === undefined) return;
  const parsed = checkExport.safeParse(data);
  if (!parsed.success)
    throw new DamagedExport(['wheelChecks', ...(parsed.error.issues[0]?.path ?? [])].join('.'));
  const { organisationId, userId } = director;
  const gaps = new Map((await gapsOf(tx, director)).map(({ id, title }) => [title, id]));
  for (const { gap, runs, decisions, ...row } of parsed.data.checks) {
    const gapId = (gap === null ? undefined : gaps.get(gap)) ?? null;
    const [made] = await tx
      .insert(wheelCheck)
      .values({ ...row, organisationId, gapId, askedBy: userId })
      .returning({ id: wheelCheck.id });
    if (!made) throw new Error('The check was not kept.');
    const checkId = made.id;
    await tx
      .insert(wheelCheckRun)
      .values(runs.map((run, place) => ({ ...run, checkId, number: place + 1 })));
    if (decisions.length > 0)
      await tx
        .insert(wheelCheckDecision)
        .values(decisions.map((decision) => ({ ...decision, checkId })))
        .onConflictDoNothing();
  }
  const details = { checks: parsed.data.checks.length };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.imported' },
    ...{ subject: organisationId, details },
  });
}
