// Who fits whom? Our matching beside what one would otherwise do, on one market, in one run.
//   npm run bench match -- [--market M.jsonl] [--sizes 1000,100000] [--stored 10000] [--json]
// Without a market it makes one of our own (match/made-up-market.ts says how). A market file has a line
// {"id","sort","lang","needs":[text…],"offers":[text…],"mate":id|null} per organisation.
// The sizes are for speed and memory, each in a process of its own; `--sizes 0` leaves them out. `--stored`
// asks for matches as a page does, of cards in a database of its own.
// docs/matching.md says what the figures mean.
import { parseArgs } from 'node:util';
import { reportConsortia } from './match/consortia.ts';
import { reportCosts } from './match/costs.ts';
import { madeUpMarket } from './match/made-up-market.ts';
import { marketOf, type Organisation } from './match/market.ts';
import { matchers, OURS } from './match/matchers.ts';
import {
  foundFor,
  gradesOf,
  qualityOf,
  rankedTops,
  topsOf,
  type Quality,
} from './match/quality.ts';
import { reportStored } from './match/stored.ts';
import { telling, type Tell } from './match/telling.ts';

const PAIRS = 300;

try {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== 'match'),
    options: {
      market: { type: 'string' },
      sizes: { type: 'string', default: '1000,100000' },
      stored: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const [sizes, stored] = [sizesOf(values.sizes), sizesOf(values.stored)];
  const market = values.market === undefined ? madeUpMarket(PAIRS) : marketOf(values.market);
  const tell = telling(values.json);
  reportQuality(market, tell);
  reportCosts(sizes, tell);
  await reportStored(stored, tell);
  await reportConsortia(tell);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function sizesOf(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0))
    throw new Error(
      '--sizes and --stored are lists of numbers of cards, such as 1000,100000; 0 is none.',
    );
  return sizes.filter((size) => size > 0);
}

function reportQuality(market: readonly Organisation[], tell: Tell): void {
  const mates = market.filter(({ mate }) => mate !== null).length;
  tell.heading(`${market.length} organisations, ${mates} with a counterpart`);
  const found = foundFor(market);
  const ours = qualityOf(market, rankedTops(found, { fair: false, graded: false }));
  const row = (matcher: string, quality: Quality) => {
    const ratio = quality.r1 / Math.max(0.001, ours.r1);
    const { asked, r1, r10, ndcg10, acrossSectors, gini } = quality;
    tell.row(
      { kind: 'quality', matcher, ...quality, ratio },
      `${matcher.padEnd(24)} R@1 ${r1.toFixed(3)} (×${ratio.toFixed(2)})  R@10 ${r10.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}  across sectors ${acrossSectors.toFixed(2)}  Gini ${gini.toFixed(2)}  n ${asked}`,
    );
  };
  row(OURS, ours);
  for (const [name, matcher] of Object.entries(matchers))
    if (name !== OURS) row(name, qualityOf(market, topsOf(market, matcher())));
  row(
    'samenspel, fair exposure',
    qualityOf(market, rankedTops(found, { fair: true, graded: false })),
  );
  tell.heading('as a page shows it first: without the weak ones');
  for (const [name, fair] of [
    ['no fair exposure, page', false],
    ['fair exposure, page', true],
  ] as const)
    row(name, qualityOf(market, rankedTops(found, { fair, graded: true })));
  tell.heading('the first of everybody, by its grade');
  for (const { grade, right, wrong, nobody } of gradesOf(found)) {
    const precision = right / Math.max(1, right + wrong + nobody);
    const count = (number: number) => String(number).padStart(6);
    tell.row(
      { kind: 'grade', grade, right, wrong, nobody, precision },
      `${grade.padEnd(24)} right ${count(right)}  wrong ${count(wrong)}  has nobody ${count(nobody)}  precision ${precision.toFixed(2)}`,
    );
  }
}
