import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dnsNames, namesHost } from './service-name.ts';

describe('the name in a certificate (RFC 9525)', () => {
  it('is that of the host, in any case', () => {
    expect(namesHost(['Example.NL'], 'example.nl')).toBe(true);
    expect(namesHost(['example.nl'], 'EXAMPLE.nl.')).toBe(true);
    expect(namesHost(['example.nl'], 'www.example.nl')).toBe(false);
    expect(namesHost([], 'example.nl')).toBe(false);
  });

  it('may begin with a star for exactly one label', () => {
    expect(namesHost(['*.example.nl'], 'www.example.nl')).toBe(true);
    for (const [name, host] of [
      ['*.example.nl', 'example.nl'],
      ['*.example.nl', 'a.www.example.nl'],
      ['w*.example.nl', 'www.example.nl'],
      ['*', 'localhost'],
      ['*.nl', 'example.nl'],
      ['www.*.nl', 'www.example.nl'],
      ['*.*.nl', 'www.example.nl'],
    ] as const)
      expect(namesHost([name], host), name).toBe(false);
  });

  it('is never an address', () => {
    expect(namesHost(['145.220.0.10'], '145.220.0.10')).toBe(false);
    expect(namesHost(['2001:67c:2::10'], '2001:67c:2::10')).toBe(false);
  });

  it('is read from what the runtime says, without being fooled', () => {
    expect(dnsNames('DNS:example.nl, DNS:*.Example.nl, IP Address:145.220.0.10')).toEqual([
      'example.nl',
      '*.example.nl',
    ]);
    expect(dnsNames('DNS:"a.example, DNS:bank.example", DNS:b.example')).toEqual(['b.example']);
    expect(dnsNames(undefined)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.domain(), (text, host) => {
        namesHost(dnsNames(text), host);
      }),
    );
  });
});
