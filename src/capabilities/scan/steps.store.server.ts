import { and, asc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import type { Day } from './day.ts';
import type { Part } from './instrument.ts';
import type { Scan } from './scans.store.server.ts';
import type { CheckResult } from './step-check.ts';
import { stepState, type Money, type StepState } from './step.ts';
import { gap, step, stepCheck } from './tables.ts';

/** What somebody fills in about a step. */
export type StepWish = {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly ownerId: string | null;
  readonly hours: number;
  readonly euros: number;
  readonly money: Money;
  readonly remains: string;
  readonly partnerNeeded: boolean;
  readonly startsOn: Day;
  readonly dueOn: Day;
};

/** What the check of a step brought. */
export type CheckAnswer = {
  readonly result: CheckResult;
  readonly why: string;
  readonly next: string;
  readonly answeredAt: Date;
};

/** A step as it is kept, with its owner's name and what its check said. */
export type Step = StepWish & {
  readonly id: string;
  readonly gapId: string;
  readonly ownerName: string | null;
  readonly state: StepState;
  readonly removed: boolean;
  readonly askedAt: Date | null;
  readonly answer: CheckAnswer | null;
};

/** The steps of an organisation that were not removed, the one that is due first on top. */
export function stepsOf(db: Reading, scope: Membership | Scan): Promise<Step[]> {
  return read(db, and(ofThe(scope), isNull(step.removedAt)));
}

/** One step of an organisation, also when it was removed. */
export async function stepOf(
  db: Reading,
  membership: Membership,
  id: string,
): Promise<Step | undefined> {
  const [found] = await read(db, and(ofThe(membership), eq(step.id, id)));
  return found;
}

/** Adds a step to a gap that `gapOf` found for this membership. */
export async function addStep(
  db: Database,
  membership: Membership,
  { id: gapId }: { readonly id: string },
  wish: StepWish,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const id = await insertStep(tx, gapId, wish, now);
    await note(tx, membership, 'step.added', id, now, { title: wish.title });
    return id;
  });
}

/** Keeps a new step; for a transaction that has proven that the gap may have it. */
export async function insertStep(
  tx: Pick<Database, 'insert'>,
  gapId: string,
  wish: StepWish,
  now: Date,
): Promise<string> {
  const [made] = await tx
    .insert(step)
    .values({ gapId, ...wish, parts: [...wish.parts], createdAt: now })
    .returning({ id: step.id });
  if (!made) throw new Error('The step was not kept.');
  return made.id;
}

/** Changes what was filled in about a step that `stepOf` found for this membership. */
export function changeStep(
  db: Database,
  membership: Membership,
  { id }: Step,
  wish: StepWish,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx
      .update(step)
      .set({ ...wish, parts: [...wish.parts] })
      .where(eq(step.id, id));
    await note(tx, membership, 'step.changed', id, now, { title: wish.title });
  });
}

/** Marks a step as done, or as not done after all. */
export function markStep(
  db: Database,
  membership: Membership,
  { id }: Step,
  done: boolean,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const marked = await tx
      .update(step)
      .set({ doneAt: done ? now : null })
      .where(and(eq(step.id, id), done ? isNull(step.doneAt) : isNotNull(step.doneAt)))
      .returning({ id: step.id });
    if (marked.length > 0)
      await note(tx, membership, done ? 'step.done' : 'step.reopened', id, now);
  });
}

/** Takes a step off the plan, or puts it back as it was. */
export function removeStep(
  db: Database,
  membership: Membership,
  { id }: Step,
  removed: boolean,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const moved = await tx
      .update(step)
      .set({ removedAt: removed ? now : null })
      .where(and(eq(step.id, id), removed ? isNull(step.removedAt) : isNotNull(step.removedAt)))
      .returning({ id: step.id });
    if (moved.length > 0)
      await note(tx, membership, removed ? 'step.removed' : 'step.restored', id, now);
  });
}

async function read(db: Reading, where: SQL | undefined): Promise<Step[]> {
  const rows = await db
    .select({ step, ownerName: user.name, check: stepCheck })
    .from(step)
    .innerJoin(gap, eq(gap.id, step.gapId))
    .leftJoin(user, eq(user.id, step.ownerId))
    .leftJoin(stepCheck, eq(stepCheck.stepId, step.id))
    .where(where)
    .orderBy(asc(step.dueOn), asc(step.createdAt), asc(step.id));
  return rows.map(({ step: kept, ownerName, check }) => ({
    ...kept,
    parts: kept.parts as Part[],
    money: kept.money as Money,
    ownerName,
    state: stepState(kept.doneAt, check?.result ?? null),
    removed: kept.removedAt !== null,
    askedAt: check?.askedAt ?? null,
    answer: answerOf(check),
  }));
}

function answerOf(check: typeof stepCheck.$inferSelect | null): CheckAnswer | null {
  if (!check?.answeredAt) return null;
  const { why, next, answeredAt } = check;
  return { result: check.result as CheckResult, why, next, answeredAt };
}

const ofThe = ({ organisationId }: Membership | Scan) => eq(gap.organisationId, organisationId);

function note(
  tx: Transaction,
  { organisationId, userId }: Membership,
  action: string,
  subject: string,
  at: Date,
  details: Record<string, unknown> = {},
) {
  return record(tx, { at, organisationId, userId, action, subject, details });
}
