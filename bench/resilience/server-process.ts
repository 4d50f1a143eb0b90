// Runs inside the laboratory: looks at one web server as testssl.sh does in the same run, so only at how one
// address speaks TLS and at the headers of the page, and says what that took without the start.

import { isMeasured } from '#capabilities/resilience/lookup.ts';
import { dial } from '#capabilities/resilience/retrieval/dial.server.ts';
import { tlsEvidence } from '#capabilities/resilience/retrieval/tls.server.ts';
import { visitTo } from '#capabilities/resilience/retrieval/visit.server.ts';
import { labTools } from '../../lab/tools.ts';
import type { Spent } from './spent.ts';

const [host = '', address = ''] = process.argv.slice(2);
const tools = labTools();
const { roots: extraRoots = [] } = tools;
const signal = AbortSignal.timeout(120_000);
const open = (ends: AbortSignal) => dial(address, 443, ends);

const began = performance.now();
const cpu = process.cpuUsage();
const [tls] = await Promise.all([
  tlsEvidence({ host, address, port: 443, open, signal, now: Date.now(), extraRoots }),
  visitTo(`https://${host}/`, tools, signal),
]);
const { user, system } = process.cpuUsage(cpu);
const seconds = (performance.now() - began) / 1000;
const spent: Spent = {
  seconds,
  cpu: (user + system) / 1e6,
  each: [seconds],
  megabytes: [],
  most: process.resourceUsage().maxRSS / 1024,
  measured: isMeasured(tls) ? 1 : 0,
};
process.stdout.write(`${JSON.stringify(spent)}\n`, () => process.exit());
