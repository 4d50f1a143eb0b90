import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { institute } from '#tests/support/entries.ts';
import { answer, evidence } from '#tests/support/evidence.ts';
import { form, visit } from '#tests/support/visits.ts';
import { waitingJobs } from '#tests/support/waiting-jobs.ts';
import { askBatch, measuredBatch } from './batch.actions.server.ts';
import { measureBatch, type BatchMeans } from './batch.jobs.server.ts';
import { linesOf } from './batch-results.store.server.ts';
import { BATCH_JOB } from './batch.store.server.ts';
import { PER_DOMAIN } from './progress.ts';

const database = testDatabase();
waitingJobs(database, BATCH_JOB);

const { now } = visit();
const list = (text: string) => form({ name: 'Onze leden', text });

async function asked(text: string) {
  const desk = await institute(database());
  const params = { organisation: desk.slug };
  const made = await askBatch(visit(desk.broker), list(text), params, database(), 'passive');
  const id = 'to' in made ? (made.to.split('/').at(-1) ?? '') : '';
  const found = () => measuredBatch(visit(desk.broker), { ...params, batch: id }, database());
  return { desk, id, params, found };
}

const means = (more: Partial<BatchMeans> = {}): BatchMeans => ({
  look: async (domain) => ({ ...evidence(), domain }),
  now: () => now,
  brokersMeasure: 'passive',
  atOnce: 2,
  ...more,
});

describe('the job that measures many', () => {
  it('have a result each, when what one answers cannot be judged or kept', async () => {
    const { id, found } = await asked('unjudged.example\nunkept.example\nwell.example');
    const look: BatchMeans['look'] = async (domain) => {
      const seen = { ...evidence(), domain };
      if (domain === 'unjudged.example')
        return Object.defineProperty(seen, 'names', {
          get: () => {
            throw new Error('Unjudged on purpose.');
          },
        });
      // Half a pair of characters: no database keeps it.
      const mx = answer({ preference: 10, host: 'mx.\uD800.nl' });
      return domain === 'unkept.example' ? { ...seen, mail: { ...seen.mail, mx } } : seen;
    };
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    expect(await measureBatch(database(), id, means({ look, atOnce: 1 }))).toBe(false);
    // What was found is nobody else's, also not of who reads the log.
    expect(logged.mock.calls).toHaveLength(2);
    expect(logged.mock.calls.join()).not.toContain('verdict');
    logged.mockRestore();
    const lines = await linesOf(database(), (await found()).batch, now);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'measured']);
  });

  it('are asked and looked at so often, and no more, however many lists there are', async () => {
    const { desk, params } = await asked('hammered.example');
    const ask = () =>
      askBatch(visit(desk.broker), list('hammered.example'), params, database(), 'passive');
    const ids = [];
    for (let turn = 0; turn < 32; turn += 1) {
      const made = await ask();
      if ('to' in made) ids.push(made.to.split('/').at(-1) ?? '');
      else expect(made.errors).toHaveProperty('text', expect.stringContaining('uur'));
    }
    expect(ids).toHaveLength(29);
    const looked: string[] = [];
    const look: BatchMeans['look'] = async (domain) => {
      looked.push(domain);
      return { ...evidence(), domain };
    };
    const outcomes = [];
    for (const id of ids.slice(0, 8)) {
      await measureBatch(database(), id, means({ look }));
      const { batch } = await measuredBatch(
        visit(desk.broker),
        { ...params, batch: id },
        database(),
      );
      const [line] = await linesOf(database(), batch, now);
      outcomes.push(line?.outcome);
    }
    expect(looked).toHaveLength(6);
    expect(outcomes).toEqual([...Array(6).fill('measured'), 'failed', 'failed']);
    // Its owners can still look themselves.
    expect(await allowed(database(), PER_DOMAIN, 'hammered.example')).toBe(true);
  });

  it('stops when its institute is not confirmed any more, or closed, until it is again', async () => {
    for (const change of [{ confirmedAt: null }, { eraseAfter: now }]) {
      const { desk, id, found } = await asked('stopped.example');
      const setting = (set: { confirmedAt?: Date | null; eraseAfter?: Date | null }) =>
        database().update(organisation).set(set).where(eq(organisation.slug, desk.slug));
      await setting(change);
      const looked: string[] = [];
      const look: BatchMeans['look'] = async (domain) => {
        looked.push(domain);
        return { ...evidence(), domain };
      };
      expect(await measureBatch(database(), id, means({ look }))).toBe(false);
      expect(looked).toEqual([]);
      await setting({ confirmedAt: now, eraseAfter: null });
      expect((await found()).batch.stoppedAt).toEqual(now);
    }
  });
});
