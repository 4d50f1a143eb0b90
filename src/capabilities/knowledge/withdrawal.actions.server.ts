import { brokerOf, directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { entryOfMember } from './draft.actions.server.ts';
import { reasonSchema } from './review.schema.ts';
import { entryForBroker } from './review.store.server.ts';
import { withdrawalTexts } from './withdrawal.messages.ts';
import { putAway, restore, withdrawAsBroker, withdrawAsOwner } from './withdrawal.store.server.ts';

type Params = Record<string, string>;

/** Withdraws an entry: a director what is or was public, every member what never was. */
export async function withdrawAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const to = `/organisations/${membership.slug}/knowledge/${entry.id}/edit?withdrawn`;
  const t = withdrawalTexts[visit.language];
  if (entry.version === 0)
    return (await putAway(db, membership, entry, visit.now))
      ? { to }
      : rejected({ form: t.notPublic }, form);
  const director = await directorOf(visit, membership.slug, db);
  const parsed = reasonSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const why = { ...parsed.data, origin: visit.origin };
  return (await withdrawAsOwner(db, director, entry, why, visit.now))
    ? { to }
    : rejected({ form: t.notPublic }, form);
}

/** Puts a withdrawn entry back. */
export async function restoreAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { membership, entry } = await entryOfMember(visit, params, db);
  const owner = entry.version === 0 ? membership : await directorOf(visit, membership.slug, db);
  if (!(await restore(db, { owner }, entry, visit.now)))
    return rejected({ form: withdrawalTexts[visit.language].notBack }, form);
  return { to: `/organisations/${membership.slug}/knowledge/${entry.id}/edit?restored` };
}

/** A broker withdraws what is public, with a reason. */
export async function withdrawByBroker(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  const parsed = reasonSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const why = { ...parsed.data, origin: visit.origin };
  if (!(await withdrawAsBroker(db, broker, entry, why, visit.now)))
    return rejected({ form: withdrawalTexts[visit.language].notPublic }, form);
  return { to: `/organisations/${broker.slug}/review/${entry.id}?withdrawn` };
}

/** A broker puts a withdrawn entry back. */
export async function restoreByBroker(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  if (!(await restore(db, { broker }, entry, visit.now)))
    return rejected({ form: withdrawalTexts[visit.language].notPublic }, form);
  return { to: `/organisations/${broker.slug}/review/${entry.id}?restored` };
}
