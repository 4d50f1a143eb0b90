import { request, type IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import {
  connect as connectTls,
  createSecureContext,
  rootCertificates,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import { bare } from '#platform/http/target.ts';
import { recordsOf, type Measured, type Unmeasured } from '../lookup.ts';
import type { Header, Hop } from '../web-evidence.ts';
import { isLeftAlone } from './left-alone.server.ts';
import { limits, type Tools } from './tools.server.ts';

/** One answer over HTTP. */
export type HttpAnswer = {
  readonly hop: Hop;
  /** Whether a browser would believe the certificate; always over http. */
  readonly isBelieved: boolean;
  readonly body: Uint8Array;
  /** Whether that is all of it: not cut off by them or by us. */
  readonly isWhole: boolean;
};

type Wanted = { readonly maxBytes: number; readonly accept: string };

/**
 * Asks for one address, without following redirects, as a visitor would: a GET, no cookies, nothing packed.
 * Goes on when the certificate is wrong, and says so, because the headers behind it are judged too.
 */
export async function httpAnswer(
  url: URL,
  tools: Tools,
  signal: AbortSignal,
  { maxBytes, accept }: Wanted,
): Promise<Measured<HttpAnswer>> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const plain = await dialHost(bare(url.hostname), port, tools, signal);
  if ('unmeasured' in plain) return plain;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(limits.exchange)]);
  try {
    const socket = url.protocol === 'https:' ? await secured(plain, url, tools, limited) : plain;
    if ('unmeasured' in socket) return socket;
    const response = await responseOn(socket, url, tools.userAgent, accept, limited);
    if ('unmeasured' in response) return response;
    const hop = hopOf(url, response);
    const isBelieved = !('authorized' in socket) || socket.authorized;
    const body = await bodyOf(response, maxBytes);
    return { hop, isBelieved, body, isWhole: response.complete };
  } finally {
    plain.destroy();
  }
}

/** A connection to the first address of a host that answers; a host with one address inside is refused. */
export async function dialHost(
  host: string,
  port: number,
  { dns, dial, never = [] }: Pick<Tools, 'dns' | 'dial' | 'never'>,
  signal: AbortSignal,
): Promise<Socket | Unmeasured> {
  if (await isLeftAlone(host, { dns, never })) return { unmeasured: 'asked-not-to' };
  const all = isIP(host) ? [host] : await addressesOf(host, dns);
  let why: Unmeasured = { unmeasured: 'no-answer' };
  for (const address of all.slice(0, MOST_ADDRESSES)) {
    const socket = await dial(address, port, signal);
    if (!('unmeasured' in socket)) return socket;
    why = socket;
    if (why.unmeasured === 'not-public') return why;
  }
  return why;
}

const MOST_ADDRESSES = 4;

async function addressesOf(host: string, dns: Tools['dns']): Promise<string[]> {
  const { v4, v6 } = await dns.addresses(host);
  return [...recordsOf(v4), ...recordsOf(v6)];
}

const contexts = new Map<string, SecureContext>();

/** Reading all roots takes more than the rest of a visit, in time and in memory: it is done once. */
function contextWith(roots: readonly string[]): SecureContext {
  const key = roots.join('');
  const known = contexts.get(key);
  if (known) return known;
  const made = createSecureContext({
    ca: [...rootCertificates, ...roots],
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
  });
  if (contexts.size > 16) contexts.clear();
  contexts.set(key, made);
  return made;
}

function secured(
  plain: Socket,
  { hostname }: URL,
  { roots = [] }: Tools,
  signal: AbortSignal,
): Promise<TLSSocket | Unmeasured> {
  return new Promise((resolve) => {
    const socket = connectTls({
      socket: plain,
      servername: hostname,
      rejectUnauthorized: false,
      secureContext: contextWith(roots),
      ALPNProtocols: ['http/1.1'],
    });
    ending(socket, signal, resolve);
    socket.once('secureConnect', () => resolve(socket));
  });
}

/** What goes wrong on a connection becomes the answer, unless there is one already. */
function ending(socket: Socket, signal: AbortSignal, resolve: (why: Unmeasured) => void): void {
  const late = () => {
    resolve({ unmeasured: 'too-slow' });
    socket.destroy();
  };
  if (signal.aborted) late();
  signal.addEventListener('abort', late, { once: true });
  socket.on('error', () => resolve({ unmeasured: 'no-answer' }));
  socket.once('close', () => {
    signal.removeEventListener('abort', late);
    resolve({ unmeasured: 'no-answer' });
  });
}

function responseOn(
  socket: Socket,
  url: URL,
  userAgent: string,
  accept: string,
  signal: AbortSignal,
): Promise<IncomingMessage | Unmeasured> {
  return new Promise((resolve) => {
    ending(socket, signal, resolve);
    const going = request({
      createConnection: () => socket,
      method: 'GET',
      path: url.pathname + url.search,
      headers: {
        host: url.host,
        'user-agent': userAgent,
        accept,
        'accept-encoding': 'identity',
        connection: 'close',
      },
      maxHeaderSize: limits.headerBytes,
      signal,
    });
    going.once('response', resolve);
    going.on('error', (fault: NodeJS.ErrnoException) =>
      resolve({
        unmeasured:
          fault.code === 'HPE_HEADER_OVERFLOW'
            ? 'too-large'
            : signal.aborted
              ? 'too-slow'
              : 'no-answer',
      }),
    );
    going.end();
  });
}

function hopOf(url: URL, { statusCode, rawHeaders }: IncomingMessage): Hop {
  const headers: Header[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.push([(rawHeaders[at] ?? '').toLowerCase(), rawHeaders[at + 1] ?? '']);
  return { url: url.href, status: statusCode ?? 0, headers };
}

/** The beginning of the body; what comes after is not read, and an ending in the middle is an end. */
async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Uint8Array>) {
      parts.push(part.subarray(0, most - size));
      size += part.length;
      if (size >= most) break;
    }
  } catch {
    // What came before the connection broke is what a visitor sees.
  }
  return Buffer.concat(parts);
}

/** Whether a header of a hop says that its body is HTML. */
export function isHtml({ headers }: Hop): boolean {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}
