import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTlsRpt, isTlsRptRecord } from './tls-rpt.ts';

it('is a record of TLS-RPT with an address to which reports can go', () => {
  for (const right of [
    'v=TLSRPTv1; rua=mailto:a@example.nl',
    'v=TLSRPTv1;rua=https://x.example/r,mailto:b@example.nl;',
    'v=TLSRPTv1; rua=wrong,mailto:a@example.nl; ext=1',
  ])
    expect(isTlsRptRecord(right), right).toBe(true);
  for (const wrong of [
    'v=TLSRPTv1;',
    'v=TLSRPTv1; rua=',
    'v=TLSRPTv1; rua=a@example.nl',
    'v=TLSRPTv1; rua=http://x.example/',
  ])
    expect([isTlsRpt(wrong), isTlsRptRecord(wrong)], wrong).toEqual([true, false]);
  expect(isTlsRpt('v=tlsrptv1; rua=mailto:a@example.nl')).toBe(false);
  fc.assert(fc.property(fc.string(), (text) => void isTlsRptRecord(`v=TLSRPTv1; rua=${text}`)));
});
