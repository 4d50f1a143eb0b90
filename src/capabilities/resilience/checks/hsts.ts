import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isMeasured } from '../lookup.ts';
import { pageFound, worstHost, type HostReason } from '../pages.ts';
import { hstsOf } from '../protocols/hsts.ts';
import type { WebHost } from '../web-evidence.ts';
import { daysInWords, inWords } from '../words.ts';

type Reason = HostReason | 'long' | 'short' | 'zero' | 'invalid' | 'absent' | 'no-https';

/** A year, in seconds: what NCSC-NL and Internet.nl ask for. */
const YEAR = 31_536_000;
const DAY = 86_400;

/** Whether a browser that came once never again tries without encryption. */
export const hsts = check<Reason>({
  id: 'hsts',
  category: 'web',
  weight: 2,
  impact: 2,
  minutes: 15,
  fixer: 'website',
  sources: [rfc(6797, 'HTTP Strict Transport Security'), forum('HTTPS en HSTS')],
  judge: (evidence) => worstHost<Reason>(evidence, ofHost),
  paste: () => ({
    kind: 'header',
    name: 'Strict-Transport-Security',
    value: `max-age=${YEAR}`,
    warning: 'all-pages-need-https',
  }),
  texts: {
    nl: {
      name: 'Altijd versleuteld (HSTS)',
      why: 'Wie je website opent op een onbekend netwerk, kan ongemerkt op een valse pagina komen. Met HSTS onthoudt de browser dat jouw website altijd versleuteld is.',
      found: {
        ...pageFound.nl,
        long: 'Browsers onthouden een jaar of langer dat je website versleuteld is.',
        short: ({ host, days }) =>
          `Browsers onthouden maar ${daysInWords(days, 'nl')} dat ${inWords(host, 'nl')} versleuteld is. Een jaar is goed.`,
        zero: ({ host }) => `${inWords(host, 'nl')} zegt dat browsers het moeten vergeten.`,
        invalid: ({ host }) =>
          `De regel van ${inWords(host, 'nl')} is verkeerd geschreven. Browsers slaan hem over.`,
        absent: ({ host }) => `${inWords(host, 'nl')} zegt niet dat het altijd versleuteld is.`,
        'no-https': 'Je website is niet versleuteld te openen. Los dat eerst op.',
      },
      action: 'Laat browsers onthouden dat je website versleuteld is',
      ask: () =>
        'Stuur op alle adressen van de website de HSTS-header mee, met een duur van ten minste een jaar.',
    },
    en: {
      name: 'Always encrypted (HSTS)',
      why: 'Whoever opens your website on an unknown network can end up on a false page without noticing. With HSTS the browser remembers that your website is always encrypted.',
      found: {
        ...pageFound.en,
        long: 'Browsers remember for a year or longer that your website is encrypted.',
        short: ({ host, days }) =>
          `Browsers remember for only ${daysInWords(days, 'en')} that ${inWords(host, 'en')} is encrypted. A year is good.`,
        zero: ({ host }) => `${inWords(host, 'en')} says that browsers have to forget it.`,
        invalid: ({ host }) =>
          `The line of ${inWords(host, 'en')} is written wrongly. Browsers skip it.`,
        absent: ({ host }) => `${inWords(host, 'en')} does not say that it is always encrypted.`,
        'no-https': 'Your website cannot be opened with encryption. Solve that first.',
      },
      action: 'Let browsers remember that your website is encrypted',
      ask: () =>
        'Please send the HSTS header from all addresses of the website, with a duration of at least a year.',
    },
  },
});

/** Only the first answer over HTTPS counts: a redirect to another name says nothing for this one. */
function ofHost({ host, doors, secure }: WebHost): Judgement<Reason> {
  if (doors.length > 0 && doors.every(({ https }) => https === 'closed'))
    return judged('not-applicable', 'no-https', { host });
  if (!isMeasured(secure)) return judged('not-measured', 'unseen', { host });
  const [first] = secure.hops;
  if (!first) return judged('not-applicable', 'no-https', { host });
  // Of several headers a browser takes the first (RFC 6797, 8.1).
  const header = first.headers.find(([name]) => name === 'strict-transport-security')?.[1];
  if (header === undefined) return judged('bad', 'absent', { host });
  const found = hstsOf(header);
  if (!found) return judged('bad', 'invalid', { host });
  if (found.maxAge === 0) return judged('bad', 'zero', { host });
  if (found.maxAge < YEAR)
    return judged('improve', 'short', { host, days: Math.floor(found.maxAge / DAY) });
  return judged('good', 'long', { host });
}
