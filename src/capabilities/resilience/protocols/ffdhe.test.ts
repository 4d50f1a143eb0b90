import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flight12 } from '#tests/support/captured-tls.ts';
import { dhPem } from '#tests/support/dh-parameters.ts';
import { ffdheGroupOf, ffdhePrime } from './ffdhe.ts';

/** The sum of the file in which such a group is mostly passed on. */
function sumOf(bits: number): string {
  const prime = Buffer.from(ffdhePrime(bits) ?? '', 'hex');
  return createHash('sha256').update(dhPem(prime)).digest('hex');
}

describe('the primes of RFC 7919', () => {
  it('are those that Internet.nl publishes', () => {
    expect([2048, 3072, 4096].map(sumOf)).toEqual([
      '9ba6429597aeed2d8617a7705b56e96d044f64b07971659382e426675105654b',
      'c410cc9c4fd85d2c109f7ebe5930ca5304a52927c0ebcb1a11c5cf6b2386bbab',
      '64852d6890ff9e62eecd1ee89c72af9af244dfef5b853bcedea3dfd7aade22b3',
    ]);
  });

  it('are recognised, and others are not', () => {
    const prime = (bits: number) => new Uint8Array(Buffer.from(ffdhePrime(bits) ?? '', 'hex'));
    expect([2048, 3072, 4096, 6144, 8192].map((bits) => ffdheGroupOf(prime(bits)))).toEqual([
      256, 257, 258, 259, 260,
    ]);
    expect(ffdheGroupOf(Uint8Array.from([0, ...prime(2048)]))).toBe(256);
    expect(ffdheGroupOf(prime(2048).with(100, 1))).toBeUndefined();
    expect(ffdheGroupOf(new Uint8Array(256).fill(255))).toBeUndefined();
    expect(ffdheGroupOf(flight12)).toBeUndefined();
    expect(ffdheGroupOf(new Uint8Array(0))).toBeUndefined();
  });
});
