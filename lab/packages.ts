import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { install, mayInstall, places, withPlaces } from '../tests/support/debian.ts';

/** The programs of the laboratory, with the package of Debian that each is in. */
const programs: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  curl: 'curl',
  openssl: 'openssl',
  nsd: 'nsd',
  unbound: 'unbound',
  'ldns-signzone': 'ldnsutils',
  dig: 'bind9-dnsutils',
  nginx: 'nginx',
  postfix: 'postfix',
  sslscan: 'sslscan',
  testssl: 'testssl.sh',
};

function missing(): string[] {
  const has = (program: string) => places.some((place) => existsSync(`${place}/${program}`));
  return Object.entries(programs).flatMap(([program, name]) => (has(program) ? [] : [name]));
}

/** Why there can be no laboratory here, in a sentence; undefined when there can. */
export function whyNoLaboratory(): string | undefined {
  if (process.platform !== 'linux') return 'the laboratory needs the namespaces of Linux.';
  if (process.getuid?.() !== 0) return 'the laboratory needs root, to make a network of its own.';
  const names = missing();
  if (names.length > 0) return `the laboratory needs ${names.join(', ')} of Debian.`;
  const trial = `samenspel-trial-${process.pid}`;
  try {
    const act = (...args: string[]) =>
      execFileSync('ip', args, { stdio: 'ignore', env: withPlaces() });
    act('netns', 'add', trial);
    try {
      act('netns', 'exec', trial, 'true');
      act('-n', trial, 'link', 'set', 'lo', 'up');
      for (const address of ['145.220.0.1/24', '2001:67c:2::1/64'])
        act('-n', trial, 'addr', 'add', address, 'dev', 'lo');
    } finally {
      act('netns', 'delete', trial);
    }
    return undefined;
  } catch {
    return 'this machine allows no network namespaces with IPv4 and IPv6, which the laboratory needs.';
  }
}

/** What Debian asks before it starts a server that was installed; 101 is no. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs what is missing, without any server being started, where that may be done. */
export async function installPackages(say: (message: string) => void): Promise<void> {
  const names = missing();
  if (names.length === 0 || !mayInstall()) return;
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await install(names, say);
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}
