import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import { isMeasured } from '../lookup.ts';
import { pageFound, type HostReason } from '../pages.ts';
import { securityTextIn, type SecurityTextFault } from '../protocols/security-text.ts';
import { daysInWords } from '../words.ts';

type Reason =
  HostReason | 'complete' | 'soon' | 'absent' | 'old-place' | 'not-https' | SecurityTextFault;

const DAY = 86_400_000;
const SOON = 21 * DAY;
/** What makes it useless; the rest can be better. */
const USELESS: readonly SecurityTextFault[] = [
  'no-lines',
  'no-contact',
  'expired',
  'contact-not-uri',
];

/** Whether who finds a hole can read whom to tell. */
export const securityTxt = check<Reason>({
  id: 'security-txt',
  category: 'web',
  weight: 1,
  impact: 1,
  minutes: 20,
  fixer: 'website',
  sources: [rfc(9116), forum('security.txt')],
  judge({ web, at }): Judgement<Reason> {
    if (web.hosts.length === 0) return judged('not-applicable', 'no-website');
    const found = web.securityText;
    if (!isMeasured(found)) return judged('not-measured', 'unseen');
    if (found.status !== 200) return judged('bad', 'absent');
    if (!/^text\/plain\b/i.test(found.type.trim())) {
      // Many sites answer every address with a page of their own: then there is no such file.
      const isPage = /^\s*text\/html/i.test(found.type);
      return judged('bad', isPage ? 'absent' : 'not-text');
    }
    const { faults, expires } = securityTextIn(found.body, at);
    const worst = faults.find((fault) => USELESS.includes(fault)) ?? faults[0];
    if (worst) return judged(USELESS.includes(worst) ? 'bad' : 'improve', worst);
    if (!found.url.startsWith('https:')) return judged('bad', 'not-https');
    if (!found.url.includes('/.well-known/')) return judged('improve', 'old-place');
    const days = Math.floor(((expires ?? at) - at) / DAY);
    return (expires ?? 0) < at + SOON
      ? judged('improve', 'soon', { days })
      : judged('good', 'complete');
  },
  paste: (domain, _judgement, now) => ({
    kind: 'file',
    path: '/.well-known/security.txt',
    text: `Contact: mailto:security@${domain}\nExpires: ${inAYear(now)}\nPreferred-Languages: nl, en\n`,
    warning: 'renew-every-year',
  }),
  texts: {
    nl: {
      name: 'Een adres voor wie een lek vindt (security.txt)',
      why: 'Er zijn mensen die lekken vinden en willen helpen. Zonder adres op je website komt hun waarschuwing niet aan.',
      found: {
        ...pageFound.nl,
        complete: 'Wie een lek vindt, kan op je website lezen wie het moet weten.',
        soon: ({ days }) => `Het bestand verloopt over ${daysInWords(days, 'nl')}.`,
        absent: 'Er is geen security.txt op je website.',
        'old-place': 'Het bestand staat nog op de oude plek. Zet het in de map .well-known.',
        'not-https': 'Het bestand is niet versleuteld te lezen.',
        'no-lines': 'Het bestand is leeg of onleesbaar.',
        'no-contact': 'Er staat geen adres in het bestand.',
        'contact-not-uri': 'Het adres in het bestand heeft geen mailto: of https: ervoor.',
        'contact-not-https': 'Het adres in het bestand is niet versleuteld (http:).',
        'no-expires': 'Er staat niet in tot wanneer het bestand klopt.',
        'many-expires': 'Er staat meer dan één keer in tot wanneer het bestand klopt.',
        'expires-unreadable': 'De datum in het bestand is verkeerd geschreven.',
        expired: 'Het bestand is verlopen. Niemand weet nu of het adres nog klopt.',
        'expires-late':
          'Het bestand verloopt pas over meer dan een jaar. Een jaar of korter is beter.',
        'not-text': 'Je website zegt niet dat het bestand gewone tekst is.',
        'broken-signature': 'Het bestand begint met een handtekening die niet af is.',
      },
      action: 'Zet een security.txt op je website',
      ask: () =>
        'Zet een security.txt volgens RFC 9116 op /.well-known/security.txt, met Contact en Expires, als text/plain over HTTPS.',
    },
    en: {
      name: 'An address for who finds a hole (security.txt)',
      why: 'There are people who find holes and want to help. Without an address on your website their warning does not arrive.',
      found: {
        ...pageFound.en,
        complete: 'Whoever finds a hole can read on your website who has to know.',
        soon: ({ days }) => `The file expires in ${daysInWords(days, 'en')}.`,
        absent: 'There is no security.txt on your website.',
        'old-place': 'The file is still at the old place. Put it in the folder .well-known.',
        'not-https': 'The file cannot be read with encryption.',
        'no-lines': 'The file is empty or cannot be read.',
        'no-contact': 'There is no address in the file.',
        'contact-not-uri': 'The address in the file has no mailto: or https: before it.',
        'contact-not-https': 'The address in the file is not encrypted (http:).',
        'no-expires': 'It does not say until when the file is right.',
        'many-expires': 'It says more than once until when the file is right.',
        'expires-unreadable': 'The date in the file is written wrongly.',
        expired: 'The file has expired. Nobody knows now whether the address is still right.',
        'expires-late': 'The file expires only after more than a year. A year or less is better.',
        'not-text': 'Your website does not say that the file is plain text.',
        'broken-signature': 'The file begins with a signature that is not finished.',
      },
      action: 'Put a security.txt on your website',
      ask: () =>
        'Please put a security.txt by RFC 9116 at /.well-known/security.txt, with Contact and Expires, as text/plain over HTTPS.',
    },
  },
});

/** A little less than a year ahead, at midnight (RFC 9116, 2.5.5 advises less than a year). */
function inAYear(now: number): string {
  return `${new Date(now + 360 * DAY).toISOString().slice(0, 10)}T00:00:00Z`;
}
