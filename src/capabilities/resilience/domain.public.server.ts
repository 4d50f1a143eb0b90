import {
  detailsOf,
  directorOf,
  isDirector,
  memberOf,
} from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { proofFile, proofRecord, proofState } from './domain.ts';
import { domainsOf, domainWith } from './domain.store.server.ts';
import { measurementsOf, measurementUnderWay } from './measurement.store.server.ts';

type Params = Record<string, string>;

/** The page on which a director adds a domain, with the website that the organisation told filled in. */
export async function newDomainPage(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const [{ website }, own] = [await detailsOf(db, director), await domainsOf(db, director)];
  const isThere = own.some(({ name }) => name === website);
  return { slug: director.slug, website: isThere ? '' : (website ?? '') };
}

/** One domain: what proves it, how it is looked after, and what was measured. */
export async function domainPage(
  visit: Visit,
  params: Params,
  asked: URLSearchParams,
  db = database(),
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const domain = (await domainWith(db, membership, params.domain ?? '')) ?? notFound();
  const { id, name, proofToken, provenBy, proofSeenAt, provenAt, mailExpiresAt } = domain;
  const directs = isDirector(membership);
  const measurements = await measurementsOf(db, membership, id, MOST);
  return {
    slug: membership.slug,
    directs,
    domain: { id, name, isWeekly: domain.isWeekly, isOpenToDesk: domain.isOpenToDesk, provenBy },
    state: proofState(domain, visit.now),
    seenAt: proofSeenAt ?? provenAt,
    // Only who may prove it has to see what proves it.
    record: directs ? proofRecord(name, proofToken) : null,
    file: directs ? proofFile(name, proofToken) : null,
    mailUntil: mailExpiresAt && mailExpiresAt > visit.now ? mailExpiresAt : null,
    underWay: (await measurementUnderWay(db, membership, id, visit.now))?.id ?? null,
    measurements: measurements.map(({ id: one, of, endedAt, askedAt, score }) => ({
      ...{ id: one, of, at: endedAt ?? askedAt, score: score.overall ?? null },
    })),
    done: asked.get('done'),
  };
}

/** Measurements on the page of a domain: about a year of weeks. */
const MOST = 60;
