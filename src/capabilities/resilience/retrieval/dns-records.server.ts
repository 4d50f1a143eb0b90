import { isIPv4, isIPv6 } from 'node:net';
import type { MxRecord, TlsaRecord } from '../mail-evidence.ts';
import type { CaaRecord, DnskeyRecord, DsRecord } from '../names-evidence.ts';
import { fieldOf, plainName } from './dns-message.server.ts';

/** Makes a record of data in which anything may be; undefined when it is not such a record. */
export type Reader<T> = (data: unknown) => T | undefined;

export const readV4: Reader<string> = (data) =>
  typeof data === 'string' && isIPv4(data) ? data : undefined;

export const readV6: Reader<string> = (data) =>
  typeof data === 'string' && isIPv6(data) ? data.toLowerCase() : undefined;

export const readName: Reader<string> = (data) =>
  typeof data === 'string' ? plainName(data) : undefined;

export const readMx: Reader<MxRecord> = (data) => {
  const preference = numberOf(data, 'preference');
  const host = readName(fieldOf(data, 'exchange'));
  return preference === undefined || host === undefined ? undefined : { preference, host };
};

/** Its parts joined without anything between (RFC 7208, 3.3). */
export const readText: Reader<string> = (data) => {
  if (!Array.isArray(data)) return undefined;
  const parts: Buffer[] = data.filter((part) => Buffer.isBuffer(part));
  return parts.length === data.length ? Buffer.concat(parts).toString('utf8') : undefined;
};

/** RFC 8659, 4.1: the highest bit says that an authority that does not know the tag must refuse. */
export const readCaa: Reader<CaaRecord> = (data) => {
  const flags = numberOf(data, 'flags');
  const [tag, value] = [fieldOf(data, 'tag'), fieldOf(data, 'value')];
  if (flags === undefined || typeof tag !== 'string' || typeof value !== 'string') return undefined;
  return { critical: (flags & 128) !== 0, tag: tag.toLowerCase(), value };
};

export const readDs: Reader<DsRecord> = (data) => {
  const keyTag = numberOf(data, 'keyTag');
  const algorithm = numberOf(data, 'algorithm');
  const digestType = numberOf(data, 'digestType');
  if (keyTag === undefined || algorithm === undefined || digestType === undefined) return undefined;
  return { keyTag, algorithm, digestType };
};

export const readDnskey: Reader<DnskeyRecord> = (data) => {
  const flags = numberOf(data, 'flags');
  const algorithm = numberOf(data, 'algorithm');
  const key = fieldOf(data, 'key');
  if (flags === undefined || algorithm === undefined || !Buffer.isBuffer(key)) return undefined;
  const bits = bitsOf(algorithm, key);
  return { flags, algorithm, ...(bits !== undefined && { bits }) };
};

export const readTlsa: Reader<TlsaRecord> = (data) => {
  const usage = numberOf(data, 'usage');
  const selector = numberOf(data, 'selector');
  const matching = numberOf(data, 'matchingType');
  const bytes = fieldOf(data, 'certificate');
  if (usage === undefined || selector === undefined || matching === undefined) return undefined;
  return Buffer.isBuffer(bytes)
    ? { usage, selector, matching, data: bytes.toString('hex') }
    : undefined;
};

function numberOf(data: unknown, field: string): number | undefined {
  const found = fieldOf(data, field);
  return typeof found === 'number' ? found : undefined;
}

const RSA = [1, 5, 7, 8, 10];
/** Of curves, the size is that of the curve (RFC 6605, RFC 8080). */
const CURVES: Readonly<Record<number, number>> = { 13: 256, 14: 384, 15: 256, 16: 456 };

/** Of RSA (RFC 3110, 2): the length of the exponent in one byte or, after a zero, in two; then the modulus. */
function bitsOf(algorithm: number, key: Buffer): number | undefined {
  if (!RSA.includes(algorithm)) return CURVES[algorithm];
  const [first = 0, high = 0, low = 0] = key;
  const start = first > 0 ? 1 + first : 3 + high * 256 + low;
  const modulus = key.subarray(start);
  const zeros = modulus.findIndex((byte) => byte > 0);
  const top = modulus[zeros];
  return top === undefined ? undefined : (modulus.length - zeros) * 8 - (Math.clz32(top) - 24);
}
