import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsExchange } from './tls-exchange.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsExchange.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

describe('the exchange of keys', () => {
  it('is good with the curves of the guideline, and with hybrids', () => {
    expect(of({ groups: [29, 23, 24, 25, 30, 4588] }).verdict).toBe('good');
  });

  it('can be better with what is to be phased out', () => {
    expect(of({ groups: [29, 21] }).verdict).toBe('improve');
    expect(of({ groups: [29, 257] }).facts).toMatchObject({ groups: ['ffdhe3072'] });
    expect(of({ groups: [29], dhBits: 4096, dhGroup: 258 }).verdict).toBe('improve');
  });

  it('is bad with other curves, small primes and primes of its own', () => {
    expect(of({ groups: [22] }).facts).toMatchObject({ groups: ['secp256k1'] });
    expect(of({ dhBits: 1024 })).toMatchObject({ verdict: 'bad', facts: { groups: ['DH-1024'] } });
    expect(of({ dhBits: 2048, dhGroup: 256 }).verdict).toBe('bad');
    expect(of({ dhBits: 4096 }).verdict).toBe('bad');
  });

  it('is not measured further where a server was asked only briefly', () => {
    const versions = [{ version: 'TLS 1.2', suites: [0xc02f], partial: true }] as const;
    expect(of({ versions, groups: [29] }).verdict).toBe('not-measured');
    expect(of({ versions, groups: [], dhBits: 1024 }).verdict).toBe('bad');
  });

  it('is not there when keys are only sent', () => {
    expect(of({ groups: [] }).verdict).toBe('not-applicable');
  });
});
