import { expect, it } from 'vitest';
import { nullMx, withTexts } from '#tests/support/evidence.ts';
import { tlsRpt } from './tls-rpt.ts';

const NAME = '_smtp._tls.example.nl';
const judged = (text: string | string[] | null) => tlsRpt.judge(withTexts({ [NAME]: text }));

it('judges whether problems with encryption can be told', () => {
  const right = 'v=TLSRPTv1; rua=mailto:a@example.nl';
  expect(judged(right)).toMatchObject({ verdict: 'good', reason: 'present' });
  expect(judged(null)).toMatchObject({ verdict: 'improve', reason: 'absent' });
  expect(judged([right, right])).toMatchObject({ verdict: 'improve', reason: 'several' });
  expect(judged('v=TLSRPTv1; rua=a@example.nl')).toMatchObject({
    verdict: 'improve',
    reason: 'invalid',
  });
  expect(tlsRpt.judge(withTexts({}, { mx: nullMx })).verdict).toBe('not-applicable');
  expect(tlsRpt.judge(withTexts({}, { texts: {} })).verdict).toBe('not-measured');
  expect(tlsRpt.paste?.('example.nl', judged(null), 0)).toMatchObject({
    name: NAME,
    value: 'v=TLSRPTv1; rua=mailto:tls@example.nl',
    warning: 'make-address-first',
  });
  expect(tlsRpt.paste?.('example.nl', judged(right), 0)).toBeUndefined();
});
