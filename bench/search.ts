// How well and how fast does our search engine find, beside what can be installed? Every engine runs
// in a process of its own on the same texts and questions.
// Without files: those beside this folder, or else our own sixty texts. PostgreSQL keeps its index in
// files, so that of it the size of table and index is given, of the others the memory of the process.
//   npm run bench search -- [--corpus C.jsonl --queries Q.jsonl] [--sizes 100000,1000000] [--json]
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { root } from '../checks/sources.ts';
import { engines } from './search/engines.ts';
import type { Figures } from './search/measure.ts';

const shared = join(root, '../shared/data/search');
const own = join(root, 'bench/search');
const isShared = existsSync(join(shared, 'dev-corpus.jsonl.gz'));
const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'search'),
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    sizes: { type: 'string' },
    engines: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const set = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
const wanted = values.engines?.split(',') ?? Object.keys(engines);
const pairs = values.sizes?.split(',').map((size) => [size, size] as const) ?? [chosenFiles()];
const wrong = faultIn(wanted, pairs);
if (wrong === undefined) {
  const database = await databaseOf(wanted.includes('postgresql') ? set : '');
  try {
    for (const [corpus, queries] of pairs) compare(corpus, queries, database.url);
  } finally {
    await database.stop();
  }
} else {
  console.error(wrong);
  process.exitCode = 1;
}

/** The files that were asked for, else those that were shared with us, else our own small ones. */
function chosenFiles(): readonly [string, string] {
  const [folder, name, end] = isShared ? [shared, 'dev', '.jsonl.gz'] : [own, 'sample', '.jsonl'];
  return [
    values.corpus ?? join(folder, `${name}-corpus${end}`),
    values.queries ?? join(folder, `${name}-queries${end}`),
  ];
}

/** What is wrong with the question, in one sentence. */
function faultIn(names: readonly string[], files: typeof pairs): string | undefined {
  const unknown = names.find((name) => !Object.hasOwn(engines, name));
  if (unknown !== undefined)
    return `There is no engine "${unknown}": choose from ${Object.keys(engines).join(', ')}.`;
  const missing = files.flat().find((file) => !/^\d+$/.test(file) && !existsSync(file));
  return missing === undefined ? undefined : `There is no file ${missing}.`;
}

/** The given PostgreSQL, or our own for as long as this takes; none for the empty address. */
async function databaseOf(url: string | undefined) {
  if (url !== undefined) return { url, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, say: () => {} });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

function compare(corpus: string, queries: string, database: string): void {
  for (const name of wanted) {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--expose-gc',
        join(own, 'worker.ts'),
        name,
        corpus,
        queries,
      ],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: { ...process.env, BENCH_DATABASE_URL: database },
      },
    );
    if (status !== 0) {
      const why = /^\w*Error: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1);
      console.error(`${name} did not finish: ${why ?? ''}`);
      process.exitCode = 1;
      continue;
    }
    const figures: Figures[] = JSON.parse(stdout);
    for (const figure of figures) console.log(values.json ? JSON.stringify(figure) : line(figure));
  }
}

function line(figures: Figures): string {
  const { engine, kind, questions, r1, r10, ndcg10, p50, p95, build, memory, kept, texts } =
    figures;
  const found = `R@1 ${r1.toFixed(3)}  R@10 ${r10.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}`;
  const time = `p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms`;
  const cost = `build ${build.toFixed(1)} s  ${kept} ${memory.toFixed(0)} MB  ${texts} texts`;
  return `${engine.padEnd(22)} ${kind.padEnd(12)} n ${String(questions).padStart(4)}  ${found}  ${time}  ${cost}`;
}
