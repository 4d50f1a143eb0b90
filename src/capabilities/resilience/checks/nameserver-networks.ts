import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered, recordsOf } from '../lookup.ts';
import { networkOf } from '../protocols/network.ts';
import { inWords } from '../words.ts';

type Reason = 'several' | 'one-network' | 'one-server' | 'unseen' | 'no-servers';

/**
 * Whether one failure takes all nameservers away. Networks are told apart by /24 and /48 only: one network
 * may be at many places (anycast), and two networks in one building, which cannot be seen from outside.
 * That is why one network is never worse than `improve`.
 */
export const nameserverNetworks = check<Reason>({
  id: 'nameserver-networks',
  category: 'names',
  weight: 1,
  impact: 2,
  minutes: 60,
  fixer: 'names',
  sources: [rfc(2182, 'secondary DNS servers, 3.1'), rfc(1034, 'DNS, 4.1')],
  judge,
  texts: {
    nl: {
      name: 'Naamservers in meer dan één netwerk',
      why: 'Staan alle naamservers in één netwerk en valt dat uit, dan zijn je website en mail onvindbaar. Met twee netwerken neemt het andere het over.',
      found: {
        several: ({ networks, operators }) =>
          `Je naamservers staan in ${inWords(networks, 'nl')} netwerken (bij ${inWords(operators, 'nl')}).`,
        'one-network': ({ network }) =>
          `Alle naamservers staan in één netwerk (${inWords(network, 'nl')}). Vraag je leverancier of dat op meer plekken staat: dat kunnen we van buiten niet zien.`,
        'one-server': ({ hosts }) =>
          `Er is maar één naamserver: ${inWords(hosts, 'nl')}. Valt die uit, dan is je domein weg.`,
        unseen: 'We konden niet zien waar je naamservers staan.',
        'no-servers': 'Dit domein heeft geen eigen naamservers.',
      },
      action: 'Zet je naamservers in meer dan één netwerk',
      ask: () =>
        'Zorg dat ons domein naamservers heeft in ten minste twee netwerken die niet samen kunnen uitvallen, of laat weten dat jullie netwerk op meerdere plekken staat (anycast).',
    },
    en: {
      name: 'Nameservers in more than one network',
      why: 'When all nameservers are in one network and it fails, your website and mail cannot be found. With two networks the other one takes over.',
      found: {
        several: ({ networks, operators }) =>
          `Your nameservers are in ${inWords(networks, 'en')} networks (at ${inWords(operators, 'en')}).`,
        'one-network': ({ network }) =>
          `All nameservers are in one network (${inWords(network, 'en')}). Ask your supplier whether it is at several places: we cannot see that from outside.`,
        'one-server': ({ hosts }) =>
          `There is only one nameserver: ${inWords(hosts, 'en')}. When it fails your domain is gone.`,
        unseen: 'We could not see where your nameservers are.',
        'no-servers': 'This domain has no nameservers of its own.',
      },
      action: 'Place your nameservers in more than one network',
      ask: () =>
        'Please make sure that our domain has nameservers in at least two networks that cannot fail together, or tell us that your network is at several places (anycast).',
    },
  },
});

function judge({ names: { nameservers } }: Evidence): Judgement<Reason> {
  if (!isAnswered(nameservers)) return judged('not-measured', 'unseen');
  const all = recordsOf(nameservers);
  if (all.length === 0) return judged('not-applicable', 'no-servers');
  const hosts = all.map(({ host }) => host);
  if (hosts.length === 1) return judged('bad', 'one-server', { hosts });
  const operators = [...new Set(all.map(({ host, operator }) => operator ?? host))];
  // Most resolvers still come over IPv4: only where there is none, IPv6 decides.
  const v4 = all.flatMap(({ addresses }) => recordsOf(addresses.v4));
  const v6 = all.flatMap(({ addresses }) => recordsOf(addresses.v6));
  const [first, ...others] = new Set(v4.length > 0 ? v4 : v6);
  const networks = new Set([first, ...others].map((one = '') => networkOf(one) ?? one));
  const [network = ''] = networks;
  if (networks.size > 1) return judged('good', 'several', { networks: networks.size, operators });
  // One of which nothing is known could be elsewhere.
  const isSure = all.every(({ addresses: { v4: four } }) => isAnswered(four));
  if (first === undefined || !isSure) return judged('not-measured', 'unseen');
  return others.length === 0
    ? judged('bad', 'one-server', { hosts })
    : judged('improve', 'one-network', { network, operators });
}
