import { isDirector } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { earlierResultWith } from './earlier-results.store.server.ts';
import { historyOf } from './history.store.server.ts';
import { participantOf } from './public.server.ts';

/** Everything that was measured over the years; `removed` names a result that can be put back. */
export async function historyPage(
  visit: Visit,
  params: Record<string, string>,
  removed: string | null,
  db = database(),
) {
  const membership = await participantOf(visit, params, db);
  const directs = isDirector(membership);
  const lost = removed !== null && directs && (await earlierResultWith(db, membership, removed));
  return {
    home: `/organisations/${membership.slug}`,
    directs,
    removed: lost && lost.removed ? lost : null,
    ...(await historyOf(db, membership)),
  };
}
