import { describe, expect, it } from 'vitest';
import { withTexts } from '#tests/support/evidence.ts';
import { dmarcPolicy } from './dmarc-policy.ts';

const judged = (record: string | null) =>
  dmarcPolicy.judge(withTexts({ '_dmarc.example.nl': record }));
const pasted = (record: string) => dmarcPolicy.paste?.('example.nl', judged(record), 0);

describe('the policy of DMARC', () => {
  it('is good when false mail is refused or goes to spam', () => {
    expect(judged('v=DMARC1; p=reject')).toMatchObject({ verdict: 'good', reason: 'reject' });
    expect(judged('v=DMARC1; p=quarantine; sp=reject')).toMatchObject({
      verdict: 'good',
      reason: 'quarantine',
    });
  });

  it('can be better when it only watches, holds for a part, or not for names below', () => {
    const table = {
      'p=none': 'none',
      'rua=mailto:a@example.nl': 'none',
      'p=reject; t=y': 'test',
      'p=reject; pct=50': 'part',
      'p=reject; sp=none': 'subdomains',
      'p=reject; np=none': 'subdomains',
    };
    for (const [tags, reason] of Object.entries(table))
      expect(judged(`v=DMARC1; ${tags}`), tags).toMatchObject({ verdict: 'improve', reason });
  });

  it('is not applicable without a record that counts', () => {
    expect(judged(null).verdict).toBe('not-applicable');
  });

  it('proposes one step for the own record, and leaves the rest as it is', () => {
    expect(pasted('v=DMARC1; p=none; sp=none; rua=mailto:a@example.nl')).toMatchObject({
      name: '_dmarc.example.nl',
      value: 'v=DMARC1; p=quarantine; sp=none; rua=mailto:a@example.nl',
      warning: 'only-if-all-mail-known',
    });
    expect(pasted('v=DMARC1;p=None')).toMatchObject({ value: 'v=DMARC1;p=quarantine' });
    expect(pasted('v=DMARC1; rua=mailto:p=none@example.nl')).toBeUndefined();
    expect(pasted('v=DMARC1; p=reject; t=y')).toBeUndefined();
  });
});
