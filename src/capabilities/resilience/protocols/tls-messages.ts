import { readerOf } from './bytes.ts';
import { ffdheGroupOf } from './ffdhe.ts';
import { exchangeOf } from './tls-suites.ts';

/** Types of messages of the handshake (RFC 8446, 4; RFC 5246, 7.4). */
export const messageTypes = {
  serverHello: 2,
  certificate: 11,
  serverKeyExchange: 12,
  serverHelloDone: 14,
} as const;

export type ServerHello = {
  /** What the server chose, by its number; what supported_versions says goes first (RFC 8446, 4.2.1). */
  readonly version: number;
  readonly suite: number;
  readonly compression: number;
  /** The group that the server chose, or asks for when it wants the client to begin again. */
  readonly group?: number;
  /** Whether this is a HelloRetryRequest (RFC 8446, 4.1.4). */
  readonly again: boolean;
  readonly extensions: ReadonlySet<number>;
};

/** The random of a HelloRetryRequest begins so: it is the SHA-256 of those words (RFC 8446, 4.1.3). */
const AGAIN = [0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11];

/** Reads the choice of a server; undefined when it is not written well. */
export function serverHelloOf(body: Uint8Array): ServerHello | undefined {
  const reader = readerOf(body);
  const legacy = reader.number(2);
  const random = reader.take(32);
  const session = reader.vector(1);
  const suite = reader.number(2);
  const compression = reader.number(1);
  if (legacy === undefined || !random || !session) return undefined;
  if (suite === undefined || compression === undefined) return undefined;
  const extensions =
    reader.left() > 0 ? extensionsOf(reader.vector(2)) : new Map<number, Uint8Array>();
  if (!extensions || reader.left() > 0) return undefined;
  const version = twoBytes(extensions.get(43)) ?? legacy;
  const group = twoBytes(extensions.get(51)?.subarray(0, 2));
  return {
    version,
    suite,
    compression,
    ...(group === undefined ? {} : { group }),
    again: AGAIN.every((one, place) => random[place] === one),
    extensions: new Set(extensions.keys()),
  };
}

function twoBytes(bytes: Uint8Array | undefined): number | undefined {
  return bytes?.length === 2 ? readerOf(bytes).number(2) : undefined;
}

function extensionsOf(bytes: Uint8Array | undefined): Map<number, Uint8Array> | undefined {
  if (!bytes) return undefined;
  const reader = readerOf(bytes);
  const found = new Map<number, Uint8Array>();
  while (reader.left() > 0) {
    const type = reader.number(2);
    const content = reader.vector(2);
    if (type === undefined || !content || found.has(type)) return undefined;
    found.set(type, content);
  }
  return found;
}

/** More certificates than this in one chain are not read. */
const MOST_CERTIFICATES = 20;

/** The certificates as they were sent, in DER, before TLS 1.3 (RFC 5246, 7.4.2); undefined when written wrongly. */
export function certificatesOf(body: Uint8Array): readonly Uint8Array[] | undefined {
  const list = readerOf(body).vector(3);
  if (!list) return undefined;
  const reader = readerOf(list);
  const found: Uint8Array[] = [];
  while (reader.left() > 0 && found.length < MOST_CERTIFICATES) {
    const certificate = reader.vector(3);
    if (!certificate || certificate.length === 0) return undefined;
    found.push(certificate);
  }
  return found;
}

/** How keys are exchanged before TLS 1.3. */
export type KeyExchange = {
  /** The named curve; undefined for a prime, or a curve that is spelled out. */
  readonly group?: number;
  /** Of a prime, and its number at IANA when it is one of RFC 7919. */
  readonly dhBits?: number;
  readonly dhGroup?: number;
  /** The scheme of the signature (TLS 1.2 alone says it). */
  readonly scheme?: number;
};

/** Reads how the server wants to exchange keys (RFC 5246, 7.4.3; RFC 8422, 5.4); undefined when written wrongly. */
export function keyExchangeOf(
  body: Uint8Array,
  suite: number,
  version: number,
): KeyExchange | undefined {
  const reader = readerOf(body);
  const way = exchangeOf(suite);
  const scheme = () => (version === 0x0303 ? reader.number(2) : undefined);
  if (way === 'ecdhe') {
    const [type, group] = [reader.number(1), reader.number(2)];
    // 3: a named curve. Others are spelled out, which no client of today takes.
    if (type !== 3 || group === undefined || !reader.vector(1)) return undefined;
    return withScheme({ group }, scheme());
  }
  if (way !== 'dhe') return {};
  const [prime, generator, value] = [reader.vector(2), reader.vector(2), reader.vector(2)];
  if (!prime || !generator || !value) return undefined;
  const dhGroup = ffdheGroupOf(prime);
  const dh = { dhBits: bitsOf(prime), ...(dhGroup === undefined ? {} : { dhGroup }) };
  return withScheme(dh, scheme());
}

function withScheme(exchange: KeyExchange, scheme: number | undefined): KeyExchange {
  return scheme === undefined ? exchange : { ...exchange, scheme };
}

function bitsOf(number: Uint8Array): number {
  const first = number.findIndex((one) => one > 0);
  return first < 0 ? 0 : (number.length - first) * 8 - (Math.clz32(number[first] ?? 0) - 24);
}

const hashes = ['', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const;

/** The hash of a scheme (RFC 8446, 4.2.3; RFC 5246, 7.4.1.4.1); the empty text for one that has none apart. */
export function hashOfScheme(scheme: number): string {
  const [high, low] = [scheme >> 8, scheme & 0xff];
  if (high !== 8) return hashes[high] ?? '';
  if (low === 4 || low === 9) return 'sha256';
  if (low === 5 || low === 10) return 'sha384';
  return low === 6 || low === 11 ? 'sha512' : '';
}
