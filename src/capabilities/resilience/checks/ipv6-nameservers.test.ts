import { describe, expect, it } from 'vitest';
import { answer, evidence } from '#tests/support/evidence.ts';
import { failed, servers } from '#tests/support/nameservers.ts';
import type { Lookup } from '../lookup.ts';
import type { Nameserver } from '../names-evidence.ts';
import { ipv6Nameservers } from './ipv6-nameservers.ts';

const six = (nameservers: Lookup<Nameserver>) =>
  ipv6Nameservers.judge(evidence({ names: { nameservers } }));

describe('IPv6 of nameservers', () => {
  it('is good from two on', () => {
    expect(six(servers(['', '2001:67c:2::1'], ['', '2001:67c:3::1'], ['', '?']))).toMatchObject({
      verdict: 'good',
    });
    expect(six(servers(['', '2001:67c:2::1'], ['145.220.0.2', '']))).toMatchObject({
      verdict: 'improve',
      facts: { hosts: ['ns1.example.nl'] },
    });
    expect(six(servers(['145.220.0.2', ''], ['145.220.0.3', '']))).toMatchObject({
      verdict: 'bad',
    });
  });

  it('is not measured when nothing is known', () => {
    expect(six(servers(['', '2001:67c:2::1'], ['', '?'])).verdict).toBe('not-measured');
    expect(six(failed).verdict).toBe('not-measured');
    expect(six(answer<Nameserver>()).verdict).toBe('not-applicable');
  });
});
