import { getDiffieHellman } from 'node:crypto';
import { connect, createServer as createPlain, type Socket } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { party } from '#tests/support/authority.ts';
import { dhPem } from '#tests/support/dh-parameters.ts';
import { closeAll, listening } from '#tests/support/loopback.ts';
import { isMeasured } from '../lookup.ts';
import { ffdhePrime } from '../protocols/ffdhe.ts';
import { suiteName } from '../protocols/tls-suites.ts';
import type { TlsTarget } from './tls-target.server.ts';
import { tlsEvidence } from './tls.server.ts';

const root = party({ name: 'Fictional root', ca: true });
const middle = party({ name: 'Fictional middle', ca: true, by: root });
const host = 'www.example.nl';
const own = party({ name: host, names: [host, 'example.nl'], by: middle });
const rsa = party({ name: host, names: [host], by: middle, key: 2048 });
const loose = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0';

afterEach(closeAll);

function served(options: TlsOptions = {}): Promise<number> {
  const server = createServer({ cert: own.pem + middle.pem, key: own.keyPem, ...options });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket) => socket.on('error', () => {}));
  return listening(server);
}

let dialled = 0;
function look(port: number, changes: Partial<TlsTarget> = {}) {
  dialled = 0;
  return tlsEvidence({
    ...{ host, address: '127.0.0.1', port },
    signal: AbortSignal.timeout(20_000),
    now: Date.now(),
    extraRoots: [root.pem],
    open: () =>
      new Promise((resolve) => {
        dialled += 1;
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', () => resolve({ unmeasured: 'no-answer' }));
      }),
    ...changes,
  });
}

async function seen(port: number, changes: Partial<TlsTarget> = {}) {
  const found = await look(port, changes);
  if (!isMeasured(found)) throw new Error(found.unmeasured);
  return found;
}

