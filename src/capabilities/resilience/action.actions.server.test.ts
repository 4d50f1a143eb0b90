import { describe, expect, it } from 'vitest';
import { gapsOf } from '#capabilities/scan/plan.public.server.ts';
import { chooseGap } from '#capabilities/scan/gaps.actions.server.ts';
import { stepStanding } from '#capabilities/scan/step-from-elsewhere.public.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { evidence, withTexts } from '#tests/support/evidence.ts';
import { resultFromElsewhere, theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { keyOf } from './action.ts';
import { planAction, sayOfAction } from './action.actions.server.ts';
import { actionPage } from './action.public.server.ts';
import { actionTexts } from './action.messages.ts';
import { checks } from './checks.ts';
import { addOwnDomain } from './domain.actions.server.ts';
import { domainsOf, keepProof } from './domain.store.server.ts';
import type { Evidence } from './evidence.ts';
import { findingsOf } from './measurement.ts';
import { resilienceMeasurement } from './measurement.tables.ts';
import { overviewPage } from './overview.public.server.ts';
import { noSuppliers } from './suppliers.ts';

const database = testDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);
const without = withTexts({ '_dmarc.example.nl': null });
const t = actionTexts.nl.error;

async function measured(slug: string) {
  const ours = await theatre(database(), slug);
  const organisation = { organisation: slug };
  await addOwnDomain(visit(ours.director), form({ name: `${slug}.nl` }), organisation, database());
  const [domain] = await domainsOf(database(), ours.asDirector);
  if (!domain) throw new Error('The domain was not added.');
  await database().transaction((tx) => keepProof(tx, ours.asDirector, domain, 'dns', start));
  const measure = async (seen: Evidence, at: Date, of = 'all') => {
    const findings = findingsOf(checks, seen);
    const score = { overall: 50, perCategory: {} };
    await database()
      .insert(resilienceMeasurement)
      .values({
        ...{ domainId: domain.id, of, state: 'done', askedAt: at, endedAt: at },
        ...{ findings, score, suppliers: noSuppliers },
      });
  };
  await measure(without, start);
  const params = {
    ...organisation,
    key: keyOf({ from: 'check', check: 'dmarc', domain: domain.name }),
  };
  const say = (fields: Record<string, string>, at = later(1)) =>
    sayOfAction(visit(ours.director, { now: at }), form(fields), params, database());
  const page = (at = later(2)) =>
    actionPage(visit(ours.member, { now: at }), params, new URLSearchParams(), database());
  const overview = (at = later(2)) =>
    overviewPage(visit(ours.member, { now: at }), organisation, new URLSearchParams(), database());
  return { ours, domain, params, measure, say, page, overview };
}

