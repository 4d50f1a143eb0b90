import { createServer, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clientAddress, front, isLoopback } from './front.ts';

const servers: { close: () => void }[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

type Situation = { origin?: string; proxyHops?: number };

/** Sends a request to a front, and gives the status and the headers that the application saw. */
async function ask(
  situation: Situation,
  headers: OutgoingHttpHeaders = {},
  path = '/',
  method = 'GET',
) {
  let seen: IncomingMessage['headers'] = {};
  const server = createServer();
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const handler = (req: IncomingMessage, res: { end: () => void }) => {
    seen = req.headers;
    res.end();
  };
  const { origin, proxyHops = 0 } = situation;
  server.on('request', front({ origin, port, proxyHops, handler }));
  const own = { host: `localhost:${port}`, ...headers };
  return new Promise<{ status: number | undefined; seen: typeof seen }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: own }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, seen }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the Host header', () => {
  it('refuses another name than this machine when there is no ORIGIN', async () => {
    expect(await ask({}, { host: 'evil.example' })).toEqual({ status: 421, seen: {} });
    expect((await ask({}, { host: 'localhost:1' })).status).toBe(421);
    expect((await ask({})).status).toBe(200);
  });

  it('refuses every name but that of ORIGIN', async () => {
    const origin = 'https://samenspel.example.org';
    expect((await ask({ origin })).status).toBe(421);
    expect((await ask({ origin }, { host: 'samenspel.example.org' })).status).toBe(200);
    expect((await ask({ origin }, { host: 'Samenspel.Example.org:443' })).status).toBe(200);
    expect((await ask({ origin }, { host: 'samenspel.example.org:80' })).status).toBe(421);
  });

  it('refuses a request that names a page of another server', async () => {
    expect((await ask({}, {}, 'http://evil.example/')).status).toBe(400);
  });
});

describe('the size of what is sent', () => {
  it('is small, except where an export is brought in', async () => {
    const size = (bytes: number) => ({ 'content-length': bytes });
    expect((await ask({}, size(600_000))).status).toBe(413);
    expect((await ask({}, size(600_000), '/organisations/import')).status).toBe(200);
    expect((await ask({}, size(7_000_000), '/organisations/import')).status).toBe(413);
  });

  it('is that of a document where a text is brought in', async () => {
    const size = (megabytes: number) => ({ 'content-length': megabytes * 1024 * 1024 });
    const path = '/organisations/zaal/knowledge/import?/read';
    expect((await ask({}, size(21), path)).status).toBe(200);
    expect((await ask({}, size(300), path)).status).toBe(413);
    expect((await ask({}, size(21), '/organisations/zaal/knowledge')).status).toBe(413);
    expect((await ask({}, size(21), '/knowledge/import')).status).toBe(413);
  });

  it('is told beforehand', async () => {
    expect((await ask({}, { 'transfer-encoding': 'chunked' })).status).toBe(411);
  });
});

describe('what the application is told about the visitor', () => {
  const claims = {
    'X-Forwarded-For': '10.0.0.1',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'for=10.0.0.1',
    'X-Real-IP': '10.0.0.1',
    'X-Samenspel-Client': '10.0.0.1',
  };

  it('comes from the connection, whatever the visitor claims', async () => {
    const { seen } = await ask({}, claims);
    expect(seen['x-samenspel-client']).toBe('127.0.0.1');
    expect(seen['x-forwarded-proto']).toBe('http');
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip']) {
      expect(seen).not.toHaveProperty(name);
    }
  });

  it('has the protocol of ORIGIN', async () => {
    const origin = 'https://samenspel.example.org';
    const { seen } = await ask({ origin }, { ...claims, host: 'samenspel.example.org' });
    expect(seen['x-forwarded-proto']).toBe('https');
  });

  it('comes from the trusted proxy when there is one, not from what was sent to it', async () => {
    const chain = { 'X-Forwarded-For': '6.6.6.6, 192.0.2.7', 'X-Samenspel-Client': '6.6.6.6' };
    const { seen } = await ask({ proxyHops: 1 }, chain);
    expect(seen['x-samenspel-client']).toBe('192.0.2.7');
  });
});

describe('a harvester that asks by POST', () => {
  const origin = 'https://here.example';
  const from = async (path: string, method: string, headers: OutgoingHttpHeaders = {}) =>
    (await ask({ origin }, { host: 'here.example', 'content-length': 0, ...headers }, path, method))
      .seen.origin;
  it('gets the Origin that SvelteKit wants of forms, and nobody else does', async () => {
    expect(await from('/oai', 'POST')).toBe(origin);
    expect(await from('/oai?x', 'POST')).toBe(origin);
    expect(await from('/oai', 'GET')).toBeUndefined();
    expect(await from('/oai/x', 'POST')).toBeUndefined();
    expect(await from('/sign-out', 'POST')).toBeUndefined();
    expect(await from('/oai', 'POST', { origin: 'https://evil.example' })).toBe(
      'https://evil.example',
    );
  });
});

describe('the address of the visitor', () => {
  it('is counted from the right, one per trusted proxy', () => {
    expect(clientAddress('127.0.0.1', '1.1.1.1, 2.2.2.2, 3.3.3.3', 2)).toBe('2.2.2.2');
    expect(clientAddress('127.0.0.1', '1.1.1.1', 2)).toBe('1.1.1.1');
    expect(clientAddress('127.0.0.1', '', 1)).toBe('127.0.0.1');
  });

  it('is never what stands left of something unreadable', () => {
    expect(clientAddress('127.0.0.1', '6.6.6.6, nonsense', 1)).toBe('127.0.0.1');
    expect(clientAddress('127.0.0.1', '6.6.6.6, 192.0.2.7:4711', 1)).toBe('192.0.2.7');
    expect(clientAddress('127.0.0.1', '6.6.6.6, [2001:db8::1]:4711', 1)).toBe('2001:db8::1');
  });

  it('is written in one way', () => {
    expect(clientAddress('::ffff:192.0.2.1', '', 0)).toBe('192.0.2.1');
  });

  it('tells whether it is this machine itself', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true);
    expect(['192.0.2.1', '::2', 'localhost', ''].some(isLoopback)).toBe(false);
  });
});
