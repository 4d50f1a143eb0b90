import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { answer } from '#tests/support/evidence.ts';
import { later, proven, start } from '#tests/support/proven-domains.ts';
import { waitingJobs } from '#tests/support/waiting-jobs.ts';
import { domainTexts } from './domain.messages.ts';
import { keepWishes, provenDomain } from './domain.store.server.ts';
import { MEASUREMENT_JOB, measurementsOf } from './measurement.store.server.ts';
import { measureWeekly, proveAgain } from './weekly.jobs.server.ts';

const database = testDatabase();
waitingJobs(database, MEASUREMENT_JOB);

describe('every week', () => {
  it('those are measured that want it, once', async () => {
    const { ours, domain, params } = await proven(database(), 'weekly');
    await measureWeekly(database(), start);
    expect(await measurementsOf(database(), ours.asMember, params.domain)).toEqual([]);
    const wishes = { isWeekly: true, isOpenToDesk: false };
    await database().transaction((tx) => keepWishes(tx, ours.asDirector, domain, wishes, start));
    expect(await measureWeekly(database(), start, ['weekly.nl'])).toBe(0);
    expect(await measureWeekly(database(), start)).toBe(1);
    expect(await measureWeekly(database(), start)).toBe(0);
    expect(await measureWeekly(database(), later(366 * 24))).toBe(0);
  });

  it('a proof that is about to end is looked for again', async () => {
    const { ours, domain } = await proven(database(), 'weekly-proof');
    const soon = later(340 * 24);
    const isThere = async () =>
      (await provenDomain(database(), ours.asMember, domain.id, later(370 * 24))) !== undefined;
    const outside = (...texts: string[]) => ({
      txt: async (name: string) =>
        name.startsWith('_samenspel.weekly-proof') ? answer(...texts) : answer<string>(),
      fetched: async () => ({ problem: 'not-found' as const }),
      origin: 'https://samenspel.example',
    });
    expect(await proveAgain(database(), soon, outside())).toBe(0);
    expect(await isThere()).toBe(false);
    // Directors are told, once.
    expect(await proveAgain(database(), soon, outside())).toBe(0);
    const letters = (await database().select().from(mail)).filter(
      ({ subject }) => subject === domainTexts.nl.ends.subject(domain.name),
    );
    expect(letters).toMatchObject([{ to: ours.director.email }]);
    expect(letters[0]?.text).toContain(`/resilience/domains/${domain.id}`);
    const right = outside(`samenspel=${domain.proofToken}`);
    expect(await proveAgain(database(), later(100 * 24), right)).toBe(0);
    expect(await proveAgain(database(), soon, right, ['weekly-proof.nl'])).toBe(0);
    expect(await proveAgain(database(), soon, right)).toBe(1);
    expect(await isThere()).toBe(true);
  });

  it('nothing is measured of an organisation that closed', async () => {
    const { ours, domain } = await proven(database(), 'weekly-closed');
    const wishes = { isWeekly: true, isOpenToDesk: false };
    await database().transaction((tx) => keepWishes(tx, ours.asDirector, domain, wishes, start));
    await database()
      .update(organisation)
      .set({ eraseAfter: later(24) })
      .where(eq(organisation.id, ours.asDirector.organisationId));
    expect(await measureWeekly(database(), later(2))).toBe(0);
  });
});