describe('measuring TLS', () => {
  it('sees a server as it should be', async () => {
    const found = await seen(await served({ minVersion: 'TLSv1.2', ecdhCurve: 'X25519:P-256' }));
    expect(found.versions.map(({ version }) => version)).toEqual(['TLS 1.2', 'TLS 1.3']);
    expect(found.versions[1]?.suites.map(suiteName).toSorted()).toEqual([
      'TLS_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
    ]);
    expect(found).toMatchObject({
      unsure: [],
      compression: false,
      secureRenegotiation: true,
      earlyData: false,
      extendedMasterSecret: true,
      certificates: { trust: 'trusted', namesHost: true },
    });
    expect(found.groups.toSorted()).toEqual([23, 29]);
    // What OpenSSL takes when nothing better is offered.
    expect(found.exchangeHash).toBe('sha224');
    if (isMeasured(found.certificates))
      expect(found.certificates.chain.map(({ subject }) => subject)).toEqual([host, middle.name]);
  });

  it('sees TLS 1.3 alone, with its chain as served', async () => {
    const found = await seen(await served({ minVersion: 'TLSv1.3' }));
    expect(found.versions.map(({ version }) => version)).toEqual(['TLS 1.3']);
    expect(found.clientRenegotiation).toBeUndefined();
    expect(found.extendedMasterSecret).toBeUndefined();
    expect(found.certificates).toMatchObject({
      trust: 'trusted',
      chain: [{ subject: host, issuer: middle.name }, { subject: middle.name }],
    });
  });

  it('sees old versions, weak suites and the prime of a server that takes anything', async () => {
    const port = await served({
      cert: rsa.pem + middle.pem,
      key: rsa.keyPem,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.2',
      ciphers: loose,
      dhparam: 'auto',
      honorCipherOrder: false,
    });
    const found = await seen(port);
    expect(found.versions.map(({ version }) => version)).toEqual(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']);
    const suites = found.versions[2]?.suites.map(suiteName) ?? [];
    expect(suites).toContain('TLS_RSA_WITH_AES_128_CBC_SHA');
    expect(suites).toContain('TLS_DHE_RSA_WITH_AES_256_GCM_SHA384');
    expect(suites).toContain('TLS_DH_anon_WITH_AES_128_CBC_SHA');
    expect(found.versions[2]?.ownOrder).toBe(false);
    expect(found.dhBits).toBeGreaterThanOrEqual(1024);
    expect(found.exchangeHash).toBe('sha1');
    expect(found.certificates).toMatchObject({ chain: [{ key: { type: 'rsa', bits: 2048 } }, {}] });
  });

  it('sees the size of the prime, and whether it is one that everybody knows', async () => {
    const primeOf = async (prime: Buffer) => {
      const ciphers = 'DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0';
      const options: TlsOptions = { cert: rsa.pem + middle.pem, key: rsa.keyPem, ciphers };
      const port = await served({ ...options, maxVersion: 'TLSv1.2', dhparam: dhPem(prime) });
      const { dhBits, dhGroup, groups } = await seen(port);
      return { dhBits, dhGroup, groups };
    };
    const weak = getDiffieHellman('modp2').getPrime();
    expect(await primeOf(weak)).toEqual({ dhBits: 1024, groups: [] });
    const known = Buffer.from(ffdhePrime(3072) ?? '', 'hex');
    expect(await primeOf(known)).toEqual({ dhBits: 3072, dhGroup: 257, groups: [] });
  });

  it('tells whether a server keeps its own order', async () => {
    const ciphers = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-SHA384';
    const options: TlsOptions = { maxVersion: 'TLSv1.2', ciphers };
    const kept = await seen(await served({ ...options, honorCipherOrder: true }));
    expect(kept.versions[0]).toMatchObject({ ownOrder: true, whenWeakFirst: 0xc02b });
    const left = await seen(await served({ ...options, honorCipherOrder: false }));
    expect(left.versions[0]).toMatchObject({ ownOrder: false, whenWeakFirst: 0xc024 });
  });

  it('sees that a client may start again', async () => {
    const found = await seen(await served({ maxVersion: 'TLSv1.2' }));
    expect(found.clientRenegotiation).toBe(true);
  });

  it('is gentle when asked: one connection at a time, and few', async () => {
    let [now, most] = [0, 0];
    const port = await served();
    const found = await seen(port, {
      gently: true,
      open: () =>
        new Promise((resolve) => {
          dialled += 1;
          most = Math.max(most, ++now);
          const socket = connect(port, '127.0.0.1', () => resolve(socket));
          socket.once('close', () => (now -= 1));
        }),
    });
    expect(found.versions.length).toBe(2);
    expect(most).toBeLessThanOrEqual(2);
    expect(dialled).toBeLessThan(60);
  });
});

describe('trust', () => {
  const trustOf = async (cert: string, key: string, changes: Partial<TlsTarget> = {}) => {
    const port = await served({ cert, key, maxVersion: 'TLSv1.2' });
    const { certificates } = await seen(port, { gently: true, ...changes });
    return isMeasured(certificates) ? certificates : undefined;
  };
  const DAY = 86_400_000;

  it('knows incomplete, unknown, self-signed, expired and not yet valid', async () => {
    expect((await trustOf(own.pem, own.keyPem))?.trust).toBe('incomplete');
    const whole = own.pem + middle.pem;
    const without = await trustOf(whole, own.keyPem, { extraRoots: [] });
    expect(without?.trust).toBe('unknown-issuer');
    const self = party({ name: host, names: [host] });
    expect((await trustOf(self.pem, self.keyPem))?.trust).toBe('self-signed');
    const past = party({ name: host, names: [host], by: root, until: Date.now() - DAY / 2 });
    expect((await trustOf(past.pem, past.keyPem))?.trust).toBe('expired');
    const future = party({ name: host, names: [host], by: root, from: Date.now() + DAY });
    expect((await trustOf(future.pem, future.keyPem))?.trust).toBe('not-yet-valid');
  });

  it('sees a certificate for another name, and weak ones', async () => {
    const other = party({ name: host, names: ['*.example.nl.example'], by: root });
    expect(await trustOf(other.pem, other.keyPem)).toMatchObject({
      trust: 'trusted',
      namesHost: false,
    });
  });
});

describe('servers that misbehave', () => {
  const misbehaving = (act: (socket: Socket) => void) => listening(createPlain(act));

  it('says nothing about silence, resets, other protocols and refusals', async () => {
    const reset = await misbehaving((socket) =>
      socket.once('data', () => socket.resetAndDestroy()),
    );
    expect(await look(reset)).toEqual({ unmeasured: 'no-answer' });
    const http = await misbehaving((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await look(http)).toEqual({ unmeasured: 'no-answer' });
    const refuses = await misbehaving((socket) => socket.end(Buffer.from([21, 3, 1, 0, 2, 2, 40])));
    expect(await look(refuses)).toEqual({ unmeasured: 'refused' });
    const silent = await misbehaving(() => {});
    const soon = AbortSignal.timeout(300);
    expect(await look(silent, { signal: soon })).toEqual({ unmeasured: 'too-slow' });
    expect(await look(1, { open: () => Promise.resolve({ unmeasured: 'busy' }) })).toEqual({
      unmeasured: 'busy',
    });
  });

  it('stops a server that never stops', async () => {
    const endless = await misbehaving((socket) => {
      const empty = Buffer.from([22, 3, 3, 0, 4, 0, 0, 0, 0]);
      const many = Buffer.concat(Array.from({ length: 1000 }, () => empty));
      const more = () => {
        while (!socket.destroyed && socket.write(many));
        if (!socket.destroyed) socket.once('drain', more);
      };
      more();
    });
    expect(await look(endless)).toEqual({ unmeasured: 'too-large' });
  });

  it('gives up on a server that drips', async () => {
    const slow = await misbehaving((socket) => {
      const clock = setInterval(() => socket.write(Buffer.from([22])), 20);
      socket.on('close', () => clearInterval(clock));
    });
    const signal = AbortSignal.timeout(500);
    expect(isMeasured(await look(slow, { signal }))).toBe(false);
  });

  it('does not go on for ever with a server that takes everything that is offered', async () => {
    const takes = await misbehaving((socket) =>
      socket.once('data', (asked: Buffer) => {
        const session = asked[43] ?? 0;
        const suite = asked.subarray(46 + session, 48 + session);
        const body = Buffer.concat([
          Buffer.from([3, 3]),
          Buffer.alloc(33),
          suite,
          Buffer.from([0]),
        ]);
        const head = Buffer.from([22, 3, 3, 0, body.length + 8, 2, 0, 0, body.length]);
        socket.write(Buffer.concat([head, body, Buffer.from([14, 0, 0, 0])]));
      }),
    );
    const found = await look(takes);
    expect(isMeasured(found) && found.versions.map(({ version }) => version)).toEqual(['TLS 1.2']);
    expect(dialled).toBeLessThanOrEqual(400);
  });
});