describe('an action', () => {
  it('is decided on by directors of the organisation alone, and read by its members', async () => {
    const { ours, params, page } = await measured('action-refused');
    const theirs = await theatre(database(), 'action-refused-others');
    const crossed = { ...params, organisation: theirs.slug };
    for (const act of [sayOfAction, planAction]) {
      const by = (person: typeof ours.director | null, where = params) =>
        refusal(act(visit(person), form({ state: 'done' }), where, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(theirs.director)).toMatchObject({ status: 404 });
      expect(await by(theirs.director, crossed)).toMatchObject({ status: 404 });
      expect(await by(ours.member)).toMatchObject({ status: 403 });
    }
    const reads = (person: typeof ours.director | null, where = params) =>
      refusal(actionPage(visit(person), where, new URLSearchParams(), database()));
    expect(await reads(theirs.director)).toMatchObject({ status: 404 });
    expect(await reads(theirs.director, crossed)).toMatchObject({ status: 404 });
    expect(await reads(ours.member, { ...params, key: 'check:nonsense:x.nl' })).toMatchObject({
      status: 404,
    });
    expect(await page()).toMatchObject({ directs: false, said: undefined, history: [] });
  });

  it('says what was found, what to paste and what to ask', async () => {
    const { page, domain } = await measured('action-page');
    const shown = await page();
    expect(shown.action.paste).toMatchObject({ name: `_dmarc.${domain.name}` });
    expect(shown.ask?.text).toContain('p=none');
    expect(shown.verdict).toBe('bad');
  });

  it('is said to be done, and comes back when it is not', async () => {
    const { say, page, overview, measure } = await measured('action-returned');
    expect(await say({ state: 'done', note: 'De bouwer deed het' })).toHaveProperty('to');
    expect(await page()).toMatchObject({ standing: 'waiting' });
    expect((await overview()).step.kind).not.toBe('nothing');
    await measure(without, later(3), 'hsts');
    expect(await page(later(4))).toMatchObject({ standing: 'waiting' });
    await measure(without, later(5), 'dmarc');
    expect(await page(later(6))).toMatchObject({ standing: 'returned' });
    const { list } = await overview(later(6));
    expect(list.now.map(({ standing }) => standing)).toContain('returned');
    await measure(evidence(), later(7), 'dmarc');
    expect(await page(later(8))).toMatchObject({ standing: null, verdict: 'good' });
  });

  it('can wait until a day that is to come', async () => {
    const { say, page } = await measured('action-later');
    const until = (day: string) => say({ state: 'later', until: day });
    expect(await until('')).toMatchObject({ errors: { until: t.until } });
    expect(await until('2026-11-22')).toMatchObject({ errors: { until: t.until } });
    expect(await until('2026-02-30')).toMatchObject({ errors: { until: t.until } });
    expect(await until('2036-01-01')).toMatchObject({ errors: { until: t.untilFar } });
    expect(await until('2026-12-01')).toHaveProperty('to');
    expect(await page()).toMatchObject({ standing: 'later' });
    expect(await page(new Date('2026-12-01T09:00:00Z'))).toMatchObject({ standing: 'due' });
  });

  it('is not possible at a supplier only with the reason, and then does not count', async () => {
    const { say, overview } = await measured('action-impossible');
    const before = (await overview()).domains[0]?.score ?? 0;
    expect(await say({ state: 'not-possible' })).toMatchObject({ errors: { note: t.noteNeeded } });
    expect(await say({ state: 'not-possible', note: 'Zegt de leverancier' })).toHaveProperty('to');
    const after = await overview();
    expect(after.domains[0]?.score ?? 0).toBeGreaterThan(before);
    expect(after.list.notPossible).toHaveLength(1);
    expect(after.list.now.map(({ key }) => key)).not.toContain(after.list.notPossible[0]?.key);
  });

  it('remembers all that was said of it, newest first', async () => {
    const { say, page, ours } = await measured('action-history');
    await say({ state: 'done', note: 'Eerst' }, later(1));
    await say({ state: 'open', note: '' }, later(2));
    const { history } = await page(later(3));
    expect(history.map(({ state, by }) => [state, by])).toEqual([
      ['open', ours.director.name],
      ['done', ours.director.name],
    ]);
    expect(await say({ state: 'x' })).toMatchObject({ errors: { state: t.state } });
  });

  it('becomes a step of the plan once', async () => {
    const { ours, params, page } = await measured('action-step');
    const from = `earlier:${await resultFromElsewhere(database(), ours)}`;
    const fields = { from, about: 'part:audience-and-value', target: '3', date: '2027-11-22' };
    await chooseGap(
      visit(ours.director),
      form({ ...fields, title: 'Jongeren' }),
      { organisation: ours.slug },
      database(),
    );
    const [gap] = await gapsOf(database(), ours.asMember);
    const plan = (id: string) =>
      planAction(visit(ours.director), form({ gap: id }), params, database());
    const strange = '3f0d3c0e-5f5e-4a4e-9b1e-0d6c2f6f0a11';
    expect(await plan('x')).toMatchObject({ errors: { gap: t.gap } });
    expect(await plan(strange)).toMatchObject({ errors: { gap: t.gap } });
    const both = await Promise.all([plan(gap?.id ?? ''), plan(gap?.id ?? '')]);
    expect(both.filter((one) => 'to' in one)).toHaveLength(1);
    const { step } = await page();
    expect(step?.title).toContain('DMARC');
    expect(await stepStanding(ours.asMember, step?.id ?? '', database())).toMatchObject({
      isDone: false,
    });
  });
});
