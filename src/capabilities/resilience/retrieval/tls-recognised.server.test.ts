import { connect, createServer as createPlain } from 'node:net';
import { createServer } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { party } from '#tests/support/authority.ts';
import { closeAll, listening } from '#tests/support/loopback.ts';
import { isMeasured } from '../lookup.ts';
import { recognising } from './tls-recognised.server.ts';
import type { LookAtServer } from './tls-target.server.ts';
import { tlsEvidence } from './tls.server.ts';

const root = party({ name: 'Fictional root', ca: true });
const one = party({ name: 'een.example', names: ['een.example'], by: root });
const other = party({ name: 'twee.example', names: ['twee.example'], by: root });
const rsa = party({ name: 'rsa.example', names: ['rsa.example'], by: root, key: 2048 });

afterEach(closeAll);

function served(): Promise<number> {
  const server = createServer({ cert: one.pem, key: one.keyPem });
  server.addContext('twee.example', { cert: other.pem, key: other.keyPem });
  server.addContext('rsa.example', { cert: rsa.pem, key: rsa.keyPem });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket) => socket.on('error', () => {}));
  return listening(server);
}

/** Counts connections and full looks. */
function looking(full: LookAtServer = tlsEvidence) {
  const counted = { connections: 0, full: 0 };
  const look = recognising((target) => {
    counted.full += 1;
    return full(target);
  });
  const at = (host: string, port: number) =>
    look({
      host,
      address: '127.0.0.1',
      port,
      signal: AbortSignal.timeout(20_000),
      now: Date.now(),
      extraRoots: [root.pem],
      open: () =>
        new Promise((resolve) => {
          counted.connections += 1;
          const socket = connect(port, '127.0.0.1', () => resolve(socket));
          socket.on('error', () => resolve({ unmeasured: 'no-answer' }));
        }),
    });
  return { at, counted };
}

describe('many names at one server', () => {
  it('are asked everything once, and recognised after that in seven connections', async () => {
    const port = await served();
    const { at, counted } = looking();
    const first = await at('een.example', port);
    const before = counted.connections;
    const second = await at('twee.example', port);
    expect(counted).toEqual({ full: 1, connections: before + 7 });
    if (!isMeasured(first) || !isMeasured(second)) throw new Error('not measured');
    expect({ ...second, certificates: undefined }).toEqual({ ...first, certificates: undefined });
  });

  it('have each their own certificate', async () => {
    const port = await served();
    const { at } = looking();
    await at('een.example', port);
    expect(await at('twee.example', port)).toMatchObject({
      certificates: { trust: 'trusted', namesHost: true, chain: [{ subject: 'twee.example' }] },
    });
    expect(await at('drie.example', port)).toMatchObject({
      certificates: { trust: 'trusted', namesHost: false, chain: [{ subject: 'een.example' }] },
    });
  });

  it('are looked at once also when they come at the same time', async () => {
    const port = await served();
    const { at, counted } = looking();
    await Promise.all(
      ['een.example', 'twee.example', 'drie.example'].map((name) => at(name, port)),
    );
    expect(counted.full).toBe(1);
  });

  it('are looked at in full when one of them answers otherwise', async () => {
    const port = await served();
    const { at, counted } = looking();
    const [first, second] = [await at('een.example', port), await at('rsa.example', port)];
    expect(counted.full).toBe(2);
    if (!isMeasured(first) || !isMeasured(second)) throw new Error('not measured');
    expect(first.versions).not.toEqual(second.versions);
  });

  it('do not share what the first look could not see', async () => {
    const port = await served();
    let looks = 0;
    const { at, counted } = looking(async (target) =>
      looks++ === 0 ? { unmeasured: 'too-slow' } : tlsEvidence(target),
    );
    expect(await at('een.example', port)).toEqual({ unmeasured: 'too-slow' });
    expect(await at('twee.example', port)).toMatchObject({ certificates: { trust: 'trusted' } });
    expect(counted.full).toBe(2);
  });

  it('are left to the full look where nobody speaks', async () => {
    const port = await listening(createPlain((socket) => socket.destroy()));
    const { at, counted } = looking();
    expect(isMeasured(await at('een.example', port))).toBe(false);
    expect(counted.full).toBe(1);
  });
});
