import { describe, expect, it } from 'vitest';
import { failed, noMx, nullMx, withTexts } from '#tests/support/evidence.ts';
import { spf } from './spf.ts';

const judged = (...records: string[]) => spf.judge(withTexts({ 'example.nl': records }));
const pasted = (mail: Parameters<typeof withTexts>[1] = {}) =>
  spf.paste?.('example.nl', spf.judge(withTexts({ 'example.nl': [] }, mail)), 0);

describe('SPF', () => {
  it('is good when there is one record that can be followed', () => {
    expect(judged('v=spf1 mx a:x.example -all', 'other=1')).toMatchObject({
      verdict: 'good',
      facts: { lookups: 2 },
    });
  });

  it('is bad when there is none, more than one, or one that receivers give up on', () => {
    expect(judged('other=1')).toMatchObject({ verdict: 'bad', reason: 'absent' });
    expect(judged('v=spf1 -all', 'v=spf1 -all')).toMatchObject({
      verdict: 'bad',
      reason: 'several',
    });
    expect(judged('v=spf1 ipv4:192.0.2.1 -all')).toMatchObject({
      verdict: 'bad',
      reason: 'syntax',
      facts: { term: 'ipv4:192.0.2.1' },
    });
    const many = Array.from({ length: 11 }, (_, at) => `a:h${at}.example`).join(' ');
    expect(judged(`v=spf1 ${many} -all`)).toMatchObject({
      verdict: 'bad',
      reason: 'lookups',
      facts: { lookups: 11 },
    });
    const gone = withTexts({
      'example.nl': 'v=spf1 include:gone.example -all',
      'gone.example': null,
    });
    expect(spf.judge(gone)).toMatchObject({ verdict: 'bad', reason: 'nothing-there' });
  });

  it('can be better when names in it do not exist', () => {
    const none = {
      v4: { outcome: 'no-name', security: 'secure' },
      v6: { outcome: 'no-name', security: 'secure' },
    } as const;
    const addresses = { 'a.example': none, 'b.example': none, 'c.example': none };
    const found = withTexts(
      { 'example.nl': 'v=spf1 a:a.example a:b.example a:c.example -all' },
      { spfPlaces: { mx: {}, addresses } },
    );
    expect(spf.judge(found)).toMatchObject({ verdict: 'improve', reason: 'voids' });
  });

  it('is not judged by what was not seen', () => {
    expect(judged('v=spf1 include:unknown.example -all').verdict).toBe('not-measured');
    const { verdict } = spf.judge(withTexts({}, { texts: { 'example.nl': failed } }));
    expect(verdict).toBe('not-measured');
  });

  it('proposes a cautious record, and none where there is one', () => {
    expect(pasted()).toMatchObject({
      name: 'example.nl',
      value: 'v=spf1 mx ~all',
      warning: 'only-if-all-mail-known',
    });
    expect(pasted({ mx: noMx })).toMatchObject({ value: 'v=spf1 a ~all' });
    expect(pasted({ mx: nullMx })).toMatchObject({ value: 'v=spf1 a ~all' });
    expect(pasted({ mx: nullMx, dkimNames: [] })).toMatchObject({ value: 'v=spf1 -all' });
    expect(pasted({ mx: failed })).toBeUndefined();
    expect(spf.paste?.('example.nl', judged('v=spf1 wrong'), 0)).toBeUndefined();
  });
});
