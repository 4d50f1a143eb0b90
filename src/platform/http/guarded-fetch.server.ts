import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { config } from '../config.server.ts';
import { checkedHost, type Allowance } from './guard.server.ts';
import { bare, webTarget, type TargetProblem } from './target.ts';

/** Why nothing was brought back. */
export type FetchProblem =
  | TargetProblem
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'refused'
  | 'not-found';

export type Limits = {
  /** At most so many bytes, on the way and unpacked. */
  readonly maxBytes: number;
  /** For everything together: names, redirects, headers and the body. */
  readonly seconds: number;
  readonly maxRedirects?: number;
  readonly accept?: string;
};

/** What was found, and where. */
export type Fetched = {
  readonly url: string;
  /** As the Content-Type header says; empty when it is absent. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

type Ports = Allowance & { readonly ports?: readonly number[] };
type Failed = { readonly problem: FetchProblem };

const MAX_HEADER_BYTES = 16 * 1024;
const REDIRECTS = 5;

/**
 * Fetches an address that a person chose, through the guard. Every redirect is checked like the first
 * address; nothing is sent but a GET without cookies; bytes are counted packed and unpacked.
 */
export async function guardedFetch(
  typed: string,
  limits: Limits,
  { ports = [80, 443], ...allowance }: Ports = {},
): Promise<Fetched | Failed> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  let target = webTarget(typed, { ports });
  for (let turn = 0; turn <= (limits.maxRedirects ?? REDIRECTS); turn++) {
    if ('problem' in target) return target;
    const answer = await ask(target.url, limits, allowance, signal);
    if ('problem' in answer) return signal.aborted ? { problem: 'too-slow' } : answer;
    if ('bytes' in answer) return answer;
    target = webTarget(answer.location, { base: target.url.href, ports });
  }
  return { problem: 'too-many-redirects' };
}

/** One request, to addresses that were checked for it. */
async function ask(
  url: URL,
  limits: Limits,
  allowance: Allowance,
  signal: AbortSignal,
): Promise<Fetched | { location: string } | Failed> {
  const checked = await checkedHost(url.hostname, allowance);
  if ('problem' in checked) return checked;
  if (signal.aborted) return { problem: 'too-slow' };
  const response = await responseOf(url, {
    lookup: checked.lookup,
    agent: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    insecureHTTPParser: false,
    signal,
    headers: {
      'user-agent': config().ORIGIN ? `Samenspel (+${config().ORIGIN})` : 'Samenspel',
      accept: limits.accept ?? '*/*',
      'accept-encoding': 'gzip, deflate, br',
    },
  });
  if (!response) return { problem: 'unreachable' };
  try {
    const { statusCode = 0, headers } = response;
    if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location)
      return { location: headers.location };
    if ([404, 410].includes(statusCode)) return { problem: 'not-found' };
    if (statusCode >= 400 && statusCode < 500) return { problem: 'refused' };
    if (statusCode !== 200) return { problem: 'unreachable' };
    const bytes = await bodyOf(response, limits.maxBytes);
    if ('problem' in bytes) return bytes;
    return { url: url.href, type: headers['content-type'] ?? '', bytes };
  } finally {
    response.destroy();
  }
}

function responseOf(url: URL, options: RequestOptions): Promise<IncomingMessage | undefined> {
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const going = send({
      ...options,
      protocol: url.protocol,
      hostname: bare(url.hostname),
      port: url.port,
      path: url.pathname + url.search,
    });
    going.once('response', resolve);
    going.on('error', () => resolve(undefined));
    going.once('close', () => resolve(undefined));
    going.end();
  });
}

/** The body, unpacked; it stops at the first byte too many, whether on the way or after unpacking. */
async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array | Failed> {
  if (Number(response.headers['content-length'] ?? 0) > most) return { problem: 'too-large' };
  let sent = 0;
  const body = unpacked(response);
  if (!body) return { problem: 'unreachable' };
  if (body !== response)
    response.on('data', (part: Uint8Array) => {
      sent += part.length;
      if (sent > most) response.destroy();
    });
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) return { problem: 'too-large' };
      parts.push(part);
    }
  } catch {
    return { problem: sent > most ? 'too-large' : 'unreachable' };
  } finally {
    body.destroy();
  }
  return sent > most ? { problem: 'too-large' } : Buffer.concat(parts);
}

/** The bytes that were packed by the sender; undefined when they were packed in another way than we asked for. */
function unpacked(response: IncomingMessage): Readable | undefined {
  const way = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (way === 'identity' || way === '') return response;
  const unpacker =
    way === 'gzip' || way === 'x-gzip'
      ? createGunzip()
      : way === 'br'
        ? createBrotliDecompress()
        : way === 'deflate'
          ? createInflate()
          : undefined;
  if (!unpacker) return undefined;
  response.once('error', (fault) => unpacker.destroy(fault));
  response.once('close', () => {
    if (!response.complete) unpacker.destroy(new Error('The connection was broken.'));
  });
  return response.pipe(unpacker);
}
