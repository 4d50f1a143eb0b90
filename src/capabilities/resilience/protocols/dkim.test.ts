import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dkimKeyOf } from './dkim.ts';
import { rsaBitsOf } from './rsa.ts';

const rsa = (bits: number, type: 'spki' | 'pkcs1' = 'spki') =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ type, format: 'der' })
    .toString('base64');
const small = rsa(1024);

describe('a key of DKIM', () => {
  it('has its size read from the key itself, in both ways in which it is written', () => {
    expect(dkimKeyOf(`v=DKIM1; k=rsa; p=${small}`)).toEqual({
      type: 'rsa',
      bits: 1024,
      isRevoked: false,
      isTest: false,
    });
    expect(dkimKeyOf(`p=${rsa(2048)}`)?.bits).toBe(2048);
    expect(dkimKeyOf(`v=DKIM1;p=${rsa(2048, 'pkcs1')};`)?.bits).toBe(2048);
    expect(dkimKeyOf(`v=DKIM1; p=${small.slice(0, 60)} \t ${small.slice(60)}`)?.bits).toBe(1024);
  });

  it('can be of Ed25519: 32 bytes', () => {
    expect(dkimKeyOf(`v=DKIM1; k=ed25519; p=${btoa('k'.repeat(32))}`)).toMatchObject({
      type: 'ed25519',
    });
    expect(dkimKeyOf(`v=DKIM1; k=ed25519; p=${btoa('k'.repeat(31))}`)).toBeUndefined();
    expect(dkimKeyOf(`v=DKIM1; k=other; p=${btoa('k')}`)).toMatchObject({ type: 'other' });
  });

  it('can be withdrawn, or only a test', () => {
    expect(dkimKeyOf('v=DKIM1; p=')).toMatchObject({ isRevoked: true });
    expect(dkimKeyOf(`v=DKIM1; t=s : y; p=${small}`)).toMatchObject({ isTest: true });
    expect(dkimKeyOf(`v=DKIM1; t=s; p=${small}`)).toMatchObject({ isTest: false });
  });

  it.each([
    '',
    'v=DKIM1; k=rsa',
    'v=DKIM2; p=',
    `k=rsa; v=DKIM1; p=${small}`,
    'v=DKIM1; p=not*base64',
    'v=DKIM1; p=QUJD',
    'v=spf1 -all',
    'v=DKIM1; p=A',
  ])('is none: %s', (text) => {
    expect(dkimKeyOf(text)).toBeUndefined();
  });

  it('can be any text and any bytes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void dkimKeyOf(text)),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.base64String(), (text) => void dkimKeyOf(`p=${text}`)),
      { numRuns: 1_000 },
    );
    const bytes = Uint8Array.from(atob(small), (one) => one.charCodeAt(0));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, end) => {
        const changed = bytes.slice(0, end);
        changed[at] = value;
        const bits = rsaBitsOf(changed);
        expect(bits === undefined || bits <= 1_300).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
