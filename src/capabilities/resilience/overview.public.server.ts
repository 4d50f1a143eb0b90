import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { disagreementsOf } from './basics.store.server.ts';
import { nextStep } from './next-step.ts';
import { situationOf } from './situation.store.server.ts';
import { statements } from './statements.ts';

type Params = Record<string, string>;

/** The first screen of resilience: one next step, what comes after it, and how the domains stand. */
export async function overviewPage(
  visit: Visit,
  params: Params,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const { domains, basics, list } = await situationOf(db, membership, visit.language, visit.now);
  const seen = await disagreementsOf(db, membership);
  const answered = statements.filter(({ id }) => basics.has(id)).length;
  return {
    slug: membership.slug,
    basics: {
      answered,
      statements: statements.length,
      differently: statements.filter(({ id }) => seen.has(id)).length,
    },
    directs: isDirector(membership),
    ...{ list, step: nextStep(domains.map(shown), list, statements.length - answered) },
    domains: domains.map(shown),
    severalDomains: areSeveral(domains),
    done: asked.get('done'),
  };
}

type OfSituation = Awaited<ReturnType<typeof situationOf>>['domains'][number];

/** What the first screen says of a domain. */
function shown({ id, name, state, isMeasured, underWay, last, score, changes }: OfSituation) {
  const [worse, better] = [changes.worse.length, changes.better.length];
  return { id, name, state, isMeasured, underWay, last, score, worse, better };
}

/** Whether an action has to say which domain it is about. */
const areSeveral = (domains: readonly OfSituation[]) =>
  domains.filter(({ isMeasured }) => isMeasured).length > 1;

/** Everything that can be done, was put off, waits, or cannot be done. */
export async function actionsPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const { list, domains } = await situationOf(db, membership, visit.language, visit.now);
  return { slug: membership.slug, list, severalDomains: areSeveral(domains) };
}
