import { describe, expect, it } from 'vitest';
import { evidence, failed, noMx, nullMx as refusing, withTexts } from '#tests/support/evidence.ts';
import { nullMx } from './null-mx.ts';

const key = 'default._domainkey.example.nl';
const closed = {
  [key]: null,
  'example.nl': 'v=spf1 -all',
  '_dmarc.example.nl': 'v=DMARC1; p=reject',
};
const bare = { [key]: null, 'example.nl': null, '_dmarc.example.nl': null };
const pasted = (found: Parameters<typeof nullMx.judge>[0]) =>
  nullMx.paste?.('example.nl', nullMx.judge(found), 0);

describe('a domain without mail', () => {
  it('is good when MX, SPF and DMARC all say so', () => {
    expect(nullMx.judge(withTexts(closed, { mx: refusing }))).toMatchObject({
      verdict: 'good',
      reason: 'closed',
    });
  });

  it('can be better when it says so only in part, or not at all', () => {
    expect(nullMx.judge(withTexts(closed, { mx: noMx }))).toMatchObject({
      verdict: 'improve',
      reason: 'silent',
      facts: { missing: ['MX'] },
    });
    expect(nullMx.judge(withTexts(bare, { mx: refusing }))).toMatchObject({
      reason: 'half',
      facts: { missing: ['SPF', 'DMARC'] },
    });
    expect(
      nullMx.judge(withTexts({ ...closed, 'example.nl': 'v=spf1 mx -all' }, { mx: refusing }))
        .facts,
    ).toEqual({ missing: ['SPF'] });
  });

  it('is not this one when it takes mail, and not measured when DNS does not say', () => {
    expect(nullMx.judge(evidence()).verdict).toBe('not-applicable');
    expect(nullMx.judge(withTexts(closed, { mx: failed })).verdict).toBe('not-measured');
  });

  it('is left alone when it only sends', () => {
    const senders = withTexts({ ...closed, 'example.nl': 'v=spf1 a -all' }, { mx: noMx });
    expect(nullMx.judge(senders)).toMatchObject({ verdict: 'not-applicable', reason: 'sends' });
    const signed = withTexts({ 'example.nl': null }, { mx: noMx });
    expect(nullMx.judge(signed).reason).toBe('sends');
  });

  it('gets one record at a time, with a warning, and none in place of another', () => {
    expect(pasted(withTexts(closed, { mx: noMx }))).toEqual({
      kind: 'dns',
      name: 'example.nl',
      type: 'MX',
      value: '0 .',
      warning: 'only-if-all-mail-known',
    });
    expect(pasted(withTexts(bare, { mx: refusing }))).toMatchObject({
      type: 'TXT',
      value: 'v=spf1 -all',
    });
    const sending = { ...bare, 'example.nl': 'v=spf1 mx -all' };
    expect(pasted(withTexts(sending, { mx: refusing }))).toBeUndefined();
    const silent = { ...bare, 'example.nl': 'v=spf1 -all' };
    expect(pasted(withTexts(silent, { mx: refusing }))).toMatchObject({
      name: '_dmarc.example.nl',
      value: 'v=DMARC1; p=reject',
    });
    expect(
      pasted(withTexts({ ...closed, 'example.nl': 'v=spf1 mx -all' }, { mx: refusing })),
    ).toBeUndefined();
    expect(pasted(evidence())).toBeUndefined();
  });
});
