import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { batchesAt, manyMeasurerOf, measuredBatch } from './batch.actions.server.ts';
import { timeLeft, type Pace } from './batch.ts';
import { allLines, countsOf, linesOnPage, type BatchLine } from './batch-results.store.server.ts';
import { batchesOf, paceOf, type Batch } from './batch.store.server.ts';
import { checks, checkWith } from './checks.ts';
import type { Finding } from './measurement.ts';
import { everyOpenedDomain } from './opened.store.server.ts';
import { sharedSuppliers, type Served } from './shared-suppliers.ts';

type Params = Record<string, string>;

/** How a batch is: it waits, runs, was stopped, or is done. */
export type BatchState = 'waiting' | 'running' | 'stopped' | 'done';

/** Lines on one page. */
const PAGE = 100;
/** Findings that are named of one domain. */
const WORST = 3;

/** The page with the form and earlier batches. */
export async function batchesPage(visit: Visit, params: Params, query: URLSearchParams) {
  const db = database();
  const measurer = await manyMeasurerOf(visit, params, db);
  const batches = await batchesOf(db, measurer);
  const { BROKERS_MEASURE: brokersMeasure } = config();
  return {
    base: batchesAt(params),
    back:
      params.organisation === undefined
        ? '/administration'
        : `/organisations/${params.organisation}/desk`,
    brokersMeasure,
    opened: await everyOpenedDomain(db, visit.now),
    /** The form begins with all of those. */
    withOpened: query.has('opened'),
    isRemoved: query.has('removed'),
    batches: await Promise.all(
      batches.map(async (batch) =>
        situationOf(batch, await paceOf(db, batch, visit.now), visit.now),
      ),
    ),
  };
}

/** One batch: how far it is, and its results so far. */
export async function batchPage(visit: Visit, params: Params, query: URLSearchParams) {
  const db = database();
  const { batch } = await measuredBatch(visit, params, db);
  const { lines } = await countsOf(db, batch);
  const pages = Math.max(1, Math.ceil(lines / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page')) || 1)));
  const shown = await linesOnPage(db, batch, visit.now, { page, size: PAGE });
  return {
    ...{ base: batchesAt(params), page, pages },
    batch: situationOf(batch, await paceOf(db, batch, visit.now), visit.now),
    lines: shown.map((line) => ({
      ...{ name: line.name, depth: line.depth, outcome: line.outcome, isClosed: line.isClosed },
      overall: line.score.overall,
      worst: worstOf(line.findings).map(({ check }) => check),
    })),
  };
}

/** The suppliers that domains of a batch share. */
export async function batchSuppliersPage(visit: Visit, params: Params) {
  const db = database();
  const { batch } = await measuredBatch(visit, params, db);
  const served: Served[] = [];
  for await (const line of allLines(db, batch, visit.now))
    if (line.outcome === 'measured' && !line.isClosed) served.push(servedOf(line));
  const href = `${batchesAt(params)}/${batch.id}`;
  return {
    href,
    name: batch.name,
    measured: served.length,
    shared: sharedSuppliers(served, checks),
  };
}

/** A batch with how far it is. */
function situationOf(batch: Batch, pace: Pace, now: Date) {
  const { id, name, askedAt } = batch;
  const { total, done } = pace;
  return {
    id,
    name,
    askedAt,
    total,
    done,
    state: stateOf(batch),
    left: timeLeft(pace, now.getTime()),
  };
}

function stateOf({ endedAt, stoppedAt, startedAt }: Batch): BatchState {
  if (endedAt) return 'done';
  if (stoppedAt) return 'stopped';
  return startedAt ? 'running' : 'waiting';
}

/** Only what the supplier view needs, so that ten thousand take little room. */
function servedOf({ name, suppliers, findings }: BatchLine): Served {
  const wrong = findings.flatMap(({ check, verdict }) =>
    verdict === 'bad' || verdict === 'improve' ? [check] : [],
  );
  return { name, suppliers, wrong };
}

/** The findings that weigh most: bad before what can be better. */
export function worstOf(findings: readonly Finding[]): Finding[] {
  const weightOf = ({ check, verdict }: Finding) =>
    (checkWith(check)?.weight ?? 0) * (verdict === 'bad' ? 2 : verdict === 'improve' ? 1 : 0);
  return findings
    .filter((finding) => weightOf(finding) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, WORST);
}
