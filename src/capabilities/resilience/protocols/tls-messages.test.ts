import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flight12, flight13 } from '#tests/support/captured-tls.ts';
import { uint, vector } from './bytes.ts';
import { certificatesOf, hashOfScheme, keyExchangeOf, serverHelloOf } from './tls-messages.ts';
import { recordReader } from './tls-reader.ts';

const bodies = (flight: Uint8Array) =>
  recordReader()
    .push(flight)
    .flatMap((one) => (one.kind === 'handshake' ? [one.body] : []));
const [hello = flight12, certificate = flight12, exchange = flight12] = bodies(flight12);

/** A real message with some bytes changed, and perhaps cut off. */
const mutated = (real: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(real.length),
    )
    .map(([changes, end]) => {
      const bytes = Uint8Array.from(real);
      for (const [place, value] of changes) bytes[place] = value;
      return bytes.subarray(0, end);
    });

describe('the messages of a server', () => {
  it('are read as a real server wrote them', () => {
    expect(serverHelloOf(hello)).toMatchObject({
      version: 0x0303,
      suite: 0xc02b,
      compression: 0,
      again: false,
    });
    expect([...(serverHelloOf(hello)?.extensions ?? [])]).toEqual([0xff01, 11, 23]);
    expect(certificatesOf(certificate)?.map(({ length }) => length)).toEqual([
      certificate.length - 6,
    ]);
    expect(keyExchangeOf(exchange, 0xc02b, 0x0303)).toEqual({ group: 29, scheme: 0x0403 });
    const [again = flight13] = bodies(flight13);
    expect(serverHelloOf(again)).toMatchObject({
      version: 0x0304,
      suite: 0x1302,
      group: 4588,
      again: true,
    });
  });

  it('tell the size of a prime', () => {
    const prime = (bytes: number[]) =>
      keyExchangeOf(
        Uint8Array.from([
          ...vector(bytes, 2),
          ...vector([2], 2),
          ...vector([1], 2),
          ...uint(0x0401, 2),
        ]),
        0x009f,
        0x0303,
      );
    expect(prime([0x80, ...new Array<number>(127).fill(1)])).toEqual({
      dhBits: 1024,
      scheme: 0x0401,
    });
    expect(prime([0, 1])?.dhBits).toBe(1);
    expect(prime([])?.dhBits).toBe(0);
  });

  it('are read without a throw, whatever is in them', () => {
    const suite = fc.constantFrom(0xc02b, 0x009f, 0x002f);
    fc.assert(
      fc.property(mutated(hello), mutated(certificate), mutated(exchange), suite, (...all) => {
        const [one, two, three, chosen] = all;
        serverHelloOf(one);
        expect(certificatesOf(two)?.length ?? 0).toBeLessThanOrEqual(20);
        keyExchangeOf(three, chosen, 0x0303);
        keyExchangeOf(three, chosen, 0x0301);
      }),
      { numRuns: 1_000 },
    );
  });

  it('name the hash of a scheme', () => {
    expect([0x0403, 0x0804, 0x0806, 0x0807, 0x0203, 0x0301, 0x0101].map(hashOfScheme)).toEqual([
      'sha256',
      'sha256',
      'sha512',
      '',
      'sha1',
      'sha224',
      'md5',
    ]);
  });
});
