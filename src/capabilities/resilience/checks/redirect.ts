import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isMeasured } from '../lookup.ts';
import { hostOf, pageFound, worstHost, type HostReason } from '../pages.ts';
import type { WebHost } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason =
  HostReason | 'led' | 'no-plain' | 'other-host-first' | 'stays' | 'back' | 'loop' | 'lost';

/**
 * Whether a visitor who types the name without https ends at an encrypted page, and gets there first on the
 * same name: only then can HSTS of that name be remembered (RFC 6797, 7.2 and 11.4).
 */
export const redirect = check<Reason>({
  id: 'redirect',
  category: 'web',
  weight: 2,
  impact: 2,
  minutes: 20,
  fixer: 'website',
  sources: [rfc(6797, 'HSTS, 7.2'), forum('HTTPS en HSTS')],
  judge: (evidence) => worstHost<Reason>(evidence, ofHost),
  texts: {
    nl: {
      name: 'Vanzelf naar de versleutelde website',
      why: 'Bijna niemand typt https voor een adres. Stuurt je website niet vanzelf door, dan blijven bezoekers op een pagina die iedereen kan meelezen of veranderen.',
      found: {
        ...pageFound.nl,
        led: 'Wie je adres typt, komt vanzelf op de versleutelde website.',
        'no-plain': 'Je website is alleen versleuteld te openen.',
        'other-host-first': ({ host, to }) =>
          `${inWords(host, 'nl')} stuurt eerst naar ${inWords(to, 'nl')} en dan pas naar een versleutelde pagina. Eerst op hetzelfde adres versleutelen is veiliger.`,
        stays: ({ host }) =>
          `${inWords(host, 'nl')} stuurt niet door naar de versleutelde website.`,
        back: ({ host }) =>
          `${inWords(host, 'nl')} stuurt bezoekers van een versleutelde terug naar een open pagina.`,
        loop: ({ host }) =>
          `${inWords(host, 'nl')} stuurt bezoekers in een kring rond. Niemand komt aan.`,
        lost: ({ host }) =>
          `${inWords(host, 'nl')} stuurt bezoekers naar een adres dat niet werkt.`,
      },
      action: 'Stuur bezoekers vanzelf naar de versleutelde website',
      ask: ({ host }) =>
        `Stuur http://${inWords(host, 'nl')} met een blijvende redirect (301) naar https:// op dezelfde naam, en pas daarna naar een andere naam.`,
    },
    en: {
      name: 'To the encrypted website by itself',
      why: 'Hardly anybody types https before an address. When your website does not lead there by itself, visitors stay on a page that everybody can read or change.',
      found: {
        ...pageFound.en,
        led: 'Whoever types your address comes to the encrypted website by itself.',
        'no-plain': 'Your website can only be opened with encryption.',
        'other-host-first': ({ host, to }) =>
          `${inWords(host, 'en')} first leads to ${inWords(to, 'en')} and only then to an encrypted page. Encrypting on the same address first is safer.`,
        stays: ({ host }) => `${inWords(host, 'en')} does not lead to the encrypted website.`,
        back: ({ host }) =>
          `${inWords(host, 'en')} leads visitors from an encrypted page back to an open one.`,
        loop: ({ host }) =>
          `${inWords(host, 'en')} leads visitors around in a circle. Nobody arrives.`,
        lost: ({ host }) =>
          `${inWords(host, 'en')} leads visitors to an address that does not work.`,
      },
      action: 'Lead visitors to the encrypted website by itself',
      ask: ({ host }) =>
        `Please redirect http://${inWords(host, 'en')} permanently (301) to https:// on the same name, and only after that to another name.`,
    },
  },
});

function ofHost({ host, doors, plain }: WebHost): Judgement<Reason> {
  if (!isMeasured(plain)) {
    const isShut = doors.length > 0 && doors.every(({ http }) => http === 'closed');
    return isShut
      ? judged('good', 'no-plain', { host })
      : judged('not-measured', 'unseen', { host });
  }
  if (plain.end === 'loop' || plain.end === 'too-many') return judged('bad', 'loop', { host });
  if (plain.end === 'broken' || plain.end === 'not-public') return judged('bad', 'lost', { host });
  const schemes = plain.hops.map(({ url }) => new URL(url).protocol);
  const firstSecure = schemes.indexOf('https:');
  if (firstSecure < 0)
    return plain.end === 'page' || plain.end === 'error-status'
      ? judged('bad', 'stays', { host })
      : judged('not-measured', 'unseen', { host });
  if (schemes.lastIndexOf('http:') > firstSecure) return judged('bad', 'back', { host });
  const to = hostOf(plain.hops[1]?.url);
  return to === host
    ? judged('good', 'led', { host })
    : judged('improve', 'other-host-first', { host, to });
}
