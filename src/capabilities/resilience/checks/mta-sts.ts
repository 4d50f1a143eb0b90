import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { recordsOf } from '../lookup.ts';
import { mailFound, type MailReason } from '../mail.ts';
import { isAllDane } from '../protocols/dane-state.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { stsOf, type StsState } from '../protocols/sts-state.ts';
import { inWords } from '../words.ts';

type Reason = MailReason | StsState['state'] | 'other-way' | 'short' | 'wrong-type';

/** Below a day a policy is as good as forgotten; RFC 8461, 3.2, speaks of weeks. */
const LEAST = 86_400;

/** Whether a policy on the web says that mail must be encrypted. It and DANE do the same: one is enough. */
export const mtaSts = check<Reason>({
  id: 'mta-sts',
  category: 'mail',
  weight: 1,
  impact: 2,
  minutes: 60,
  fixer: 'mail',
  sources: [rfc(8461, 'MTA-STS')],
  judge,
  // Only watching at first: a policy that is enforced and wrong stops mail.
  paste(domain, { reason, facts }) {
    const hosts = facts['mx'];
    if (reason !== 'absent' || !Array.isArray(hosts)) return undefined;
    const lines = ['version: STSv1', 'mode: testing', ...hosts.map((host) => `mx: ${host}`)];
    return {
      kind: 'file',
      path: `https://mta-sts.${domain}/.well-known/mta-sts.txt`,
      text: [...lines, 'max_age: 604800', ''].join('\n'),
      warning: 'ask-supplier-first',
    };
  },
  texts: {
    nl: {
      name: 'Mail mag alleen versleuteld komen (MTA-STS)',
      why: 'Versleuteling van mail is vrijwillig: een aanvaller onderweg kan haar uitzetten. Met MTA-STS zeg je met een bestand op je website dat mail aan jou altijd versleuteld moet zijn.',
      found: {
        ...mailFound.nl,
        enforced: 'Afzenders weten dat mail aan jou versleuteld moet zijn.',
        'other-way': 'Mail is al beschermd met DANE.',
        testing: 'MTA-STS staat op proef. Afzenders sturen mail ook onversleuteld.',
        short: 'Afzenders onthouden MTA-STS korter dan een dag. Een paar weken is goed.',
        'wrong-type': 'Het bestand van MTA-STS wordt niet als gewone tekst (text/plain) gestuurd.',
        absent: 'Er is geen MTA-STS en geen DANE.',
        several: 'Er is meer dan één MTA-STS-record. Dan telt er geen.',
        'bad-record': 'Het MTA-STS-record is verkeerd geschreven. Dan telt het niet.',
        'no-policy': 'Er is een MTA-STS-record, maar het bestand dat erbij hoort is er niet.',
        'bad-certificate':
          'Het bestand van MTA-STS staat op een website met een verkeerd certificaat. Dan telt het niet.',
        'bad-policy': ({ what }) =>
          `Het bestand van MTA-STS is verkeerd geschreven bij “${inWords(what, 'nl')}”. Dan telt het niet.`,
        'hosts-missing': ({ what }) =>
          `In het bestand van MTA-STS ontbreekt: ${inWords(what, 'nl')}. Mail daarheen kan blijven liggen.`,
        'hosts-untrusted': ({ what }) =>
          `Volgens MTA-STS moet mail versleuteld komen met een geldig certificaat, maar dat heeft ${inWords(what, 'nl')} niet. Mail kan daardoor blijven liggen.`,
      },
      action: 'Zeg met MTA-STS dat mail versleuteld moet komen',
      ask: ({ mx }) =>
        `Zet MTA-STS op voor ons domein: het bestand .well-known/mta-sts.txt op mta-sts.(ons domein), met een geldig certificaat en onze mailservers (${inWords(mx, 'nl')}), en het record _mta-sts. Begin met mode: testing. Met DANE op de mailservers is dit niet nodig.`,
    },
    en: {
      name: 'Mail may only come encrypted (MTA-STS)',
      why: 'Encryption of mail is voluntary: an attacker on the way can turn it off. With MTA-STS you say with a file on your website that mail to you must always be encrypted.',
      found: {
        ...mailFound.en,
        enforced: 'Senders know that mail to you must be encrypted.',
        'other-way': 'Mail is protected by DANE already.',
        testing: 'MTA-STS is on trial. Senders also send mail without encryption.',
        short: 'Senders remember MTA-STS for less than a day. A few weeks is good.',
        'wrong-type': 'The file of MTA-STS is not sent as plain text (text/plain).',
        absent: 'There is no MTA-STS and no DANE.',
        several: 'There is more than one MTA-STS record. Then none counts.',
        'bad-record': 'The MTA-STS record is written wrongly. Then it does not count.',
        'no-policy': 'There is an MTA-STS record, but the file that belongs to it is not there.',
        'bad-certificate':
          'The file of MTA-STS is on a website with a wrong certificate. Then it does not count.',
        'bad-policy': ({ what }) =>
          `The file of MTA-STS is written wrongly at “${inWords(what, 'en')}”. Then it does not count.`,
        'hosts-missing': ({ what }) =>
          `In the file of MTA-STS this is missing: ${inWords(what, 'en')}. Mail to it may stay behind.`,
        'hosts-untrusted': ({ what }) =>
          `MTA-STS says that mail must come encrypted with a valid certificate, but ${inWords(what, 'en')} has none. Mail may stay behind because of that.`,
      },
      action: 'Say with MTA-STS that mail must come encrypted',
      ask: ({ mx }) =>
        `Please set up MTA-STS for our domain: the file .well-known/mta-sts.txt on mta-sts.(our domain), with a valid certificate and our mail servers (${inWords(mx, 'en')}), and the record _mta-sts. Please begin with mode: testing. With DANE on the mail servers this is not needed.`,
    },
  },
});

function judge({ domain, mail, at }: Evidence): Judgement<Reason> {
  const kind = mailStateOf(mail.mx);
  if (kind === 'unseen') return judged('not-measured', 'unseen');
  if (kind !== 'takes') return judged('not-applicable', 'no-mail');
  const { state, what, maxAge = LEAST, isPlainText = true } = stsOf(domain, mail);
  const mx = recordsOf(mail.mx).map(({ host }) => host);
  switch (state) {
    case 'absent':
      return isAllDane(mail, at)
        ? judged('not-applicable', 'other-way')
        : judged('improve', 'absent', { mx });
    case 'unseen':
      return judged('not-measured', 'unseen');
    case 'testing':
      return judged('improve', 'testing', { mx });
    case 'enforced':
      if (maxAge < LEAST) return judged('improve', 'short', { mx });
      return isPlainText ? judged('good', 'enforced') : judged('improve', 'wrong-type', { mx });
    case 'several':
    case 'bad-record':
    case 'no-policy':
    case 'bad-certificate':
    case 'bad-policy':
    case 'hosts-missing':
    case 'hosts-untrusted':
      return judged('bad', state, { mx, what });
  }
}
