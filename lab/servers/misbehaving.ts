import { constants } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { createServer as createSecureServer, type TlsOptions } from 'node:tls';
import { goodSignatures, goodSuites } from '../web.ts';
import type { Misbehaviour } from '../domain.ts';
import type { At, Plan } from './plan.ts';

type Answer = (socket: Socket, name: string, asked: string) => void;

/** What they answer once they were asked something. */
const answers: Readonly<Partial<Record<Misbehaviour, Answer>>> = {
  'slow-loris': (socket) => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Patience: '.padEnd(100_000, 'a');
    let at = 0;
    const clock = setInterval(() => socket.write(text.charAt(at++)), 1000);
    socket.once('close', () => clearInterval(clock));
  },
  'endless-header': (socket) => {
    let count = 0;
    const more = () => {
      while (socket.writable && socket.write(`X-More-${count++}: ${'a'.repeat(200)}\r\n`));
    };
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n');
    socket.on('drain', more);
    more();
  },
  'endless-redirects': (socket, name, asked) => {
    const turn = Number(/^GET \/(\d+)/.exec(asked)?.[1] ?? 0) + 1;
    const head = `HTTP/1.1 302 Found\r\nLocation: https://${name}/${turn}\r\nContent-Length: 0`;
    socket.end(`${head}\r\nConnection: close\r\n\r\n`);
  },
  renegotiates: (socket) => {
    socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>Again</p>',
    );
  },
};

/** Web servers that do what no server should; they are up when this is done. */
export async function serveMisbehaving(sites: Plan['sites']): Promise<void> {
  for (const site of sites)
    for (const address of site.addresses) {
      await listening(plain(site), 80, address);
      await listening(secure(site), 443, address);
    }
}

function plain({ misbehaviour, name }: Plan['sites'][number]) {
  return createServer((socket) => {
    socket.on('error', () => {});
    if (misbehaviour === 'silence') return;
    const answer = misbehaviour.startsWith('re') ? undefined : answers[misbehaviour];
    socket.once('data', (chunk) => {
      if (answer) return answer(socket, name, chunk.toString('latin1'));
      const head = `HTTP/1.1 301 Moved Permanently\r\nLocation: https://${name}/`;
      socket.end(`${head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    });
  });
}

function secure(site: Plan['sites'][number]) {
  const { misbehaviour, name } = site;
  if (misbehaviour === 'silence') return createServer((socket) => socket.on('error', () => {}));
  if (misbehaviour === 'reset-in-handshake')
    return createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.resetAndDestroy());
    });
  const server = createSecureServer(settings(site), (socket) => {
    socket.on('error', () => {});
    socket.once('data', (chunk) => answers[misbehaviour]?.(socket, name, chunk.toString('latin1')));
  });
  server.on('tlsClientError', () => {});
  return server;
}

function settings({ key, chain, misbehaviour }: At & { misbehaviour: Misbehaviour }): TlsOptions {
  return {
    key,
    cert: chain,
    minVersion: 'TLSv1.2',
    maxVersion: misbehaviour === 'renegotiates' ? 'TLSv1.2' : 'TLSv1.3',
    ciphers: goodSuites,
    sigalgs: goodSignatures,
    ecdhCurve: 'X25519:prime256v1:secp384r1',
    // SSL_OP_ALLOW_CLIENT_RENEGOTIATION, for which Node has no name.
    secureOptions: misbehaviour === 'renegotiates' ? 1 << 8 : constants.SSL_OP_NO_RENEGOTIATION,
  };
}

/** Listens where nobody may come, and tells who did. */
export async function serveTripwires(tell: (what: string) => void): Promise<void> {
  for (const address of ['127.0.0.1', '::1'])
    for (const port of [25, 80, 443])
      await listening(
        createServer((socket) => {
          socket.on('error', () => {});
          tell(`${address} port ${port}`);
          socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nThis is inside\r\n');
        }),
        port,
        address,
      );
}

function listening(server: ReturnType<typeof createServer>, port: number, host: string) {
  return new Promise<void>((resolve) => server.listen({ port, host }, resolve));
}
