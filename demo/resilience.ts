import { verdicts, type Fact } from '#capabilities/resilience/check.ts';
import { checks } from '#capabilities/resilience/checks.ts';
import { resilienceDomain } from '#capabilities/resilience/domain.tables.ts';
import type { Finding } from '#capabilities/resilience/measurement.ts';
import { resilienceMeasurement } from '#capabilities/resilience/measurement.tables.ts';
import { scoreOfFindings } from '#capabilities/resilience/standing.ts';
import { noSuppliers } from '#capabilities/resilience/suppliers.ts';
import type { Database } from '#platform/database/database.server.ts';
import { newToken } from '#platform/tokens.server.ts';
import { writeBasics } from './basics.ts';
import { daysFrom } from './days.ts';
import measured from './resilience-findings.json' with { type: 'json' };
import { idOf } from './scans.ts';

/** Who has a domain in the demo. */
export const measuredOrganisation = 'museum-van-de-verloren-paraplu';

type Kept = (typeof measured)['before'][number];

/** What was kept as a file is a finding when its verdict is one of ours. */
function findingFrom({ check, verdict: said, reason, facts }: Kept): Finding {
  const verdict = verdicts.find((one) => one === said);
  if (!verdict) throw new Error(`The demo has a verdict that is none: ${said}`);
  const known = Object.entries(facts).filter(
    (fact): fact is [string, Fact] => fact[1] !== undefined,
  );
  return { check, verdict, reason, facts: Object.fromEntries(known) };
}

/** What two measurements of that domain found. */
export const demoFindings = {
  before: measured.before.map(findingFrom),
  after: measured.after.map(findingFrom),
};

/** A museum that proved a domain, measured it twice, added another one, and answered most of the basics. */
export async function writeResilience(
  db: Pick<Database, 'insert'>,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const organisationId = ids.get(measuredOrganisation);
  if (!organisationId) throw new Error(`The demo has no ${measuredOrganisation}.`);
  const provenAt = daysFrom(now, -40);
  const domain = {
    ...{ organisationId, proofToken: newToken(), provenBy: 'dns', provenAt },
    ...{ proofSeenAt: provenAt, addedAt: daysFrom(now, -41) },
  };
  const domainId = await idOf(
    db
      .insert(resilienceDomain)
      .values({ ...domain, name: `${measuredOrganisation}.example` })
      .returning({ id: resilienceDomain.id }),
  );
  await db.insert(resilienceDomain).values({
    ...{ organisationId, name: 'parapludag.example', proofToken: newToken() },
    addedAt: daysFrom(now, -3),
  });
  await writeBasics(db, measuredOrganisation, organisationId, now);
  for (const [findings, days] of [
    [demoFindings.before, -14],
    [demoFindings.after, -1],
  ] as const)
    await db.insert(resilienceMeasurement).values({
      ...{ domainId, of: 'all', state: 'done', done: 4, findings, suppliers: noSuppliers },
      ...{ askedAt: daysFrom(now, days), endedAt: daysFrom(now, days) },
      score: scoreOfFindings(checks, findings),
    });
}
