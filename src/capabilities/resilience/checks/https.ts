import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isMeasured } from '../lookup.ts';
import { pageFound, worstHost, type HostReason } from '../pages.ts';
import type { WebHost } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason = HostReason | 'reachable' | 'partly' | 'closed';

/** Whether the website can be opened with encryption, on every address that it has. */
export const https = check<Reason>({
  id: 'https',
  category: 'web',
  weight: 3,
  impact: 3,
  minutes: 60,
  fixer: 'website',
  sources: [rfc(9110, 'HTTP Semantics, 4.2.2'), forum('HTTPS en HSTS')],
  judge: (evidence) => worstHost<Reason>(evidence, ofHost),
  texts: {
    nl: {
      name: 'Versleutelde website (HTTPS)',
      why: 'Zonder versleuteling kan iedereen op hetzelfde netwerk meelezen wat bezoekers invullen. Met HTTPS lezen alleen de bezoeker en jouw website mee.',
      found: {
        ...pageFound.nl,
        reachable: 'Je website is overal versleuteld te openen.',
        partly: ({ host, address }) =>
          `${inWords(host, 'nl')} is op één van zijn adressen (${inWords(address, 'nl')}) niet versleuteld te openen.`,
        closed: ({ host }) => `${inWords(host, 'nl')} is niet versleuteld te openen.`,
      },
      action: 'Zet HTTPS aan op je website',
      ask: ({ host }) =>
        `Zet HTTPS aan op ${inWords(host, 'nl')}, op alle IPv4- en IPv6-adressen, met een certificaat dat vanzelf vernieuwt.`,
    },
    en: {
      name: 'Encrypted website (HTTPS)',
      why: 'Without encryption everybody on the same network can read what visitors fill in. With HTTPS only the visitor and your website can read it.',
      found: {
        ...pageFound.en,
        reachable: 'Your website can be opened with encryption everywhere.',
        partly: ({ host, address }) =>
          `${inWords(host, 'en')} cannot be opened with encryption on one of its addresses (${inWords(address, 'en')}).`,
        closed: ({ host }) => `${inWords(host, 'en')} cannot be opened with encryption.`,
      },
      action: 'Switch on HTTPS for your website',
      ask: ({ host }) =>
        `Please switch on HTTPS for ${inWords(host, 'en')}, on all IPv4 and IPv6 addresses, with a certificate that renews itself.`,
    },
  },
});

/** An open port is not encryption: it counts once a handshake ended well there. */
function ofHost(site: WebHost): Judgement<Reason> {
  const { host, doors } = site;
  const known = doors.filter(({ https: knock }) => knock === 'open' || knock === 'closed');
  const [closed, ...others] = known.filter(({ https: knock }) => knock === 'closed');
  if (closed && 1 + others.length === known.length) return judged('bad', 'closed', { host });
  if (closed) return judged('bad', 'partly', { host, address: closed.address });
  return known.length > 0 && known.every(({ address }) => spokeAt(address, site))
    ? judged('good', 'reachable', { host })
    : judged('not-measured', 'unseen', { host });
}

/** Where TLS itself was not asked about, the visit of the page tells. */
function spokeAt(address: string, { tls, secure }: WebHost): boolean {
  const asked = tls.filter((one) => isMeasured(one) || one.unmeasured !== 'not-asked');
  if (asked.length === 0) return isMeasured(secure) && secure.hops.length > 0;
  return asked.some((one) => isMeasured(one) && one.address === address);
}
