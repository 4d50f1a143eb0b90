import { eq } from 'drizzle-orm';
import { addOwnDomain } from '#capabilities/resilience/domain.actions.server.ts';
import {
  domainsOf,
  keepProof,
  provenDomain,
} from '#capabilities/resilience/domain.store.server.ts';
import type { Evidence } from '#capabilities/resilience/evidence.ts';
import {
  askMeasurement,
  measurementWith,
} from '#capabilities/resilience/measurement.store.server.ts';
import { perform, type Measure } from '#capabilities/resilience/measuring.jobs.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { mail } from '#platform/mail/tables.ts';
import { theatre } from './theatres.ts';
import { form, visit } from './visits.ts';

/** When the domains of these tests were proven. */
export const start = new Date('2026-11-22T10:00:00Z');

/** So many hours after that. */
export const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

/** A theatre with a proven domain, and what can be done with it; `slug.nl` is its name. */
export async function proven(db: Database, slug: string) {
  const ours = await theatre(db, slug);
  const params = { organisation: slug };
  await addOwnDomain(visit(ours.director), form({ name: `${slug}.nl` }), params, db);
  const [added] = await domainsOf(db, ours.asDirector);
  if (!added) throw new Error('The domain was not added.');
  await db.transaction((tx) => keepProof(tx, ours.asDirector, added, 'dns', start));
  const domain = await provenDomain(db, ours.asDirector, added.id, start);
  if (!domain) throw new Error('The domain was not proven.');
  const ask = async (of = 'all', at = start) => {
    const made = await db.transaction((tx) => askMeasurement(tx, domain, of, null, at));
    return made.id;
  };
  const run = (
    id: string,
    seen: Evidence | Measure,
    at = start,
    isLastTry = false,
    never: readonly string[] = [],
  ) =>
    perform(
      db,
      { data: { measurement: id }, isLastTry },
      {
        measure: typeof seen === 'function' ? seen : async () => seen,
        now: () => at,
        origin: 'https://samenspel.example',
        never,
      },
    );
  const kept = (id: string) => measurementWith(db, ours.asMember, id);
  const letters = () => db.select().from(mail).where(eq(mail.to, ours.director.email));
  return { ours, domain, params: { ...params, domain: domain.id }, ask, run, kept, letters };
}
