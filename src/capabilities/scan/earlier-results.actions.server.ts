import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, valuesOf, type FormResult, type Rejected } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { EarlierWish } from './earlier-result.ts';
import { parts } from './instrument.ts';
import { judgedWish } from './earlier-results.schema.ts';
import {
  changeResult,
  earlierResultWith,
  enterResults,
  removeResult,
  type EarlierResult,
} from './earlier-results.store.server.ts';

type Params = Record<string, string>;

/** Keeps a result from elsewhere and goes straight to the gaps. */
export async function enterResult(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const wish = wishOf(visit, form);
  if ('errors' in wish) return wish;
  const [id] = await enterResults(db, director, [wish], visit.now);
  return { to: `/organisations/${director.slug}/gaps?from=earlier:${id}` };
}

/** Changes a result from elsewhere. */
export async function changeResultAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, result, home } = await resultOfDirector(visit, params.result, params, db);
  const wish = wishOf(visit, form);
  if ('errors' in wish) return wish;
  await changeResult(db, director, result, keepingScale(wish, result), visit.now);
  return { to: `${home}/earlier-results/${result.id}` };
}

/** Removes a result from elsewhere; the list of results then offers to put it back. */
export async function removeResultAction(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { director, result, home } = await resultOfDirector(visit, params.result, params, db);
  await removeResult(db, director, result, true, visit.now);
  return { to: `${home}/results?removed=${result.id}` };
}

/** Puts a removed result back: the one in the address, or the one that the form names. */
export async function restoreResultAction(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const named = params.result ?? valuesOf(form).result;
  const { director, result, home } = await resultOfDirector(visit, named, params, db);
  await removeResult(db, director, result, false, visit.now);
  return { to: `${home}/earlier-results/${result.id}` };
}

/** Values that stay as they were converted keep the scale that they came from. */
function keepingScale(wish: EarlierWish, { scale, values }: EarlierResult): EarlierWish {
  const same = parts.every((part) => wish.values[part] === values[part]);
  return wish.scale === 'levels' && same ? { ...wish, scale } : wish;
}

async function resultOfDirector(
  visit: Visit,
  id: string | string[] | undefined,
  params: Params,
  db: ReturnType<typeof database>,
) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const result = typeof id === 'string' ? await earlierResultWith(db, director, id) : undefined;
  return { director, result: result ?? notFound(), home: `/organisations/${director.slug}` };
}

/** What was filled in, judged: every field that is wrong is told at once. */
function wishOf(visit: Visit, form: FormData): EarlierWish | Rejected {
  const judged = judgedWish(visit.language, visit.now, valuesOf(form));
  return 'errors' in judged ? rejected(judged.errors, form) : judged;
}
