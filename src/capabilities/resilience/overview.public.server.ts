import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { nextStep } from './next-step.ts';
import { situationOf } from './situation.store.server.ts';

type Params = Record<string, string>;

/** The first screen of resilience: one next step, what comes after it, and how the domains stand. */
export async function overviewPage(
  visit: Visit,
  params: Params,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const { domains, list } = await situationOf(db, membership, visit.language, visit.now);
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    ...{ domains, list, step: nextStep(domains, list) },
    done: asked.get('done'),
  };
}

/** Everything that can be done, was put off, waits, or cannot be done. */
export async function actionsPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const { list, domains } = await situationOf(db, membership, visit.language, visit.now);
  return { slug: membership.slug, list, severalDomains: domains.length > 1 };
}
