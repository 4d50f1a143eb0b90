import { describe, expect, it } from 'vitest';
import { answer, certificate, evidence, mailHost, tls, webHost } from '#tests/support/evidence.ts';
import { tlsKey } from './tls-key.ts';

const of = (changes: Parameters<typeof certificate>[0], rest: object = {}) => {
  const chain = [certificate(changes)];
  const seen = tls({ certificates: { chain, trust: 'trusted', namesHost: true, ...rest } });
  return {
    web: tlsKey.web.judge(evidence({ web: { hosts: [webHost('example.nl', { tls: [seen] })] } })),
    mail: tlsKey.mail.judge(
      evidence({ mail: { hosts: [mailHost('mx.example.nl', { tls: seen, tlsa: answer() })] } }),
    ),
  };
};

const key = (type: string, more: object = {}) => of({ key: { type, ...more } }).web.verdict;

describe('the key and the signature of a certificate', () => {
  it('follow the guideline', () => {
    expect(key('rsa', { bits: 3072 })).toBe('good');
    expect(key('rsa', { bits: 2048 })).toBe('improve');
    expect(key('rsa', { bits: 1024 })).toBe('bad');
    expect(key('ec', { curve: 'secp384r1' })).toBe('good');
    expect(key('ec', { curve: 'secp224r1' })).toBe('improve');
    expect(key('ec', { curve: 'secp256k1' })).toBe('bad');
    expect(key('ed25519')).toBe('good');
    expect(key('dsa', { bits: 2048 })).toBe('bad');
    for (const hash of ['sha1', 'md5', 'unknown'])
      expect(of({ signatureHash: hash }).web.reason, hash).toBe('weak-signature');
  });

  it('do not blame the owner for what the authority chose, nor a root for its signature', () => {
    const chain = (...rest: ReturnType<typeof certificate>[]) =>
      of({}, { chain: [certificate(), ...rest] }).web.verdict;
    expect(chain(certificate({ key: { type: 'rsa', bits: 2048 } }))).toBe('good');
    expect(chain(certificate({ key: { type: 'rsa', bits: 1024 } }))).toBe('bad');
    expect(chain(certificate({ signatureHash: 'sha1', isSelfIssued: true }))).toBe('good');
  });
});
