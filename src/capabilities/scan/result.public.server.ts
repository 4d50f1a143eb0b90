import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { scanFor } from './public.server.ts';
import { viewsAreShown } from './responses.store.server.ts';
import { resultOfScan } from './result.store.server.ts';
import { countsOf } from './scans.store.server.ts';

/** What the result page of a scan shows to a member. */
export async function resultPage(visit: Visit, params: Record<string, string>, db = database()) {
  const { membership, scan } = await scanFor(visit, params, db);
  return {
    scan,
    home: `/organisations/${membership.slug}`,
    ...(await countsOf(db, scan)),
    viewsShown: await viewsAreShown(db, scan),
    parts: await resultOfScan(db, membership, scan),
  };
}
