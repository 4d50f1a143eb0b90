import { directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type Rejected } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { shareTexts } from '#platform/sharing/messages.ts';
import { shareSchema } from '#platform/sharing/schema.ts';
import { MAX_SHARES } from '#platform/sharing/share.ts';
import { scanWith } from './scans.store.server.ts';
import { makeShare, withdrawShare } from './shares.store.server.ts';

type Params = Record<string, string>;

async function directedScan(visit: Visit, params: Params, db: ReturnType<typeof database>) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
  return { director, scan };
}

/**
 * Makes a link. The answer holds it, once; it is no redirect, for an address with the secret in it
 * would stay in the browser's history.
 */
export async function share(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<{ link: string } | Rejected> {
  const { director, scan } = await directedScan(visit, params, db);
  const parsed = shareSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const token = await db.transaction((tx) => makeShare(tx, director, scan, parsed.data, visit.now));
  if (!token) return rejected({ form: shareTexts[visit.language].errorMany(MAX_SHARES) }, form);
  return { link: `${visit.origin}/reports/${token}` };
}

/** Withdraws a link: from now on it opens nothing. */
export async function withdraw(visit: Visit, form: FormData, params: Params, db = database()) {
  const { director, scan } = await directedScan(visit, params, db);
  const id = form.get('share');
  if (typeof id === 'string')
    await db.transaction((tx) => withdrawShare(tx, director, scan, id, visit.now));
  return { to: `/organisations/${director.slug}/scans/${scan.id}/shares` };
}
