import { load, type Measured, middle } from './load.ts';
import type { Server } from './servers.ts';

const ROUNDS = 3;
const SECONDS = 5;

/** Measures a page of ours beside a bare page with as much HTML, in turns and in one run, and says so. */
export async function compare(
  name: string,
  page: string,
  ours: Server,
  bare: Server,
  headers: Record<string, string> = {},
): Promise<void> {
  const bytes = (await (await fetch(page, { headers })).arrayBuffer()).byteLength;
  const barePage = `${bare.address}/?bytes=${bytes}`;
  const our: Measured[] = [];
  const their: Measured[] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const seconds = round === 0 ? 2 : SECONDS;
    const mine = await load(page, ours.pid, seconds, headers);
    const theirs = await load(barePage, bare.pid, seconds);
    if (round === 0) continue;
    our.push(mine);
    their.push(theirs);
  }
  const failures = [...our, ...their].reduce((sum, measured) => sum + measured.failures, 0);
  if (failures > 0) throw new Error(`${name}: ${failures} answers were not a page.`);
  const both = (figure: (measured: Measured) => number) =>
    [our, their].map((all) => middle(all.map(figure)));
  const { pathname, search } = new URL(page);
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB of HTML, ${pathname}${search}`);
  const speed = both((one) => one.pagesPerSecond);
  const slow = both((one) => one.slowest);
  const cpu = both((one) => one.cpu);
  say(`${name}, pages per second`, speed, 0);
  say(`${name}, milliseconds within which 97.5 % of 50 at once are answered`, slow, 0);
  say(`${name}, milliseconds of processor per page`, cpu, 2);
}

function say(what: string, [ours = NaN, theirs = NaN]: number[], digits: number): void {
  const figures = `${ours.toFixed(digits)}, bare ${theirs.toFixed(digits)}`;
  console.log(`${what}: ${figures}, ratio ${(ours / theirs).toFixed(2)}`);
}
