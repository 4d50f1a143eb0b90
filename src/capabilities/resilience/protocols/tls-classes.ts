import type { TlsVersion } from '../tls-evidence.ts';
import { groupName, suiteName } from './tls-suites.ts';

/**
 * The four levels of NCSC-NL, “ICT-beveiligingsrichtlijnen voor Transport Layer Security (TLS)”, edition
 * 2025-05. Where the edition 2.1 (2021) differs, the newer one is followed: TLS 1.0 and 1.1 are insufficient,
 * DHE and CBC are at best to be phased out, RSA below 3072 bits is to be phased out.
 */
export const tlsLevels = ['insufficient', 'phase-out', 'sufficient', 'good'] as const;
export type TlsLevel = (typeof tlsLevels)[number];

export const guideline = {
  name: 'NCSC-NL: ICT-beveiligingsrichtlijnen voor TLS (2025-05)',
  url: 'https://www.ncsc.nl/transport-layer-security/ICT-beveiligingsrichtlijnen-voor-TLS',
} as const;

/** The lower of two levels. */
export function lowest(one: TlsLevel, other: TlsLevel): TlsLevel {
  return tlsLevels.indexOf(one) < tlsLevels.indexOf(other) ? one : other;
}

/** Of a version (3.3.1). */
export function versionLevel(version: TlsVersion): TlsLevel {
  if (version === 'TLS 1.3') return 'good';
  return version === 'TLS 1.2' ? 'sufficient' : 'insufficient';
}

const suiteLevels: readonly (readonly [TlsLevel, RegExp])[] = [
  ['good', /^TLS_(?:AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$/],
  ['sufficient', /^TLS_AES_128_(?:GCM|CCM)_SHA256$/],
  [
    'sufficient',
    /^TLS_ECDHE_(?:ECDSA|RSA)_WITH_(?:CHACHA20_POLY1305_SHA256|AES_256_GCM_SHA384|AES_128_GCM_SHA256|AES_(?:128|256)_CCM)$/,
  ],
  [
    'phase-out',
    /^TLS_(?:ECDHE_(?:ECDSA|RSA)|DHE_RSA)_WITH_(?:CHACHA20_POLY1305_SHA256|AES_(?:128|256)_CCM|(?:AES|CAMELLIA|ARIA)_(?:128|256)_(?:GCM|CBC)_SHA(?:256|384))$/,
  ],
];

/** Of a suite (appendix B); what is not listed there is insufficient. */
export function suiteLevel(suite: number): TlsLevel {
  const name = suiteName(suite);
  return suiteLevels.find(([, pattern]) => pattern.test(name))?.[0] ?? 'insufficient';
}

/**
 * Of a named group (3.3.3.1). Hybrids with ML-KEM hold a good curve. Finite-field groups that are only taken by
 * name (TLS 1.3) count as to be phased out at worst: a client gets them only by asking for nothing better.
 */
export function groupLevel(group: number): TlsLevel {
  const name = groupName(group);
  if (/^(?:secp(?:256|384|521)r1|x25519|x448|brainpoolP\w+|(?:X25519|SecP\w+)MLKEM\d+)$/.test(name))
    return 'good';
  return /^(?:secp224r1|ffdhe\d+)$/.test(name) ? 'phase-out' : 'insufficient';
}

/** Of Diffie-Hellman with a prime before TLS 1.3: only the primes of RFC 7919 from 3072 bits, to be phased out. */
export function primeLevel(group: number | undefined): TlsLevel {
  return group !== undefined && group >= 257 && group <= 260 ? 'phase-out' : 'insufficient';
}

/** Of a hash in a signature (3.3.5); the empty text is a signature that has its hash inside, as Ed25519. */
export function hashLevel(hash: string): TlsLevel {
  if (['', 'sha256', 'sha384', 'sha512'].includes(hash)) return 'good';
  return hash === 'sha224' ? 'phase-out' : 'insufficient';
}

/** Of the public key in a certificate (3.3.2.1). */
export function keyLevel(key: {
  readonly type: string;
  readonly bits?: number;
  readonly curve?: string;
}): TlsLevel {
  const { type, bits = 0, curve = '' } = key;
  if (type === 'rsa' || type === 'rsa-pss') {
    if (bits >= 3072) return 'good';
    return bits >= 2048 ? 'phase-out' : 'insufficient';
  }
  if (type === 'ed25519' || type === 'ed448') return 'good';
  if (type !== 'ec') return 'insufficient';
  if (/^(?:prime256v1|secp(?:384|521)r1|brainpoolP(?:256|384|512)r1)$/.test(curve)) return 'good';
  return curve === 'secp224r1' ? 'phase-out' : 'insufficient';
}
