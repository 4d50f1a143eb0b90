import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { textAt, textOf } from '../mail.ts';
import { dmarcOf, reportNamesOf } from '../protocols/dmarc.ts';
import { isDmarc } from '../protocols/dmarc-record.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { trimmed } from '../protocols/tags.ts';
import { inWords } from '../words.ts';

type Reason =
  'sent' | 'absent' | 'invalid' | 'not-taken' | 'nothing-to-tell' | 'no-dmarc' | 'unseen';

/** Whether the reports of DMARC, which tell who sends mail in the name of the domain, arrive somewhere. */
export const dmarcReports = check<Reason>({
  id: 'dmarc-reports',
  category: 'mail',
  weight: 1,
  impact: 2,
  minutes: 15,
  fixer: 'mail',
  sources: [rfc(9990, 'DMARC, reports')],
  judge,
  paste(domain, { reason, facts }) {
    const text = textOf(facts, 'record');
    if (reason !== 'absent' || text === '') return undefined;
    const tags = text
      .split(';')
      .map(trimmed)
      .filter((tag) => tag !== '');
    const value = [...tags, `rua=mailto:dmarc@${domain}`].join('; ');
    return textAt(`_dmarc.${domain}`, value, 'make-address-first');
  },
  texts: {
    nl: {
      name: 'Je hoort wie er namens jou mailt',
      why: 'Zonder rapporten weet je niet welke systemen namens jou mailen, en durf je DMARC niet streng te zetten. Met een adres voor rapporten zie je het elke dag.',
      found: {
        sent: 'Rapporten van DMARC hebben een adres.',
        absent: 'In je DMARC-record staat geen adres voor rapporten.',
        invalid: 'Een adres voor rapporten in je DMARC-record is verkeerd geschreven.',
        'not-taken': ({ hosts }) =>
          `Hier zegt DNS niet dat jouw rapporten welkom zijn: ${inWords(hosts, 'nl')}. Ze worden niet verstuurd.`,
        'nothing-to-tell': 'Dit domein gebruikt geen mail. Rapporten zijn niet nodig.',
        'no-dmarc': 'Er is geen DMARC-record dat telt. Los dat eerst op.',
        unseen: 'We kregen geen bruikbaar antwoord.',
      },
      action: 'Laat rapporten van DMARC ergens aankomen',
      ask: ({ hosts }) =>
        `Zet in ons DMARC-record een werkend adres voor rapporten (rua=mailto:…).${listed(hosts, 'Zorg dat deze ontvangers het record _report._dmarc voor ons domein hebben')}`,
    },
    en: {
      name: 'You hear who sends mail for you',
      why: 'Without reports you do not know which systems send mail for you, and do not dare to make DMARC strict. With an address for reports you see it every day.',
      found: {
        sent: 'Reports of DMARC have an address.',
        absent: 'There is no address for reports in your DMARC record.',
        invalid: 'An address for reports in your DMARC record is written wrongly.',
        'not-taken': ({ hosts }) =>
          `DNS does not say here that your reports are welcome: ${inWords(hosts, 'en')}. They are not sent.`,
        'nothing-to-tell': 'This domain does not use mail. Reports are not needed.',
        'no-dmarc': 'There is no DMARC record that counts. Solve that first.',
        unseen: 'We got no usable answer.',
      },
      action: 'Let reports of DMARC arrive somewhere',
      ask: ({ hosts }) =>
        `Please put a working address for reports in our DMARC record (rua=mailto:…).${listed(hosts, 'Please see to it that these receivers have the record _report._dmarc for our domain')}`,
    },
  },
});

function listed(hosts: unknown, lead: string): string {
  return Array.isArray(hosts) ? ` ${lead}: ${hosts.join(', ')}.` : '';
}

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const found = dmarcOf(domain, mail.dmarcNames, mail.texts);
  if (found.state === 'unseen') return judged('not-measured', 'unseen');
  if (found.state !== 'valid') return judged('not-applicable', 'no-dmarc');
  const { reports } = found.record;
  if (reports === undefined) {
    const state = mailStateOf(mail.mx);
    if (state !== 'takes' && found.policy === 'reject')
      return judged('not-applicable', 'nothing-to-tell');
    const isOwn = found.at === domain && state === 'takes';
    return judged('improve', 'absent', isOwn ? { record: found.text } : {});
  }
  if (reports.includes(undefined)) return judged('improve', 'invalid');
  const wanted = new Set(reports.map((one) => one?.host));
  const others = reportNamesOf(found)
    .filter(({ host }) => wanted.has(host))
    .map(({ host, name }) => ({
      host,
      lookup: Object.hasOwn(mail.texts, name) ? mail.texts[name] : undefined,
    }));
  const silent = others.filter(
    ({ lookup }) => lookup && isAnswered(lookup) && !recordsOf(lookup).some(isDmarc),
  );
  if (silent.length > 0)
    return judged('improve', 'not-taken', { hosts: silent.map(({ host }) => host) });
  return others.every(({ lookup }) => lookup && isAnswered(lookup))
    ? judged('good', 'sent')
    : judged('not-measured', 'unseen');
}
