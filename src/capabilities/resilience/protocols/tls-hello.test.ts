import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tlsVersions } from '../tls-evidence.ts';
import { readerOf } from './bytes.ts';
import { clientHello, versionNumbers } from './tls-hello.ts';
import { recordReader } from './tls-reader.ts';

const random = new Uint8Array(32).fill(7);

describe('what a client asks', () => {
  it('is one record with one message, that ends where it says', () => {
    const version = fc.constantFrom(...tlsVersions.filter((one) => one !== 'SSL 2.0'));
    const suites = fc.uniqueArray(fc.nat(0xffff), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(version, suites, fc.domain(), (chosen, offered, host) => {
        const [hello, ...others] = recordReader().push(
          clientHello({ version: chosen, suites: offered, host, random }),
        );
        expect(others).toEqual([]);
        if (hello?.kind !== 'handshake') throw new Error('no message');
        const reader = readerOf(hello.body);
        expect(reader.number(2)).toBe(Math.min(versionNumbers[chosen], 0x0303));
        expect([reader.take(32), reader.vector(1)?.length]).toEqual([
          random,
          chosen === 'TLS 1.3' ? 32 : 0,
        ]);
        const signal = chosen === 'TLS 1.3' ? 0 : 1;
        expect(reader.vector(2)?.length).toBe((offered.length + signal) * 2);
        reader.vector(1);
        if (chosen !== 'SSL 3.0') reader.vector(2);
        expect(reader.left()).toBe(0);
      }),
    );
  });
});
