import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  isNotNull,
  isNull,
  max,
  not,
  sql,
} from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Reading } from '#platform/database/database.server.ts';
import type { DueStep, OpenScan, Standing } from './next-step.ts';
import { earlierResult, gap, participant, scan, step, stepCheck } from './tables.ts';

/** Where an organisation stands in its round of scan, gaps and steps, seen by one member. */
export async function standingOf(db: Reading, membership: Membership): Promise<Standing> {
  const [open, outcomeAt, gaps, steps] = await Promise.all([
    openScan(db, membership),
    newestOutcome(db, membership),
    openGaps(db, membership),
    openSteps(db, membership),
  ]);
  return {
    scan: open,
    outcome: outcomeAt !== null,
    openGaps: gaps.length,
    gapsWithoutStep: gaps.filter((one) => !one.hasStep).length,
    chosenSince: outcomeAt !== null && (await chosenSince(db, membership, outcomeAt)),
    openSteps: steps.length,
    nextDue: steps[0] ?? null,
  };
}

async function openScan(db: Reading, membership: Membership): Promise<OpenScan | null> {
  const [found] = await db
    .select({ id: scan.id, answersClosedAt: scan.answersClosedAt })
    .from(scan)
    .where(and(eq(scan.organisationId, membership.organisationId), isNull(scan.concludedAt)))
    .orderBy(desc(scan.openedAt))
    .limit(1);
  if (!found) return null;
  const [counts] = await db
    .select({ asked: count(), submitted: count(participant.submittedAt) })
    .from(participant)
    .where(eq(participant.scanId, found.id));
  // Somebody who was asked by mail is in the list by that address until they join.
  const [mine] = await db
    .select({ submittedAt: participant.submittedAt })
    .from(participant)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(participant.scanId, found.id),
        sql`(${participant.userId} = ${user.id} or (${participant.userId} is null and lower(${participant.email}) = lower(${user.email})))`,
      ),
    )
    .limit(1);
  return {
    id: found.id,
    asked: counts?.asked ?? 0,
    submitted: counts?.submitted ?? 0,
    mine: mine ? (mine.submittedAt ? 'submitted' : 'open') : 'not-asked',
    answersClosed: found.answersClosedAt !== null,
  };
}

async function newestOutcome(db: Reading, { organisationId }: Membership): Promise<Date | null> {
  const [concluded] = await db
    .select({ at: max(scan.concludedAt) })
    .from(scan)
    .where(and(eq(scan.organisationId, organisationId), isNotNull(scan.concludedAt)));
  const [entered] = await db
    .select({ at: max(earlierResult.enteredAt) })
    .from(earlierResult)
    .where(and(eq(earlierResult.organisationId, organisationId), isNull(earlierResult.removedAt)));
  const moments = [concluded?.at, entered?.at].filter((at) => at instanceof Date);
  return moments.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

async function openGaps(db: Reading, { organisationId }: Membership) {
  const steps = db
    .select({ id: step.id })
    .from(step)
    .where(and(eq(step.gapId, gap.id), isNull(step.removedAt)));
  return db
    .select({ id: gap.id, hasStep: sql<boolean>`${exists(steps)}` })
    .from(gap)
    .where(and(eq(gap.organisationId, organisationId), isNull(gap.closedAt)));
}

async function chosenSince(db: Reading, { organisationId }: Membership, since: Date) {
  const [row] = await db
    .select({ total: count() })
    .from(gap)
    .where(and(eq(gap.organisationId, organisationId), gte(gap.createdAt, since)));
  return (row?.total ?? 0) > 0;
}

/** The steps that nobody has answered for yet, of gaps that are still open; the earliest first. */
async function openSteps(db: Reading, membership: Membership): Promise<DueStep[]> {
  const answered = db
    .select({ id: stepCheck.id })
    .from(stepCheck)
    .where(and(eq(stepCheck.stepId, step.id), isNotNull(stepCheck.answeredAt)));
  const rows = await db
    .select({ title: step.title, dueOn: step.dueOn, ownerId: step.ownerId })
    .from(step)
    .innerJoin(gap, eq(gap.id, step.gapId))
    .where(
      and(
        eq(gap.organisationId, membership.organisationId),
        isNull(gap.closedAt),
        isNull(step.doneAt),
        isNull(step.removedAt),
        not(exists(answered)),
      ),
    )
    .orderBy(asc(step.dueOn), asc(step.createdAt));
  return rows.map(({ title, dueOn, ownerId }) => ({
    title,
    dueOn,
    mine: ownerId === membership.userId,
  }));
}
