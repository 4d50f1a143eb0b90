import { describe, expect, it } from 'vitest';
import { answer, evidence } from '#tests/support/evidence.ts';
import { servers } from '#tests/support/nameservers.ts';
import type { Lookup } from '../lookup.ts';
import type { Nameserver } from '../names-evidence.ts';
import { nameserverNetworks } from './nameserver-networks.ts';

const networks = (nameservers: Lookup<Nameserver>) =>
  nameserverNetworks.judge(evidence({ names: { nameservers } }));

describe('networks of nameservers', () => {
  it('are several, or one, by the first three numbers', () => {
    expect(networks(servers(['145.220.0.2', ''], ['145.220.1.2', '']))).toMatchObject({
      verdict: 'good',
      facts: { networks: 2, operators: ['example.nl'] },
    });
    expect(networks(servers(['145.220.0.2', ''], ['145.220.0.3', '']))).toMatchObject({
      verdict: 'improve',
      reason: 'one-network',
      facts: { network: '145.220.0.0/24' },
    });
  });

  it('are those of IPv6 where there is no other', () => {
    const [one, near, far] = ['2001:67c:2::1', '2001:67c:2:8::1', '2001:67c:3::1'] as const;
    expect(networks(servers(['', one], ['', near]))).toMatchObject({ verdict: 'improve' });
    expect(networks(servers(['', one], ['', far]))).toMatchObject({ verdict: 'good' });
  });

  it('do not help when there is one server, also under two names', () => {
    expect(networks(servers(['145.220.0.2', '']))).toMatchObject({ reason: 'one-server' });
    const twice = servers(['145.220.0.2', ''], ['145.220.0.2', '']);
    expect(networks(twice)).toMatchObject({ verdict: 'bad', reason: 'one-server' });
  });

  it('are not measured when one could be elsewhere, or nothing was answered', () => {
    expect(networks(servers(['145.220.0.2', ''], ['?', ''])).verdict).toBe('not-measured');
    expect(networks(servers(['?', '?'], ['?', '?'])).verdict).toBe('not-measured');
    expect(networks({ outcome: 'bogus' }).verdict).toBe('not-measured');
    expect(networks(answer<Nameserver>()).verdict).toBe('not-applicable');
  });
});
