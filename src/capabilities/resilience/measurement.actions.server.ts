import { record } from '#platform/audit/audit.server.ts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { checkWith } from './checks.ts';
import { directedDomain } from './domain.actions.server.ts';
import { provenDomain } from './domain.store.server.ts';
import { mayMeasure } from './may-measure.ts';
import { measurementTexts } from './measurement.messages.ts';
import { askMeasurement, measurementsOf } from './measurement.store.server.ts';
import { PER_DOMAIN } from './progress.ts';

type Params = Record<string, string>;

/** So often by one organisation; and of one domain as often whoever measures it (`PER_DOMAIN`). */
const PER_ORGANISATION = { name: 'measurement', tries: 60, minutes: 60 } as const;

/** Asks for a measurement of a proven domain: of everything, or of the one check in the form. */
export async function measureDomain(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
  never = config().MEASURE_NEVER,
): Promise<FormResult> {
  const { director, domain: named } = await directedDomain(visit, params, db);
  const t = measurementTexts[visit.language].error;
  const { of = 'all' } = valuesOf(form);
  if (typeof of !== 'string' || (of !== 'all' && !checkWith(of))) return notFound();
  const domain = await provenDomain(db, director, named.id, visit.now);
  if (!domain) return rejected({ form: t.unproven }, form);
  if (!mayMeasure(domain.name, never)) return rejected({ form: t.leftAlone }, form);
  // Of one thing alone there is no score: it is looked at again, after everything was once.
  if (of !== 'all' && (await measurementsOf(db, director, domain.id, 1)).length === 0)
    return notFound();
  const mayAsk =
    (await allowed(db, PER_ORGANISATION, director.organisationId)) &&
    (await allowed(db, PER_DOMAIN, domain.name));
  if (!mayAsk) return rejected({ form: t.tooMany }, form);
  const { organisationId, userId, slug } = director;
  const asked = await db.transaction(async (tx) => {
    const made = await askMeasurement(tx, domain, of, userId, visit.now);
    const entry = { at: visit.now, organisationId, userId, action: 'measurement.asked' };
    if (!('refusal' in made)) await record(tx, { ...entry, subject: domain.name, details: { of } });
    return made;
  });
  if ('refusal' in asked && asked.refusal === 'soon') return rejected({ form: t.soon }, form);
  return { to: `/organisations/${slug}/resilience/measurements/${asked.id}` };
}
