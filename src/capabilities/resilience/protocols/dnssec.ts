import type { DnskeyRecord, DsRecord } from '../names-evidence.ts';

/** Names of algorithms as IANA writes them. */
const NAMES: Readonly<Record<number, string>> = {
  1: 'RSAMD5',
  3: 'DSA',
  5: 'RSASHA1',
  6: 'DSA-NSEC3-SHA1',
  7: 'RSASHA1-NSEC3-SHA1',
  8: 'RSASHA256',
  10: 'RSASHA512',
  12: 'ECC-GOST',
  13: 'ECDSAP256SHA256',
  14: 'ECDSAP384SHA384',
  15: 'ED25519',
  16: 'ED448',
};
/** MUST NOT be used for signing (IANA registry by RFC 9904; SHA-1 by RFC 9905, GOST by RFC 9906). */
const OLD = [1, 3, 5, 6, 7, 12];
const RSA = [1, 5, 7, 8, 10];
/** Of RSA; NCSC-NL calls less insufficient. */
const FEWEST_BITS = 2048;
/** MUST NOT be used for delegation: SHA-1, and GOST (the same registry of digests). */
const OLD_DIGESTS = [1, 3];

/** What is weak in the keys of a zone and in how its parent points to them; empty when nothing is. */
export function weaknessesOf(keys: readonly DnskeyRecord[], ds: readonly DsRecord[]): string[] {
  const old = keys.filter(({ algorithm }) => OLD.includes(algorithm));
  const short = keys.filter(
    ({ algorithm, bits }) =>
      RSA.includes(algorithm) &&
      !OLD.includes(algorithm) &&
      bits !== undefined &&
      bits < FEWEST_BITS,
  );
  const isOldDigest = ds.length > 0 && ds.every((one) => OLD_DIGESTS.includes(one.digestType));
  return [
    ...new Set([
      ...old.map(({ algorithm }) => NAMES[algorithm] ?? `${algorithm}`),
      ...short.map(({ bits }) => `RSA ${bits} bits`),
      ...(isOldDigest ? ['DS SHA-1'] : []),
    ]),
  ];
}
