import { getDomain } from 'tldts';
import { contactsFor, nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import { config, ownOrigin } from '#platform/config.server.ts';
import { database, type Database, type Transaction } from '#platform/database/database.server.ts';
import { withoutValues } from '#platform/http/failure.ts';
import { registerJob, type Work } from '#platform/jobs/jobs.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { notPossibleFor } from './action.store.server.ts';
import { changesBetween, withNew, type Change } from './changes.ts';
import { checks, checkWith } from './checks.ts';
import type { Evidence } from './evidence.ts';
import { mayMeasure } from './may-measure.ts';
import { findingsOf } from './measurement.ts';
import { measurementTexts } from './measurement.messages.ts';
import { MEASUREMENT_JOB, type Outcome } from './measurement.store.server.ts';
import { evidenceOf } from './retrieval/evidence.server.ts';
import { ourTools } from './retrieval/our-tools.server.ts';
import {
  beginMeasurement,
  endMeasurement,
  failMeasurement,
  lastResult,
  tellProgress,
  type Running,
} from './running.store.server.ts';
import { scoreOfFindings, withNotPossible } from './standing.ts';
import { suppliersOf } from './suppliers.ts';
import { foundIn } from './told.ts';

/** Looks at a domain: at everything (`all`), or at what one check needs. Tells how many parts are done. */
export type Measure = (
  domain: string,
  of: string,
  told: (done: number) => Promise<void>,
) => Promise<Evidence>;

/** What measuring works with; tests bring their own. */
export type Means = {
  readonly measure: Measure;
  readonly now: () => Date;
  readonly origin: string;
  /** Domains whose owner asked to be left alone. */
  readonly never?: readonly string[] | undefined;
};

/** Registers the job that measures. */
export function registerMeasuringJob(): void {
  const { MEASURE_NEVER: never } = config();
  const origin = ownOrigin();
  const means = { measure: fromOutside, now: () => new Date(), origin, never };
  registerJob(MEASUREMENT_JOB, (work) => perform(database(), work, means));
}

/** Measures over the network. Whoever just mended one thing sees it as it is now. */
const fromOutside: Measure = (domain, of, told) => {
  const one = of === 'all' ? undefined : checkWith(of);
  const tools = ourTools({ again: one !== undefined });
  return evidenceOf(domain, tools, one ? { depth: one.category, told } : { told });
};

/**
 * Performs a measurement that was asked for. It bears to be run twice and to be killed half-way: what it
 * found and what it mails are kept in one transaction, by the first that comes to the end.
 */
export async function perform(
  db: Database,
  { data, isLastTry }: Work,
  means: Means,
): Promise<void> {
  const id = data.measurement ?? '';
  const running = await beginMeasurement(db, id, means.now());
  if (!running) return;
  if (!mayMeasure(running.domain.name, means.never)) return failMeasurement(db, id, means.now());
  try {
    const told = (done: number) => tellProgress(db, id, done);
    const evidence = await means.measure(running.domain.name, running.of, told);
    await db.transaction((tx) => conclude(tx, running, evidence, means));
  } catch (fault) {
    if (!isLastTry) throw fault;
    await failMeasurement(db, id, means.now());
    console.error(`resilience: a measurement failed for good: ${String(withoutValues(fault))}`);
  }
}

async function conclude(
  tx: Transaction,
  { id, of, domain }: Running,
  evidence: Evidence,
  { now, origin }: Means,
): Promise<void> {
  const before = await lastResult(tx, domain.id);
  const one = of === 'all' ? undefined : checkWith(of);
  const fresh = findingsOf(one ? [one] : checks, evidence);
  const findings = one ? withNew(before?.findings ?? [], fresh) : fresh;
  const notPossible = await notPossibleFor(tx, domain.organisationId, domain.name);
  const outcome: Outcome = {
    findings,
    score: scoreOfFindings(checks, withNotPossible(findings, notPossible)),
    suppliers: one && before ? before.suppliers : suppliersOf(evidence, getDomain),
  };
  if (!(await endMeasurement(tx, id, outcome, now()))) return;
  const { worse } = changesBetween(before?.findings ?? [], findings);
  const worth = worse.filter(({ after }) => !notPossible.has(after.check) && counts(after.check));
  if (worth.length > 0) await tellDirectors(tx, { id, domain }, worth, origin);
}

/** Advice that never counts is no reason to write somebody. */
const counts = (check: string) => (checkWith(check)?.weight ?? 0) > 0;

async function tellDirectors(
  tx: Transaction,
  { id, domain }: Pick<Running, 'id' | 'domain'>,
  worse: readonly Change[],
  origin: string,
): Promise<void> {
  const organisation = await nameOfOrganisation(tx, domain.organisationId);
  if (!organisation) return;
  const link = `${origin}/organisations/${organisation.slug}/resilience/measurements/${id}`;
  for (const { email, language: wish } of await contactsFor(tx, domain.organisationId, null)) {
    const language = isLanguage(wish) ? wish : 'nl';
    const t = measurementTexts[language].letter;
    const lines = worse.flatMap(({ after }) => {
      const check = checkWith(after.check);
      return check ? `${check.texts[language].name}: ${foundIn(check, after, language)}` : [];
    });
    await queueMail(tx, {
      to: email,
      subject: t.subject(domain.name, worse.length),
      text: t.text({ domain: domain.name, organisation: organisation.name, lines, link }),
    });
  }
}
