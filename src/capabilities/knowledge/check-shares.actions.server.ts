import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type Rejected } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { shareTexts } from '#platform/sharing/messages.ts';
import { shareSchema } from '#platform/sharing/schema.ts';
import { MAX_SHARES } from '#platform/sharing/share.ts';
import { makeCheckShare, withdrawCheckShare } from './check-shares.store.server.ts';
import { checkOf } from './wheel-check.store.server.ts';

type Params = Record<string, string>;

async function directedCheck(visit: Visit, params: Params, db: Database) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const check = (await checkOf(db, director, params.check)) ?? notFound();
  return { director, check };
}

/** Makes a link to a check. The answer holds it, once, and not in an address. */
export async function shareCheck(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<{ link: string } | Rejected> {
  const { director, check } = await directedCheck(visit, params, db);
  const parsed = shareSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const token = await db.transaction((tx) =>
    makeCheckShare(tx, director, check, parsed.data, visit.now),
  );
  if (!token) return rejected({ form: shareTexts[visit.language].errorMany(MAX_SHARES) }, form);
  return { link: `${visit.origin}/wheel-check/reports/${token}` };
}

/** Withdraws a link to a check: from now on it opens nothing. */
export async function withdrawCheck(visit: Visit, form: FormData, params: Params, db = database()) {
  const { director, check } = await directedCheck(visit, params, db);
  const id = form.get('share');
  if (typeof id === 'string')
    await db.transaction((tx) => withdrawCheckShare(tx, director, check, id, visit.now));
  return { to: `/organisations/${director.slug}/wheel-checks/${check.id}/shares` };
}
