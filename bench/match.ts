// Who fits whom? Our matching beside what one would otherwise do, on one market, in one run.
//   npm run bench match -- [--market M.jsonl] [--sizes 1000,100000] [--json]
// Without a market it makes one of our own (match/made-up-market.ts says how). A market file has a line
// {"id","sort","lang","needs":[text…],"offers":[text…],"mate":id|null} per organisation.
// The sizes are for speed and memory, each in a process of its own; `--sizes 0` leaves them out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../checks/sources.ts';
import { madeUpMarket } from './match/made-up-market.ts';
import { marketOf, type Organisation } from './match/market.ts';
import { matchers } from './match/matchers.ts';
import { ours } from './match/ours.ts';
import {
  fittedOf,
  gradesOf,
  qualityOf,
  rankedTops,
  topsOf,
  type Quality,
} from './match/quality.ts';

const PAIRS = 300;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'match'),
  options: {
    market: { type: 'string' },
    sizes: { type: 'string', default: '1000,100000' },
    json: { type: 'boolean', default: false },
  },
});

try {
  const market = values.market === undefined ? madeUpMarket(PAIRS) : marketOf(values.market);
  reportQuality(market);
  reportCosts(values.sizes.split(',').map(Number).filter(Boolean));
  await reportConsortia();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function reportQuality(market: readonly Organisation[]): void {
  const mates = market.filter(({ mate }) => mate !== null).length;
  say(`${market.length} organisations, ${mates} with a counterpart\n`);
  const all = fittedOf(market, ours());
  const first = qualityOf(market, rankedTops(market, all, { fair: false, graded: false }));
  tell('samenspel', first, first);
  for (const [name, matcher] of Object.entries(matchers))
    if (name !== 'samenspel') tell(name, qualityOf(market, topsOf(market, matcher())), first);
  say('\nsamenspel as a page shows it (weak ones left out):');
  for (const [name, fair] of [
    ['without fair exposure', false],
    ['with fair exposure', true],
  ] as const)
    tell(name, qualityOf(market, rankedTops(market, all, { fair, graded: true })), first);
  say('\nthe first of everybody, by its grade:');
  for (const { grade, right, wrong, nobody } of gradesOf(all)) {
    const precision = right / Math.max(1, right + wrong + nobody);
    if (values.json) console.log(JSON.stringify({ grade, right, wrong, nobody, precision }));
    say(
      `${grade.padEnd(22)} right ${pad(right)}  wrong ${pad(wrong)}  has nobody ${pad(nobody)}  precision ${precision.toFixed(2)}`,
    );
  }
}

function tell(matcher: string, quality: Quality, reference: Quality): void {
  const { asked, r1, r10, ndcg10, acrossSectors, gini } = quality;
  const ratio = r1 / Math.max(0.001, reference.r1);
  if (values.json) console.log(JSON.stringify({ matcher, ...quality, ratio }));
  say(
    `${matcher.padEnd(22)} R@1 ${r1.toFixed(3)} (×${ratio.toFixed(2)})  R@10 ${r10.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}  across sectors ${acrossSectors.toFixed(2)}  Gini ${gini.toFixed(2)}  n ${asked}`,
  );
}

type Cost = Record<'cards' | 'build' | 'memory' | 'p50' | 'p95' | 'cpu50' | 'cpu95', number>;

function reportCosts(sizes: readonly number[]): void {
  if (sizes.length > 0) say('\na top ten, and the index:');
  for (const size of sizes) {
    let reference: Cost | undefined;
    for (const name of ['samenspel', 'bm25, both ways', 'profile similarity']) {
      const cost = costOf(name, size);
      if (!cost) continue;
      reference ??= cost;
      if (values.json) console.log(JSON.stringify({ matcher: name, ...cost }));
      const { cards, build, memory, p50, p95, cpu95 } = cost;
      const times = (cost.p95 / reference.p95).toFixed(2);
      say(
        `${name.padEnd(22)} ${pad(cards)} cards  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms (×${times}; processor ${cpu95.toFixed(1)})  ${memory.toFixed(0)} MB  build ${build.toFixed(1)} s`,
      );
    }
  }
}

function costOf(name: string, size: number): Cost | undefined {
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc'];
  const worker = join(root, 'bench/match/worker.ts');
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...flags, worker, name, String(size)],
    { encoding: 'utf8' },
  );
  if (status === 0) return JSON.parse(stdout);
  console.error(`${name} did not finish: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  process.exitCode = 1;
  return undefined;
}

/** Groups that cover a request together, beside the best that is possible. */
async function reportConsortia(): Promise<void> {
  const file = new URL('./match/consortia.ts', import.meta.url);
  if (existsSync(file)) await import(file.href);
}

function pad(count: number): string {
  return String(count).padStart(6);
}

function say(line: string): void {
  if (!values.json) console.log(line);
}
