import { judged } from '../check.ts';
import { isMeasured } from '../lookup.ts';
import { tlsChecks } from '../tls-check.ts';
import type { Certificate } from '../tls-evidence.ts';
import { daysInWords, inWords } from '../words.ts';

const DAY = 86_400_000;
/** Whoever renews by machine does so a month before; below three weeks something is wrong. */
const SOON = 21;
/** What lives no longer than a month, is renewed when a third of its life is left, as machines do. */
const SHORT = 30;
const PART = 1 / 3;

/** Whether the certificates are valid now, and for some time. */
export const tlsExpiry = tlsChecks({
  id: 'tls-expiry',
  weight: { web: 3, mail: 1 },
  impact: 3,
  minutes: 20,
  sources: [
    { name: 'RFC 5280, 4.1.2.5', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5' },
  ],
  judge({ tls: { certificates }, host, at, dane }) {
    if (dane === 'own') return judged('not-applicable', 'dane', { host });
    if (!isMeasured(certificates)) return judged('not-measured', 'unsure', { host });
    const [own] = certificates.chain;
    if (!own) return judged('not-measured', 'unsure', { host });
    const days = Math.floor((own.notAfter - at) / DAY);
    if (own.notAfter < at) return judged('bad', 'expired', { host, days: -days });
    if (own.notBefore > at) return judged('bad', 'too-early', { host });
    // One further on that has ended, and without which nobody believes it.
    if (certificates.trust === 'expired') return judged('bad', 'chain-expired', { host });
    return days < soonFor(own)
      ? judged('improve', 'soon', { host, days })
      : judged('good', 'valid', { host, days });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Geldigheid van het certificaat',
      why: 'Een certificaat loopt af. Daarna krijgt iedereen een waarschuwing, of helemaal geen verbinding.',
      found: {
        valid: ({ days }) => `Het certificaat van ${it} is nog ${daysInWords(days, 'nl')} geldig.`,
        soon: ({ host, days }) =>
          `Het certificaat van ${inWords(host, 'nl')} loopt over ${daysInWords(days, 'nl')} af.`,
        expired: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} is verlopen.`,
        'too-early': ({ host }) => `Het certificaat van ${inWords(host, 'nl')} is nog niet geldig.`,
        'chain-expired': ({ host }) =>
          `Een tussencertificaat bij ${inWords(host, 'nl')} is verlopen.`,
        dane: 'Met DANE zeg je zelf welk certificaat het goede is.',
        unsure: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} was niet te zien.`,
      },
      action: `Laat het certificaat op ${server} vernieuwen`,
      ask: ({ host }) =>
        `Vernieuw het certificaat op ${server} ${inWords(host, 'nl')}, met de tussencertificaten, en kijk waarom dat niet vanzelf ging (bijvoorbeeld met ACME).`,
    }),
    en: ({ it, server }) => ({
      name: 'Validity of the certificate',
      why: 'A certificate ends. After that everybody gets a warning, or no connection at all.',
      found: {
        valid: ({ days }) =>
          `The certificate of ${it} is valid for another ${daysInWords(days, 'en')}.`,
        soon: ({ host, days }) =>
          `The certificate of ${inWords(host, 'en')} ends in ${daysInWords(days, 'en')}.`,
        expired: ({ host }) => `The certificate of ${inWords(host, 'en')} has expired.`,
        'too-early': ({ host }) => `The certificate of ${inWords(host, 'en')} is not valid yet.`,
        'chain-expired': ({ host }) =>
          `An intermediate certificate of ${inWords(host, 'en')} has expired.`,
        dane: 'With DANE you say yourself which certificate is right.',
        unsure: ({ host }) => `The certificate of ${inWords(host, 'en')} could not be seen.`,
      },
      action: `Have the certificate on ${server} renewed`,
      ask: ({ host }) =>
        `Please renew the certificate on ${server} ${inWords(host, 'en')}, with its intermediates, and look why that did not happen by itself (such as with ACME).`,
    }),
  },
});

function soonFor({ notBefore, notAfter }: Certificate): number {
  const life = (notAfter - notBefore) / DAY;
  return life > SHORT ? SOON : life * PART;
}
