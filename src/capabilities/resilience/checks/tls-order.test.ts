import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsOrder } from './tls-order.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsOrder.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

const chosen = (whenWeakFirst: number, ...suites: number[]) =>
  of({ versions: [{ version: 'TLS 1.2', suites, whenWeakFirst, ownOrder: true }] });

describe('the order of suites', () => {
  it('does not matter when all are strong', () => {
    expect(chosen(0xc02f, 0xc02f, 0xc030).verdict).toBe('not-applicable');
    expect(of({ versions: [{ version: 'TLS 1.3', suites: [0x1302] }] }).verdict).toBe(
      'not-applicable',
    );
  });

  it('is good when the strong goes first', () => {
    expect(chosen(0xc030, 0xc030, 0xc028, 0x2f).verdict).toBe('good');
    // All are weak: it takes the best that it has.
    expect(chosen(0xc028, 0xc028, 0x2f).verdict).toBe('good');
  });

  it('is bad when the weak goes first, and can be better when it is not that weak', () => {
    expect(chosen(0x2f, 0xc030, 0x2f)).toMatchObject({
      verdict: 'bad',
      facts: { suite: 'TLS_RSA_WITH_AES_128_CBC_SHA' },
    });
    expect(chosen(0xc028, 0xc030, 0xc028).verdict).toBe('improve');
  });
});
