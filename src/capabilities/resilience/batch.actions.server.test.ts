import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import type { Person } from '#platform/http/visit.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { evidence } from '#tests/support/evidence.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, somebody, visit } from '#tests/support/visits.ts';
import { waitingJobs } from '#tests/support/waiting-jobs.ts';
import {
  askBatch,
  continueOwnBatch,
  measuredBatch,
  removeOwnBatch,
  stopOwnBatch,
} from './batch.actions.server.ts';
import { measureBatch, type BatchMeans } from './batch.jobs.server.ts';
import { linesOf } from './batch-results.store.server.ts';
import { BATCH_JOB, paceOf } from './batch.store.server.ts';
import { resilienceDomain } from './domain.tables.ts';

const database = testDatabase();
waitingJobs(database, BATCH_JOB);

const { now } = visit();
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);
const list = (text: string, more: Record<string, string> = {}) =>
  form({ name: 'Onze leden', text, ...more });

async function asked(text: string, brokersMeasure: 'allowed' | 'passive' = 'passive') {
  const desk = await institute(database());
  const params = { organisation: desk.slug };
  const result = await askBatch(visit(desk.broker), list(text), params, database(), brokersMeasure);
  const id = 'to' in result ? (result.to.split('/').at(-1) ?? '') : '';
  const at = { ...params, batch: id };
  const found = () => measuredBatch(visit(desk.broker), at, database());
  return { desk, id, params: at, found };
}

const means = (more: Partial<BatchMeans> = {}): BatchMeans => ({
  look: async (domain) => ({ ...evidence(), domain }),
  now: () => now,
  brokersMeasure: 'passive',
  atOnce: 2,
  ...more,
});

/** A domain that its organisation proved, opened to brokers or not. */
async function proven(slug: string, name: string, isOpenToDesk: boolean) {
  const { asDirector } = await theatre(database(), slug);
  const { organisationId } = asDirector;
  const seen = { addedAt: now, provenAt: now, provenBy: 'dns', proofToken: slug };
  await database()
    .insert(resilienceDomain)
    .values({ organisationId, name, isOpenToDesk, ...seen });
  return organisationId;
}

