// Runs inside the laboratory: measures the domains that it is given, a few at once, and writes one line of
// JSON for each.

import { evidenceOf } from '#capabilities/resilience/retrieval/evidence.server.ts';
import type { Line } from './measured.ts';
import { labTools } from './tools.ts';

const AT_ONCE = 8;
const waiting = process.argv.slice(2);
const tools = labTools();

await Promise.all(Array.from({ length: AT_ONCE }, work));

async function work(): Promise<void> {
  for (let domain = waiting.shift(); domain; domain = waiting.shift()) {
    const began = Date.now();
    const evidence = await evidenceOf(domain, tools);
    const line: Line = { evidence, milliseconds: Date.now() - began };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
// Servers that never end are still talking.
process.exit();
