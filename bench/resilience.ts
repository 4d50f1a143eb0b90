// How fast are we beside testssl.sh, sslscan and the HTTP Observatory, on the same servers in the same run? And
// how many domains a minute do we measure in bulk? `--json` prints one line for each figure,
// `bulk` measures only the many, `beside` only the few.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Placed } from '../lab/domain.ts';
import { domainWith } from '../lab/domains.ts';
import { installPackages, whyNoLaboratory } from '../lab/packages.ts';
import { installPeers } from '../lab/peers.ts';
import { withLaboratory, type Laboratory } from '../lab/start.ts';
import { took, type Spent, type Took } from './resilience/spent.ts';

/** Ordinary and hard servers: all is well, versions that are too old, TLS 1.3 alone, a weak exchange of keys. */
const domains = ['all-good', 'old-tls', 'tls-1-3-only', 'dhe-1024'].flatMap(placed);
const BULK = 1_000;

const asJson = process.argv.includes('--json');
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const node = ['--disable-warning=ExperimentalWarning'] as const;

if (process.env.CI === 'true') await installPackages(say);
const why = whyNoLaboratory();
if (why) {
  console.error(`Skipped: ${why}`);
} else {
  installPeers(say);
  if (!process.argv.includes('bulk')) await withLaboratory(beside, { domains });
  if (!process.argv.includes('beside')) await withLaboratory(bulk, { domains, bulk: BULK });
}

/** Every tool on every server in turn, so that what else the machine does hits all of them. */
async function beside(lab: Laboratory): Promise<void> {
  const all: Record<
    'ours' | 'ours, one server' | 'testssl.sh' | 'sslscan' | 'Observatory',
    Took[]
  > = {
    ours: [],
    'ours, one server': [],
    'testssl.sh': [],
    sslscan: [],
    Observatory: [],
  };
  const warm: Spent[] = [];
  const warmServer: Spent[] = [];
  for (const { name, v4 } of domains) {
    const many = folder('resilience/many-process.ts');
    const mine = await took(lab, process.execPath, [...node, many, '--at-once=1', name]);
    warm.push(spentBy(mine.out, name));
    all.ours.push(mine);
    const server = await took(lab, process.execPath, [
      ...node,
      folder('resilience/server-process.ts'),
      ...[name, v4],
    ]);
    warmServer.push(spentBy(server.out, name));
    all['ours, one server'].push(server);
    all.sslscan.push(await took(lab, 'sslscan', ['--xml=-', `--sni-name=${name}`, `${v4}:443`]));
    const observatory = folder('../lab/peers/observatory-process.mjs');
    all.Observatory.push(await took(lab, process.execPath, [observatory, name]));
    all['testssl.sh'].push(await testssl(lab, name, v4));
  }
  say(
    `\n${domains.length} domains, each with every tool in turn; the start of the program included:`,
  );
  for (const [tool, figures] of Object.entries(all)) {
    tell(
      `${tool}, seconds a domain`,
      figures.map(({ seconds }) => seconds),
    );
    tell(
      `${tool}, seconds of processor a domain`,
      figures.map(({ cpu }) => cpu),
    );
  }
  const started = { 'ours without start': warm, 'ours, one server, without start': warmServer };
  for (const [what, figures] of Object.entries(started)) {
    tell(
      `${what}, seconds`,
      figures.map(({ seconds }) => seconds),
    );
    tell(
      `${what}, seconds of processor`,
      figures.map(({ cpu }) => cpu),
    );
  }
  for (const tool of ['testssl.sh', 'sslscan', 'Observatory'] as const) compare(tool, 'ours');
  compare('testssl.sh', 'ours, one server');
  for (const figure of ['seconds', 'cpu'] as const)
    for (const [what, figures] of Object.entries(started))
      tell(
        `testssl.sh / ${what}, ${figure === 'cpu' ? 'processor' : 'time'}`,
        all['testssl.sh'].map((one, at) => one[figure] / (figures[at]?.[figure] ?? NaN)),
      );

  function compare(tool: keyof typeof all, other: keyof typeof all) {
    const ratio = (of: (one: Took) => number) =>
      all[tool].flatMap((one, at) => {
        const mine = all[other][at];
        return mine ? [of(one) / of(mine)] : [];
      });
    tell(
      `${tool} / ${other}, time`,
      ratio(({ seconds }) => seconds),
    );
    tell(
      `${tool} / ${other}, processor`,
      ratio(({ cpu }) => cpu),
    );
  }
}

function spentBy(out: string, name: string): Spent {
  const spent: Spent = JSON.parse(out);
  if (spent.measured !== 1) throw new Error(`We did not measure ${name}.`);
  return spent;
}

/** The same facts about TLS, and HSTS; we bring names, headers and mail as well. */
async function testssl(lab: Laboratory, name: string, address: string): Promise<Took> {
  const place = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
  const file = join(place, 'said.json');
  const quiet = ['--quiet', '--color', '0', '--warnings', 'off', '--jsonfile', file];
  try {
    return await took(lab, 'testssl', ['-p', '-S', '-h', '--ip', address, ...quiet, name]);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Many domains that share ten providers: measured and judged as a batch does, without the database. */
async function bulk(lab: Laboratory): Promise<void> {
  const program = folder('resilience/many-process.ts');
  const { out } = await took(lab, process.execPath, [
    ...node,
    program,
    '--at-once=16',
    ...lab.bulk,
  ]);
  const { seconds, cpu, each, megabytes, most, measured }: Spent = JSON.parse(out);
  say(`\n${lab.bulk.length} domains at ten providers, 16 at once, in one process:`);
  tell('bulk, domains measured', [measured]);
  tell('bulk, domains a minute', [(measured / seconds) * 60]);
  tell('bulk, seconds of processor a domain', [cpu / measured]);
  tell('bulk, seconds a domain', each);
  tell('bulk, megabytes after every hundred', megabytes);
  tell('bulk, most megabytes', [most]);
}

function placed(id: string): Placed[] {
  return [domainWith(id)];
}

/** The middle, and between which figures all are. */
function tell(what: string, figures: readonly number[]): void {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least = NaN, middle = NaN, most = NaN] = [0, Math.floor(sorted.length / 2), -1].map((at) =>
    sorted.at(at),
  );
  if (asJson) console.log(JSON.stringify({ what, n: sorted.length, least, middle, most }));
  const spread =
    sorted.length > 1 ? `   (${short(least)}–${short(most)}, n = ${sorted.length})` : '';
  say(`  ${what.padEnd(52)} ${short(middle)}${spread}`);
}

function short(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}

function say(line: string): void {
  if (!asJson) console.log(line);
}
