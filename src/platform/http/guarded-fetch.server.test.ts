import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { socketServer, webServer } from '#tests/support/web-server.ts';
import { checkedHost, type Resolver } from './guard.server.ts';
import { guardedFetch } from './guarded-fetch.server.ts';

const limits = { maxBytes: 10_000, seconds: 3 };
const textOf = (answer: Awaited<ReturnType<typeof guardedFetch>>) =>
  'bytes' in answer ? Buffer.from(answer.bytes).toString() : answer.problem;
const allowing = (port: number) => ({ own: true, ports: [port] });
const knowing =
  (...addresses: string[]): Resolver =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('the guard', () => {
  it('refuses a name with even one address that is not of the outside world', async () => {
    const judged = async (...addresses: string[]) => {
      const answer = await checkedHost('name.example', { resolve: knowing(...addresses) });
      return 'problem' in answer ? answer.problem : answer.addresses.map(({ address }) => address);
    };
    expect(await judged('8.8.8.8', '2606:4700::1111')).toEqual(['8.8.8.8', '2606:4700::1111']);
    expect(await judged('8.8.8.8', '127.0.0.1')).toBe('private-address');
    expect(await judged('8.8.8.8', '::ffff:169.254.169.254')).toBe('private-address');
    expect(await judged()).toBe('unreachable');
  });

  it('pins what it checked: a connection asks no second time', async () => {
    let asked = 0;
    const resolve: Resolver = () => {
      asked++;
      return Promise.resolve([{ address: asked === 1 ? '8.8.8.8' : '127.0.0.1', family: 4 }]);
    };
    const answer = await checkedHost('turning.example', { resolve });
    if ('problem' in answer) throw new Error(answer.problem);
    const found = await new Promise((done) =>
      answer.lookup('turning.example', { all: true }, (_, addresses) => done(addresses)),
    );
    expect(found).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(asked).toBe(1);
  });

  it('does not wait for a name that never answers', async () => {
    const answer = checkedHost('slow.example', { resolve: () => new Promise(() => undefined) });
    expect(await answer).toEqual({ problem: 'unreachable' });
  }, 8_000);
});

