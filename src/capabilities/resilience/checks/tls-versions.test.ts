import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsVersions } from './tls-versions.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsVersions.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

const versions = (...list: NonNullable<Parameters<typeof tls>[0]>['versions'] & object) =>
  of({ versions: list });

describe('versions of TLS', () => {
  it('are good from TLS 1.2 on', () => {
    expect(versions({ version: 'TLS 1.3', suites: [0x1302] })).toMatchObject({ reason: 'newest' });
    expect(versions({ version: 'TLS 1.2', suites: [0xc02c] })).toMatchObject({
      verdict: 'good',
      reason: 'safe',
    });
  });

  it('are bad before it, and named', () => {
    for (const version of ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1'] as const)
      expect(
        versions({ version, suites: [0x2f] }, { version: 'TLS 1.3', suites: [0x1302] }),
      ).toMatchObject({ verdict: 'bad', facts: { versions: [version] } });
  });

  it('are not called good when one was not heard', () => {
    expect(of({ unsure: ['TLS 1.0'] })).toMatchObject({ verdict: 'not-measured' });
  });
});
