import {
  directorOf,
  isDirector,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { dayOf } from './day.ts';
import { earlierResultWith } from './earlier-results.store.server.ts';
import { samenspelInstrument } from './questions.ts';
import { aroundResults } from './result.store.server.ts';
import { resultOf } from './result.ts';

type Params = Record<string, string>;

/** What the page shows on which a director enters a result from elsewhere. */
export async function newResultPage(visit: Visit, params: Params, db = database()) {
  const { slug } = await directorOf(visit, params.organisation ?? '', db);
  return { home: `/organisations/${slug}`, today: dayOf(visit.now) };
}

/** A result from elsewhere as its page shows it to a member. */
export async function earlierResultPage(visit: Visit, params: Params, db = database()) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const result = await found(membership, params, db);
  const around = await aroundResults(db, membership);
  const { values } = result;
  return {
    result,
    home: `/organisations/${membership.slug}`,
    directs: isDirector(membership),
    parts: resultOf(samenspelInstrument, { values, dots: {}, leftOut: {}, ...around }),
  };
}

/** A result from elsewhere, for the director who changes or removes it. */
export async function editResultPage(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const result = await found(director, params, db);
  return { result, home: `/organisations/${director.slug}`, today: dayOf(visit.now) };
}

async function found(membership: Membership, params: Params, db: ReturnType<typeof database>) {
  return (await earlierResultWith(db, membership, params.result ?? '')) ?? notFound();
}
