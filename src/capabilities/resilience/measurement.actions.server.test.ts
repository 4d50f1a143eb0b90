import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { evidence, withTexts } from '#tests/support/evidence.ts';
import { later, proven, start } from '#tests/support/proven-domains.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { waitingJobs } from '#tests/support/waiting-jobs.ts';
import { domainPage } from './domain.public.server.ts';
import { measureDomain } from './measurement.actions.server.ts';
import { measurementTexts } from './measurement.messages.ts';
import { measurementPage } from './measurement.public.server.ts';
import { MEASUREMENT_JOB, measurementsOf } from './measurement.store.server.ts';
import { actionsPage, overviewPage } from './overview.public.server.ts';

const database = testDatabase();
waitingJobs(database, MEASUREMENT_JOB);
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);
const nothing = new URLSearchParams();
const t = measurementTexts.nl;

describe('asking for a measurement', () => {
  it('is for directors of the organisation alone', async () => {
    const { ours, params } = await proven(database(), 'measure-refused');
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
    const { ours, params } = await proven(database(), 'measure-unproven');
    const act = (fields: Record<string, string>, now = start) =>
      refusal(measureDomain(visit(ours.director, { now }), form(fields), params, database()));
    expect(await act({ of: 'nonsense' })).toMatchObject({ status: 404 });
    expect(await act({}, later(400 * 24))).toMatchObject({ errors: { form: t.error.unproven } });
    expect(await act({})).toHaveProperty('to', expect.stringContaining('/measurements/'));
  });

  it('of one thing comes after one of everything, so that one thing is no score', async () => {
    const { ours, params, ask, run } = await proven(database(), 'measure-first');
    const act = () =>
      refusal(measureDomain(visit(ours.director), form({ of: 'dmarc' }), params, database()));
    expect(await act()).toMatchObject({ status: 404 });
    await run(await ask('all', later(-2)), evidence(), later(-2));
    expect(await act()).toHaveProperty('to');
  });

  it('is refused when the owner of the domain asked to be left alone', async () => {
    const { ours, params, ask, kept, run } = await proven(database(), 'measure-never');
    const asked = (never: string[]) =>
      measureDomain(visit(ours.director), form({}), params, database(), never);
    expect(await asked(['measure-never.nl'])).toMatchObject({
      errors: { form: t.error.leftAlone },
    });
    expect(await measurementsOf(database(), ours.asMember, params.domain)).toEqual([]);
    const id = await ask();
    const look = () => Promise.reject(new Error('It was looked at.'));
    await run(id, look, start, false, ['measure-never.nl']);
    expect(await kept(id)).toMatchObject({ state: 'failed' });
  });

  it('leads to the one that is under way, and not to a second', async () => {
    const { ours, params, ask } = await proven(database(), 'measure-once');
    const id = await ask();
    const asked = await measureDomain(visit(ours.director), form({}), params, database());
    expect(asked).toHaveProperty('to', expect.stringContaining(id));
    const both = await Promise.all([ask(), ask()]);
    expect(both).toEqual([id, id]);
  });
});

describe('what was measured', () => {
  it('is read by members, and is not there for anybody else', async () => {
    const { ours, params, ask, run } = await proven(database(), 'read-refused');
    const theirs = await theatre(database(), 'read-refused-others');
    const id = await ask();
    await run(id, evidence());
    const all = { ...params, measurement: id };
    const crossed = { ...all, organisation: theirs.slug };
    const reads = [measurementPage, domainPage, overviewPage];
    for (const read of reads) {
      const by = (person: typeof ours.director | null, where: typeof all) =>
        refusal(read(visit(person), where, nothing, database()));
      expect(await by(null, all)).toMatchObject({ status: 303 });
      expect(await by(theirs.director, all)).toMatchObject({ status: 404 });
      if (read !== overviewPage)
        expect(await by(theirs.director, crossed)).toMatchObject({ status: 404 });
      expect(await by(ours.member, all)).toMatchObject({ slug: 'read-refused', directs: false });
    }
    expect(
      JSON.stringify(await overviewPage(visit(theirs.director), crossed, nothing, database())),
    ).not.toContain('read-refused.nl');
    expect(await refusal(actionsPage(visit(theirs.director), all, database()))).toMatchObject({
      status: 404,
    });
  });

  it('keeps what proves the domain from who may not prove it', async () => {
    const { ours, params, domain } = await proven(database(), 'read-proof');
    const shown = await domainPage(visit(ours.member), params, nothing, database());
    expect(JSON.stringify(shown)).not.toContain(domain.proofToken);
  });

  it('says how far it is, and refreshes only while it runs', async () => {
    const { ours, params, ask, run } = await proven(database(), 'read-running');
    const id = await ask();
    const read = (now: Date, asked = '') =>
      measurementPage(
        visit(ours.member, { now }),
        { ...params, measurement: id },
        new URLSearchParams(asked),
        database(),
      );
    expect(await read(start)).toMatchObject({ isRunning: true, refreshes: true, isSlow: false });
    expect(await read(start, 'still')).toMatchObject({ isRunning: true, refreshes: false });
    expect(await read(later(1))).toMatchObject({ isSlow: true });
    await run(id, evidence());
    expect(await read(start)).toMatchObject({ isRunning: false, refreshes: false, since: null });
  });

  it('says what changed since the time before', async () => {
    const { ours, params, ask, run } = await proven(database(), 'read-changes');
    await run(await ask(), evidence());
    const id = await ask('all', later(1));
    await run(id, withTexts({ '_dmarc.example.nl': null }), later(1));
    const shown = await measurementPage(
      visit(ours.member),
      { ...params, measurement: id },
      nothing,
      database(),
    );
    expect(shown.since).toEqual(start);
    expect(shown.changes.worse.map(({ after }) => after.check)).toContain('dmarc');
  });
});
