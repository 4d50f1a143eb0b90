// How fast are the two pages of the scan that many people open at the same time? Beside each of them,
// in turns and in one run, stands a bare SvelteKit page with as much HTML: that is what is possible.

import { type Given, talliesOf } from '#capabilities/scan/levels.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';
import { talkingPoints } from '#capabilities/scan/talking-points.ts';
import { addressLike, visitAs } from './support/demo-visit.ts';
import { load, type Measured, middle } from './support/load.ts';
import { type Server, startBare, startSamenspel } from './support/servers.ts';

const ROUNDS = 3;
const SECONDS = 5;
const RESPONSES = 10_000;

const samenspel = await startSamenspel();
try {
  const bare = await startBare();
  try {
    await comparePages(bare);
  } finally {
    await bare.stop();
  }
} finally {
  await samenspel.stop();
}
computeTalkingPoints();

async function comparePages(bare: Server): Promise<void> {
  const director = await visitAs(samenspel.address, 'museum-van-de-verloren-paraplu', 0);
  const member = await visitAs(samenspel.address, 'toneelgroep-de-souffleur', 4);
  await compare('result page', /\/scans\/[^/]+\/result$/, director, bare);
  await compare('question page', /\/scans\/[^/]+\/answers\/[^/]+$/, member, bare);
}

async function compare(name: string, pattern: RegExp, cookie: string, bare: Server): Promise<void> {
  const page = await addressLike(pattern, samenspel.address, cookie);
  const bytes = (await (await fetch(page, { headers: { cookie } })).arrayBuffer()).byteLength;
  const barePage = `${bare.address}/?bytes=${bytes}`;
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const seconds = round === 0 ? 2 : SECONDS;
    const our = await load(page, samenspel.pid, seconds, { cookie });
    const their = await load(barePage, bare.pid, seconds);
    if (round === 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  const failures = [...ours, ...theirs].reduce((sum, measured) => sum + measured.failures, 0);
  if (failures > 0) throw new Error(`${name}: ${failures} answers were not a page.`);
  const speed = [ours, theirs].map((all) => middle(all.map((one) => one.pagesPerSecond)));
  const cpu = [ours, theirs].map((all) => middle(all.map((one) => one.cpu)));
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB of HTML, ${new URL(page).pathname}`);
  say(`${name}, pages per second`, speed, 0);
  say(`${name}, milliseconds of processor per page`, cpu, 2);
}

function say(what: string, [ours = NaN, theirs = NaN]: number[], digits: number): void {
  const figures = `${ours.toFixed(digits)}, bare ${theirs.toFixed(digits)}`;
  console.log(`${what}: ${figures}, ratio ${(ours / theirs).toFixed(2)}`);
}

function computeTalkingPoints(): void {
  const { indicators } = samenspelInstrument;
  const answers: Given[] = Array.from({ length: RESPONSES }, (_, person) =>
    indicators.map(({ id }, place) => ({
      indicator: id,
      kind: 'level',
      level: 1 + ((person * 7 + place * person + place) % 5),
    })),
  ).flat();
  const times = Array.from({ length: 2 * ROUNDS + 1 }, () => {
    const started = performance.now();
    talkingPoints(indicators, talliesOf(answers));
    return performance.now() - started;
  });
  const what = `talking points of ${RESPONSES} responses to ${indicators.length} questions`;
  console.log(`${what}: ${middle(times).toFixed(0)} milliseconds`);
}
