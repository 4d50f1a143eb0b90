import { directorOf } from '#capabilities/organisations/public.server.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { MAX_DOMAINS } from './domain.ts';
import { domainTexts } from './domain.messages.ts';
import { domainSchema } from './domain.schema.ts';
import { addDomain, domainWith, keepWishes, removeDomain } from './domain.store.server.ts';
import { mayMeasure } from './may-measure.ts';

type Params = Record<string, string>;

/** Adds a domain of the organisation; proving that it is theirs comes next. */
export async function addOwnDomain(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
  never = config().MEASURE_NEVER,
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const t = domainTexts[visit.language].error;
  const parsed = domainSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { name } = parsed.data;
  if (!mayMeasure(name, never)) return rejected({ name: t.leftAlone }, form);
  const made = await db.transaction((tx) => addDomain(tx, director, name, visit.now));
  if ('refusal' in made)
    return rejected({ name: made.refusal === 'many' ? t.many(MAX_DOMAINS) : t.there }, form);
  return { to: `/organisations/${director.slug}/resilience/domains/${made.id}` };
}

/** Removes a domain with all its measurements. */
export async function removeOwnDomain(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, domain } = await directedDomain(visit, params, db);
  await db.transaction((tx) => removeDomain(tx, director, domain, visit.now));
  return { to: `/organisations/${director.slug}/resilience?done=removed` };
}

/** Keeps whether it is measured each week, and whether the desk may look. */
export async function keepDomainWishes(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, domain } = await directedDomain(visit, params, db);
  const wishes = { isWeekly: form.has('weekly'), isOpenToDesk: form.has('desk') };
  await db.transaction((tx) => keepWishes(tx, director, domain, wishes, visit.now));
  return { to: `/organisations/${director.slug}/resilience/domains/${domain.id}?done=kept` };
}

/** The domain in the address, for a director of its organisation. */
export async function directedDomain(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const domain = (await domainWith(db, director, params.domain ?? '')) ?? notFound();
  return { director, domain };
}
