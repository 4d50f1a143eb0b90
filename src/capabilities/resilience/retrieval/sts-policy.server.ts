import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { recordsOf, type Measured, type Unmeasured } from '../lookup.ts';
import type { StsPolicy } from '../mail-evidence.ts';
import { limits, type Tools } from './tools.server.ts';

/** RFC 8461, 3.2: whoever sends mail may stop reading after this. */
const MOST_BYTES = 64 * 1024;
const PATH = '/.well-known/mta-sts.txt';

export type Asking = Pick<Tools, 'dns' | 'dial' | 'userAgent'> & {
  /** Authorities to believe instead of those of Node; only tests have their own. */
  readonly authorities?: string;
};

/** The policy file as whoever sends mail gets it: no redirects, and a certificate that is right (RFC 8461, 3.3). */
export async function stsPolicyAt(
  domain: string,
  tools: Asking,
  signal: AbortSignal,
): Promise<Measured<StsPolicy>> {
  const host = `mta-sts.${domain}`;
  const { v4, v6 } = await tools.dns.addresses(host);
  const address = recordsOf(v4)[0] ?? recordsOf(v6)[0];
  if (address === undefined) {
    const isSure = [v4, v6].every(({ outcome }) => outcome === 'none' || outcome === 'no-name');
    return isSure ? broken('no-host') : { unmeasured: 'no-answer' };
  }
  const socket = await tools.dial(address, 443, signal);
  if ('unmeasured' in socket) return socket.unmeasured === 'refused' ? broken('no-https') : socket;
  try {
    const secure = await handshake(socket, host, tools.authorities, signal);
    if (secure === 'failed') return broken('no-https');
    if ('unmeasured' in secure) return secure;
    if (!secure.authorized) return broken('bad-certificate');
    return await fileOf(secure, host, tools.userAgent, signal);
  } finally {
    socket.destroy();
  }
}

function broken(problem: NonNullable<StsPolicy['problem']>): StsPolicy {
  return { status: 0, type: '', body: '', problem };
}

function handshake(
  socket: Socket,
  host: string,
  authorities: string | undefined,
  signal: AbortSignal,
): Promise<TLSSocket | 'failed' | Unmeasured> {
  return new Promise((resolve) => {
    const ca = authorities === undefined ? {} : { ca: authorities };
    // What is wrong with the certificate is what we came to see: it is read, and then not used.
    const secure = connect({ socket, servername: host, rejectUnauthorized: false, ...ca });
    const until = AbortSignal.any([signal, AbortSignal.timeout(limits.exchange)]);
    until.addEventListener('abort', () => resolve({ unmeasured: 'too-slow' }), { once: true });
    secure.on('error', () => resolve('failed'));
    secure.once('close', () => resolve('failed'));
    secure.once('secureConnect', () => resolve(secure));
  });
}

function fileOf(
  secure: TLSSocket,
  host: string,
  userAgent: string,
  signal: AbortSignal,
): Promise<Measured<StsPolicy>> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(limits.exchange)]);
  return new Promise((resolve) => {
    const asked = request(
      {
        createConnection: () => secure,
        host,
        path: PATH,
        headers: { host, 'user-agent': userAgent, accept: 'text/plain' },
        maxHeaderSize: limits.headerBytes,
        signal: until,
      },
      (answer) => resolve(read(answer, until)),
    );
    asked.on('error', () => resolve({ unmeasured: until.aborted ? 'too-slow' : 'no-answer' }));
    asked.end();
  });
}

async function read(answer: IncomingMessage, until: AbortSignal): Promise<Measured<StsPolicy>> {
  let body = '';
  try {
    for await (const part of answer.setEncoding('utf8')) {
      body += String(part);
      if (body.length > MOST_BYTES) return broken('too-large');
    }
  } catch {
    return { unmeasured: until.aborted ? 'too-slow' : 'no-answer' };
  }
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body };
}