describe('many domains', () => {
  it('are no matter of a stranger, another organisation, a member or a director', async () => {
    const { params } = await asked('een.example');
    const other = await theatre(database(), 'many-refused');
    const others = await institute(database());
    for (const act of [askBatch, stopOwnBatch, continueOwnBatch, removeOwnBatch]) {
      const by = (person: Person | null, where: Record<string, string> = params) =>
        refusal(act(visit(person), list('een.example'), where, database()));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(other.director)).toMatchObject({ status: 404 });
      expect(await by(other.director, { ...params, organisation: other.slug })).toMatchObject({
        status: 403,
      });
      if (act !== askBatch)
        expect(await by(others.broker, { ...params, organisation: others.slug })).toMatchObject({
          status: 404,
        });
    }
  });

  it('are no matter of an institute that nobody confirmed', async () => {
    const { desk, params } = await asked('een.example');
    await database()
      .update(organisation)
      .set({ confirmedAt: null })
      .where(eq(organisation.slug, desk.slug));
    const asks = askBatch(visit(desk.broker), list('een.example'), params, database());
    expect(await refusal(asks)).toMatchObject({ status: 403 });
  });

  it('may be asked by an administrator, for no institute', async () => {
    const person = { ...(await somebody(database())), administrator: true };
    const asks = (administrator: boolean) =>
      askBatch(visit({ ...person, administrator }), list('een.example'), {}, database());
    expect(await refusal(asks(false))).toMatchObject({ status: 403 });
    expect(await asks(true)).toMatchObject({ to: expect.stringContaining('/administration/') });
  });

  it('are read in web and mail addresses, and in other alphabets', async () => {
    const { found } = await asked(
      'https://www.Een.example/agenda\nkassa@twee.example\ncafé.example',
    );
    const { batch } = await found();
    const lines = await linesOf(database(), batch, now);
    expect(lines.map(({ name }) => name)).toEqual([
      'een.example',
      'twee.example',
      'xn--caf-dma.example',
    ]);
  });

  it('come back with the lines in which there is none, until those may be left out', async () => {
    const desk = await institute(database());
    const ask = (fields: FormData) =>
      askBatch(visit(desk.broker), fields, { organisation: desk.slug }, database());
    const text = 'een.example\nniets\nco.uk\n192.0.2.1';
    expect(await ask(list(text))).toMatchObject({
      errors: { text: expect.any(String) },
      list: { wrongCount: 3, wrong: [{ line: 2, text: 'niets' }, { line: 3 }, { line: 4 }] },
    });
    expect(await ask(list(text, { without: 'on' }))).toHaveProperty('to');
    expect(await ask(list(''))).toMatchObject({ errors: { text: expect.any(String) } });
    const file = list('');
    file.set('file', new File(['domein;plaats\neen.example;Utrecht'], 'leden.csv'));
    expect(await ask(file)).toHaveProperty('to');
  });

  it('are measured as far as their organisations and the settings allow', async () => {
    const text = 'open-a.example\nshut-a.example\nunknown-a.example';
    await proven('many-open-a', 'open-a.example', true);
    await proven('many-shut-a', 'shut-a.example', false);
    const depths = async (setting: 'allowed' | 'passive') => {
      const { found, id } = await asked(text, setting);
      const looked: string[] = [];
      const look: BatchMeans['look'] = async (domain, depth) => {
        looked.push(`${domain} ${depth}`);
        return { ...evidence(), domain };
      };
      await measureBatch(database(), id, means({ look, brokersMeasure: setting }));
      const lines = await linesOf(database(), (await found()).batch, now);
      expect((await found()).batch.endedAt).toEqual(now);
      return { looked: looked.toSorted(), lines: lines.map(({ depth }) => depth) };
    };
    expect(await depths('allowed')).toEqual({
      looked: ['open-a.example full'],
      lines: ['full', 'not-allowed', 'not-allowed'],
    });
    expect(await depths('passive')).toEqual({
      looked: ['open-a.example full', 'shut-a.example passive', 'unknown-a.example passive'],
      lines: ['full', 'passive', 'passive'],
    });
  });

  it('are not measured, and no longer shown, when their organisation closes them', async () => {
    const owner = await proven('many-closing', 'closing.example', true);
    const close = () =>
      database()
        .update(resilienceDomain)
        .set({ isOpenToDesk: false })
        .where(eq(resilienceDomain.organisationId, owner));
    const first = await asked('closing.example', 'allowed');
    const second = await asked('closing.example', 'allowed');
    await measureBatch(database(), first.id, means({ brokersMeasure: 'allowed' }));
    const shown = async () => (await linesOf(database(), (await first.found()).batch, now))[0];
    expect(await shown()).toMatchObject({
      isClosed: false,
      score: { overall: expect.any(Number) },
    });
    await close();
    expect(await shown()).toMatchObject({ isClosed: true, findings: [] });
    const never = () => Promise.reject(new Error('It was looked at.'));
    await measureBatch(database(), second.id, means({ look: never, brokersMeasure: 'allowed' }));
    const [line] = await linesOf(database(), (await second.found()).batch, now);
    expect(line).toMatchObject({ depth: 'not-allowed', measuredAt: null, findings: [] });
  });

  it('stop when somebody says so, and go on where they were', async () => {
    const { desk, id, params, found } = await asked('a.example\nb.example\nc.example\nd.example');
    const act = (action: typeof stopOwnBatch) =>
      action(visit(desk.broker), form({}), params, database());
    const look: BatchMeans['look'] = async (domain) => {
      await act(stopOwnBatch);
      return { ...evidence(), domain };
    };
    const measure = (more: Partial<BatchMeans> = {}) =>
      measureBatch(database(), id, means({ atOnce: 1, ...more }));
    expect(await measure({ look })).toBe(false);
    const pace = async () => paceOf(database(), (await found()).batch, now);
    expect(await pace()).toMatchObject({ total: 4, done: 1 });
    expect(await measure()).toBe(false);
    expect(await pace()).toMatchObject({ done: 1 });
    await act(continueOwnBatch);
    expect(await measure()).toBe(false);
    expect(await pace()).toMatchObject({ done: 4 });
    await act(removeOwnBatch);
    expect(await refusal(found())).toMatchObject({ status: 404 });
  });

  it('are left alone when their owners asked so', async () => {
    const { id, found } = await asked('kind.example\nshy.example');
    const looked: string[] = [];
    const look: BatchMeans['look'] = async (domain) => {
      looked.push(domain);
      return { ...evidence(), domain };
    };
    await measureBatch(database(), id, means({ look, never: ['shy.example'] }));
    expect(looked).toEqual(['kind.example']);
    const lines = await linesOf(database(), (await found()).batch, now);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['measured', 'left-alone']);
  });

  it('have a result each, when one cannot be looked at or does not exist', async () => {
    const { id, found } = await asked('broken.example\nabsent.example\nwell.example');
    const look: BatchMeans['look'] = async (domain) => {
      if (domain === 'broken.example') throw new Error('Broken on purpose.');
      if (domain === 'well.example') return { ...evidence(), domain };
      return { ...evidence({ mail: { mx: { outcome: 'no-name', security: 'secure' } } }), domain };
    };
    await measureBatch(database(), id, means({ look }));
    const lines = await linesOf(database(), (await found()).batch, now);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['failed', 'absent', 'measured']);
  });
});
