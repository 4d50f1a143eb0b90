import type { Reading } from '#platform/database/database.server.ts';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { SCAN_EXPORT_VERSION } from './export.schema.ts';
import { teamViewOf } from './responses.store.server.ts';
import { scanWith } from './scans.store.server.ts';
import * as tables from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Everything that an organisation has of its scans, as flat tables of plain values. Rows are named
 * `scan-1`, `gap-2` and so on: ids of this installation mean nothing elsewhere. What one person
 * answered is that person's: it is here for the director who exports alone, and of the others only
 * what a result shows, counts from three people on. Links are never in it.
 */
export async function exportScan(db: Reading, director: Directorship) {
  const { organisationId } = director;
  const { scan, earlierResult, gap, step, stepCheck } = tables;
  const scans = await db
    .select()
    .from(scan)
    .where(eq(scan.organisationId, organisationId))
    .orderBy(asc(scan.openedAt), asc(scan.id));
  const earlier = await db
    .select()
    .from(earlierResult)
    .where(and(eq(earlierResult.organisationId, organisationId), isNull(earlierResult.removedAt)))
    .orderBy(asc(earlierResult.measuredOn), asc(earlierResult.enteredAt), asc(earlierResult.id));
  const gaps = await db
    .select()
    .from(gap)
    .where(eq(gap.organisationId, organisationId))
    .orderBy(asc(gap.createdAt), asc(gap.title), asc(gap.id));
  const gapName = named('gap', gaps);
  const steps = await db
    .select({ ...columns, owner: user.email })
    .from(step)
    .leftJoin(user, eq(user.id, step.ownerId))
    .where(inArray(step.gapId, [...gapName.keys()]))
    .orderBy(asc(step.createdAt), asc(step.dueOn), asc(step.title), asc(step.id));
  const [scanName, earlierName] = [named('scan', scans), named('earlier', earlier)];
  const stepName = named('step', steps);
  const checks = await db
    .select()
    .from(stepCheck)
    .where(inArray(stepCheck.stepId, [...stepName.keys()]));
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  checks.sort((a, b) => (places.get(a.stepId) ?? 0) - (places.get(b.stepId) ?? 0));

  return {
    version: SCAN_EXPORT_VERSION,
    scans: scans.map(({ id, instrument, version, layer, ...one }) => ({
      scan: scanName.get(id),
      ...{ instrument, version, layer },
      openedAt: written(one.openedAt),
      answersClosedAt: written(one.answersClosedAt),
      concludedAt: written(one.concludedAt),
      importedAt: written(one.importedAt),
    })),
    participants: await participantsIn(db, scanName),
    answerCounts: await answerCounts(db, director, scanName),
    yourAnswers: await ownAnswers(db, director, scanName),
    outcomes: await outcomesIn(db, scanName),
    earlierResults: earlier.map(
      ({ id, instrument, source, measuredOn, scale, values, enteredAt }) => ({
        earlierResult: earlierName.get(id),
        ...{ instrument, source, measuredOn, scale, ...values },
        enteredAt: written(enteredAt),
      }),
    ),
    gaps: gaps.map((one) => ({
      gap: gapName.get(one.id),
      scan: scanName.get(one.scanId ?? '') ?? null,
      earlierResult: earlierName.get(one.earlierResultId ?? '') ?? null,
      ...{ part: one.part, indicator: one.indicator, title: one.title },
      ...{ startValue: one.startValue, targetValue: one.targetValue, targetDate: one.targetDate },
      createdAt: written(one.createdAt),
      closedAt: written(one.closedAt),
      closedAs: one.closedAs,
    })),
    steps: steps.map(({ id, gapId, createdAt, doneAt, removedAt, ...one }) => ({
      step: stepName.get(id),
      gap: gapName.get(gapId),
      ...one,
      createdAt: written(createdAt),
      doneAt: written(doneAt),
      removedAt: written(removedAt),
    })),
    checks: checks.map(({ stepId, askedAt, answeredAt, result, why, next, nextStepId }) => ({
      step: stepName.get(stepId),
      askedAt: written(askedAt),
      answeredAt: written(answeredAt),
      ...{ result, why, next },
      nextStep: stepName.get(nextStepId ?? '') ?? null,
    })),
    shares: await sharesIn(db, scanName),
  };
}

