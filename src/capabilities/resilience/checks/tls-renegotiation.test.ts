import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsRenegotiation } from './tls-renegotiation.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsRenegotiation.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

describe('renegotiation', () => {
  it('is good when it is safe and off, or in TLS 1.3 alone', () => {
    expect(of({}).verdict).toBe('good');
    expect(
      of({
        versions: [{ version: 'TLS 1.3', suites: [0x1302] }],
        secureRenegotiation: false,
      }).verdict,
    ).toBe('good');
  });

  it('is bad when it is unsafe, and can be better when clients begin it', () => {
    expect(of({ secureRenegotiation: false })).toMatchObject({ verdict: 'bad', reason: 'unsafe' });
    expect(of({ clientRenegotiation: true })).toMatchObject({ verdict: 'improve' });
  });
});
