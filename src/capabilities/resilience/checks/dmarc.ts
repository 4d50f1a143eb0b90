import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { textAt, textOf } from '../mail.ts';
import { dmarcOf } from '../protocols/dmarc.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { spfOf } from '../protocols/spf.ts';
import { inWords } from '../words.ts';

type Reason = 'present' | 'inherited' | 'absent' | 'several' | 'invalid' | 'unseen';

/** Whether the domain says what has to happen with mail that only pretends to be its own. */
export const dmarc = check<Reason>({
  id: 'dmarc',
  category: 'mail',
  weight: 3,
  impact: 3,
  minutes: 20,
  fixer: 'mail',
  sources: [rfc(9989, 'DMARC'), forum('DMARC')],
  judge,
  // Where mail is sent we begin with watching: a policy that is too strict at once stops mail.
  paste(domain, { reason, facts }) {
    if (reason !== 'absent') return undefined;
    const name = `_dmarc.${domain}`;
    const mail = textOf(facts, 'mail');
    if (facts['nobody'] === true && mail === 'refuses')
      return textAt(name, 'v=DMARC1; p=reject', 'only-if-all-mail-known');
    if (mail !== 'takes') return undefined;
    const value = `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`;
    return textAt(name, value, 'make-address-first');
  },
  texts: {
    nl: {
      name: 'Wat gebeurt er met valse mail (DMARC)',
      why: 'SPF en DKIM zien of mail echt is, maar zeggen niet wat een ontvanger met valse mail moet doen. Met DMARC zeg jij dat, en hoor je wie er namens jou mailt.',
      found: {
        present: 'Er is een DMARC-record.',
        inherited: ({ at }) => `Het DMARC-record van ${inWords(at, 'nl')} geldt ook hier.`,
        absent: 'Er is geen DMARC-record.',
        several: ({ at }) =>
          `${inWords(at, 'nl')} heeft meer dan één DMARC-record. Dan telt er geen.`,
        invalid: ({ at }) =>
          `Het DMARC-record van ${inWords(at, 'nl')} is verkeerd geschreven. Dan telt het niet.`,
        unseen: 'We kregen geen bruikbaar antwoord.',
      },
      action: 'Zeg met DMARC wat er met valse mail moet gebeuren',
      ask: () =>
        'Zet één geldig DMARC-record in DNS. Begin met p=none en een adres voor rapporten (rua). Help ons daarna met de rapporten naar quarantine en reject te gaan.',
    },
    en: {
      name: 'What happens to false mail (DMARC)',
      why: 'SPF and DKIM see whether mail is real, but do not say what a receiver has to do with false mail. With DMARC you say so, and hear who sends mail for you.',
      found: {
        present: 'There is a DMARC record.',
        inherited: ({ at }) => `The DMARC record of ${inWords(at, 'en')} holds here too.`,
        absent: 'There is no DMARC record.',
        several: ({ at }) =>
          `${inWords(at, 'en')} has more than one DMARC record. Then none counts.`,
        invalid: ({ at }) =>
          `The DMARC record of ${inWords(at, 'en')} is written wrongly. Then it does not count.`,
        unseen: 'We got no usable answer.',
      },
      action: 'Say with DMARC what has to happen to false mail',
      ask: () =>
        'Please put one valid DMARC record in DNS. Begin with p=none and an address for reports (rua). After that, please help us with the reports to come to quarantine and reject.',
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const found = dmarcOf(domain, mail.dmarcNames, mail.texts);
  switch (found.state) {
    case 'valid':
      return found.at === domain
        ? judged('good', 'present')
        : judged('good', 'inherited', { at: found.at });
    case 'unseen':
      return judged('not-measured', 'unseen');
    case 'several':
    case 'invalid':
      return judged('bad', found.state, { at: found.at });
    case 'absent': {
      const { nobody } = spfOf(domain, { texts: mail.texts });
      return judged('bad', 'absent', { mail: mailStateOf(mail.mx), nobody });
    }
  }
}