const columns = {
  id: tables.step.id,
  gapId: tables.step.gapId,
  title: tables.step.title,
  parts: tables.step.parts,
  hours: tables.step.hours,
  euros: tables.step.euros,
  money: tables.step.money,
  remains: tables.step.remains,
  partnerNeeded: tables.step.partnerNeeded,
  startsOn: tables.step.startsOn,
  dueOn: tables.step.dueOn,
  createdAt: tables.step.createdAt,
  doneAt: tables.step.doneAt,
  removedAt: tables.step.removedAt,
};

type Names = ReadonlyMap<string, string>;

const named = (noun: string, rows: readonly { readonly id: string }[]): Names =>
  new Map(rows.map(({ id }, place) => [id, `${noun}-${place + 1}`]));

const written = (moment: Date | null): string | null => moment?.toISOString() ?? null;

async function participantsIn(db: Reading, scans: Names): Promise<Row[]> {
  const { participant } = tables;
  const rows = await db
    .select()
    .from(participant)
    .where(inArray(participant.scanId, [...scans.keys()]))
    .orderBy(asc(participant.invitedAt), asc(participant.email));
  return rows.map(({ scanId, email, role, invitedAt, submittedAt }) => ({
    scan: scans.get(scanId),
    ...{ email, role },
    invitedAt: written(invitedAt),
    submittedAt: written(submittedAt),
  }));
}

/** What a result shows of the answers, and nothing more: the rules of the result decide. */
async function answerCounts(db: Reading, director: Directorship, scans: Names): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, name] of scans) {
    const scan = await scanWith(db, director, id);
    if (!scan) continue;
    const { tallies } = await teamViewOf(db, scan);
    for (const [indicator, { levels, unknown, notApplicable }] of tallies) {
      const perLevel = levels.map((people, place) => [`level${place + 1}`, people]);
      rows.push({ scan: name, indicator, ...Object.fromEntries(perLevel), unknown, notApplicable });
    }
  }
  return rows;
}

async function ownAnswers(db: Reading, { userId }: Directorship, scans: Names): Promise<Row[]> {
  const { answer, participant } = tables;
  const rows = await db
    .select({ scanId: participant.scanId, answer })
    .from(answer)
    .innerJoin(participant, eq(participant.id, answer.participantId))
    .where(and(eq(participant.userId, userId), inArray(participant.scanId, [...scans.keys()])))
    .orderBy(asc(participant.invitedAt), asc(answer.indicator));
  return rows.map(({ scanId, answer: { indicator, kind, level, note, answeredAt } }) => ({
    scan: scans.get(scanId),
    ...{ indicator, kind, level, note },
    answeredAt: written(answeredAt),
  }));
}

async function outcomesIn(db: Reading, scans: Names): Promise<Row[]> {
  const { outcome, scan } = tables;
  const rows = await db
    .select({ outcome })
    .from(outcome)
    .innerJoin(scan, eq(scan.id, outcome.scanId))
    .where(inArray(outcome.scanId, [...scans.keys()]))
    .orderBy(asc(scan.openedAt), asc(outcome.decidedAt), asc(outcome.indicator));
  return rows.map(
    ({ outcome: { scanId, indicator, kind, level, agreed, dissent, decidedAt } }) => ({
      scan: scans.get(scanId),
      ...{ indicator, kind, level, agreed, dissent },
      decidedAt: written(decidedAt),
    }),
  );
}

async function sharesIn(db: Reading, scans: Names): Promise<Row[]> {
  const { reportShare } = tables;
  const rows = await db
    .select()
    .from(reportShare)
    .where(inArray(reportShare.scanId, [...scans.keys()]))
    .orderBy(asc(reportShare.createdAt));
  return rows.map(({ scanId, language, createdAt, expiresAt, withdrawnAt }) => ({
    scan: scans.get(scanId),
    language,
    createdAt: written(createdAt),
    expiresAt: written(expiresAt),
    withdrawnAt: written(withdrawnAt),
  }));
}
