import { config, ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { keepProof } from './domain.store.server.ts';
import { mayMeasure } from './may-measure.ts';
import { askMeasurement } from './measurement.store.server.ts';
import { fetchedProof, isFoundInDns, isFoundInFile, type Outside } from './proof.actions.server.ts';
import { tellProofEnds } from './proof-ends.store.server.ts';
import { ourDns } from './retrieval/our-tools.server.ts';
import { domainsToProve, weeklyDomains } from './weekly.store.server.ts';

/** In the night before Monday: what got worse lies on top when the week begins. */
const EVERY_MONDAY = '10 3 * * 1';

/** Registers the weekly measurements, and the look for proofs that are about to end. */
export function registerWeeklyJob(): void {
  const work = async () => {
    const [db, now] = [database(), new Date()];
    const origin = ownOrigin();
    await proveAgain(db, now, { txt: ourDns().txt, fetched: fetchedProof, origin });
    await measureWeekly(db, now);
  };
  registerJob('resilience-weekly', work, { cron: EVERY_MONDAY });
}

/**
 * Asks for a measurement of every domain that wants one each week; returns how many. A second run finds
 * the first one's measurements under way, or just done.
 */
export async function measureWeekly(
  db: Database,
  now: Date,
  never = config().MEASURE_NEVER,
): Promise<number> {
  let asked = 0;
  for (const domain of await weeklyDomains(db, now)) {
    if (!mayMeasure(domain.name, never)) continue;
    const made = await db.transaction((tx) => askMeasurement(tx, domain, 'all', null, now));
    if (!('refusal' in made)) asked += 1;
  }
  return asked;
}

/**
 * Looks again for proofs that are old, in the way in which they were given; returns how many are still there. Of one
 * that is not, directors are told once, in the month before it ends.
 */
export async function proveAgain(
  db: Database,
  now: Date,
  outside: Outside & { readonly origin: string },
  never = config().MEASURE_NEVER,
): Promise<number> {
  let seen = 0;
  for (const { domain, organisationId } of await domainsToProve(db, now)) {
    if (!mayMeasure(domain.name, never)) continue;
    const { provenBy } = domain;
    // What was proven by mail has to be asked again; that is the director's to do.
    const found =
      (provenBy === 'dns' && (await isFoundInDns(domain, outside)) === 'found') ||
      (provenBy === 'file' && (await isFoundInFile(domain, outside)) === 'found');
    if (!found || !provenBy) {
      await db.transaction((tx) =>
        tellProofEnds(tx, { domain, organisationId }, outside.origin, now),
      );
      continue;
    }
    const nobody = { organisationId, userId: null };
    await db.transaction((tx) => keepProof(tx, nobody, domain, provenBy, now));
    seen += 1;
  }
  return seen;
}
