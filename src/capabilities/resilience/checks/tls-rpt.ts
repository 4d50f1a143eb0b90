import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { mailFound, textAt, type MailReason } from '../mail.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { isTlsRpt, isTlsRptRecord } from '../protocols/tls-rpt.ts';

type Reason = MailReason | 'present' | 'absent' | 'several' | 'invalid';

/** Whether senders can tell that encryption of mail to the domain fails. */
export const tlsRpt = check<Reason>({
  id: 'tls-rpt',
  category: 'mail',
  weight: 1,
  impact: 1,
  minutes: 15,
  fixer: 'mail',
  sources: [rfc(8460, 'TLS-RPT')],
  judge,
  paste: (domain, { reason }) =>
    reason === 'absent'
      ? textAt(`_smtp._tls.${domain}`, `v=TLSRPTv1; rua=mailto:tls@${domain}`, 'make-address-first')
      : undefined,
  texts: {
    nl: {
      name: 'Je hoort het als versleutelen misgaat (TLS-RPT)',
      why: 'Gaat het versleutelen van mail aan jou mis, dan merk je dat zelf niet. Met TLS-RPT krijg je er elke dag een rapport van.',
      found: {
        ...mailFound.nl,
        present: 'Afzenders weten waar ze problemen met versleutelen kunnen melden.',
        absent: 'Afzenders weten niet waar ze problemen met versleutelen kunnen melden.',
        several: 'Er is meer dan één TLS-RPT-record. Dan telt er geen.',
        invalid: 'Het TLS-RPT-record heeft geen bruikbaar adres.',
      },
      action: 'Geef een adres voor rapporten over versleutelen',
      ask: () =>
        'Zet één TLS-RPT-record op _smtp._tls van ons domein (v=TLSRPTv1; rua=mailto:…), en bekijk de rapporten.',
    },
    en: {
      name: 'You hear when encryption fails (TLS-RPT)',
      why: 'When encryption of mail to you fails, you do not notice it yourself. With TLS-RPT you get a report every day.',
      found: {
        ...mailFound.en,
        present: 'Senders know where they can report problems with encryption.',
        absent: 'Senders do not know where they can report problems with encryption.',
        several: 'There is more than one TLS-RPT record. Then none counts.',
        invalid: 'The TLS-RPT record has no usable address.',
      },
      action: 'Give an address for reports about encryption',
      ask: () =>
        'Please put one TLS-RPT record at _smtp._tls of our domain (v=TLSRPTv1; rua=mailto:…), and read the reports.',
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const state = mailStateOf(mail.mx);
  const name = `_smtp._tls.${domain}`;
  const lookup = Object.hasOwn(mail.texts, name) ? mail.texts[name] : undefined;
  if (state === 'unseen' || !lookup || !isAnswered(lookup)) return judged('not-measured', 'unseen');
  if (state !== 'takes') return judged('not-applicable', 'no-mail');
  const records = recordsOf(lookup).filter(isTlsRpt);
  const [record] = records;
  if (record === undefined) return judged('improve', 'absent');
  if (records.length > 1) return judged('improve', 'several');
  return isTlsRptRecord(record) ? judged('good', 'present') : judged('improve', 'invalid');
}
