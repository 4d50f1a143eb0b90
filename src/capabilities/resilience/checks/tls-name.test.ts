import { describe, expect, it } from 'vitest';
import { answer, certificate, evidence, mailHost, tls, webHost } from '#tests/support/evidence.ts';
import { tlsName } from './tls-name.ts';

const of = (changes: Parameters<typeof certificate>[0], rest: object = {}) => {
  const chain = [certificate(changes)];
  const seen = tls({ certificates: { chain, trust: 'trusted', namesHost: true, ...rest } });
  return {
    web: tlsName.web.judge(evidence({ web: { hosts: [webHost('example.nl', { tls: [seen] })] } })),
    mail: tlsName.mail.judge(
      evidence({ mail: { hosts: [mailHost('mx.example.nl', { tls: seen, tlsa: answer() })] } }),
    ),
  };
};

describe('the name in the certificate', () => {
  it('is the host, or bad for a website', () => {
    expect(of({}).web.verdict).toBe('good');
    expect(of({ names: ['other.example'] }, { namesHost: false })).toMatchObject({
      web: { verdict: 'bad', reason: 'other', facts: { names: ['other.example'] } },
      mail: { verdict: 'improve' },
    });
    expect(of({ names: [] }, { namesHost: false }).web.reason).toBe('nobody');
  });

  it('matters with DANE only when it names the issuer (RFC 7672, 3.1)', () => {
    const named = (usage: number) =>
      tlsName.mail.judge(
        evidence({
          mail: {
            hosts: [
              mailHost('mx.example.nl', {
                tlsa: answer({ usage, selector: 1, matching: 1, data: 'd'.repeat(64) }),
              }),
            ],
          },
        }),
      ).reason;
    expect([named(2), named(3)]).toEqual(['own', 'dane']);
  });
});
