import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, certificate } from '#tests/support/evidence.ts';
import type { TlsaRecord } from '../mail-evidence.ts';
import type { CertificateEvidence } from '../tls-evidence.ts';
import { isUsable, matches } from './dane.ts';

const other = (letter: string) => ({
  full: letter.repeat(10),
  sha256: letter.repeat(64),
  sha512: letter.repeat(128),
});
const authority = certificate({
  subject: 'A',
  isCa: true,
  certificate: other('a'),
  publicKey: other('b'),
});
const shown: CertificateEvidence = {
  chain: [certificate(), authority],
  trust: 'trusted',
  namesHost: true,
};
const record = (usage: number, selector: number, matching: number, data: string): TlsaRecord => ({
  usage,
  selector,
  matching,
  data,
});

describe('DANE for mail', () => {
  it('uses 2 and 3 only, with hashes of the right length', () => {
    expect(isUsable(record(3, 1, 1, 'd'.repeat(64)))).toBe(true);
    expect(isUsable(record(2, 0, 0, 'ab'))).toBe(true);
    for (const wrong of [
      record(0, 1, 1, 'd'.repeat(64)),
      record(1, 1, 1, 'd'.repeat(64)),
      record(3, 2, 1, 'd'.repeat(64)),
      record(3, 1, 3, 'd'.repeat(64)),
      record(3, 1, 1, 'd'.repeat(62)),
      record(3, 1, 2, 'd'.repeat(64)),
      record(3, 1, 0, ''),
      record(3, 1, 0, 'abc'),
      record(3, 1, -1, 'ab'),
    ])
      expect(isUsable(wrong), JSON.stringify(wrong)).toBe(false);
  });

  it('matches the own certificate or key, as a whole or by its hash', () => {
    expect(matches(record(3, 1, 1, 'd'.repeat(64)), shown, at)).toBe(true);
    expect(matches(record(3, 0, 1, 'c'.repeat(64)), shown, at)).toBe(true);
    expect(matches(record(3, 0, 2, 'c'.repeat(128)), shown, at)).toBe(true);
    expect(matches(record(3, 1, 0, 'd'.repeat(128)), shown, at)).toBe(true);
    expect(matches(record(3, 1, 1, 'c'.repeat(64)), shown, at)).toBe(false);
    expect(matches(record(3, 1, 1, 'b'.repeat(64)), shown, at)).toBe(false);
    expect(matches(record(1, 1, 1, 'd'.repeat(64)), shown, at)).toBe(false);
  });

  it('looks at name and date only when the record names an authority', () => {
    const anchor = record(2, 0, 1, 'a'.repeat(64));
    expect(matches(anchor, shown, at)).toBe(true);
    expect(matches(anchor, { ...shown, namesHost: false }, at)).toBe(false);
    const old = {
      ...shown,
      chain: [certificate({ notAfter: at - 1 }), authority],
      namesHost: false,
    };
    expect(matches(anchor, { ...old, namesHost: true }, at)).toBe(false);
    expect(matches(record(3, 1, 1, 'd'.repeat(64)), old, at)).toBe(true);
    expect(matches(anchor, { ...shown, chain: [] }, at)).toBe(false);
  });

  it('can be any record', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.integer(),
        fc.string(),
        (usage, selector, matching, data) => {
          expect(matches(record(usage, selector, matching, data), shown, at)).toBe(false);
        },
      ),
    );
  });
});
