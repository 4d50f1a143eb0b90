import { createServer as createPlain, type RequestListener } from 'node:http';
import {
  createServer as createRaw,
  connect,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { isPublic } from '#platform/http/addresses.ts';
import { answer } from '#tests/support/evidence.ts';
import type { Dial, Dns, Tools } from './tools.server.ts';
import { fileAt, visitTo } from './visit.server.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers) server.close();
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return port;
}

const unasked = () => Promise.reject(new Error('This is not asked here.'));
const nothing: Dns = {
  ...{ validates: false, a: unasked, aaaa: unasked, cname: unasked, mx: unasked, ns: unasked },
  ...{ txt: unasked, caa: unasked, ds: unasked, dnskey: unasked, tlsa: unasked },
  addresses: async (name) => ({
    v4: name.startsWith('inside.') ? answer('10.0.0.1') : answer('145.220.0.10'),
    v6: answer<string>(),
  }),
};

/** Every public address is a server of this test; whatever is inside is refused, as by the real one. */
function toolsFor(port: number): Tools {
  const dial: Dial = async (address) => {
    if (!isPublic(address)) return { unmeasured: 'not-public' };
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => {});
    await new Promise((done) => socket.once('connect', done));
    return socket;
  };
  const mailHosts = () => Promise.reject(new Error('This is not asked here.'));
  return { dns: nothing, dial, mailHosts, userAgent: 'Samenspel', now: Date.now };
}

const site = async (listener: RequestListener) => toolsFor(await listening(createPlain(listener)));
const raw = async (listener: (socket: Socket) => void) =>
  toolsFor(await listening(createRaw(listener)));
const patience = () => AbortSignal.timeout(1_500);

describe('a visit to a website', () => {
  it('follows redirects and keeps every answer on the way', async () => {
    const tools = await site((request, response) => {
      if (request.url === '/') return response.writeHead(301, { location: '/next' }).end();
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello</p>');
    });
    const visit = await visitTo('http://example.nl/', tools, patience());
    expect(visit).toMatchObject({ end: 'page', html: '<p>hello</p>' });
    expect('hops' in visit && visit.hops.map(({ status, url }) => [status, url])).toEqual([
      [301, 'http://example.nl/'],
      [200, 'http://example.nl/next'],
    ]);
  });

  it('ends at a loop, at too many redirects, and where it may not go', async () => {
    let turn = 0;
    const leading = (to: () => string) =>
      site((_request, response) => response.writeHead(302, { location: to() }).end());
    const end = async (to: () => string) =>
      visitTo('http://example.nl/', await leading(to), patience());
    expect(await end(() => '/')).toMatchObject({ end: 'loop' });
    expect(await end(() => `/${++turn}`)).toMatchObject({ end: 'too-many' });
    for (const inside of ['http://inside.nl/', 'http://127.0.0.1/', 'http://localhost/'])
      expect(await end(() => inside), inside).toMatchObject({ end: 'not-public' });
    for (const odd of ['file:///etc/passwd', 'http://[', 'http://example.nl:25/', ''])
      expect(await end(() => odd), odd).toMatchObject({ end: 'broken' });
  });

  it('reads the beginning of an endless page and no more', async () => {
    const tools = await site((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    const visit = await visitTo('http://example.nl/', tools, patience());
    expect('html' in visit && visit.html.length).toBe(512 * 1024);
  });

  it('gives up on who never finishes, breaks off, or sends headers without end', async () => {
    const slow = await raw((socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: '));
    expect(await visitTo('http://example.nl/', slow, AbortSignal.timeout(300))).toEqual({
      unmeasured: 'too-slow',
    });
    const reset = await raw((socket) => socket.destroy());
    expect(await visitTo('http://example.nl/', reset, patience())).toEqual({
      unmeasured: 'no-answer',
    });
    const endless = await raw((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = () => {
        while (socket.writable && socket.write(`X-${'a'.repeat(100)}: ${'b'.repeat(4_000)}\r\n`));
      };
      socket.on('drain', more);
      more();
    });
    expect(await visitTo('http://example.nl/', endless, patience())).toEqual({
      unmeasured: 'too-large',
    });
    const garbage = await raw((socket) => socket.end('\u0000\u0001 not HTTP at all\r\n\r\n'));
    expect(await visitTo('http://example.nl/', garbage, patience())).toEqual({
      unmeasured: 'no-answer',
    });
  });

  it('brings a file of text, with its status', async () => {
    const tools = await site((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.writeHead(404, { 'content-type': 'text/plain' }).end('gone'),
    );
    expect(await fileAt('http://example.nl/old', tools, patience())).toEqual({
      url: 'http://example.nl/new',
      status: 404,
      type: 'text/plain',
      body: 'gone',
    });
  });
});
