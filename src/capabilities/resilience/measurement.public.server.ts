import { isDirector, memberOf } from '#capabilities/organisations/public.server.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { notPossibleFor } from './action.store.server.ts';
import { changesBetween } from './changes.ts';
import { checks } from './checks.ts';
import { domainWith } from './domain.store.server.ts';
import { mayMeasure } from './may-measure.ts';
import { measurementsOf, measurementWith } from './measurement.store.server.ts';
import { scoreOfFindings, withNotPossible } from './standing.ts';

/** After so many milliseconds a measurement takes longer than usual. */
const SLOW = 4 * 60_000;

/** One measurement: how far it is, or what it found and what changed since the one before. */
export async function measurementPage(
  visit: Visit,
  params: Record<string, string>,
  asked: URLSearchParams,
  db = database(),
  never = config().MEASURE_NEVER,
) {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const found = (await measurementWith(db, membership, params.measurement ?? '')) ?? notFound();
  const domain = (await domainWith(db, membership, found.domainId)) ?? notFound();
  const [all, notPossible] = await Promise.all([
    measurementsOf(db, membership, domain.id),
    notPossibleFor(db, membership.organisationId, domain.name),
  ]);
  const before = all.find(({ askedAt }) => askedAt < found.askedAt);
  const findings = withNotPossible(found.findings, notPossible);
  const isRunning = found.state === 'asked' || found.state === 'running';
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    domain: { id: domain.id, name: domain.name },
    ...{ id: found.id, of: found.of, state: found.state, doneParts: found.done },
    at: found.endedAt ?? found.askedAt,
    isRunning,
    isLeftAlone: !mayMeasure(domain.name, never),
    isSlow: isRunning && visit.now.getTime() - found.askedAt.getTime() > SLOW,
    refreshes: isRunning && !asked.has('still'),
    findings,
    score: scoreOfFindings(checks, findings),
    since: before ? (before.endedAt ?? before.askedAt) : null,
    changes: changesBetween(before?.findings ?? [], found.findings),
  };
}
