import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flight12, flight13 } from '#tests/support/captured-tls.ts';
import { recordReader, type TlsMessage } from './tls-reader.ts';

const types = (messages: readonly TlsMessage[]) =>
  messages.map((one) => (one.kind === 'handshake' ? one.type : one.kind));

describe('reading records', () => {
  it('gives the messages of a real server', () => {
    expect(types(recordReader().push(flight12))).toEqual([2, 11, 12, 14]);
    expect(types(recordReader().push(flight13))).toEqual([2, 'encrypted']);
  });

  it('gives the same however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(flight12.length), { maxLength: 50 }), (cuts) => {
        const reader = recordReader();
        const places = [0, ...cuts.toSorted((one, other) => one - other), flight12.length];
        const parts = places.slice(1).map((end, place) => flight12.subarray(places[place], end));
        expect(types(parts.flatMap((part) => reader.push(part)))).toEqual([2, 11, 12, 14]);
      }),
    );
  });

  it('puts a message together that is spread over records', () => {
    const body = flight12.subarray(5, 5 + 93);
    const records = [...body].flatMap((one) => [22, 3, 3, 0, 1, one]);
    expect(types(recordReader().push(Uint8Array.from(records)))).toEqual([2]);
  });

  it('knows alerts, and calls garbage what is not TLS', () => {
    expect(recordReader().push(Uint8Array.from([21, 3, 1, 0, 2, 2, 70]))).toEqual([
      { kind: 'alert', level: 2, description: 70 },
    ]);
    expect(types(recordReader().push(new TextEncoder().encode('HTTP/1.1 400 No')))).toEqual([
      'garbage',
    ]);
  });

  it('never throws and never gives more than it got', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 }), (parts) => {
        const reader = recordReader();
        const bytes = parts.reduce((sum, one) => sum + one.length, 0);
        expect(parts.flatMap((one) => reader.push(one)).length).toBeLessThanOrEqual(bytes);
      }),
    );
  });

  it('takes time by the bytes, also when they come one by one', () => {
    const reader = recordReader();
    const one = Uint8Array.from([0]);
    const started = performance.now();
    reader.push(Uint8Array.from([22, 3, 3, 0x40, 0]));
    for (let count = 0; count < 16_000; count++) reader.push(one);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
