import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { party } from '#tests/support/authority.ts';
import { freePort } from '#tests/support/free-port.ts';
import { isMeasured } from '../lookup.ts';
import { suiteName } from '../protocols/tls-suites.ts';
import { tlsEvidence } from './tls.server.ts';

const there = spawnSync('openssl', ['version']).status === 0;
const skipped = there ? '' : ' (skipped: openssl is not installed)';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-tls-'));
const own = party({ name: 'example.nl', names: ['example.nl'], key: 2048 });
writeFileSync(join(folder, 'own.pem'), own.pem + own.keyPem);

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((one) => one.kill()));
afterAll(() => rmSync(folder, { recursive: true }));

async function serving(...options: string[]): Promise<number> {
  const port = await freePort();
  const file = join(folder, 'own.pem');
  const all = ['s_server', '-quiet', '-accept', `127.0.0.1:${port}`, '-cert', file, '-key', file];
  running.push(spawn('openssl', [...all, ...options], { stdio: 'ignore' }));
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return port;
    await sleep(50);
  }
  throw new Error('openssl s_server does not listen');
}

async function seen(port: number) {
  const found = await tlsEvidence({
    host: 'example.nl',
    address: '127.0.0.1',
    port,
    signal: AbortSignal.timeout(15_000),
    now: Date.now(),
    open: () =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', () => resolve({ unmeasured: 'no-answer' }));
      }),
  });
  if (!isMeasured(found)) throw new Error(found.unmeasured);
  return found;
}

describe.skipIf(!there)(`beside openssl${skipped}`, () => {
  it('sees that early data is promised', async () => {
    const on = await serving('-early_data', '-max_early_data', '16384', '-tls1_3');
    expect((await seen(on)).earlyData).toBe(true);
    const off = await serving('-tls1_3');
    expect((await seen(off)).earlyData).toBe(false);
  });

  it('finds the same suites as asking openssl for each', async () => {
    const all = ['-cipher', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0', '-tls1_2', '-no_renegotiation'];
    const port = await serving(...all);
    const found = await seen(port);
    expect(found.versions.map(({ version }) => version)).toEqual(['TLS 1.2']);
    const ours = found.versions[0]?.suites.map(suiteName).toSorted();
    const listed = execFileSync('openssl', ['ciphers', '-s', '-stdname', '-tls1_2', all[1] ?? ''])
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/))
      .map(([standard = '', , own = '']) => [standard, own] as const);
    const theirs = listed.filter(([, name]) => {
      const at = ['s_client', '-connect', `127.0.0.1:${port}`, '-tls1_2'];
      const asked = spawnSync('openssl', [...at, '-cipher', `${name}:@SECLEVEL=0`], { input: '' });
      return asked.stdout.toString().includes(`Cipher    : ${name}`);
    });
    expect(theirs.length).toBeGreaterThan(30);
    expect(ours).toEqual(theirs.map(([standard]) => standard).toSorted());
    expect(found.clientRenegotiation).toBe(false);
  }, 60_000);
});
