import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { urlOf } from '#tests/support/search.ts';
import { startWorker } from '../worker.server.ts';
import type { Place } from './asking.ts';
import { searchThread, type SearchThread } from './search-thread.server.ts';
import { putTexts } from './search-text.server.ts';

const database = testDatabase();
beforeEach(async () => {
  await database().execute(sql`truncate search_text`);
});

const texts = (title: string) => [{ language: 'nl' as const, title, text: '' }];
const put = (id: string, title: string, db = database()) =>
  db.transaction((tx) => putTexts(tx, { collection: 'test', id, texts: texts(title) }));

const question = (text: string) =>
  ({
    kind: 'questions',
    questions: [{ text, collection: 'test', language: 'nl', limit: 9 }],
  }) as const;
const ask = async (thread: SearchThread, text: string) =>
  (await thread.ask(question(text), { milliseconds: 5_000 }))?.[0];
const settle = (thread: SearchThread) => thread.ask({ kind: 'settle' }, { milliseconds: 15_000 });

async function started(start?: (place: Place) => Worker): Promise<SearchThread> {
  const thread = searchThread({ databaseUrl: await urlOf(database()) }, start);
  onTestFinished(() => thread.stop());
  return thread;
}

/** Without `settle`: until the thread has heard of it by itself. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await pause(20)) {
    if (Date.now() > end) throw new Error('It did not happen.');
  }
}
const finds = (thread: SearchThread, text: string) => async () =>
  (await ask(thread, text))?.found.length === 1;

describe('what another transaction does', () => {
  it('is heard by every thread that follows', async () => {
    const [one, other] = [await started(), await started()];
    await Promise.all([settle(one), settle(other)]);
    await put('tuba', 'Tuba');
    await Promise.all([until(finds(one, 'tuba')), until(finds(other, 'tuba'))]);
  });

  it('is found when it began before others, and is committed after them', async () => {
    const thread = await started();
    await settle(thread);
    await database().transaction(async (tx) => {
      await putTexts(tx, { collection: 'test', id: 'slow', texts: texts('Sousafoon') });
      await put('quick', 'Trombone');
      await until(finds(thread, 'trombone'));
      expect((await ask(thread, 'sousafoon'))?.found).toEqual([]);
    });
    await until(finds(thread, 'sousafoon'));
  });

  it('is not missed when the connection is lost', async () => {
    const thread = await started();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await settle(thread);
    for (const id of ['hobo', 'fagot', 'klarinet']) {
      await database().execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'samenspel search'`,
      );
      await put(id, id);
      await until(finds(thread, id));
    }
  });

  it('is seen as a whole other table when the texts were put back from a backup', async () => {
    await put('new', 'Contrabas');
    const thread = await started();
    await settle(thread);
    await database().execute(sql`truncate search_text`);
    await database().execute(
      sql`insert into search_text (collection, id, language, title, text, written_by)
        values ('test', 'old', 'nl', 'Violone', '', '3'::xid8)`,
    );
    await settle(thread);
    expect((await ask(thread, 'violone'))?.found).toHaveLength(1);
    expect((await ask(thread, 'contrabas'))?.found).toEqual([]);
  });
});

describe('the progress', () => {
  it('is below 1 until all texts that were there are found', async () => {
    await database().execute(
      sql`insert into search_text (collection, id, language, title, text)
        select 'test', 'x' || n, 'nl', 'Xylofoon ' || n, repeat('hout en stokken ', 20)
        from generate_series(1, 20000) n`,
    );
    const thread = await started();
    const seen: number[] = [];
    while (thread.progress() < 1) {
      const answer = await ask(thread, 'xylofoon');
      if (!answer) continue;
      const searched = answer.searched.nl;
      seen.push(answer.progress);
      if (answer.progress === 1) expect(searched).toBe(20_000);
      await pause(20);
    }
    expect(seen.some((progress) => progress > 0 && progress < 1)).toBe(true);
    expect((await ask(thread, 'xylofoon'))?.searched.nl).toBe(20_000);
  });
});

describe('a question', () => {
  it('is left without an answer when the thread dies, and the next thread answers', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await put('gong', 'Gong');
    const workers: Worker[] = [];
    const thread = await started((place) => {
      const worker = startWorker('platform/search/thread.server.ts', { workerData: place });
      workers.push(worker);
      return worker;
    });
    await settle(thread);
    const asked = ask(thread, 'gong');
    void workers[0]?.terminate();
    const answer = await asked;
    expect(answer === undefined || answer.found.length === 1).toBe(true);
    expect(thread.progress() === 0 || workers.length === 2).toBe(true);
    await until(finds(thread, 'gong'));
    expect(workers).toHaveLength(2);
  });

  it('is left when who asked it goes away, or has waited long enough', async () => {
    const thread = await started();
    const going = new AbortController();
    const cancelled = thread.ask(question('x'), { milliseconds: 5_000, signal: going.signal });
    going.abort();
    expect(await cancelled).toBe(undefined);
    expect(await thread.ask(question('x'), { milliseconds: 0 })).toBe(undefined);
  });

  it('is sent away at once when too many wait', async () => {
    const thread = await started();
    await settle(thread);
    const asked = Array.from({ length: 500 }, () => ask(thread, 'harp'));
    const first = await Promise.race(asked.slice(300));
    expect(first).toBe(undefined);
    await Promise.all(asked);
    expect(await ask(thread, 'harp')).toMatchObject({ found: [] });
  });
});
