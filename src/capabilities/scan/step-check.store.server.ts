import { and, asc, between, eq, isNull, notExists } from 'drizzle-orm';
import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { hashOf } from '#platform/tokens.server.ts';
import { dayOf } from './day.ts';
import { checkState, type CheckResult, type CheckState } from './step-check.ts';
import { lastDueDay, type Money } from './step.ts';
import { insertStep } from './steps.store.server.ts';
import { gap, step, stepCheck } from './tables.ts';
import type { Part } from './instrument.ts';

declare const held: unique symbol;

/** A check, found by the token in its link: who holds it was asked, and that is the proof. */
export type HeldCheck = {
  readonly [held]: true;
  readonly id: string;
  readonly state: CheckState;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly gapId: string;
  readonly gapTitle: string;
  readonly gapIsOpen: boolean;
  readonly slug: string;
  readonly ownerName: string | null;
  readonly step: typeof step.$inferSelect;
  readonly result: CheckResult | null;
  readonly why: string;
  readonly next: string;
  readonly nextStepMade: boolean;
};

/** What a page shows of a check: no ids, for whoever holds the link may be anybody. */
export type ShownCheck = Pick<
  HeldCheck,
  | 'state'
  | 'slug'
  | 'organisationName'
  | 'gapTitle'
  | 'gapIsOpen'
  | 'ownerName'
  | 'result'
  | 'why'
  | 'next'
  | 'nextStepMade'
> & { readonly title: string; readonly dueOn: string };

/** The check behind a token, as a page shows it. */
export async function shownCheck(
  db: Reading,
  token: string,
  now: Date,
): Promise<ShownCheck | undefined> {
  const check = await checkOf(db, token, now);
  if (!check) return undefined;
  const { state, slug, organisationName, gapTitle, gapIsOpen, ownerName } = check;
  const { result, why, next, nextStepMade } = check;
  return {
    ...{ state, slug, organisationName, gapTitle, gapIsOpen, ownerName },
    ...{ result, why, next, nextStepMade },
    title: check.step.title,
    dueOn: check.step.dueOn,
  };
}

/** What somebody answers to a check. */
export type CheckReply = {
  readonly result: CheckResult;
  readonly why: string;
  readonly next: string;
  readonly makeStep: boolean;
};

/** The check behind a token; undefined when it, its step or its organisation is gone. */
export async function checkOf(
  db: Reading,
  token: string,
  now: Date,
): Promise<HeldCheck | undefined> {
  const [row] = await db
    .select({ check: stepCheck, step, gap, ownerName: user.name })
    .from(stepCheck)
    .innerJoin(step, eq(step.id, stepCheck.stepId))
    .innerJoin(gap, eq(gap.id, step.gapId))
    .leftJoin(user, eq(user.id, step.ownerId))
    .where(and(eq(stepCheck.tokenHash, hashOf(token)), isNull(step.removedAt)));
  const organisation = row && (await nameOfOrganisation(db, row.gap.organisationId));
  if (!organisation) return undefined;
  const { check } = row;
  return {
    id: check.id,
    state: checkState(check.askedAt, check.answeredAt, now),
    organisationId: row.gap.organisationId,
    organisationName: organisation.name,
    slug: organisation.slug,
    gapId: row.gap.id,
    gapTitle: row.gap.title,
    gapIsOpen: row.gap.closedAt === null,
    ownerName: row.ownerName,
    step: row.step,
    result: check.result,
    why: check.why,
    next: check.next,
    nextStepMade: check.nextStepId !== null,
  } as HeldCheck;
}

/** Keeps the answer to a check, once: false when it had been answered already. */
export function answerCheck(
  db: Database,
  check: HeldCheck,
  reply: CheckReply,
  userId: string | null,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { result, why, next } = reply;
    const [kept] = await tx
      .update(stepCheck)
      .set({ answeredAt: now, result, why, next })
      .where(and(eq(stepCheck.id, check.id), isNull(stepCheck.answeredAt)))
      .returning({ id: stepCheck.id });
    if (!kept) return false;
    if (result === 'done')
      await tx
        .update(step)
        .set({ doneAt: now })
        .where(and(eq(step.id, check.step.id), isNull(step.doneAt)));
    if (reply.makeStep && check.gapIsOpen) {
      const nextStepId = await insertStep(tx, check.gapId, nextStep(check, next, now), now);
      await tx.update(stepCheck).set({ nextStepId }).where(eq(stepCheck.id, check.id));
    }
    await record(tx, {
      at: now,
      organisationId: check.organisationId,
      userId,
      action: 'step.checked',
      subject: check.step.id,
      details: { result },
    });
    return true;
  });
}

/** A step after the one that was checked: same owner, same parts; money is decided on the plan. */
function nextStep(check: HeldCheck, title: string, now: Date) {
  const startsOn = dayOf(now);
  return {
    title,
    parts: check.step.parts as Part[],
    ownerId: check.step.ownerId,
    hours: 0,
    euros: 0,
    money: 'none' as Money,
    remains: '',
    partnerNeeded: false,
    startsOn,
    dueOn: lastDueDay(startsOn),
  };
}

/** The steps about which nobody was asked yet, due between two days, of gaps that are still open. */
export async function stepsToAsk(
  db: Reading,
  days: { readonly from: string; readonly through: string },
): Promise<{ id: string }[]> {
  return db
    .select({ id: step.id })
    .from(step)
    .innerJoin(gap, eq(gap.id, step.gapId))
    .where(
      and(
        between(step.dueOn, days.from, days.through),
        isNull(step.doneAt),
        isNull(step.removedAt),
        isNull(gap.closedAt),
        notExists(db.select().from(stepCheck).where(eq(stepCheck.stepId, step.id))),
      ),
    )
    .orderBy(asc(step.dueOn), asc(step.id));
}

/** Locks a step to ask about it; undefined when another process holds it, or it needs no asking. */
export async function holdStep(tx: Reading, id: string) {
  const [row] = await tx
    .select({ step, gap })
    .from(step)
    .innerJoin(gap, eq(gap.id, step.gapId))
    .where(and(eq(step.id, id), isNull(step.doneAt), isNull(step.removedAt)))
    .for('update', { of: step, skipLocked: true });
  return row;
}

/** Keeps that a check was asked; false when it had been, by whatever process. */
export async function keepAsked(
  tx: Pick<Database, 'insert'>,
  stepId: string,
  token: string,
  now: Date,
): Promise<boolean> {
  const made = await tx
    .insert(stepCheck)
    .values({ stepId, tokenHash: hashOf(token), askedAt: now })
    .onConflictDoNothing({ target: stepCheck.stepId })
    .returning({ id: stepCheck.id });
  return made.length > 0;
}
