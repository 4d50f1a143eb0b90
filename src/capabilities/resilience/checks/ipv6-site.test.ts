import { describe, expect, it } from 'vitest';
import { answer, evidence, webHost } from '#tests/support/evidence.ts';
import type { Knock, WebHost } from '../web-evidence.ts';
import { ipv6Site } from './ipv6-site.ts';

const judged = (changes: Partial<WebHost>) =>
  ipv6Site.judge(evidence({ web: { hosts: [webHost(), webHost('www.example.nl', changes)] } }));
const v4 = answer('145.220.0.10');
const knocked = (http: Knock, https: Knock) =>
  judged({ doors: [{ address: '2001:67c:2::10', http, https }] });

describe('IPv6 of the website', () => {
  it('is good when it opens there', () => {
    expect(judged({})).toMatchObject({ verdict: 'good', reason: 'reachable' });
    expect(knocked('closed', 'open')).toMatchObject({ verdict: 'good' });
  });

  it('is bad without an address on one of the hosts, or with one at which nobody opens', () => {
    expect(judged({ addresses: { v4, v6: answer() } })).toMatchObject({
      verdict: 'bad',
      reason: 'absent',
      facts: { host: 'www.example.nl' },
    });
    expect(knocked('closed', 'closed')).toMatchObject({ verdict: 'bad', reason: 'closed' });
  });

  it('is not measured when this machine has no IPv6, or nothing was answered', () => {
    expect(knocked('unreachable', 'unreachable').verdict).toBe('not-measured');
    expect(knocked('too-slow', 'closed').verdict).toBe('not-measured');
    expect(judged({ doors: [] }).verdict).toBe('not-measured');
    const slow = { outcome: 'failed', why: 'too-slow' } as const;
    expect(judged({ addresses: { v4, v6: slow } }).verdict).toBe('not-measured');
  });

  it('says nothing without a website, or where nobody can say whether there is one', () => {
    expect(ipv6Site.judge(evidence({ web: { hosts: [] } })).verdict).toBe('not-applicable');
    const { signing } = evidence().names;
    const bogus = evidence({
      web: { hosts: [] },
      names: { signing: { ...signing, state: 'bogus' } },
    });
    expect(ipv6Site.judge(bogus).verdict).toBe('not-measured');
  });
});
