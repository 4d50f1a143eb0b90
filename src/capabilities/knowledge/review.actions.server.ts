import { brokerOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { deskTexts } from './desk.messages.ts';
import { judgementSchema } from './review.schema.ts';
import { entryForBroker, judge } from './review.store.server.ts';

type Params = Record<string, string>;

/** A broker approves an entry, or asks the writers something. */
export async function judgeAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const entry = (await entryForBroker(db, broker, params.entry)) ?? notFound();
  const parsed = judgementSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { origin } = visit;
  const judged = await judge(db, broker, entry, { ...parsed.data, origin }, visit.now);
  if (judged !== 'done') return rejected({ form: deskTexts[visit.language].refused[judged] }, form);
  return { to: `/organisations/${broker.slug}/review?${parsed.data.verdict}=${entry.id}` };
}
