import type { TlsVersion } from '../tls-evidence.ts';
import { uint, vector } from './bytes.ts';
import { allGroups } from './tls-suites.ts';

/** A version as it goes over the line. */
export const versionNumbers: Readonly<Record<TlsVersion, number>> = {
  'SSL 2.0': 0x0002,
  'SSL 3.0': 0x0300,
  'TLS 1.0': 0x0301,
  'TLS 1.1': 0x0302,
  'TLS 1.2': 0x0303,
  'TLS 1.3': 0x0304,
};

/** Schemes that are good, and those that only an old server would sign with (RFC 8446, 4.2.3; RFC 5246). */
export const schemes = {
  all: [
    0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
    0x0807, 0x0808, 0x0402, 0x0502, 0x0602, 0x0303, 0x0301, 0x0302, 0x0203, 0x0201, 0x0202,
  ],
  sha224: [0x0303, 0x0301, 0x0302],
  sha1: [0x0203, 0x0201, 0x0202],
} as const;

/** What a client asks. */
export type Question = {
  readonly version: Exclude<TlsVersion, 'SSL 2.0'>;
  readonly suites: readonly number[];
  /** The name of the host; none for an address. */
  readonly host?: string;
  readonly groups?: readonly number[];
  readonly schemes?: readonly number[];
  /** 32 bytes. */
  readonly random: Uint8Array;
  /** A public value for x25519 to begin TLS 1.3 with; without it a server says only which group it wants. */
  readonly x25519?: Uint8Array;
};

/** Before TLS 1.3: signals, not suites; says that the client renegotiates safely (RFC 5746, 3.3). */
const SAFE_RENEGOTIATION = 0x00ff;
const DEFLATE = 1;
const SESSION_BYTES = 32;

/**
 * The first message of a client, in one record (RFC 8446, 4.1.2; RFC 5246, 7.4.1.2; RFC 6101, 5.6.1.2). It can
 * be read, but not carried on: nothing secret stands behind it.
 */
export function clientHello(question: Question): Uint8Array {
  const { version, suites, random } = question;
  const newest = version === 'TLS 1.3';
  const legacy = Math.min(versionNumbers[version], 0x0303);
  const offered = newest ? suites : [...suites, SAFE_RENEGOTIATION];
  const body = [
    ...uint(legacy, 2),
    ...random.subarray(0, SESSION_BYTES),
    // A session of 32 bytes, as RFC 8446 D.4 advises against old equipment on the way.
    ...vector(newest ? [...random.subarray(0, SESSION_BYTES)] : [], 1),
    ...vector(
      offered.flatMap((suite) => uint(suite, 2)),
      2,
    ),
    ...vector(newest ? [0] : [DEFLATE, 0], 1),
    ...(version === 'SSL 3.0' ? [] : vector(extensions(question), 2)),
  ];
  const handshake = [1, ...vector(body, 3)];
  return Uint8Array.from([22, ...uint(Math.min(legacy, 0x0301), 2), ...vector(handshake, 2)]);
}

function extensions({ version, host, groups = allGroups, ...rest }: Question): number[] {
  const extension = (type: number, content: readonly number[]) => [
    ...uint(type, 2),
    ...vector(content, 2),
  ];
  const list = (numbers: readonly number[]) =>
    vector(
      numbers.flatMap((one) => uint(one, 2)),
      2,
    );
  const name = host ? [...host].map((letter) => letter.charCodeAt(0) & 0x7f) : undefined;
  const newest = version === 'TLS 1.3';
  const keys = rest.x25519 ? [...uint(29, 2), ...vector([...rest.x25519], 2)] : [];
  return [
    ...(name ? extension(0, vector([0, ...vector(name, 2)], 2)) : []),
    ...(groups.length > 0 ? extension(10, list(groups)) : []),
    ...extension(11, [1, 0]),
    ...(version === 'TLS 1.2' || newest ? extension(13, list(rest.schemes ?? schemes.all)) : []),
    ...(newest ? [] : extension(23, [])),
    ...(newest ? [] : extension(0xff01, [0])),
    ...(newest ? extension(43, vector(uint(versionNumbers[version], 2), 1)) : []),
    ...(newest ? extension(45, [1, 1]) : []),
    ...(newest ? extension(51, vector(keys, 2)) : []),
  ];
}
