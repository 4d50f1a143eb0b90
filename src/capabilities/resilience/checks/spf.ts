import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { textAt, textOf } from '../mail.ts';
import { dkimSeen } from '../protocols/dkim-seen.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { MOST_LOOKUPS, spfOf, type SpfFault } from '../protocols/spf.ts';
import { inWords } from '../words.ts';

type Reason = 'right' | 'absent' | 'unseen' | SpfFault['kind'];

/** Whether others can look up who may send mail for the domain, and get an answer. */
export const spf = check<Reason>({
  id: 'spf',
  category: 'mail',
  weight: 3,
  impact: 3,
  minutes: 30,
  fixer: 'mail',
  sources: [rfc(7208, 'SPF'), forum('SPF')],
  judge,
  paste(domain, { reason, facts }) {
    if (reason !== 'absent') return undefined;
    const values = { takes: 'v=spf1 mx ~all', refuses: 'v=spf1 -all', silent: 'v=spf1 a ~all' };
    const value = Object.entries(values).find(([state]) => state === textOf(facts, 'mail'))?.[1];
    return value === undefined ? undefined : textAt(domain, value, 'only-if-all-mail-known');
  },
  texts: {
    nl: {
      name: 'Wie mag mailen namens jou (SPF)',
      why: 'Zonder SPF kan iedereen mail sturen die van jou lijkt te komen. Met SPF staat in DNS welke servers dat mogen.',
      found: {
        right: ({ lookups }) =>
          `Je SPF-record klopt. Het heeft ${inWords(lookups, 'nl')} van de ${MOST_LOOKUPS} vragen aan DNS nodig.`,
        absent: 'Er is geen SPF-record.',
        several: ({ at }) =>
          `${inWords(at, 'nl')} heeft meer dan één SPF-record. Dan telt er geen.`,
        syntax: ({ at, term }) =>
          `Het SPF-record van ${inWords(at, 'nl')} is verkeerd geschreven bij “${inWords(term, 'nl')}”. Dan telt het niet.`,
        'nothing-there': ({ at, term }) =>
          `Het SPF-record van ${inWords(at, 'nl')} verwijst naar ${inWords(term, 'nl')}. Daar is geen SPF-record, en dan telt het niet.`,
        loop: ({ at }) =>
          `Het SPF-record verwijst via ${inWords(at, 'nl')} in een kring naar zichzelf. Dan telt het niet.`,
        lookups: ({ lookups }) =>
          `Je SPF-record heeft ${inWords(lookups, 'nl')} vragen aan DNS nodig. Meer dan ${MOST_LOOKUPS} mag niet, en dan telt het niet.`,
        voids:
          'Drie of meer namen in je SPF-record bestaan niet. Veel ontvangers slaan het dan over.',
        'many-mx': ({ term }) =>
          `“${inWords(term, 'nl')}” in je SPF-record leidt naar meer dan tien servers. Dan telt het niet.`,
        unseen: 'Niet alles waar je SPF-record naar verwijst gaf antwoord.',
      },
      action: 'Zet in DNS wie er mag mailen namens jou',
      ask: ({ fault }) =>
        `Zorg voor precies één geldig SPF-record met alle systemen die namens ons mailen: mail, nieuwsbrief, kaartverkoop, administratie en website. Het mag hooguit ${MOST_LOOKUPS} DNS-vragen kosten.${said(fault, 'Gevonden fout')}`,
    },
    en: {
      name: 'Who may send mail for you (SPF)',
      why: 'Without SPF anybody can send mail that seems to come from you. With SPF, DNS says which servers may.',
      found: {
        right: ({ lookups }) =>
          `Your SPF record is right. It needs ${inWords(lookups, 'en')} of the ${MOST_LOOKUPS} questions to DNS.`,
        absent: 'There is no SPF record.',
        several: ({ at }) => `${inWords(at, 'en')} has more than one SPF record. Then none counts.`,
        syntax: ({ at, term }) =>
          `The SPF record of ${inWords(at, 'en')} is written wrongly at “${inWords(term, 'en')}”. Then it does not count.`,
        'nothing-there': ({ at, term }) =>
          `The SPF record of ${inWords(at, 'en')} points to ${inWords(term, 'en')}. There is no SPF record there, and then it does not count.`,
        loop: ({ at }) =>
          `By way of ${inWords(at, 'en')} the SPF record points to itself. Then it does not count.`,
        lookups: ({ lookups }) =>
          `Your SPF record needs ${inWords(lookups, 'en')} questions to DNS. More than ${MOST_LOOKUPS} is not allowed, and then it does not count.`,
        voids: 'Three or more names in your SPF record do not exist. Many receivers then skip it.',
        'many-mx': ({ term }) =>
          `“${inWords(term, 'en')}” in your SPF record leads to more than ten servers. Then it does not count.`,
        unseen: 'Not everything that your SPF record points to gave an answer.',
      },
      action: 'Say in DNS who may send mail for you',
      ask: ({ fault }) =>
        `Please see to it that there is exactly one valid SPF record, with all systems that send mail for us: mail, newsletter, ticketing, administration and website. It may take at most ${MOST_LOOKUPS} DNS lookups.${said(fault, 'Fault that was found')}`,
    },
  },
});

function said(fault: unknown, lead: string): string {
  return typeof fault === 'string' && fault !== '' ? ` ${lead}: ${fault}.` : '';
}

/** What makes the record worthless comes before what many, and not all, receivers mind. */
function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const found = spfOf(domain, { texts: mail.texts, ...mail.spfPlaces });
  const { lookups, state } = found;
  const fault = found.faults.find(({ kind }) => kind !== 'voids') ?? found.faults[0];
  if (fault) {
    const facts = { at: fault.at, term: fault.term, lookups };
    const text = `${fault.kind} (${fault.at}: ${fault.term})`;
    const verdict = fault.kind === 'voids' ? 'improve' : 'bad';
    return judged(verdict, fault.kind, { ...facts, fault: text });
  }
  if (state === 'unseen' || found.needs.length > 0) return judged('not-measured', 'unseen');
  if (state === 'absent') {
    // Whoever signs mail sends it too, whatever the MX records say.
    const isSigning = dkimSeen(domain, mail).keys.length > 0;
    const kind = mailStateOf(mail.mx);
    const seen = kind === 'refuses' && isSigning ? 'silent' : kind;
    return judged('bad', 'absent', { mail: seen });
  }
  return judged('good', 'right', { lookups });
}
