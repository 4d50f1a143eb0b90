import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { proofState } from './domain.ts';
import { domainsOf } from './domain.store.server.ts';

/** The first screen of resilience. */
export async function overviewPage(
  visit: Visit,
  params: Record<string, string>,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const domains = (await domainsOf(db, membership)).map((domain) => ({
    ...{ id: domain.id, name: domain.name, state: proofState(domain, visit.now) },
  }));
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    domains,
    done: asked.get('done'),
  };
}
