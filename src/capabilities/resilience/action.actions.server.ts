import { directorOf } from '#capabilities/organisations/public.server.ts';
import { addStepFromElsewhere } from '#capabilities/scan/step-from-elsewhere.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { actionTexts } from './action.messages.ts';
import { dayOf } from './action-day.ts';
import { actionOf } from './action.public.server.ts';
import { gapChoiceSchema, sayingSchema } from './action.schema.ts';
import { keepStep, say } from './action.store.server.ts';

type Params = Record<string, string>;

async function directedAction(visit: Visit, params: Params, db: ReturnType<typeof database>) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const key = params.key ?? '';
  const found = (await actionOf(db, director, key, visit.language, visit.now)) ?? notFound();
  const home = `/organisations/${director.slug}/resilience/actions/${encodeURIComponent(key)}`;
  return { director, key, found, home };
}

/** Keeps what a director says of an action: done, later, not possible, or to do after all. */
export async function sayOfAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, key, home } = await directedAction(visit, params, db);
  const parsed = sayingSchema(visit.language, dayOf(visit.now)).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  await db.transaction((tx) => say(tx, director, key, parsed.data, visit.now));
  return { to: `${home}?done=said` };
}

/** Makes a step of the plan of an action, once. */
export async function planAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, key, found, home } = await directedAction(visit, params, db);
  const t = actionTexts[visit.language].error;
  const parsed = gapChoiceSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { title, minutes, fixer } = found.action;
  const outcome = await db.transaction(async (tx) => {
    const wish = {
      title: found.measured ? `${title} (${found.measured.domain})` : title,
      hours: Math.ceil(minutes / 60),
      partnerNeeded: fixer !== 'yourself',
    };
    return keepStep(tx, director, key, visit.now, () =>
      addStepFromElsewhere(tx, director, parsed.data.gap, wish, visit.now),
    );
  });
  if (outcome === 'there') return rejected({ form: t.planned }, form);
  if (outcome === 'no-gap') return rejected({ gap: t.gap }, form);
  return { to: `${home}?done=planned` };
}
