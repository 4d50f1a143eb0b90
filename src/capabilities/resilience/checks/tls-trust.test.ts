import { describe, expect, it } from 'vitest';
import { answer, certificate, evidence, mailHost, tls, webHost } from '#tests/support/evidence.ts';
import { tlsTrust } from './tls-trust.ts';

const of = (changes: Parameters<typeof certificate>[0], rest: object = {}) => {
  const chain = [certificate(changes)];
  const seen = tls({ certificates: { chain, trust: 'trusted', namesHost: true, ...rest } });
  return {
    web: tlsTrust.web.judge(evidence({ web: { hosts: [webHost('example.nl', { tls: [seen] })] } })),
    mail: tlsTrust.mail.judge(
      evidence({ mail: { hosts: [mailHost('mx.example.nl', { tls: seen, tlsa: answer() })] } }),
    ),
  };
};

describe('trust in the certificate', () => {
  it('is bad for a website and can be better for mail', () => {
    expect(of({}).web.verdict).toBe('good');
    for (const trust of ['incomplete', 'unknown-issuer', 'self-signed', 'broken'])
      expect(of({}, { trust })).toMatchObject({
        web: { verdict: 'bad', reason: trust },
        mail: { verdict: 'improve', reason: trust },
      });
  });

  it('is not judged when time is what is wrong, or when DANE says what is right', () => {
    expect(of({}, { trust: 'expired' }).web.verdict).toBe('not-applicable');
    expect(tlsTrust.mail.judge(evidence())).toMatchObject({ reason: 'dane' });
  });
});
