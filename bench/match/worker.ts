// One way of matching in a process of its own, so that its memory is its own: worker.ts <name> <cards>.
// Prints what a top ten costs as JSON. Memory is what index and words take: the heap and the buffers
// after a collection, before and after; `rss` is the whole process, market included.
import { quantile } from '../support/quantile.ts';
import { madeUpMarket } from './made-up-market.ts';
import { matchers, OURS } from './matchers.ts';

/** Planted pairs in a market of any size: those are asked. */
const PAIRS = 150;
const WARM = 20;
/** Of a peer, which can be very slow. */
const FEW = 60;

const [name = '', cards = ''] = process.argv.slice(2);
const market = madeUpMarket(PAIRS, { size: Number(cards) });
const before = memoryInUse();
const started = performance.now();
const matcher = matchers[name]?.();
if (matcher === undefined) throw new Error(`There is no ${name}.`);
matcher.add(market);
const build = (performance.now() - started) / 1000;
const memory = (memoryInUse() - before) / 1e6;
const paired = market.filter(({ mate }) => mate !== null);
const asked = name === OURS ? paired : paired.slice(0, FEW);
for (const one of asked.slice(0, WARM)) matcher.top(one);
const [times, spent]: [number[], number[]] = [[], []];
let right = 0;
for (const one of asked.slice(WARM)) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const [first] = matcher.top(one);
  times.push(performance.now() - began);
  const { user, system } = process.cpuUsage(cpu);
  spent.push((user + system) / 1000);
  right += Number(first === one.mate);
}
const rss = process.memoryUsage.rss() / 1e6;
console.log(
  JSON.stringify({
    ...{ cards: market.length, asked: times.length, build, memory, rss, r1: right / times.length },
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ...{ cpu50: quantile(spent, 0.5), cpu95: quantile(spent, 0.95) },
  }),
);

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
