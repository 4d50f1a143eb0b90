import { describe, expect, it } from 'vitest';
import {
  answer,
  at,
  certificate,
  evidence,
  mailHost,
  tls,
  webHost,
} from '#tests/support/evidence.ts';
import { tlsExpiry } from './tls-expiry.ts';

const of = (changes: Parameters<typeof certificate>[0], rest: object = {}) => {
  const chain = [certificate(changes)];
  const seen = tls({ certificates: { chain, trust: 'trusted', namesHost: true, ...rest } });
  return {
    web: tlsExpiry.web.judge(
      evidence({ web: { hosts: [webHost('example.nl', { tls: [seen] })] } }),
    ),
    mail: tlsExpiry.mail.judge(
      evidence({ mail: { hosts: [mailHost('mx.example.nl', { tls: seen, tlsa: answer() })] } }),
    ),
  };
};

const DAY = 86_400_000;

describe('the validity of the certificate', () => {
  it('is bad when it is over or has not begun', () => {
    expect(of({ notAfter: at - 1 })).toMatchObject({
      web: { verdict: 'bad', reason: 'expired' },
      mail: { verdict: 'bad' },
    });
    expect(of({ notBefore: at + DAY }).web).toMatchObject({ verdict: 'bad', reason: 'too-early' });
    expect(of({}, { trust: 'expired' }).web.reason).toBe('chain-expired');
  });

  it('can be better within three weeks', () => {
    expect(of({ notAfter: at + 20.5 * DAY }).web).toMatchObject({
      verdict: 'improve',
      facts: { days: 20 },
    });
    expect(of({ notAfter: at + 22 * DAY }).web.verdict).toBe('good');
  });

  it('gives what lives shorter a third of its life', () => {
    const [notBefore, notAfter] = [at - DAY, at + 5 * DAY];
    expect(of({ notBefore, notAfter }).web.verdict).toBe('good');
  });
});
