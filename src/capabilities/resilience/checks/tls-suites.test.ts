import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsSuites } from './tls-suites.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsSuites.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

const suites = (...list: number[]) => of({ versions: [{ version: 'TLS 1.2', suites: list }] });

describe('suites of TLS', () => {
  it('are good when they are good or sufficient', () => {
    expect(suites(0xc02c, 0xc030, 0xcca8, 0xc0ad).verdict).toBe('good');
    expect(of({ versions: [{ version: 'TLS 1.3', suites: [0x1301, 0x1304] }] }).verdict).toBe(
      'good',
    );
  });

  it('can be better when they are to be phased out', () => {
    for (const one of [0xc028, 0xc024, 0x009f, 0x006b, 0xccaa, 0xc09f])
      expect(suites(0xc030, one), one.toString(16)).toMatchObject({ verdict: 'improve' });
  });

  it('are bad when they are not in the guideline', () => {
    for (const one of [0x2f, 0x9c, 0xc013, 0x33, 0x0a, 0x05, 0xc0ae, 0x1a1a, 0x0000])
      expect(suites(0xc030, one), one.toString(16)).toMatchObject({ verdict: 'bad' });
    expect(suites(0xc030, 0x2f).facts).toMatchObject({
      suites: ['TLS_RSA_WITH_AES_128_CBC_SHA'],
    });
  });

  it('are not called good when not all was asked', () => {
    expect(
      of({ versions: [{ version: 'TLS 1.2', suites: [0xc030], partial: true }] }).verdict,
    ).toBe('not-measured');
  });
});
