// Runs inside the laboratory: measures and judges the domains that it is given, as a batch does, and says what
// that took. `--at-once=1` measures them one after another.

import { resultOf } from '#capabilities/resilience/batch.jobs.server.ts';
import { dnsOf } from '#capabilities/resilience/retrieval/dns.server.ts';
import { lookAtMany } from '#capabilities/resilience/retrieval/many.server.ts';
import { resolverOf } from '#capabilities/resilience/retrieval/resolver.server.ts';
import { labTools } from '../../lab/tools.ts';
import type { Spent } from './spent.ts';

const [width = '--at-once=16', ...names] = process.argv.slice(2);
const atOnce = Number(width.replace('--at-once=', ''));
const shared = labTools();
const look = lookAtMany(() => ({ ...shared, dns: dnsOf(resolverOf({ RESOLVER: '127.0.0.1' })) }));

const began = performance.now();
const cpu = process.cpuUsage();
const each: number[] = [];
const megabytes: number[] = [];
const measured = { good: 0, other: 0 };
let next = 0;
await Promise.all(Array.from({ length: atOnce }, work));
const { user, system } = process.cpuUsage(cpu);
const spent: Spent = {
  seconds: (performance.now() - began) / 1000,
  cpu: (user + system) / 1e6,
  each,
  megabytes,
  most: process.resourceUsage().maxRSS / 1024,
  measured: measured.good,
};
process.stdout.write(`${JSON.stringify(spent)}\n`, () => process.exit());

async function work(): Promise<void> {
  for (let name = names[next++]; name !== undefined; name = names[next++]) {
    const start = performance.now();
    const { outcome, score } = resultOf(await look(name, 'full'));
    measured[outcome === 'measured' && score.overall !== undefined ? 'good' : 'other'] += 1;
    each.push((performance.now() - start) / 1000);
    if (each.length % 100 === 0) megabytes.push(process.memoryUsage().rss / 2 ** 20);
  }
}