describe('fetching through the guard', () => {
  it('refuses this machine, by number, by name and by a name that somebody made', async () => {
    await using server = await webServer((_, response) => response.end('secret'));
    const { port } = server;
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://localhost:${port}/`,
    ])
      expect([url, textOf(await guardedFetch(url, limits, { ports: [port] }))]).toEqual([
        url,
        'private-address',
      ]);
    const rebound = { ports: [port], resolve: knowing('127.0.0.1') };
    expect(textOf(await guardedFetch(`http://fine.example:${port}/`, limits, rebound))).toBe(
      'private-address',
    );
    expect(textOf(await guardedFetch(`http://fine.example:${port}/`, limits))).toBe('other-port');
  });

  it('asks with a plain GET that brings no cookie, and says who asks', async () => {
    await using server = await webServer(({ method, headers }, response) => {
      response.setHeader('set-cookie', 'a=b');
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(
        JSON.stringify({
          method,
          names: Object.keys(headers).toSorted(),
          agent: headers['user-agent'],
        }),
      );
    });
    const answer = await guardedFetch(server.url('/a?b=c#d'), limits, allowing(server.port));
    expect(answer).toMatchObject({ url: server.url('/a?b=c'), type: 'text/plain; charset=utf-8' });
    expect(JSON.parse(textOf(answer))).toEqual({
      method: 'GET',
      names: ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'],
      agent: 'Samenspel',
    });
  });

  it('connects to the address that was checked, under the name that was asked', async () => {
    await using server = await webServer(({ headers }, response) => response.end(headers.host));
    const known = { ...allowing(server.port), resolve: knowing('127.0.0.1') };
    expect(textOf(await guardedFetch(`http://name.example:${server.port}/`, limits, known))).toBe(
      `name.example:${server.port}`,
    );
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('unpacks %s, and counts what comes out', async (way, pack) => {
    const bomb = pack(Buffer.alloc(5_000_000));
    await using server = await webServer(({ url }, response) => {
      response.setHeader('content-encoding', way);
      response.end(url === '/bomb' ? bomb : pack(Buffer.from('hallo')));
    });
    expect(textOf(await guardedFetch(server.url(), limits, allowing(server.port)))).toBe('hallo');
    expect(textOf(await guardedFetch(server.url('/bomb'), limits, allowing(server.port)))).toBe(
      'too-large',
    );
  });

  it('follows redirects, to a limit, and checks each of them', async () => {
    await using server = await webServer(({ url }, response) => {
      const [, turns = '0'] = /turns=(\d+)/.exec(url ?? '') ?? [];
      const to = {
        '/inside': 'http://169.254.169.254/',
        '/odd': 'http://0x7f.1/',
        '/file': 'file:///etc/passwd',
        '/port': 'http://8.8.8.8:22/',
      }[url ?? ''];
      if (to === undefined && turns === '0') {
        response.end('arrived');
        return;
      }
      response.writeHead(302, { location: to ?? `/?turns=${Number(turns) - 1}` }).end();
    });
    const at = async (path: string) =>
      textOf(await guardedFetch(server.url(path), limits, allowing(server.port)));
    expect(await at('/?turns=3')).toBe('arrived');
    expect(await at('/?turns=900')).toBe('too-many-redirects');
    expect(await at('/inside')).toBe('other-port');
    expect(await at('/odd')).toBe('not-an-address');
    expect(await at('/file')).toBe('not-an-address');
    expect(await at('/port')).toBe('other-port');
    const both = { ...allowing(server.port), ports: [server.port, 80] };
    expect(textOf(await guardedFetch(server.url('/inside'), limits, both))).toBe('private-address');
  });

  it('gives up on a sender that drips, sends endlessly, or answers nonsense', async () => {
    await using drip = await socketServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const clock = setInterval(() => socket.write('x: y\r\n'), 100);
      socket.once('close', () => clearInterval(clock));
    });
    await using slow = await webServer((_, response) => {
      const clock = setInterval(() => response.write('x'), 100);
      response.once('close', () => clearInterval(clock));
    });
    await using headers = await socketServer((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(990)}\r\n`.repeat(100)}`),
    );
    await using endless = await webServer((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(10_000)));
      };
      response.on('drain', more);
      more();
    });
    await using claims = await webServer((_, response) =>
      response.writeHead(200, { 'content-length': '999999999' }).write('x'),
    );
    await using nonsense = await socketServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    await using silent = await socketServer(() => undefined);
    const at = async ({ url, port }: typeof drip) =>
      textOf(await guardedFetch(url(), { ...limits, seconds: 1 }, allowing(port)));
    expect(
      await Promise.all([drip, slow, headers, endless, claims, nonsense, silent].map(at)),
    ).toEqual([
      'too-slow',
      'too-slow',
      'unreachable',
      'too-large',
      'too-large',
      'unreachable',
      'too-slow',
    ]);
  });

  it('says when there is nothing to have', async () => {
    await using server = await webServer(({ url }, response) =>
      response.writeHead(Number(url?.slice(1))).end('x'),
    );
    const at = async (path: string) =>
      textOf(await guardedFetch(server.url(path), limits, allowing(server.port)));
    expect([
      await at('/404'),
      await at('/410'),
      await at('/403'),
      await at('/401'),
      await at('/500'),
      await at('/204'),
    ]).toEqual(['not-found', 'not-found', 'refused', 'refused', 'unreachable', 'unreachable']);
    const { port } = server;
    await server[Symbol.asyncDispose]();
    expect(textOf(await guardedFetch(`http://127.0.0.1:${port}/`, limits, allowing(port)))).toBe(
      'unreachable',
    );
  });
});
