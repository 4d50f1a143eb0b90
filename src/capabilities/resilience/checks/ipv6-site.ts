import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { worstHost } from '../pages.ts';
import type { WebHost } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason = 'reachable' | 'closed' | 'absent' | 'unseen' | 'no-website';

/** Whether who has only the new sort of addresses reaches the website. */
export const ipv6Site = check<Reason>({
  id: 'ipv6-site',
  category: 'names',
  weight: 1,
  impact: 1,
  minutes: 30,
  fixer: 'website',
  sources: [rfc(8200, 'IPv6'), forum('IPv6 en IPv4')],
  judge(evidence) {
    // Where the signature is wrong nobody can say that there is no website.
    if (evidence.web.hosts.length === 0 && evidence.names.signing.state === 'bogus')
      return judged('not-measured', 'unseen');
    return worstHost<Reason>(evidence, ofHost);
  },
  texts: {
    nl: {
      name: 'Website via IPv6',
      why: 'De oude internetadressen (IPv4) zijn op. Wie alleen een nieuw adres (IPv6) heeft, komt zonder IPv6 via een omweg op je website, of helemaal niet.',
      found: {
        reachable: 'Je website werkt via IPv6.',
        closed: ({ host, address }) =>
          `${inWords(host, 'nl')} heeft een IPv6-adres (${inWords(address, 'nl')}), maar daar doet niemand open. Bezoekers moeten daardoor wachten.`,
        absent: ({ host }) => `${inWords(host, 'nl')} heeft geen IPv6-adres.`,
        unseen: 'We konden niet nagaan of je website via IPv6 werkt.',
        'no-website': 'Dit domein heeft geen website.',
      },
      action: 'Maak je website bereikbaar via IPv6',
      ask: ({ host }) =>
        `Maak ${inWords(host, 'nl')} via IPv6 bereikbaar op poort 80 en 443, met een AAAA-record, met en zonder www.`,
    },
    en: {
      name: 'Website over IPv6',
      why: 'The old internet addresses (IPv4) have run out. Without IPv6, whoever only has a new address (IPv6) reaches your website by a detour, or not at all.',
      found: {
        reachable: 'Your website works over IPv6.',
        closed: ({ host, address }) =>
          `${inWords(host, 'en')} has an IPv6 address (${inWords(address, 'en')}), but nobody opens there. That makes visitors wait.`,
        absent: ({ host }) => `${inWords(host, 'en')} has no IPv6 address.`,
        unseen: 'We could not find out whether your website works over IPv6.',
        'no-website': 'This domain has no website.',
      },
      action: 'Make your website reachable over IPv6',
      ask: ({ host }) =>
        `Please make ${inWords(host, 'en')} reachable over IPv6 on ports 80 and 443, with an AAAA record, with and without www.`,
    },
  },
});

function ofHost({ host, addresses: { v6 }, doors }: WebHost): Judgement<Reason> {
  if (!isAnswered(v6)) return judged('not-measured', 'unseen', { host });
  const all = recordsOf(v6);
  if (all.length === 0) return judged('bad', 'absent', { host });
  const door = doors.find(({ address }) => all.includes(address));
  if (!door) return judged('not-measured', 'unseen', { host });
  const { address, http, https } = door;
  if (http === 'open' || https === 'open') return judged('good', 'reachable');
  // Slow, or no IPv6 on this machine, says nothing about the website.
  return http === 'closed' && https === 'closed'
    ? judged('bad', 'closed', { host, address })
    : judged('not-measured', 'unseen', { host });
}
