import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { inWords } from '../words.ts';

type Reason = 'several' | 'one' | 'absent' | 'unseen' | 'no-servers';

/** Whether the servers that know the domain answer who has only the new sort of addresses. */
export const ipv6Nameservers = check<Reason>({
  id: 'ipv6-nameservers',
  category: 'names',
  weight: 1,
  impact: 1,
  minutes: 15,
  fixer: 'names',
  sources: [rfc(10001, 'DNS over IPv4 and IPv6'), forum('IPv6 en IPv4')],
  judge,
  texts: {
    nl: {
      name: 'Naamservers met IPv6',
      why: 'Naamservers vertellen waar je website en mail staan. Hebben ze geen nieuw adres (IPv6), dan vindt een netwerk met alleen nieuwe adressen je niet.',
      found: {
        several: 'Twee of meer naamservers hebben een IPv6-adres.',
        one: 'Maar één naamserver heeft een IPv6-adres. Valt die uit, dan is er geen andere.',
        absent: 'Geen enkele naamserver heeft een IPv6-adres.',
        unseen: 'We konden niet nagaan of je naamservers een IPv6-adres hebben.',
        'no-servers': 'Dit domein heeft geen eigen naamservers.',
      },
      action: 'Geef je naamservers een IPv6-adres',
      ask: ({ hosts }) =>
        `Zorg dat ten minste twee naamservers van ons domein via IPv6 antwoorden. Zonder IPv6-adres zijn nu: ${inWords(hosts, 'nl')}.`,
    },
    en: {
      name: 'Nameservers with IPv6',
      why: 'Nameservers tell where your website and mail are. When they have no new address (IPv6), a network with new addresses only does not find you.',
      found: {
        several: 'Two or more nameservers have an IPv6 address.',
        one: 'Only one nameserver has an IPv6 address. When it fails there is no other.',
        absent: 'No nameserver has an IPv6 address.',
        unseen: 'We could not find out whether your nameservers have an IPv6 address.',
        'no-servers': 'This domain has no nameservers of its own.',
      },
      action: 'Give your nameservers an IPv6 address',
      ask: ({ hosts }) =>
        `Please make sure that at least two nameservers of our domain answer over IPv6. Without an IPv6 address now: ${inWords(hosts, 'en')}.`,
    },
  },
});

function judge({ names: { nameservers } }: Evidence): Judgement<Reason> {
  if (!isAnswered(nameservers)) return judged('not-measured', 'unseen');
  const all = recordsOf(nameservers);
  if (all.length === 0) return judged('not-applicable', 'no-servers');
  const having = all.filter(({ addresses }) => recordsOf(addresses.v6).length > 0);
  if (having.length > 1) return judged('good', 'several');
  // One of which nothing is known could be the second.
  if (all.some(({ addresses }) => !isAnswered(addresses.v6)))
    return judged('not-measured', 'unseen');
  const hosts = all.filter((one) => !having.includes(one)).map(({ host }) => host);
  return having.length === 1
    ? judged('improve', 'one', { hosts })
    : judged('bad', 'absent', { hosts });
}
