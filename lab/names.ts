import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signed } from './domain.ts';
import { run } from './processes.ts';
import { nameservers, rootHints } from './zones.ts';

const DAY = 86_400_000;

/** Signs a zone as it has to be, writes it to `<name>.zone`, and gives the DS for its parent. */
export async function writeZone(
  folder: string,
  name: string,
  text: string,
  signed: Signed,
): Promise<readonly string[]> {
  const file = join(folder, `${name || 'root'}.zone`);
  writeFileSync(file, text);
  if (signed === 'no') return [];
  const key = await newKey(folder, name);
  const shown = signed === 'other-key' ? await newKey(folder, name) : key;
  const sign = async (from: number, until: number) => {
    const nsec3 = signed === 'nsec3' ? ['-n', '-t', '0'] : [];
    const times = ['-i', seconds(from), '-e', seconds(until)];
    return run(
      'ldns-signzone',
      [...nsec3, ...times, '-o', `${name}.`, '-f', '-', file, key],
      folder,
    );
  };
  if (signed === 'expired') {
    const [past, now] = [await sign(-60, -1), await sign(-1, 14)];
    // The keys are still believed, so that a resolver sees what is wrong with the rest.
    const isOfKeys = (line: string) => /\bRRSIG\s+DNSKEY\b/.test(line);
    const kept = past.split('\n').filter((line) => !isOfKeys(line));
    writeFileSync(file, [...kept, ...now.split('\n').filter(isOfKeys), ''].join('\n'));
  } else if (signed !== 'only-at-parent') writeFileSync(file, await sign(-1, 14));
  return [(await run('ldns-key2ds', ['-n', '-2', `${shown}.key`], folder)).trim()];
}

async function newKey(folder: string, name: string): Promise<string> {
  const args = ['-r', '/dev/urandom', '-a', 'ECDSAP256SHA256', '-k', `${name}.`];
  return (await run('ldns-keygen', args, folder)).trim();
}

function seconds(days: number): string {
  return String(Math.floor((Date.now() + days * DAY) / 1000));
}

/** `shared`: zones that have the file of another name. */
export function nsdConfiguration(
  folder: string,
  zones: readonly string[],
  shared: readonly (readonly [name: string, file: string])[],
): string {
  const ours = Object.entries(nameservers).filter(([name]) => name !== 'turning');
  const own = zones.map((name) => [`${name}.`, name || 'root'] as const);
  return `server:
${ours
  .flatMap(([, addresses]) => addresses)
  .map((address) => `  ip-address: ${address}\n`)
  .join('')}  server-count: 1
  username: ""
  chroot: ""
  zonesdir: "${folder}"
  database: ""
  pidfile: "${folder}/nsd.pid"
  logfile: "${folder}/nsd.log"
  xfrdfile: ""
  xfrdir: "${folder}"
  zonelistfile: "${folder}/zone.list"
  hide-version: yes
  rrl-ratelimit: 0
remote-control:
  control-enable: no
${[...own, ...shared].map(([name, file]) => `zone:\n  name: "${name}"\n  zonefile: "${file}.zone"\n`).join('')}`;
}

/** A resolver that checks signatures, and believes the key of our root. */
export function unboundConfiguration(folder: string): string {
  const root = readFileSync(join(folder, 'root.zone'), 'utf8').split('\n');
  const keys = root.filter((line) => line.split(/\s+/).includes('DNSKEY'));
  writeFileSync(join(folder, 'root.key'), `${keys.join('\n')}\n`);
  writeFileSync(join(folder, 'root.hints'), rootHints());
  return `server:
  interface: 127.0.0.1
  access-control: 127.0.0.0/8 allow
  username: ""
  chroot: ""
  directory: "${folder}"
  pidfile: ""
  use-syslog: no
  logfile: "${folder}/unbound.log"
  do-daemonize: no
  num-threads: 1
  outgoing-range: 900
  num-queries-per-thread: 800
  root-hints: "${folder}/root.hints"
  trust-anchor-file: "${folder}/root.key"
  module-config: "validator iterator"
  ede: yes
  so-reuseport: no
remote-control:
  control-enable: no
`;
}
