import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { mailFound, worstMailHost, type MailReason } from '../mail.ts';
import { daneOf, type DaneState } from '../protocols/dane-state.ts';
import { stsOf } from '../protocols/sts-state.ts';
import { inWords } from '../words.ts';

type Reason = MailReason | DaneState | 'domain-unsigned' | 'other-way';

/**
 * Whether DNS says, signed, which certificate the mail servers have. It and MTA-STS do the same; where one holds,
 * the absence of the other is no fault and does not count.
 */
export const dane = check<Reason>({
  id: 'dane',
  category: 'mail',
  weight: 2,
  impact: 2,
  minutes: 120,
  fixer: 'mail',
  sources: [rfc(7672, 'DANE for SMTP'), rfc(6698, 'TLSA'), forum('STARTTLS en DANE')],
  judge,
  texts: {
    nl: {
      name: 'Mail gaat naar de echte mailserver (DANE)',
      why: 'Een aanvaller tussen twee mailservers kan de versleuteling uitzetten of zich voordoen als jouw server. Met DANE staat het certificaat van je mailserver in DNS, ondertekend, en valt dat op.',
      found: {
        ...mailFound.nl,
        match: 'Het certificaat van je mailservers staat ondertekend in DNS.',
        mismatch: ({ host }) =>
          `Het certificaat van ${inWords(host, 'nl')} is niet dat in DNS. Mail van zorgvuldige afzenders komt niet aan.`,
        'no-tls': ({ host }) =>
          `DNS belooft versleuteling, maar ${inWords(host, 'nl')} biedt die niet. Mail van zorgvuldige afzenders komt niet aan.`,
        unusable: ({ host }) =>
          `De TLSA-records van ${inWords(host, 'nl')} zijn niet te gebruiken voor mail.`,
        absent: ({ host }) => `Van ${inWords(host, 'nl')} staat geen certificaat in DNS.`,
        'host-unsigned': ({ host }) =>
          `De naam ${inWords(host, 'nl')} is niet ondertekend met DNSSEC. Zonder dat kan DANE niet.`,
        'domain-unsigned':
          'Je mailserver heeft DANE, maar je eigen domein is niet ondertekend met DNSSEC. Daardoor helpt het niet.',
        bogus: ({ host }) =>
          `De handtekening onder de TLSA-records van ${inWords(host, 'nl')} klopt niet. Mail van zorgvuldige afzenders komt niet aan.`,
        unvalidated: 'Er zijn TLSA-records, maar we konden de handtekening niet controleren.',
        'other-way': 'Mail is al beschermd met MTA-STS.',
      },
      action: 'Zet het certificaat van je mailserver in DNS',
      ask: ({ host }) =>
        `Publiceer TLSA-records (gebruik 3 1 1) voor ${inWords(host, 'nl')} op poort 25, met DNSSEC op die naam, en vernieuw ze vóór het certificaat wisselt. Kan dat niet, bied dan MTA-STS aan.`,
    },
    en: {
      name: 'Mail goes to the real mail server (DANE)',
      why: 'An attacker between two mail servers can turn off encryption or pretend to be your server. With DANE the certificate of your mail server is in DNS, signed, and that is noticed.',
      found: {
        ...mailFound.en,
        match: 'The certificate of your mail servers is in DNS, signed.',
        mismatch: ({ host }) =>
          `The certificate of ${inWords(host, 'en')} is not the one in DNS. Mail from careful senders does not arrive.`,
        'no-tls': ({ host }) =>
          `DNS promises encryption, but ${inWords(host, 'en')} does not offer it. Mail from careful senders does not arrive.`,
        unusable: ({ host }) =>
          `The TLSA records of ${inWords(host, 'en')} cannot be used for mail.`,
        absent: ({ host }) => `There is no certificate of ${inWords(host, 'en')} in DNS.`,
        'host-unsigned': ({ host }) =>
          `The name ${inWords(host, 'en')} is not signed with DNSSEC. Without that there can be no DANE.`,
        'domain-unsigned':
          'Your mail server has DANE, but your own domain is not signed with DNSSEC. So it does not help.',
        bogus: ({ host }) =>
          `The signature under the TLSA records of ${inWords(host, 'en')} is wrong. Mail from careful senders does not arrive.`,
        unvalidated: 'There are TLSA records, but we could not check the signature.',
        'other-way': 'Mail is protected by MTA-STS already.',
      },
      action: 'Put the certificate of your mail server in DNS',
      ask: ({ host }) =>
        `Please publish TLSA records (usage 3 1 1) for ${inWords(host, 'en')} on port 25, with DNSSEC on that name, and renew them before the certificate changes. If that is not possible, please offer MTA-STS.`,
    },
  },
});

/** Missing protection can be better; a promise that is not kept stops mail. */
const VERDICT = {
  match: 'good',
  mismatch: 'bad',
  'no-tls': 'bad',
  bogus: 'bad',
  unusable: 'improve',
  absent: 'improve',
  'host-unsigned': 'improve',
  unvalidated: 'not-measured',
  unseen: 'not-measured',
} as const satisfies Record<DaneState, Judgement['verdict']>;

function judge(evidence: Evidence): Judgement<Reason> {
  const { domain, mail, at } = evidence;
  const worst = worstMailHost<Reason>(evidence, (host) => {
    const state = daneOf(host, at);
    return judged(VERDICT[state], state, { host: host.host });
  });
  const isMissing = worst.reason === 'absent' || worst.reason === 'host-unsigned';
  if (isMissing && stsOf(domain, mail).state === 'enforced')
    return judged('not-applicable', 'other-way');
  // RFC 7672, 2.2.1: whoever can forge the MX record leads mail to another host.
  if (worst.reason !== 'match' || mail.mx.outcome !== 'records') return worst;
  if (mail.mx.security === 'insecure') return judged('improve', 'domain-unsigned');
  return mail.mx.security === 'unknown' ? judged('not-measured', 'unvalidated') : worst;
}
