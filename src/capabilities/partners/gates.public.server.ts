import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { blockable, blocksOf } from './blocks.store.server.ts';
import { gatesOf } from './gates.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What an organisation does not want, for its members; directors can change it. */
export async function unwantedPage(
  visit: Visit,
  params: Params,
  query: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const directs = isDirector(membership);
  const [gates, blocks, toBlock] = await Promise.all([
    gatesOf(db, membership, visit.now),
    blocksOf(db, membership, visit.now),
    directs ? blockable(db, membership, visit.now) : [],
  ]);
  return {
    ...{ slug: membership.slug, directs, gates, blocks, done: query.get('done') },
    blockable: toBlock.map(({ slug, name }) => ({ slug, name })),
  };
}

export type UnwantedView = Awaited<ReturnType<typeof unwantedPage>>;
