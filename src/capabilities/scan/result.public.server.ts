import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { scanFor } from './public.server.ts';
import { numbersOf } from './responses.store.server.ts';
import { resultOfScan } from './result.store.server.ts';

/** What the result page of a scan shows to a member. */
export async function resultPage(visit: Visit, params: Record<string, string>, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  const [{ shown, ...numbers }, parts] = await Promise.all([
    numbersOf(db, scan),
    resultOfScan(db, membership, scan),
  ]);
  const home = `/organisations/${membership.slug}`;
  return { scan, home, ...numbers, viewsShown: shown, parts };
}
