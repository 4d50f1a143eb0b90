import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { scanFor } from './public.server.ts';
import { resultOfScan } from './result.store.server.ts';

/** What the result page of a scan shows to a member. */
export async function resultPage(visit: Visit, params: Record<string, string>, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const { shown, ...result } = await resultOfScan(db, membership, scan);
  return { scan, home: `/organisations/${membership.slug}`, ...result, viewsShown: shown };
}
