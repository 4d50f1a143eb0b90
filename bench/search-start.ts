// After a restart, how soon is everything found? The index that was kept in the data folder is read,
// beside building it from the database; in one run, on the same texts. And who waits meanwhile?
//   npm run bench search-start -- [--texts 1000000]
import { existsSync, mkdtempSync, rmSync, chmodSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { searchThread } from '#platform/search/search-thread.server.ts';
import { madeUpLines } from './search/made-up.ts';

/** Texts that are written to the database at once. */
const BATCH = 5_000;
const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'search-start'),
  options: { texts: { type: 'string', default: '1000000' } },
});

const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbedded({ dataDir: folder, say: () => {} });
try {
  await migrate(server.url);
  await fill(Number(values.texts));
  const built = await start();
  const kept = await start();
  const size = statSync(join(folder, 'search-index')).size;
  console.log(`${values.texts} texts, kept in ${(size / 1e6).toFixed(0)} MB`);
  say('seconds until everything is found', [kept.ready, built.ready]);
  say('seconds until the first answer about everything', [kept.answered, built.answered]);
  say('milliseconds that the web server was held up at most', [kept.held, built.held]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 500 });
}

/** A thread that begins, is asked one question when it has everything, and is stopped. */
async function start() {
  const thread = searchThread({ databaseUrl: server.url, folder });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  while (thread.progress() < 1) await pause(20);
  const ready = seconds(began);
  const question = { text: 'bestelring', collection: 'bench', language: 'nl', limit: 10 } as const;
  await thread.ask({ kind: 'questions', questions: [question] }, { milliseconds: 300_000 });
  const answered = seconds(began);
  delay.disable();
  // The first time it is written in the background.
  while (!existsSync(join(folder, 'search-index'))) await pause(100);
  await thread.stop();
  return { ready, answered, held: delay.max / 1e6 };
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

async function fill(texts: number): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const corpus = madeUpLines(texts);
  for (let from = 0; from < corpus.length; from += BATCH) {
    const some = corpus.slice(from, from + BATCH);
    await client.query(
      `insert into search_text (collection, id, language, title, text)
        select 'bench', * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
      [
        some.map(({ id }) => id),
        some.map(({ lang }) => lang),
        some.map(() => ''),
        some.map(({ text }) => text),
      ],
    );
  }
  await client.query('analyze search_text');
  await client.end();
}

function say(what: string, [read = NaN, built = NaN]: number[]): void {
  const ratio = (read / built).toFixed(3);
  console.log(`${what}: read ${read.toFixed(1)}, built ${built.toFixed(1)}, ratio ${ratio}`);
}
