import { describe, expect, it } from 'vitest';
import { evidence, failed, noMx, nullMx, withTexts } from '#tests/support/evidence.ts';
import { dmarc } from './dmarc.ts';

const NAME = '_dmarc.example.nl';
const pasted = (found: Parameters<typeof dmarc.judge>[0]) =>
  dmarc.paste?.('example.nl', dmarc.judge(found), 0);

describe('DMARC', () => {
  it('is good when there is one record, here or with the organisation', () => {
    expect(dmarc.judge(evidence())).toMatchObject({ verdict: 'good', reason: 'present' });
    const below = {
      ...withTexts(
        { '_dmarc.www.example.nl': null },
        { dmarcNames: ['_dmarc.www.example.nl', NAME] },
      ),
      domain: 'www.example.nl',
    };
    expect(dmarc.judge(below)).toMatchObject({
      verdict: 'good',
      reason: 'inherited',
      facts: { at: 'example.nl' },
    });
  });

  it('is bad when there is none, more than one, or one that nobody can use', () => {
    expect(dmarc.judge(withTexts({ [NAME]: null }))).toMatchObject({
      verdict: 'bad',
      reason: 'absent',
    });
    expect(
      dmarc.judge(withTexts({ [NAME]: ['v=DMARC1; p=none', 'v=DMARC1; p=none'] })),
    ).toMatchObject({ reason: 'several' });
    expect(dmarc.judge(withTexts({ [NAME]: 'v=DMARC1; p=blok' }))).toMatchObject({
      verdict: 'bad',
      reason: 'invalid',
    });
    expect(dmarc.judge(withTexts({}, { texts: { [NAME]: failed } })).verdict).toBe('not-measured');
  });

  it('proposes to begin with watching, and to refuse only where there is no mail', () => {
    expect(pasted(withTexts({ [NAME]: null }))).toEqual({
      kind: 'dns',
      name: NAME,
      type: 'TXT',
      value: 'v=DMARC1; p=none; rua=mailto:dmarc@example.nl',
      warning: 'make-address-first',
    });
    expect(
      pasted(withTexts({ [NAME]: null, 'example.nl': 'v=spf1 -all' }, { mx: nullMx })),
    ).toMatchObject({ value: 'v=DMARC1; p=reject' });
    expect(
      pasted(withTexts({ [NAME]: null, 'example.nl': 'v=spf1 a -all' }, { mx: nullMx })),
    ).toBeUndefined();
    expect(pasted(withTexts({ [NAME]: null }, { mx: noMx }))).toBeUndefined();
    expect(pasted(withTexts({ [NAME]: 'v=DMARC1; p=blok' }))).toBeUndefined();
  });
});
