import {
  directorOf,
  isDirector,
  memberOf,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { pendingFor } from './acquaintance-pending.store.server.ts';
import { acquaintancesOf } from './acquaintance.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** The partners that an organisation knows, for its own people; questions are for its directors. */
export async function knownPartnersPage(
  visit: Visit,
  params: Params,
  query: URLSearchParams,
  db = database(),
) {
  const membership: Membership = await memberOf(visit, params.organisation ?? '', db);
  const directs = isDirector(membership);
  return {
    slug: membership.slug,
    directs,
    partners: await acquaintancesOf(db, membership),
    pending: directs ? await pendingFor(db, membership) : [],
    done: query.get('done'),
  };
}

/** The page on which a director reads partners from a file. */
export async function importPartnersPage(visit: Visit, params: Params, db = database()) {
  const { slug } = await directorOf(visit, params.organisation ?? '', db);
  return { slug };
}

/** The page on which a director changes a partner who was not asked to confirm it. */
export async function changePartnerPage(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const partner = (await acquaintancesOf(db, director)).find(({ id }) => id === params.partner);
  if (partner?.standing !== 'known') return notFound();
  return { slug: director.slug, partner };
}

export type ChangePartnerView = Awaited<ReturnType<typeof changePartnerPage>>;
export type KnownPartnersView = Awaited<ReturnType<typeof knownPartnersPage>>;
