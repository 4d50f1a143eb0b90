import { database } from '#platform/database/database.server.ts';
import { rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { stepCheckSchema } from './step-check.schema.ts';
import { answerCheck, checkOf } from './step-check.store.server.ts';

/**
 * Answers a check, once. Whoever holds the link may answer, without an account; after an answer, and
 * after the link has expired, the page only says so.
 */
export async function answerCheckAction(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const token = params.token ?? '';
  const check = (await checkOf(db, token, visit.now)) ?? notFound();
  if (check.state !== 'to-answer') return { to: `/checks/${token}` };
  const parsed = stepCheckSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { make, ...answer } = parsed.data;
  const reply = { ...answer, makeStep: make === 'yes' };
  const kept = await answerCheck(db, check, reply, visit.person?.id ?? null, visit.now);
  return { to: kept ? `/checks/${token}/done` : `/checks/${token}` };
}
