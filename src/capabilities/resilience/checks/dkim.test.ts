import { describe, expect, it } from 'vitest';
import { withTexts } from '#tests/support/evidence.ts';
import { NO_SELECTOR } from '../protocols/dkim.ts';
import { dkim } from './dkim.ts';

const KEY = 'default._domainkey.example.nl';
const TOP = '_domainkey.example.nl';
const NONE = `${NO_SELECTOR}._domainkey.example.nl`;
const key = `v=DKIM1; k=ed25519; p=${btoa('k'.repeat(32))}`;

describe('DKIM', () => {
  it('is good when a key is seen', () => {
    expect(dkim.judge(withTexts({ [TOP]: [], [NONE]: null }))).toMatchObject({
      verdict: 'good',
      facts: { selectors: ['default'] },
    });
  });

  it('is bad only when DNS is sure that there is nothing', () => {
    expect(dkim.judge(withTexts({ [KEY]: null, [TOP]: null }))).toMatchObject({
      verdict: 'bad',
      reason: 'absent',
    });
    expect(dkim.judge(withTexts({ [KEY]: null, [TOP]: [] }))).toMatchObject({
      verdict: 'not-measured',
      reason: 'hidden',
    });
    expect(dkim.judge(withTexts({ [KEY]: null }))).toMatchObject({
      verdict: 'not-measured',
      reason: 'unseen',
    });
  });

  it('does not take a withdrawn key, or something else, for a key', () => {
    for (const text of ['v=DKIM1; p=', 'hello', 'v=spf1 -all'])
      expect(dkim.judge(withTexts({ [KEY]: text, [TOP]: [] })).reason, text).toBe('hidden');
  });

  it('is not misled by a name that answers to everything', () => {
    const wild = withTexts({ [KEY]: key, [NONE]: key, [TOP]: key });
    expect(dkim.judge(wild)).toMatchObject({ verdict: 'not-measured', reason: 'everything' });
    const both = withTexts({ [KEY]: key, [NONE]: 'v=spf1 -all', [TOP]: 'v=spf1 -all' });
    expect(dkim.judge(both).reason).toBe('seen');
  });

  it('is not asked of a domain from which nobody may send', () => {
    expect(
      dkim.judge(withTexts({ [KEY]: null, [TOP]: null, 'example.nl': 'v=spf1 -all' })).verdict,
    ).toBe('not-applicable');
  });
});
