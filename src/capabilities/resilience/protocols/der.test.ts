import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { party } from '#tests/support/authority.ts';
import { certificateParts, earlyDataOf, elementsOf } from './der.ts';

const der = (pem: string) => new Uint8Array(new X509Certificate(pem).raw);

describe('reading DER', () => {
  it('finds the hash of the signature and the public key in a certificate', () => {
    for (const [hash, key] of [
      ['sha256', 'ec'],
      ['sha384', 2048],
      ['sha1', 2048],
    ] as const) {
      const { pem } = party({ name: 'example.nl', hash, key });
      const parts = certificateParts(der(pem));
      expect(parts?.signatureHash).toBe(hash);
      const spki = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
      expect(Buffer.from(parts?.publicKey ?? [])).toEqual(spki);
    }
    const { pem } = party({ name: 'example.nl', key: 'ed25519' });
    expect(certificateParts(der(pem))?.signatureHash).toBe('');
  });

  it('never throws, also not at certificates that were changed or cut off', () => {
    const real = der(party({ name: 'example.nl', names: ['example.nl'] }).pem);
    const place = fc.nat(real.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255))), fc.nat(real.length), (changes, end) => {
        const bytes = Uint8Array.from(real);
        for (const [at, value] of changes) bytes[at] = value;
        certificateParts(bytes.subarray(0, end));
        earlyDataOf(bytes.subarray(0, end));
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(elementsOf(bytes)?.length ?? 0).toBeLessThanOrEqual(1_000);
        earlyDataOf(bytes);
      }),
    );
  });

  it('finds how much a session lets be sent early', () => {
    const session = (...more: number[]) =>
      Uint8Array.from([0x30, 6 + more.length, 2, 1, 1, 2, 1, 2, ...more]);
    expect(earlyDataOf(session())).toBe(0);
    expect(earlyDataOf(session(0xaf, 4, 2, 2, 0x40, 0))).toBe(16_384);
    expect(earlyDataOf(session(0xaf, 4, 4, 2, 0x40, 0))).toBeUndefined();
    expect(earlyDataOf(Uint8Array.from([1, 2]))).toBeUndefined();
    const labelled = [
      ...new TextEncoder().encode('runtime:1 10.0.0.1 '),
      ...session(0xaf, 3, 2, 1, 9),
    ];
    expect(earlyDataOf(Uint8Array.from(labelled))).toBe(9);
  });
});
