import { describe, expect, it } from 'vitest';
import { answer, evidence, mailHost, tls, webHost } from '#tests/support/evidence.ts';
import { checks } from './checks.ts';
import { tlsVersions } from './checks/tls-versions.ts';

const old = tls({ versions: [{ version: 'TLS 1.0', suites: [0x2f] }] });
const unseen = { unmeasured: 'too-slow' } as const;

describe('checks of TLS, for the website and for mail', () => {
  it('say good of what is as it should be', () => {
    const all = checks.filter(({ id }) => /^(?:mail-)?tls-(?!rpt)/.test(id));
    expect(all.length).toBe(24);
    for (const { id, judge } of all)
      expect(['good', 'not-applicable'], id).toContain(judge(evidence()).verdict);
  });

  it('look each at their own', () => {
    const web = evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(), old] })] } });
    expect(tlsVersions.web.judge(web)).toMatchObject({ verdict: 'bad', reason: 'old' });
    expect(tlsVersions.mail.judge(web).verdict).toBe('good');
    const mail = evidence({
      mail: { hosts: [mailHost(), mailHost('mx2.example.nl', { tls: old })] },
    });
    expect(tlsVersions.web.judge(mail).verdict).toBe('good');
    expect(tlsVersions.mail.judge(mail)).toMatchObject({
      verdict: 'bad',
      facts: { host: 'mx2.example.nl' },
    });
    expect([tlsVersions.web.id, tlsVersions.mail.id]).toEqual([
      'tls-versions',
      'mail-tls-versions',
    ]);
  });

  it('say nothing about what was not seen, or is not there', () => {
    const web = (hosts: Parameters<typeof webHost>[1][]) =>
      tlsVersions.web.judge(
        evidence({ web: { hosts: hosts.map((one) => webHost('example.nl', one)) } }),
      ).verdict;
    expect(web([{ tls: [unseen] }])).toBe('not-measured');
    expect(web([{ tls: [] }])).toBe('not-applicable');
    expect(web([])).toBe('not-applicable');
    const mail = (changes: Parameters<typeof mailHost>[1]) =>
      tlsVersions.mail.judge(evidence({ mail: { hosts: [mailHost('mx.example.nl', changes)] } }))
        .verdict;
    expect(mail({ starttls: { state: 'not-offered' }, tls: unseen })).toBe('not-applicable');
    expect(mail({ tls: unseen })).toBe('not-measured');
    expect(mail({ tlsa: answer() })).toBe('good');
    const hidden = evidence({ mail: { mx: { outcome: 'bogus' }, hosts: [] } });
    expect(tlsVersions.mail.judge(hidden).verdict).toBe('not-measured');
  });

  it('have words for every reason, in both languages, that name the host', () => {
    const facts = { host: 'www.example.nl', versions: ['TLS 1.0'], suites: ['A'], groups: ['B'] };
    for (const { id, texts } of checks.filter(({ id }) => /tls-(?!rpt)/.test(id)))
      for (const { ask, found, action, why } of [texts.nl, texts.en]) {
        expect(ask(facts), id).toContain('www.example.nl');
        expect(`${action}${why}`, id).not.toContain('undefined');
        for (const text of Object.values(found))
          expect(typeof text === 'function' ? text(facts) : text, id).toMatch(/^[A-Zw].*\.$/);
      }
  });
});
