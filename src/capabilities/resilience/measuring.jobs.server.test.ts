import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { evidence, noMx, withTexts } from '#tests/support/evidence.ts';
import { later, proven, start } from '#tests/support/proven-domains.ts';
import { form, visit } from '#tests/support/visits.ts';
import { waitingJobs } from '#tests/support/waiting-jobs.ts';
import { keyOf } from './action.ts';
import { say } from './action.store.server.ts';
import { checks } from './checks.ts';
import { removeOwnDomain } from './domain.actions.server.ts';
import { MEASUREMENT_JOB, measurementsOf } from './measurement.store.server.ts';
import { domainPage } from './domain.public.server.ts';
import type { Measure } from './measuring.jobs.server.ts';

const database = testDatabase();
waitingJobs(database, MEASUREMENT_JOB);
const worse = withTexts({ '_dmarc.example.nl': null });

describe('the job that measures', () => {
  it('keeps what was found, its score and who serves the domain', async () => {
    const { ask, run, kept } = await proven(database(), 'job-keeps');
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
    const { ask, run, kept, letters } = await proven(database(), 'job-twice');
    await run(await ask(), evidence());
    const id = await ask('all', later(1));
    await Promise.all([run(id, worse, later(1)), run(id, worse, later(1))]);
    await run(id, evidence(), later(2));
    expect((await kept(id))?.score.overall).toBeLessThan(100);
    expect(await letters()).toHaveLength(1);
  });

  it('is killed half-way, and begun again', async () => {
    const { ask, run, kept } = await proven(database(), 'job-killed');
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

  it('is given up when it was killed at its last try, so that there can be a next one', async () => {
    const { ask, run, kept, ours, params } = await proven(database(), 'job-lost');
    const id = await ask();
    const killed = run(id, () => new Promise<never>(() => {}), start, true);
    await Promise.race([killed, new Promise((go) => setTimeout(go, 200))]);
    expect(await kept(id)).toMatchObject({ state: 'running' });
    expect(await ask('all', later(3))).toBe(id);
    const watched = async (hours: number) => {
      const asking = visit(ours.director, { now: later(hours) });
      return (await domainPage(asking, params, new URLSearchParams(), database())).underWay;
    };
    expect(await watched(3)).toBe(id);
    expect(await watched(7)).toBeNull();
    const next = await ask('all', later(7));
    expect(next).not.toBe(id);
    expect(await kept(id)).toMatchObject({ state: 'failed' });
    await run(next, evidence(), later(7));
    expect(await kept(next)).toMatchObject({ state: 'done' });
  });

  it('ends as failed after its last try, and says nothing about the domain', async () => {
    const { ask, run, kept, ours, params } = await proven(database(), 'job-failed');
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
    const { ask, run, kept, letters, ours, params } = await proven(database(), 'job-removed');
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
    const { ask, run, kept } = await proven(database(), 'job-unproven');
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
    const { ask, run, kept } = await proven(database(), 'job-one');
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
    const { ask, run, letters } = await proven(database(), 'job-worse');
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
    const { ask, run, kept, letters, ours, domain } = await proven(database(), 'job-impossible');
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
