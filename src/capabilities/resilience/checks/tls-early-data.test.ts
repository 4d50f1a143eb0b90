import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsEarlyData } from './tls-early-data.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsEarlyData.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

describe('early data', () => {
  it('is bad when it is promised, and exists in TLS 1.3 alone', () => {
    expect(of({ earlyData: false }).verdict).toBe('good');
    expect(of({ earlyData: true }).verdict).toBe('bad');
    expect(of({ versions: [{ version: 'TLS 1.2', suites: [0xc030] }] }).verdict).toBe(
      'not-applicable',
    );
  });
});
