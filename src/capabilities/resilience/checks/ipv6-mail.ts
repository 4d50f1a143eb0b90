import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { inWords } from '../words.ts';

type Reason = 'all' | 'some' | 'absent' | 'unseen' | 'no-mail';

/** Whether mail can come from who has only the new sort of addresses. */
export const ipv6Mail = check<Reason>({
  id: 'ipv6-mail',
  category: 'names',
  weight: 1,
  impact: 1,
  minutes: 30,
  fixer: 'mail',
  sources: [rfc(8200, 'IPv6'), rfc(5321, 'SMTP, 5.2'), forum('IPv6 en IPv4')],
  judge,
  texts: {
    nl: {
      name: 'Mail via IPv6',
      why: 'De oude internetadressen (IPv4) zijn op. Mail van wie alleen een nieuw adres (IPv6) heeft, komt zonder IPv6 niet bij je aan.',
      found: {
        all: 'Alle mailservers hebben een IPv6-adres.',
        some: ({ hosts }) => `Deze mailservers hebben geen IPv6-adres: ${inWords(hosts, 'nl')}.`,
        absent: 'Geen enkele mailserver heeft een IPv6-adres.',
        unseen: 'We konden niet nagaan of je mail via IPv6 komt.',
        'no-mail': 'Dit domein neemt geen mail aan.',
      },
      action: 'Laat je mailservers ook via IPv6 mail aannemen',
      ask: ({ hosts }) =>
        `Geef onze mailservers een IPv6-adres (AAAA) waarop ze mail aannemen: ${inWords(hosts, 'nl')}.`,
    },
    en: {
      name: 'Mail over IPv6',
      why: 'The old internet addresses (IPv4) have run out. Without IPv6, mail of whoever only has a new address (IPv6) does not reach you.',
      found: {
        all: 'All mail servers have an IPv6 address.',
        some: ({ hosts }) => `These mail servers have no IPv6 address: ${inWords(hosts, 'en')}.`,
        absent: 'No mail server has an IPv6 address.',
        unseen: 'We could not find out whether your mail comes over IPv6.',
        'no-mail': 'This domain takes no mail.',
      },
      action: 'Let your mail servers take mail over IPv6 too',
      ask: ({ hosts }) =>
        `Please give our mail servers an IPv6 address (AAAA) at which they take mail: ${inWords(hosts, 'en')}.`,
    },
  },
});

function judge({ mail: { mx, hosts: all } }: Evidence): Judgement<Reason> {
  const state = mailStateOf(mx);
  if (state === 'unseen') return judged('not-measured', 'unseen');
  if (state !== 'takes') return judged('not-applicable', 'no-mail');
  const known = all.filter(({ addresses }) => isAnswered(addresses.v6));
  if (known.length === 0) return judged('not-measured', 'unseen');
  const hosts = known
    .filter(({ addresses }) => recordsOf(addresses.v6).length === 0)
    .map(({ host }) => host);
  if (hosts.length === 0)
    return known.length === all.length ? judged('good', 'all') : judged('not-measured', 'unseen');
  return hosts.length === all.length
    ? judged('bad', 'absent', { hosts })
    : judged('improve', 'some', { hosts });
}
