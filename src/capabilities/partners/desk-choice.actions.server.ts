import { z } from 'zod';
import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import type { Visit } from '#platform/http/visit.ts';
import { chooseDesk } from './desk.store.server.ts';
import { deskChoiceTexts } from './desk-choice.messages.ts';

/** A director chooses the institute whose brokers serve the organisation. */
export async function chooseDeskAction(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const t = deskChoiceTexts[visit.language].error;
  const parsed = z.object({ institute: z.uuid(t.choose) }).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const chosen = await chooseDesk(db, directorship, parsed.data.institute, visit.now);
  if (chosen === 'no-desk') return rejected({ institute: t.gone }, form);
  return { to: `/organisations/${directorship.slug}/desk-choice?done` };
}
