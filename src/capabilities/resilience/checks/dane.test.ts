import { describe, expect, it } from 'vitest';
import { answer, evidence, failed, mailHost } from '#tests/support/evidence.ts';
import type { MailEvidence, MailHost } from '../mail-evidence.ts';
import { dane } from './dane.ts';

const judged = (host: Partial<MailHost>, mail: Partial<MailEvidence> = {}) =>
  dane.judge(
    evidence({
      mail: {
        hosts: [mailHost('mx.example.nl', host)],
        texts: { '_mta-sts.example.nl': answer<string>() },
        ...mail,
      },
    }),
  );
const record = (usage: number, data: string) => answer({ usage, selector: 1, matching: 1, data });

describe('DANE', () => {
  it('is good when the certificate is the one in DNS, also beside another for later', () => {
    expect(judged({})).toMatchObject({ verdict: 'good', reason: 'match' });
    const both = answer(
      { usage: 3, selector: 1, matching: 1, data: 'e'.repeat(64) },
      { usage: 3, selector: 1, matching: 1, data: 'd'.repeat(64) },
    );
    expect(judged({ tlsa: both }).verdict).toBe('good');
  });

  it('is bad when DNS promises what the server does not keep: then mail stays away', () => {
    expect(judged({ tlsa: record(3, 'e'.repeat(64)) })).toMatchObject({
      verdict: 'bad',
      reason: 'mismatch',
    });
    expect(judged({ starttls: { state: 'not-offered' } })).toMatchObject({
      verdict: 'bad',
      reason: 'no-tls',
    });
    expect(judged({ tlsa: { outcome: 'bogus' } })).toMatchObject({
      verdict: 'bad',
      reason: 'bogus',
    });
  });

  it('can be better when there is none, or none that anybody uses', () => {
    expect(judged({ tlsa: answer() })).toMatchObject({ verdict: 'improve', reason: 'absent' });
    expect(judged({ tlsa: { outcome: 'none', security: 'insecure' } })).toMatchObject({
      verdict: 'improve',
      reason: 'host-unsigned',
    });
    expect(judged({ tlsa: record(1, 'd'.repeat(64)) })).toMatchObject({
      verdict: 'improve',
      reason: 'unusable',
    });
    const mx = {
      outcome: 'records',
      records: [{ preference: 1, host: 'mx.example.nl' }],
      security: 'insecure',
    } as const;
    expect(judged({}, { mx })).toMatchObject({ verdict: 'improve', reason: 'domain-unsigned' });
  });

  it('is not asked for where MTA-STS is enforced, but a wrong promise is still wrong', () => {
    const { texts } = evidence().mail;
    expect(judged({ tlsa: answer() }, { texts })).toMatchObject({
      verdict: 'not-applicable',
      reason: 'other-way',
    });
    expect(judged({ tlsa: record(3, 'e'.repeat(64)) }, { texts }).verdict).toBe('bad');
  });

  it('is not judged by what was not seen, or whose signature nobody checked', () => {
    expect(judged({ tlsa: failed }).verdict).toBe('not-measured');
    expect(judged({ tls: { unmeasured: 'busy' } }).verdict).toBe('not-measured');
    const unchecked = {
      outcome: 'records',
      records: [{ usage: 3, selector: 1, matching: 1, data: 'd'.repeat(64) }],
      security: 'unknown',
    } as const;
    expect(judged({ tlsa: unchecked })).toMatchObject({
      verdict: 'not-measured',
      reason: 'unvalidated',
    });
  });
});
