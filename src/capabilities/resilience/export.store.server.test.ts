import { expect, it } from 'vitest';
import { tablesIn } from '#capabilities/organisations/export.ts';
import { testDatabase } from '#tests/support/database.ts';
import { evidence } from '#tests/support/evidence.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { say } from './action.store.server.ts';
import { checks } from './checks.ts';
import { addOwnDomain } from './domain.actions.server.ts';
import { domainsOf } from './domain.store.server.ts';
import { resilienceTables } from './export.messages.ts';
import { exportResilience } from './export.store.server.ts';
import { findingsOf } from './measurement.ts';
import { resilienceMeasurement } from './measurement.tables.ts';
import { noSuppliers } from './suppliers.ts';

const database = testDatabase();
const { now } = visit();

async function house(slug: string) {
  const ours = await theatre(database(), slug);
  const params = { organisation: slug };
  await addOwnDomain(visit(ours.director), form({ name: `${slug}.nl` }), params, database());
  const [domain] = await domainsOf(database(), ours.asDirector);
  if (!domain) throw new Error('The domain was not added.');
  const findings = findingsOf(checks, evidence());
  const result = { findings, score: { overall: 100, perCategory: {} }, suppliers: noSuppliers };
  await database()
    .insert(resilienceMeasurement)
    .values({
      domainId: domain.id,
      of: 'all',
      state: 'done',
      askedAt: now,
      endedAt: now,
      ...result,
    });
  const key = `check:hsts:${domain.name}`;
  const said = { state: 'done', until: null, note: 'Klaar' } as const;
  await database().transaction((tx) => say(tx, ours.asDirector, key, said, now));
  return { ours, domain, key };
}

it('goes along whole, without what proves a domain and without what is others’', async () => {
  const { ours, domain, key } = await house('export-whole');
  await house('export-others');
  const exported = await exportResilience(database(), ours.asDirector);
  expect(exported).toMatchObject({
    domains: [{ name: 'export-whole.nl', weekly: false, provenAt: null }],
    measurements: [{ domain: 'export-whole.nl', of: 'all', score: 100 }],
    actions: [{ action: key, state: 'done', note: 'Klaar' }],
    sayings: [{ action: key, by: ours.director.name }],
  });
  expect(exported.findings).toHaveLength(checks.length);
  const text = JSON.stringify(exported);
  expect(text).not.toContain(domain.proofToken);
  expect(text).not.toContain('export-others');
});

it('has a name for each of its tables', async () => {
  const { ours } = await house('export-names');
  const tables = tablesIn(await exportResilience(database(), ours.asDirector), 'resilience');
  expect(Object.keys(tables)).toEqual(Object.keys(resilienceTables.nl));
});
