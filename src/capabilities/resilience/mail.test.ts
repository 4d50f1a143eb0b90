import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, noMx, nullMx, withTexts } from '#tests/support/evidence.ts';
import { checks } from './checks.ts';
import { recordsOf } from './lookup.ts';
import { dmarcRecordOf, isDmarc } from './protocols/dmarc-record.ts';
import { spfOf } from './protocols/spf.ts';
import { spfTermsOf } from './protocols/spf-record.ts';

const terms = fc.constantFrom(
  'a',
  'mx',
  'ip4:192.0.2.1',
  'include:a.example',
  'all',
  '?all',
  '+all',
  '~all',
  '-all',
  'redirect=a.example',
  'moo=all',
  'exists:%{i}.all.example',
  'wrong!',
);
const spf = fc.array(terms, { maxLength: 6 }).map((all) => `v=spf1 ${all.join(' ')}`);
const tags = fc.constantFrom(
  'p=none',
  'P = None ',
  'p=reject',
  'sp=none',
  'rua=mailto:a@example.nl',
  'rua=mailto:b@x.example',
  'x=p=none',
  't=y',
  'pct=5',
  '',
);
const dmarc = fc.array(tags, { maxLength: 5 }).map((all) => `v=DMARC1;${all.join(';')}`);
const some = (text: fc.Arbitrary<string>) =>
  fc.array(fc.oneof(text, fc.string()), { maxLength: 2 });
const mx = fc.constantFrom(noMx, nullMx, answer({ preference: 1, host: 'mx.example.nl' }));

const found = fc
  .record({
    own: some(spf),
    led: some(spf),
    dmarc: some(dmarc),
    sts: some(fc.constant('v=STSv1; id=1')),
    rpt: some(fc.constant('v=TLSRPTv1; rua=')),
    mx,
    names: fc.constantFrom([], ['default._domainkey.example.nl']),
  })
  .map((all) =>
    withTexts(
      {
        'example.nl': all.own,
        'a.example': all.led,
        '_dmarc.example.nl': all.dmarc,
        '_mta-sts.example.nl': all.sts,
        '_smtp._tls.example.nl': all.rpt,
      },
      { mx: all.mx, dkimNames: all.names },
    ),
  );
const ofMail = checks.filter(({ category }) => category === 'mail');
const pasted = (evidence: ReturnType<typeof withTexts>) =>
  ofMail.flatMap(({ id, judge, paste }) => {
    const record = paste?.('example.nl', judge(evidence), 0);
    return record ? [{ id, record }] : [];
  });

describe('what is proposed for mail, whatever DNS says', () => {
  it('never goes without a warning', () => {
    fc.assert(
      fc.property(found, (evidence) => {
        for (const { id, record } of pasted(evidence)) expect(record.warning, id).toBeDefined();
      }),
    );
  });

  it('never takes a sender out of SPF, and is always a record that can be read', () => {
    fc.assert(
      fc.property(found, (evidence) => {
        const before = spfOf('example.nl', { texts: evidence.mail.texts }).record;
        for (const { record } of pasted(evidence)) {
          if (record.kind !== 'dns' || !record.value.startsWith('v=spf1')) continue;
          const after = spfTermsOf(record.value);
          if ('wrong' in after) throw new Error(record.value);
          const old = before === undefined ? [] : spfTermsOf(before);
          if ('wrong' in old) throw new Error(before);
          const senders = (all: typeof after) =>
            all.filter(({ kind }) => kind !== 'all').map(({ text }) => text);
          if (before !== undefined) expect(senders(after)).toEqual(senders(old));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never lets SPF or DMARC refuse mail of a domain from which mail may come', () => {
    fc.assert(
      fc.property(found, ({ mail, ...evidence }) => {
        for (const { record } of pasted({ mail, ...evidence })) {
          if (record.kind !== 'dns') continue;
          const { nobody, state } = spfOf('example.nl', { texts: mail.texts });
          if (record.value.startsWith('v=DMARC1')) {
            const policy = dmarcRecordOf(record.value)?.policy;
            const old = mail.texts['_dmarc.example.nl'];
            const isNew = !old || !recordsOf(old).some(isDmarc);
            if (isNew) expect(policy).toBe(nobody && mail.mx === nullMx ? 'reject' : 'none');
          }
          if (record.value === 'v=spf1 -all')
            expect([state, mail.mx === nullMx]).toEqual(['absent', true]);
          if (record.type === 'MX') expect(mail.mx).toBe(noMx);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
