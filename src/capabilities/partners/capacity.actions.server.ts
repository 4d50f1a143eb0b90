import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { capacitySchema } from './capacity.schema.ts';
import { tellCapacity } from './capacity.store.server.ts';

/** A broker says how many introductions they can take care of. */
export async function tellCapacityAction(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const parsed = capacitySchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  await tellCapacity(db, broker, parsed.data, visit.now);
  return { to: `/organisations/${broker.slug}/desk/capacity?done` };
}
