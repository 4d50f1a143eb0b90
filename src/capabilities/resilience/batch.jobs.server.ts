import { setTimeout as pause } from 'node:timers/promises';
import { getDomain } from 'tldts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { config } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { withoutValues } from '#platform/http/failure.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { onShutdown } from '#platform/lifecycle.ts';
import { depthOf } from './batch.ts';
import {
  beginBatch,
  claimDomain,
  isUnfinished,
  keepDepth,
  keepResult,
  passOn,
  refuseDomain,
  stopUnlessTrusted,
  type BatchResult,
} from './batch-running.store.server.ts';
import { BATCH_JOB } from './batch.store.server.ts';
import { checks } from './checks.ts';
import type { Evidence } from './evidence.ts';
import { mayMeasure } from './may-measure.ts';
import { findingsOf, isAbsent } from './measurement.ts';
import { openedDomains } from './opened.store.server.ts';
import { lookAtMany, type Look } from './retrieval/many.server.ts';
import { ourTools } from './retrieval/our-tools.server.ts';
import { PER_DOMAIN_IN_BATCHES } from './progress.ts';
import { scoreOf } from './score.ts';
import { suppliersOf } from './suppliers.ts';
import { countedOf } from './told.ts';

/** What measuring many works with; tests bring their own. */
export type BatchMeans = {
  readonly look: Look;
  readonly now: () => Date;
  readonly brokersMeasure: 'allowed' | 'passive';
  /** Domains whose owner asked to be left alone. */
  readonly never?: readonly string[] | undefined;
  readonly signal?: AbortSignal;
  /** How many domains at once. */
  readonly atOnce?: number;
  /** Milliseconds after which whoever took a domain is dead: longer than measuring one takes (`limits.domain`). */
  readonly lease?: number;
  /** Milliseconds that one job works; then the rest is for the next, so that other batches get a turn. */
  readonly shift?: number;
};

const AT_ONCE = 16;
const LEASE = 150_000;
/** Jobs may take fifteen minutes; a domain two. */
const SHIFT = 10 * 60_000;

/** Registers the job that measures many. */
export function registerBatchJob(): void {
  const stopping = new AbortController();
  onShutdown(async () => stopping.abort());
  const look = lookAtMany(() => ourTools({ many: true }));
  registerJob(BATCH_JOB, async ({ data: { batch = '' } }) => {
    const { BROKERS_MEASURE: brokersMeasure, MEASURE_NEVER: never } = config();
    const means = { look, brokersMeasure, never, now: () => new Date(), signal: stopping.signal };
    const left = await measureBatch(database(), batch, means);
    if (left && !stopping.signal.aborted) await database().transaction((tx) => passOn(tx, batch));
    // What a process that ends leaves is for the next that starts: the job is tried again.
    if (left && stopping.signal.aborted) throw new Error('Stopped half-way.');
  });
}

/**
 * Measures what is left of a batch, several domains at once. It bears to be killed, and to be run by several
 * processes: each domain is taken by one, and its result is kept once. True when something is left.
 */
export async function measureBatch(db: Database, id: string, means: BatchMeans): Promise<boolean> {
  const { now, signal, atOnce = AT_ONCE, lease = LEASE, shift = SHIFT } = means;
  await stopUnlessTrusted(db, id, now());
  if (!(await beginBatch(db, id, now()))) return false;
  const until = performance.now() + shift;
  const isOver = () => signal?.aborted === true || performance.now() >= until;
  const work = async () => {
    while (!isOver()) {
      const name = await claimDomain(db, id, now(), lease);
      if (name !== undefined) await measureDomain(db, id, name, means);
      else if (await isUnfinished(db, id, now())) await pause(Math.min(1_000, lease / 2));
      else return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return isUnfinished(db, id, now());
}

/** Looks at one domain, as far as its organisation and the settings allow at this moment. */
async function measureDomain(
  db: Database,
  id: string,
  name: string,
  { look, now, brokersMeasure, never, signal }: BatchMeans,
): Promise<void> {
  const opened = await openedDomains(db, [name], now());
  const depth = depthOf(opened.has(name), brokersMeasure);
  if (depth === 'not-allowed') return refuseDomain(db, id, name);
  if (!mayMeasure(name, never)) {
    await keepResult(db, id, name, { ...failed, outcome: 'left-alone' }, now());
    return;
  }
  const keep = (result: BatchResult) => keepResult(db, id, name, result, now());
  if (!(await allowed(db, PER_DOMAIN_IN_BATCHES, name))) {
    await keep(failed);
    return;
  }
  await keepDepth(db, id, name, depth);
  try {
    const result = resultOf(await look(name, depth, signal));
    // What was broken off is looked at again.
    if (signal?.aborted) return;
    await keep(result);
  } catch (fault) {
    if (signal?.aborted) return;
    // One domain, whatever it answers, does not keep the others from their turn.
    console.error(`resilience: a domain of a batch failed: ${String(withoutValues(fault))}`);
    await keep(failed);
  }
}

const failed: BatchResult = {
  outcome: 'failed',
  findings: [],
  score: scoreOf([]),
  suppliers: { mail: [], web: [], names: [], origins: [] },
};

/** What is kept of what was seen. */
export function resultOf(evidence: Evidence): BatchResult {
  if (isAbsent(evidence)) return { ...failed, outcome: 'absent' };
  const findings = findingsOf(checks, evidence);
  const score = scoreOf(countedOf(checks, findings));
  return { outcome: 'measured', findings, score, suppliers: suppliersOf(evidence, getDomain) };
}
