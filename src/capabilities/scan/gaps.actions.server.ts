import { directorOf, type Directorship } from '#capabilities/organisations/public.server.ts';
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
import { formatNumber } from '#platform/language/format.ts';
import { dayOf } from './day.ts';
import { aboutKey, candidates, isTargetDate, MAX_LEVELS_UP, targetFault } from './gap.ts';
import { gapMessages } from './gaps.messages.ts';
import { closingSchema, gapSchema, isId } from './gaps.schema.ts';
import { measuredAt, sourceKey, sourcesOf } from './candidates.store.server.ts';
import {
  changeGap,
  closeGap,
  gapOf,
  openGap,
  reopenGap,
  type GapWish,
} from './gaps.store.server.ts';

type Params = Record<string, string>;

/** Chooses a gap from a result of the organisation; `from` and `about` say which value of it. */
export async function chooseGap(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const { from, about } = valuesOf(form);
  const source = (await sourcesOf(db, director)).find((one) => sourceKey(one) === from);
  if (!source) return notFound();
  const measured = candidates(await measuredAt(db, director, source)).find(
    (one) => aboutKey(one) === about,
  );
  if (!measured) return notFound();
  const wish = wishOf(visit, form, measured.value);
  if ('errors' in wish) return wish;
  const id = await openGap(db, director, source, measured, wish, visit.now);
  if (id === undefined) return rejected({ form: gapMessages[visit.language].errors.full }, form);
  return { to: `/organisations/${director.slug}/gaps/${id}` };
}

/** Changes the words, target or date of a gap. */
export async function changeGapAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, gap } = await gapOfDirector(visit, params, db);
  const wish = wishOf(visit, form, gap.startValue, gap.targetDate);
  if ('errors' in wish) return wish;
  await changeGap(db, director, gap.id, wish, visit.now);
  return { to: `/organisations/${director.slug}/gaps/${gap.id}` };
}

/** Closes a gap, because it was reached or is no longer wanted. */
export async function closeGapAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, gap } = await gapOfDirector(visit, params, db);
  const parsed = closingSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  await closeGap(db, director, gap.id, parsed.data.closing, visit.now);
  return { to: `/organisations/${director.slug}/gaps/${gap.id}` };
}

/** Opens a closed gap again, if there is room. */
export async function reopenGapAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, gap } = await gapOfDirector(visit, params, db);
  if (!(await reopenGap(db, director, gap.id, visit.now)))
    return rejected({ form: gapMessages[visit.language].errors.full }, form);
  return { to: `/organisations/${director.slug}/gaps/${gap.id}` };
}

async function gapOfDirector(visit: Visit, params: Params, db: ReturnType<typeof database>) {
  const director: Directorship = await directorOf(visit, params.organisation ?? '', db);
  const gap = isId(params.gap) ? await gapOf(db, director, params.gap) : undefined;
  return { director, gap: gap ?? notFound() };
}

/** What was filled in, judged; the date that a gap already has may stay, also when it has passed. */
function wishOf(visit: Visit, form: FormData, start: number, kept?: string): GapWish | Rejected {
  const parsed = gapSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const errors: Record<string, string> = {};
  const target = targetError(visit, start, parsed.data.target);
  if (target) errors.target = target;
  const { date } = parsed.data;
  if (date !== kept && !isTargetDate(date, dayOf(visit.now)))
    errors.date = gapMessages[visit.language].errors.date;
  return Object.keys(errors).length > 0 ? rejected(errors, form) : parsed.data;
}

function targetError({ language }: Visit, start: number, target: number): string | undefined {
  const t = gapMessages[language].errors;
  const shown = (value: number) => formatNumber(value, language);
  const fault = targetFault(start, target);
  if (fault === 'off-scale') return t.offScale;
  if (fault === 'not-above') return t.notAbove(shown(start));
  if (fault === 'too-far') return t.tooFar(shown(start), shown(start + MAX_LEVELS_UP));
  return undefined;
}
