// How fast are the two pages of the scan that many people open at the same time? Beside each of them,
// in turns and in one run, stands a bare SvelteKit page with as much HTML: that is what is possible.

import { type Given, talliesOf } from '#capabilities/scan/levels.ts';
import { samenspelInstrument } from '#capabilities/scan/questions.ts';
import { talkingPoints } from '#capabilities/scan/talking-points.ts';
import { addressLike, visitAs } from './support/demo-visit.ts';
import { compare } from './support/compare.ts';
import { middle } from './support/load.ts';
import { type Server, startBare, startSamenspel } from './support/servers.ts';

const TIMES = 7;
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
  await compareAs('result page', /\/scans\/[^/]+\/result$/, director, bare);
  await compareAs('question page', /\/scans\/[^/]+\/answers\/[^/]+$/, member, bare);
}

async function compareAs(name: string, pattern: RegExp, cookie: string, bare: Server) {
  const page = await addressLike(pattern, samenspel.address, cookie);
  await compare(name, page, samenspel, bare, { cookie });
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
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    talkingPoints(indicators, talliesOf(answers));
    return performance.now() - started;
  });
  const what = `talking points of ${RESPONSES} responses to ${indicators.length} questions`;
  console.log(`${what}: ${middle(times).toFixed(0)} milliseconds`);
}
