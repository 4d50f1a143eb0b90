import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf, type Addresses } from '../lookup.ts';
import { mailFound, type MailReason } from '../mail.ts';
import { isNowhere, mailStateOf } from '../protocols/mail-state.ts';
import { inWords } from '../words.ts';

type Reason = MailReason | 'found' | 'nowhere' | 'some-nowhere' | 'both';

/** Whether the servers that should take mail exist. */
export const mx = check<Reason>({
  id: 'mx',
  category: 'mail',
  weight: 2,
  impact: 3,
  minutes: 15,
  fixer: 'names',
  sources: [rfc(5321, 'SMTP, 5.1'), rfc(7505, 'null MX, 3')],
  judge,
  texts: {
    nl: {
      name: 'Mailservers die te vinden zijn',
      why: 'Wijst DNS naar een mailserver die niet bestaat, dan raakt mail zoek of komt die dagen later. Op een naam die vrij komt, kan een ander je mail ontvangen.',
      found: {
        ...mailFound.nl,
        found: 'Alle mailservers in DNS hebben een adres.',
        nowhere: ({ hosts }) =>
          `Geen enkele mailserver heeft een adres: ${inWords(hosts, 'nl')}. Mail komt niet aan.`,
        'some-nowhere': ({ hosts }) =>
          `Deze mailservers hebben geen adres: ${inWords(hosts, 'nl')}.`,
        both: 'DNS zegt dat er geen mail is, en noemt ook mailservers. Dat kan niet samen.',
      },
      action: 'Haal mailservers die niet bestaan uit DNS',
      ask: ({ hosts }) =>
        `Controleer de MX-records van ons domein, en haal weg wat niet meer bestaat: ${inWords(hosts, 'nl')}.`,
    },
    en: {
      name: 'Mail servers that can be found',
      why: 'When DNS points to a mail server that does not exist, mail gets lost or comes days later. On a name that becomes free, somebody else can take your mail.',
      found: {
        ...mailFound.en,
        found: 'All mail servers in DNS have an address.',
        nowhere: ({ hosts }) =>
          `No mail server has an address: ${inWords(hosts, 'en')}. Mail does not arrive.`,
        'some-nowhere': ({ hosts }) =>
          `These mail servers have no address: ${inWords(hosts, 'en')}.`,
        both: 'DNS says that there is no mail, and also names mail servers. These do not go together.',
      },
      action: 'Take mail servers that do not exist out of DNS',
      ask: ({ hosts }) =>
        `Please check the MX records of our domain, and take away what does not exist any more: ${inWords(hosts, 'en')}.`,
    },
  },
});

function judge({ mail }: Evidence): Judgement<Reason> {
  const state = mailStateOf(mail.mx);
  if (state === 'unseen') return judged('not-measured', 'unseen');
  if (state !== 'takes') return judged('not-applicable', 'no-mail');
  const hosts = mail.hosts.map(({ host }) => host);
  if (recordsOf(mail.mx).some(({ host }) => isNowhere(host)))
    return judged('bad', 'both', { hosts });
  const gone = mail.hosts.filter(({ addresses }) => isGone(addresses)).map(({ host }) => host);
  if (gone.length > 0 && gone.length === hosts.length)
    return judged('bad', 'nowhere', { hosts: gone });
  if (gone.length > 0) return judged('improve', 'some-nowhere', { hosts: gone });
  const isSeen = mail.hosts.some(({ addresses }) => hasAddress(addresses));
  return isSeen ? judged('good', 'found') : judged('not-measured', 'unseen');
}

function hasAddress({ v4, v6 }: Addresses): boolean {
  return recordsOf(v4).length > 0 || recordsOf(v6).length > 0;
}

/** DNS is sure that there is no address. */
function isGone(addresses: Addresses): boolean {
  return !hasAddress(addresses) && isAnswered(addresses.v4) && isAnswered(addresses.v6);
}
