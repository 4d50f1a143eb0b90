import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { database, type Transaction } from '#platform/database/database.server.ts';
import { dayOf } from './day.ts';
import { isId } from './gaps.schema.ts';
import { gapOf, gapsOf } from './gaps.store.server.ts';
import { lastDueDay, partsOfStep } from './step.ts';
import { insertStep, stepOf } from './steps.store.server.ts';

/** Something that another room found and that becomes a step. */
export type StepFromElsewhere = {
  readonly title: string;
  readonly hours: number;
  readonly partnerNeeded: boolean;
};

/** The gaps of an organisation that a step can be added to. */
export async function openGapsFor(
  membership: Membership,
  db = database(),
): Promise<{ readonly id: string; readonly title: string }[]> {
  const gaps = await gapsOf(db, membership);
  return gaps.filter(({ closedAt }) => !closedAt).map(({ id, title }) => ({ id, title }));
}

/**
 * Adds a step that begins today and is due within 90 days, owned by who adds it; they can change all of it
 * in the plan. Undefined when the organisation has no open gap with this id.
 */
export async function addStepFromElsewhere(
  tx: Transaction,
  membership: Membership,
  gapId: string,
  { title, hours, partnerNeeded }: StepFromElsewhere,
  now: Date,
): Promise<string | undefined> {
  const gap = isId(gapId) ? await gapOf(tx, membership, gapId) : undefined;
  if (!gap || gap.closedAt) return undefined;
  const { organisationId, userId } = membership;
  const startsOn = dayOf(now);
  const wish = {
    ...{ title: title.slice(0, 160), hours, partnerNeeded, startsOn, ownerId: userId },
    ...{ euros: 0, money: 'none' as const, remains: '', dueOn: lastDueDay(startsOn) },
    parts: partsOfStep(['data-and-technology'], gap.part),
  };
  const id = await insertStep(tx, gap.id, wish, now);
  const entry = { at: now, organisationId, userId, action: 'step.added', subject: id };
  await record(tx, { ...entry, details: { title: wish.title } });
  return id;
}

/** Where a step that was made elsewhere is now; undefined when it was removed. */
export async function stepStanding(membership: Membership, id: string, db = database()) {
  const step = await stepOf(db, membership, id);
  return step && !step.removed
    ? { id, title: step.title, isDone: step.state === 'done' }
    : undefined;
}
