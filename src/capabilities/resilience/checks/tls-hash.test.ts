import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsHash } from './tls-hash.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsHash.web.judge(evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }));

describe('the hash of the key exchange', () => {
  it('is good from SHA-256 on, can be better with SHA-224, and is bad below', () => {
    for (const hash of ['sha256', 'sha384', 'sha512', ''])
      expect(of({ exchangeHash: hash }).verdict, hash).toBe('good');
    expect(of({ exchangeHash: 'sha224' }).verdict).toBe('improve');
    for (const hash of ['sha1', 'md5'])
      expect(of({ exchangeHash: hash }).verdict, hash).toBe('bad');
  });

  it('does not exist without TLS 1.2', () => {
    expect(of({ versions: [{ version: 'TLS 1.3', suites: [0x1302] }] }).verdict).toBe(
      'not-applicable',
    );
  });
});
