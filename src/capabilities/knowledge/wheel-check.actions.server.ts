import {
  directorOf,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { plannedGap } from '#capabilities/scan/plan.public.server.ts';
import { allowed, limits } from '#platform/accounts/limits.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import {
  rejected,
  rejectedBy,
  valuesOf,
  type FormResult,
  type Rejected,
} from '#platform/http/form.ts';
import { notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { openedPlan, sealedPlan } from './asked-plan.public.server.ts';
import { resembling } from './resembling.store.server.ts';
import { LONGEST_PLAN, type Outcome } from './wheel-check.ts';
import { wheelCheckTexts } from './wheel-check.messages.ts';
import { decisionSchema, planSchema } from './wheel-check.schema.ts';
import {
  checkOf,
  decide,
  keepCheck,
  removeCheck,
  repeatCheck,
  runsOf,
  type Check,
} from './wheel-check.store.server.ts';

type Params = Record<string, string>;

/**
 * Takes a plan from anybody, and sends them to its answer. A stranger is counted by address, others
 * by themselves. When it began at a gap, only a member of the gap's organisation may say so.
 */
export async function askPlan(
  visit: Visit,
  form: FormData,
  address: string,
  db = database(),
): Promise<FormResult> {
  const t = wheelCheckTexts[visit.language].errors;
  const values = valuesOf(form);
  const beginning = await beginningOf(visit, values.organisation, values.gap, db);
  const isAllowed = visit.person
    ? await allowed(db, limits.wheelCheckPerPerson, visit.person.id)
    : await allowed(db, limits.wheelCheckPerAddress, address);
  if (!isAllowed) return rejected({ form: t.often }, form);
  const parsed = planSchema(visit.language).safeParse(values);
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const sealed = sealedPlan({ plan: parsed.data.plan, ...beginning }, visit.now);
  if (sealed === undefined) return rejected({ plan: t.long(LONGEST_PLAN) }, form);
  return { to: `/wheel-check/${sealed}` };
}

async function beginningOf(visit: Visit, slug: unknown, gap: unknown, db: Database) {
  if (typeof slug !== 'string' || slug === '') return {};
  const organisation = await memberOf(visit, slug, db);
  if (typeof gap !== 'string' || gap === '') return { organisation: organisation.slug };
  const found = (await plannedGap(organisation, gap, visit.now, db)) ?? notFound();
  return { organisation: organisation.slug, gap: found.gap.id };
}

/** Keeps the check behind the address of an answer, at an organisation of the visitor. */
export async function keep(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  signedIn(visit);
  const asked = openedPlan(params.plan ?? '', visit.now) ?? notFound();
  const chosen = asked.organisation ?? valuesOf(form).organisation;
  const t = wheelCheckTexts[visit.language].errors;
  if (typeof chosen !== 'string' || chosen === '')
    return rejected({ organisation: t.organisation }, form);
  const membership = await memberOf(visit, chosen, db);
  const gap = asked.gap ? await plannedGap(membership, asked.gap, visit.now, db) : undefined;
  const outcome = await outcomeFor(visit, form, asked.plan, db);
  if ('errors' in outcome) return outcome;
  const kept = { plan: asked.plan, language: visit.language, gapId: gap?.gap.id ?? null };
  const id = await db.transaction((tx) => keepCheck(tx, membership, kept, outcome, visit.now));
  return { to: `/organisations/${membership.slug}/wheel-checks/${id}` };
}

/** Does a kept check again. */
export async function repeat(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, check } = await checkFor(visit, params, db);
  const outcome = await outcomeFor(visit, form, check.plan, db);
  if ('errors' in outcome) return outcome;
  await db.transaction((tx) => repeatCheck(tx, membership, check, outcome, visit.now));
  return { to: addressOf(membership, check) };
}

/** Keeps what the organisation does with an entry that a run of this check found. */
export async function decideOn(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, check } = await checkFor(visit, params, db);
  const values = valuesOf(form);
  const runs = await runsOf(db, check);
  const found = runs
    .flatMap(({ likenesses }) => likenesses)
    .find(({ entryId }) => entryId === values.entry);
  const { entryId } = found ?? notFound();
  const parsed = decisionSchema(visit.language).safeParse(values);
  if (!parsed.success) return rejectedBy(parsed.error, form);
  await db.transaction((tx) =>
    decide(tx, membership, check, { entryId, ...parsed.data }, visit.now),
  );
  return { to: `${addressOf(membership, check)}#entry-${entryId}` };
}

/** Throws a check away; only a director may. */
export async function remove(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const check = (await checkOf(db, director, params.check)) ?? notFound();
  await db.transaction((tx) => removeCheck(tx, director, check, visit.now));
  return { to: `/organisations/${director.slug}/wheel-checks` };
}

async function checkFor(visit: Visit, params: Params, db: Database) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const check = (await checkOf(db, membership, params.check)) ?? notFound();
  return { membership, check };
}

const addressOf = ({ slug }: Membership, { id }: Check) =>
  `/organisations/${slug}/wheel-checks/${id}`;

/** What resembles the plan; a rejection when nothing could be searched, which is no result. */
async function outcomeFor(
  visit: Visit,
  form: FormData,
  plan: string,
  db: Database,
): Promise<Outcome | Rejected> {
  const { outcome } = await resembling(db, plan);
  if (outcome.progress > 0) return outcome;
  return rejected({ form: wheelCheckTexts[visit.language].errors.notSearched }, form);
}
