import { membersOf, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import {
  rejected,
  rejectedBy,
  valuesOf,
  type FormResult,
  type Rejected,
} from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { formatDate } from '#platform/language/format.ts';
import { dayOf, noonOf } from './day.ts';
import { isId } from './gaps.schema.ts';
import { gapOf } from './gaps.store.server.ts';
import { isDueDay, isStartDay, lastDueDay, moneyFault, partsOfStep } from './step.ts';
import type { Part } from './instrument.ts';
import { stepMessages } from './steps.messages.ts';
import { stepSchema } from './steps.schema.ts';
import {
  addStep,
  changeStep,
  markStep,
  removeStep,
  stepOf,
  type Step,
  type StepWish,
} from './steps.store.server.ts';

type Params = Record<string, string>;
type Owners = readonly { readonly userId: string }[];

/** Adds a step to an open gap. */
export async function addStepAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const gap = isId(params.gap) ? await gapOf(db, membership, params.gap) : undefined;
  if (!gap) return notFound();
  if (gap.closedAt) return rejected({ form: stepMessages[visit.language].errors.closedGap }, form);
  const wish = wishOf(visit, form, gap.part, await membersOf(db, membership));
  if ('errors' in wish) return wish;
  const id = await addStep(db, membership, gap, wish, visit.now);
  return { to: `/organisations/${membership.slug}/plan#step-${id}` };
}

/** Changes a step. */
export async function changeStepAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, step } = await stepOfMember(visit, params, params.step, db);
  const gap = (await gapOf(db, membership, step.gapId)) ?? notFound();
  const owners = await membersOf(db, membership);
  const wish = wishOf(visit, form, gap.part, owners, step.startsOn);
  if ('errors' in wish) return wish;
  await changeStep(db, membership, step, wish, visit.now);
  return { to: `/organisations/${membership.slug}/plan#step-${step.id}` };
}

type OnOneStep = (
  visit: Visit,
  form: FormData,
  params: Params,
  db?: ReturnType<typeof database>,
) => Promise<FormResult>;

/** Marks a step as done: the one in the address, or the one that the form names. */
export const finishStep: OnOneStep = async (visit, form, params, db = database()) => {
  const { membership, step } = await stepOfMember(visit, params, named(form, params), db);
  await markStep(db, membership, step, true, visit.now);
  return { to: `/organisations/${membership.slug}/plan#step-${step.id}` };
};

/** Takes back that a step is done. */
export const unfinishStep: OnOneStep = async (visit, form, params, db = database()) => {
  const { membership, step } = await stepOfMember(visit, params, named(form, params), db);
  await markStep(db, membership, step, false, visit.now);
  return { to: `/organisations/${membership.slug}/plan#step-${step.id}` };
};

/** Takes a step off the plan; the plan then offers to put it back. */
export const removeStepAction: OnOneStep = async (visit, form, params, db = database()) => {
  const { membership, step } = await stepOfMember(visit, params, named(form, params), db);
  await removeStep(db, membership, step, true, visit.now);
  return { to: `/organisations/${membership.slug}/plan?removed=${step.id}` };
};

/** Puts a step back on the plan. */
export const restoreStep: OnOneStep = async (visit, form, params, db = database()) => {
  const { membership, step } = await stepOfMember(visit, params, named(form, params), db);
  await removeStep(db, membership, step, false, visit.now);
  return { to: `/organisations/${membership.slug}/plan#step-${step.id}` };
};

function named(form: FormData, params: Params): string | undefined {
  const { step } = valuesOf(form);
  return params.step ?? (typeof step === 'string' ? step : undefined);
}

async function stepOfMember(
  visit: Visit,
  params: Params,
  id: string | undefined,
  db: ReturnType<typeof database>,
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const step: Step | undefined = isId(id) ? await stepOf(db, membership, id) : undefined;
  return { membership, step: step ?? notFound() };
}

/** What was filled in, judged; the day on which a step began may stay, however long ago. */
function wishOf(
  visit: Visit,
  form: FormData,
  partOfGap: Part,
  owners: Owners,
  began?: string,
): StepWish | Rejected {
  const { language, now } = visit;
  const parsed = stepSchema(language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { owner, parts, partner, ...rest } = parsed.data;
  const t = stepMessages[language].errors;
  const errors: Record<string, string> = {};
  if (owner !== '' && !owners.some(({ userId }) => userId === owner)) errors.owner = t.owner;
  if (rest.startsOn !== began && !isStartDay(rest.startsOn, dayOf(now)))
    errors.startsOn = t.startsOn;
  if (!isDueDay(rest.startsOn, rest.dueOn))
    errors.dueOn = t.dueOn(formatDate(noonOf(lastDueDay(rest.startsOn)), language));
  const fault = moneyFault(rest.euros, rest.money, rest.remains);
  if (fault === 'source-missing') errors.money = t.sourceMissing;
  if (fault === 'amount-missing') errors.euros = t.amountMissing;
  if (fault === 'remains-missing') errors.remains = t.remainsMissing;
  if (Object.keys(errors).length > 0) return rejected(errors, form);
  return {
    ...rest,
    parts: partsOfStep(parts, partOfGap),
    ownerId: owner === '' ? null : owner,
    partnerNeeded: partner === 'yes',
  };
}
