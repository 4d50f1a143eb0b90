// One way of matching in a process of its own, so that its memory is its own: worker.ts <name> <cards>.
// Prints what a top ten costs as JSON.
import { madeUpMarket } from './made-up-market.ts';
import { matchers } from './matchers.ts';

/** Planted pairs in a market of any size: those are asked. */
const PAIRS = 150;
const WARM = 20;

const [name = '', cards = ''] = process.argv.slice(2);
const matcher = matchers[name]?.();
if (matcher === undefined) throw new Error(`There is no ${name}.`);
const market = madeUpMarket(PAIRS, { size: Number(cards) });
globalThis.gc?.();
const before = process.memoryUsage.rss();
const started = performance.now();
matcher.add(market);
const build = (performance.now() - started) / 1000;
globalThis.gc?.();
const memory = (process.memoryUsage.rss() - before) / 1e6;
const asked = market.filter(({ mate }) => mate !== null);
const patience = name === 'samenspel' ? asked.length : 60;
for (const one of asked.slice(0, WARM)) matcher.top(one);
let right = 0;
const times: number[] = [];
const spent: number[] = [];
for (const one of asked.slice(WARM, patience)) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const [first] = matcher.top(one);
  times.push(performance.now() - began);
  const { user, system } = process.cpuUsage(cpu);
  spent.push((user + system) / 1000);
  right += Number(first === one.mate);
}
const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
console.log(
  JSON.stringify({
    ...{ matcher: name, cards: market.length, build, memory, r1: right / times.length },
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ...{ cpu50: quantile(spent, 0.5), cpu95: quantile(spent, 0.95) },
  }),
);
