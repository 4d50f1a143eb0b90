import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uint, vector } from './bytes.ts';
import { ssl2Hello, ssl2Kinds } from './ssl2.ts';

const answer = (kinds: readonly number[]) => {
  const list = kinds.flatMap((kind) => uint(kind, 3));
  const lengths = [...uint(2, 2), ...uint(list.length, 2), ...uint(4, 2)];
  const body = [4, 0, 1, 0, 2, ...lengths, 9, 9, ...list, 1, 2, 3, 4];
  return Uint8Array.from([...uint(0x8000 + body.length, 2), ...body]);
};

describe('SSL 2.0', () => {
  it('asks in its own way', () => {
    const hello = ssl2Hello([0x010080, 0x0700c0], new Uint8Array(16));
    expect([...hello.subarray(0, 17)]).toEqual([
      ...[0x80, 31, 1, 0, 2, 0, 6, 0, 0, 0, 16],
      ...[1, 0, 0x80, 7, 0, 0xc0],
    ]);
  });

  it('knows the kinds in the answer, and waits for all of it', () => {
    const whole = answer([0x010080, 0x0700c0]);
    expect(ssl2Kinds(whole)).toEqual([0x010080, 0x0700c0]);
    expect(ssl2Kinds(whole.subarray(0, 10))).toBeUndefined();
  });

  it('sees nothing in alerts, other protocols and noise', () => {
    expect(ssl2Kinds(Uint8Array.from([21, 3, 1, 0, 2, 2, 70]))).toEqual([]);
    expect(ssl2Kinds(Uint8Array.from(vector([...new Array<number>(40).fill(0x80)], 1)))).toEqual(
      [],
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(ssl2Kinds(bytes)?.length ?? 0).toBeLessThan(200);
      }),
    );
    const real = answer([0x010080]);
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.nat(255), (place, value) => {
        ssl2Kinds(real.with(place, value));
      }),
    );
  });
});
