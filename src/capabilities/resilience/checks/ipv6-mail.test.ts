import { describe, expect, it } from 'vitest';
import { answer, evidence, mailHost } from '#tests/support/evidence.ts';
import type { Lookup } from '../lookup.ts';
import type { MailEvidence, MxRecord } from '../mail-evidence.ts';
import { ipv6Mail } from './ipv6-mail.ts';

const v4 = answer('145.220.0.25');
const host = (name: string, v6: Lookup<string>) => mailHost(name, { addresses: { v4, v6 } });
const [having, lacking] = [
  host('a.example.nl', answer('2001:67c:2::25')),
  host('b.example.nl', answer()),
];
const slow = host('c.example.nl', { outcome: 'failed', why: 'too-slow' });
const judged = (mail: Partial<MailEvidence>) => ipv6Mail.judge(evidence({ mail }));

describe('IPv6 of mail', () => {
  it('is good, can be better or is bad by how many servers have it', () => {
    expect(judged({ hosts: [having] })).toMatchObject({ verdict: 'good', reason: 'all' });
    expect(judged({ hosts: [having, lacking] })).toMatchObject({
      verdict: 'improve',
      reason: 'some',
      facts: { hosts: ['b.example.nl'] },
    });
    expect(judged({ hosts: [lacking] })).toMatchObject({ verdict: 'bad', reason: 'absent' });
  });

  it('says nothing about what was not answered', () => {
    expect(judged({ hosts: [slow] }).verdict).toBe('not-measured');
    expect(judged({ hosts: [having, slow] }).verdict).toBe('not-measured');
    expect(judged({ hosts: [lacking, slow] }).verdict).toBe('improve');
    expect(judged({ mx: { outcome: 'bogus' }, hosts: [] }).verdict).toBe('not-measured');
  });

  it('does not apply where there is no mail', () => {
    const nowhere = answer({ preference: 0, host: '.' });
    expect(judged({ mx: nowhere, hosts: [] }).verdict).toBe('not-applicable');
    expect(judged({ mx: answer<MxRecord>(), hosts: [] }).verdict).toBe('not-applicable');
  });
});
