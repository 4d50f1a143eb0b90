import { describe, expect, it } from 'vitest';
import { withTexts } from '#tests/support/evidence.ts';
import { spfStrictness } from './spf-strictness.ts';

const judged = (record: string | null, others: Readonly<Record<string, string>> = {}) =>
  spfStrictness.judge(withTexts({ 'example.nl': record, ...others }));
const pasted = (record: string, others: Readonly<Record<string, string>> = {}) =>
  spfStrictness.paste?.('example.nl', judged(record, others), 0);

describe('how strict SPF is', () => {
  it('is good when mail from elsewhere is refused or suspected', () => {
    expect(judged('v=spf1 mx -all')).toMatchObject({ verdict: 'good', reason: 'refused' });
    expect(judged('v=spf1 mx ~all')).toMatchObject({ verdict: 'good', reason: 'suspected' });
    expect(judged('v=spf1 redirect=a.example', { 'a.example': 'v=spf1 ~all' })).toMatchObject({
      reason: 'suspected',
    });
  });

  it('is bad when everybody may send, or nothing is said of others', () => {
    for (const record of ['v=spf1 +all', 'v=spf1 all', 'v=spf1 ip4:0.0.0.0/0 -all'])
      expect(judged(record), record).toMatchObject({ verdict: 'bad', reason: 'open' });
    expect(judged('v=spf1 include:a.example -all', { 'a.example': 'v=spf1 +all' })).toMatchObject({
      reason: 'open',
    });
    expect(judged('v=spf1 mx ?all')).toMatchObject({ verdict: 'bad', reason: 'neutral' });
    expect(judged('v=spf1 mx')).toMatchObject({ verdict: 'bad', reason: 'unsaid' });
  });

  it('is not applicable without a record that counts, and not measured when it was not seen', () => {
    expect(judged(null).verdict).toBe('not-applicable');
    expect(judged('v=spf1 wrong -all').verdict).toBe('not-applicable');
    expect(judged('v=spf1 include:unknown.example -all').verdict).toBe('not-measured');
  });

  it('proposes the own record with another end, and never one without a sender', () => {
    expect(
      pasted('v=spf1 mx include:a.example ?all', { 'a.example': 'v=spf1 -all' }),
    ).toMatchObject({
      value: 'v=spf1 mx include:a.example ~all',
      warning: 'only-if-all-mail-known',
    });
    expect(pasted('v=spf1 a:all.example.nl all')).toMatchObject({
      value: 'v=spf1 a:all.example.nl ~all',
    });
    expect(pasted('v=spf1 mx ')).toMatchObject({ value: 'v=spf1 mx ~all' });
    expect(pasted('v=spf1 ip4:0.0.0.0/0 -all')).toBeUndefined();
    expect(pasted('v=spf1 redirect=a.example', { 'a.example': 'v=spf1 ?all' })).toBeUndefined();
    expect(pasted('v=spf1 mx -all')).toBeUndefined();
  });
});
