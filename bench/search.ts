// How well and how fast does our search engine find, beside what can be installed? Every engine runs
// in a process of its own on the same texts and questions.
//   npm run bench search -- [--corpus C.jsonl --queries Q.jsonl] [--sizes 100000,1000000] [--json]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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

const database = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
if (values.sizes === undefined) {
  const corpus =
    values.corpus ??
    (isShared ? join(shared, 'dev-corpus.jsonl.gz') : join(own, 'sample-corpus.jsonl'));
  const queries =
    values.queries ??
    (isShared ? join(shared, 'dev-queries.jsonl.gz') : join(own, 'sample-queries.jsonl'));
  if (existsSync(corpus) && existsSync(queries)) compare(corpus, queries);
  else
    console.error(
      'There are no texts here to measure with: give --corpus and --queries, or --sizes.',
    );
} else {
  for (const size of values.sizes.split(',')) compare(size, size);
}

function compare(corpus: string, queries: string): void {
  const wanted = values.engines?.split(',');
  for (const name of Object.keys(engines)) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    if (name === 'postgresql' && database === undefined) {
      console.error(
        'PostgreSQL was skipped: set TEST_DATABASE_URL or DATABASE_URL to compare with it.',
      );
      continue;
    }
    const worker = join(own, 'worker.ts');
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--expose-gc', worker, name, corpus, queries],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        env: { ...process.env, BENCH_DATABASE_URL: database ?? '' },
      },
    );
    if (status !== 0) {
      console.error(`${name} did not finish: ${stderr.trim().split('\n').at(-1) ?? ''}`);
      process.exitCode = 1;
      continue;
    }
    const figures: Figures[] = JSON.parse(stdout);
    for (const figure of figures) console.log(values.json ? JSON.stringify(figure) : line(figure));
  }
}

function line(figures: Figures): string {
  const { engine, kind, questions, r1, r10, ndcg10, p50, p95, build, memory, texts } = figures;
  const found = `R@1 ${r1.toFixed(3)}  R@10 ${r10.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}`;
  const time = `p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms`;
  const cost = `build ${build.toFixed(1)} s  memory ${memory.toFixed(0)} MB  ${texts} texts`;
  return `${engine.padEnd(22)} ${kind.padEnd(12)} n ${String(questions).padStart(4)}  ${found}  ${time}  ${cost}`;
}
