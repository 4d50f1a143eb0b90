import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isMeasured, type Unmeasured } from '../lookup.ts';
import { mailFound, worstMailHost, type MailReason } from '../mail.ts';
import type { MailHost } from '../mail-evidence.ts';
import { inWords } from '../words.ts';

type Reason = MailReason | 'offered' | 'not-offered' | 'broken' | 'busy' | 'refused';

/** Whether mail on its way to the domain can be encrypted. */
export const starttls = check<Reason>({
  id: 'starttls',
  category: 'mail',
  weight: 3,
  impact: 3,
  minutes: 60,
  fixer: 'mail',
  sources: [rfc(3207, 'STARTTLS'), forum('STARTTLS en DANE')],
  judge: (evidence) => worstMailHost<Reason>(evidence, ofHost),
  texts: {
    nl: {
      name: 'Mail komt versleuteld aan (STARTTLS)',
      why: 'Zonder versleuteling kan iedereen op het netwerk meelezen met mail aan jou. Met STARTTLS maken mailservers er onderweg een gesloten envelop van.',
      found: {
        ...mailFound.nl,
        offered: 'Je mailservers nemen mail versleuteld aan.',
        'not-offered': ({ host }) => `${inWords(host, 'nl')} neemt mail alleen onversleuteld aan.`,
        broken: ({ host }) =>
          `${inWords(host, 'nl')} zegt dat het kan versleutelen, maar het werkt niet.`,
        busy: ({ host }) => `${inWords(host, 'nl')} had geen tijd voor ons.`,
        refused: ({ host }) => `${inWords(host, 'nl')} wilde niet met ons praten.`,
        unseen: 'We kregen geen bruikbaar antwoord van je mailserver.',
      },
      action: 'Laat je mailserver mail versleuteld aannemen',
      ask: ({ host }) =>
        `Zet STARTTLS aan op ${inWords(host, 'nl')}, met een geldig certificaat en TLS 1.2 of 1.3.`,
    },
    en: {
      name: 'Mail arrives encrypted (STARTTLS)',
      why: 'Without encryption everybody on the network can read mail to you. With STARTTLS mail servers make it a closed envelope on the way.',
      found: {
        ...mailFound.en,
        offered: 'Your mail servers take mail encrypted.',
        'not-offered': ({ host }) => `${inWords(host, 'en')} takes mail only without encryption.`,
        broken: ({ host }) =>
          `${inWords(host, 'en')} says that it can encrypt, but it does not work.`,
        busy: ({ host }) => `${inWords(host, 'en')} had no time for us.`,
        refused: ({ host }) => `${inWords(host, 'en')} did not want to talk to us.`,
        unseen: 'We got no usable answer from your mail server.',
      },
      action: 'Let your mail server take mail encrypted',
      ask: ({ host }) =>
        `Please turn on STARTTLS on ${inWords(host, 'en')}, with a valid certificate and TLS 1.2 or 1.3.`,
    },
  },
});

/** A host that was not reached says nothing: greylisting and blocklists concern us, not them. */
const WHY: Readonly<Partial<Record<Unmeasured['unmeasured'], 'busy' | 'refused'>>> = {
  busy: 'busy',
  refused: 'refused',
};

function ofHost({ host, starttls: found }: MailHost): Judgement<Reason> {
  if (!isMeasured(found))
    return judged('not-measured', WHY[found.unmeasured] ?? 'unseen', { host });
  return judged(found.state === 'offered' ? 'good' : 'bad', found.state, { host });
}
