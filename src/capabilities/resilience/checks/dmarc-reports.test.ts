import { describe, expect, it } from 'vitest';
import { failed, nullMx, withTexts } from '#tests/support/evidence.ts';
import { dmarcReports } from './dmarc-reports.ts';

const NAME = '_dmarc.example.nl';
const OTHER = 'example.nl._report._dmarc.reports.example';
const judged = (record: string | null, others: Readonly<Record<string, string | null>> = {}) =>
  dmarcReports.judge(withTexts({ [NAME]: record, ...others }));
const external = 'v=DMARC1; p=none; rua=mailto:a@reports.example';

describe('reports of DMARC', () => {
  it('arrive at an address of the domain, or of somebody who takes them', () => {
    expect(judged('v=DMARC1; p=none; rua=mailto:a@mail.example.nl').verdict).toBe('good');
    expect(judged(external, { [OTHER]: 'v=DMARC1;' }).verdict).toBe('good');
  });

  it('can be better when they have no address, or one that does not work', () => {
    expect(judged('v=DMARC1; p=none')).toMatchObject({ verdict: 'improve', reason: 'absent' });
    expect(judged('v=DMARC1; p=none; rua=a@example.nl')).toMatchObject({
      verdict: 'improve',
      reason: 'invalid',
    });
    expect(judged(external, { [OTHER]: null })).toMatchObject({
      verdict: 'improve',
      reason: 'not-taken',
      facts: { hosts: ['reports.example'] },
    });
    expect(
      judged('v=DMARC1; p=none; rua=mailto:a@example.nl; ruf=mailto:b@reports.example').verdict,
    ).toBe('good');
  });

  it('are not judged where nothing is known or needed', () => {
    expect(judged(null).verdict).toBe('not-applicable');
    expect(judged(external).verdict).toBe('not-measured');
    const unsure = withTexts({ [NAME]: external });
    const texts = { ...unsure.mail.texts, [OTHER]: failed };
    expect(dmarcReports.judge({ ...unsure, mail: { ...unsure.mail, texts } }).verdict).toBe(
      'not-measured',
    );
    expect(
      dmarcReports.judge(withTexts({ [NAME]: 'v=DMARC1; p=reject' }, { mx: nullMx })).verdict,
    ).toBe('not-applicable');
  });

  it('get an address in the own record, once it exists', () => {
    const found = judged('v=DMARC1; p=quarantine;');
    expect(dmarcReports.paste?.('example.nl', found, 0)).toMatchObject({
      value: 'v=DMARC1; p=quarantine; rua=mailto:dmarc@example.nl',
      warning: 'make-address-first',
    });
    expect(
      dmarcReports.paste?.('example.nl', judged(external, { [OTHER]: null }), 0),
    ).toBeUndefined();
  });
});
