import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mail } from '#platform/mail/tables.ts';
import { registerJob, startJobs, stopJobs } from '#platform/jobs/jobs.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { answer, evidence, noMx, withTexts } from '#tests/support/evidence.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { keyOf } from './action.ts';
import { say } from './action.store.server.ts';
import { checks } from './checks.ts';
import { addOwnDomain, removeOwnDomain } from './domain.actions.server.ts';
import { domainsOf, keepProof, keepWishes, provenDomain } from './domain.store.server.ts';
import type { Evidence } from './evidence.ts';
import { measureDomain } from './measurement.actions.server.ts';
import { measurementTexts } from './measurement.messages.ts';
import {
  askMeasurement,
  MEASUREMENT_JOB,
  measurementWith,
  measurementsOf,
} from './measurement.store.server.ts';
import { perform, type Measure } from './measuring.jobs.server.ts';
import { measureWeekly, proveAgain } from './weekly.jobs.server.ts';

const database = testDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number) => new Date(start.getTime() + hours * HOUR);
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);
const t = measurementTexts.nl;

beforeAll(async () => {
  // The tests do the work themselves: what is asked for here is picked up by nobody.
  registerJob(MEASUREMENT_JOB, async () => {});
  const { rows } = await database().execute<{ name: string }>(
    sql`select current_database() as name`,
  );
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${rows[0]?.name}`;
  await startJobs(url.href);
});
afterAll(() => stopJobs());

async function proven(slug: string) {
  const ours = await theatre(database(), slug);
  const params = { organisation: slug };
  await addOwnDomain(visit(ours.director), form({ name: `${slug}.nl` }), params, database());
  const [added] = await domainsOf(database(), ours.asDirector);
  if (!added) throw new Error('The domain was not added.');
  await database().transaction((tx) => keepProof(tx, ours.asDirector, added, 'dns', start));
  const domain = await provenDomain(database(), ours.asDirector, added.id, start);
  if (!domain) throw new Error('The domain was not proven.');
  const ask = async (of = 'all', at = start) => {
    const made = await database().transaction((tx) => askMeasurement(tx, domain, of, null, at));
    return made.id;
  };
  const run = (id: string, seen: Evidence | Measure, at = start, isLastTry = false) =>
    perform(
      database(),
      { data: { measurement: id }, isLastTry },
      {
        measure: typeof seen === 'function' ? seen : async () => seen,
        now: () => at,
        origin: 'https://samenspel.example',
      },
    );
  const kept = (id: string) => measurementWith(database(), ours.asMember, id);
  const letters = () => database().select().from(mail).where(eq(mail.to, ours.director.email));
  return { ours, domain, params: { ...params, domain: domain.id }, ask, run, kept, letters };
}

const worse = withTexts({ '_dmarc.example.nl': null });

describe('asking for a measurement', () => {
  it('is for directors of the organisation alone', async () => {
    const { ours, params } = await proven('measure-refused');
    const theirs = await theatre(database(), 'measure-refused-others');
    const by = (person: typeof ours.director | null, where = params) =>
      refusal(measureDomain(visit(person), form({}), where, database()));
    expect(await by(null)).toMatchObject({ status: 303 });
    expect(await by(theirs.director)).toMatchObject({ status: 404 });
    expect(await by(theirs.director, { ...params, organisation: theirs.slug })).toMatchObject({
      status: 404,
    });
    expect(await by(ours.member)).toMatchObject({ status: 403 });
    expect(await measurementsOf(database(), ours.asMember, params.domain)).toEqual([]);
  });

  it('needs a domain that is proven, and a check that is there', async () => {
    const { ours, params } = await proven('measure-unproven');
    const act = (fields: Record<string, string>, now = start) =>
      refusal(measureDomain(visit(ours.director, { now }), form(fields), params, database()));
    expect(await act({ of: 'nonsense' })).toMatchObject({ status: 404 });
    expect(await act({}, later(400 * 24))).toMatchObject({ errors: { form: t.error.unproven } });
    expect(await act({})).toHaveProperty('to', expect.stringContaining('/measurements/'));
  });

  it('leads to the one that is under way, and not to a second', async () => {
    const { ours, params, ask } = await proven('measure-once');
    const id = await ask();
    const asked = await measureDomain(visit(ours.director), form({}), params, database());
    expect(asked).toHaveProperty('to', expect.stringContaining(id));
    const both = await Promise.all([ask(), ask()]);
    expect(both).toEqual([id, id]);
  });
});

describe('the job that measures', () => {
  it('keeps what was found, its score and who serves the domain', async () => {
    const { ask, run, kept } = await proven('job-keeps');
    const id = await ask();
    const steps: number[] = [];
    await run(id, async (_domain, _of, told) => {
      for (const done of [1, 2, 3, 4]) {
        await told(done);
        steps.push((await kept(id))?.done ?? 0);
      }
      return evidence();
    });
    expect(steps).toEqual([1, 2, 3, 4]);
    const found = await kept(id);
    expect(found?.state).toBe('done');
    expect(found?.findings).toHaveLength(checks.length);
    expect(found?.score.overall).toBe(100);
    expect(found?.suppliers.names).toContain('example.org');
  });

  it('is run twice, and is there once', async () => {
    const { ask, run, kept, letters } = await proven('job-twice');
    await run(await ask(), evidence());
    const id = await ask('all', later(1));
    await Promise.all([run(id, worse, later(1)), run(id, worse, later(1))]);
    await run(id, evidence(), later(2));
    expect((await kept(id))?.score.overall).toBeLessThan(100);
    expect(await letters()).toHaveLength(1);
  });

  it('is killed half-way, and begun again', async () => {
    const { ask, run, kept } = await proven('job-killed');
    const id = await ask();
    const dies = run(id, async (_domain, _of, told) => {
      await told(3);
      throw new Error('killed');
    });
    await expect(dies).rejects.toThrow('killed');
    expect(await kept(id)).toMatchObject({ state: 'running', done: 3 });
    await run(id, evidence());
    expect(await kept(id)).toMatchObject({ state: 'done' });
  });

  it('ends as failed after its last try, and says nothing about the domain', async () => {
    const { ask, run, kept, ours, params } = await proven('job-failed');
    const id = await ask();
    const fails: Measure = async () => {
      throw new Error('no network');
    };
    await run(id, fails, start, true);
    expect(await kept(id)).toMatchObject({ state: 'failed', findings: [] });
    expect(await measurementsOf(database(), ours.asMember, params.domain)).toEqual([]);
    expect(await ask()).not.toBe(id);
  });

  it('leaves nothing of a domain that was removed meanwhile', async () => {
    const { ask, run, kept, letters, ours, params } = await proven('job-removed');
    const id = await ask();
    await run(id, async () => {
      await removeOwnDomain(visit(ours.director), form({}), params, database());
      return worse;
    });
    expect(await kept(id)).toBeUndefined();
    expect(await letters()).toEqual([]);
    await run(id, evidence());
  });

  it('does not measure what is not proven any more', async () => {
    const { ask, run, kept } = await proven('job-unproven');
    const id = await ask();
    let looked = false;
    await run(
      id,
      async () => {
        looked = true;
        return evidence();
      },
      later(366 * 24),
    );
    expect(looked).toBe(false);
    expect(await kept(id)).toMatchObject({ state: 'failed' });
  });

  it('looks again at one thing, and leaves the rest as it was', async () => {
    const { ask, run, kept } = await proven('job-one');
    await run(await ask(), worse);
    const id = await ask('dmarc', later(1));
    const asked: string[] = [];
    await run(
      id,
      async (_domain, of) => {
        asked.push(of);
        return evidence({ mail: { mx: noMx, texts: evidence().mail.texts } });
      },
      later(1),
    );
    const found = await kept(id);
    expect(asked).toEqual(['dmarc']);
    expect(found?.findings).toHaveLength(checks.length);
    const verdict = (check: string) => found?.findings.find((one) => one.check === check)?.verdict;
    expect([verdict('dmarc'), verdict('mx'), verdict('starttls')]).toEqual([
      'good',
      'good',
      'good',
    ]);
  });

  it('writes the directors once when something got worse, in words', async () => {
    const { ask, run, letters } = await proven('job-worse');
    await run(await ask(), evidence());
    expect(await letters()).toEqual([]);
    await run(await ask('all', later(1)), worse, later(1));
    await run(await ask('all', later(2)), worse, later(2));
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('DMARC');
    expect(sent[0]?.text).toMatch(/https:\/\/samenspel\.example\/organisations\/job-worse/);
  });

  it('writes nobody about what is not possible at the supplier, and does not count it', async () => {
    const { ask, run, kept, letters, ours, domain } = await proven('job-impossible');
    await run(await ask(), evidence());
    for (const check of checks) {
      const key = keyOf({ from: 'check', check: check.id, domain: domain.name });
      const said = { state: 'not-possible', until: null, note: 'x' } as const;
      if (check.id.startsWith('dmarc'))
        await database().transaction((tx) => say(tx, ours.asDirector, key, said, start));
    }
    const id = await ask('all', later(1));
    await run(id, worse, later(1));
    expect(await letters()).toEqual([]);
    expect((await kept(id))?.score.overall).toBe(100);
  });
});

describe('every week', () => {
  it('those are measured that want it, once', async () => {
    const { ours, domain, params } = await proven('weekly');
    await measureWeekly(database(), start);
    expect(await measurementsOf(database(), ours.asMember, params.domain)).toEqual([]);
    const wishes = { isWeekly: true, isOpenToDesk: false };
    await database().transaction((tx) => keepWishes(tx, ours.asDirector, domain, wishes, start));
    expect(await measureWeekly(database(), start)).toBe(1);
    expect(await measureWeekly(database(), start)).toBe(0);
    expect(await measureWeekly(database(), later(366 * 24))).toBe(0);
  });

  it('a proof that is about to end is looked for again', async () => {
    const { ours, domain } = await proven('weekly-proof');
    const soon = later(340 * 24);
    const isThere = async () =>
      (await provenDomain(database(), ours.asMember, domain.id, later(370 * 24))) !== undefined;
    const outside = (...texts: string[]) => ({
      txt: async (name: string) =>
        name.startsWith('_samenspel.weekly-proof') ? answer(...texts) : answer<string>(),
      fetched: async () => ({ problem: 'not-found' }),
    });
    expect(await proveAgain(database(), soon, outside())).toBe(0);
    expect(await isThere()).toBe(false);
    const right = outside(`samenspel=${domain.proofToken}`);
    expect(await proveAgain(database(), later(100 * 24), right)).toBe(0);
    expect(await proveAgain(database(), soon, right)).toBe(1);
    expect(await isThere()).toBe(true);
  });
});
