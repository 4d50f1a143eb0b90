import { judged } from '../check.ts';
import { rfc } from '../data/sources.ts';
import { isMeasured } from '../lookup.ts';
import { guideline } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/**
 * Whether an authority that everybody trusts stands behind the certificate, as it is served. Mail servers mostly do
 * not ask for that; they do with MTA-STS, so there it is something to improve. DANE says itself what is right.
 */
export const tlsTrust = tlsChecks({
  id: 'tls-trust',
  weight: { web: 3, mail: 1 },
  impact: 3,
  minutes: 30,
  sources: [
    guideline,
    { name: 'RFC 5280, 6', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-6' },
    rfc(9846, 'TLS 1.3'),
  ],
  judge({ tls: { certificates }, host, place, dane }) {
    if (dane) return judged('not-applicable', 'dane', { host });
    if (!isMeasured(certificates)) return judged('not-measured', 'unsure', { host });
    const { trust, chain } = certificates;
    const issuer = chain.at(-1)?.issuer ?? '';
    if (trust === 'trusted') return judged('good', 'trusted', { host });
    // Time is judged by its own check.
    if (trust === 'expired' || trust === 'not-yet-valid')
      return judged('not-applicable', 'time', { host });
    return judged(place === 'web' ? 'bad' : 'improve', trust, { host, issuer });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Vertrouwd certificaat',
      why: 'Een certificaat bewijst dat iemand echt met jou te maken heeft. Staat er niemand achter die iedereen vertrouwt, dan zien mensen een waarschuwing.',
      found: {
        trusted: `Het certificaat van ${it} wordt overal vertrouwd.`,
        incomplete: ({ host }) =>
          `Bij het certificaat van ${inWords(host, 'nl')} ontbreekt een schakel. Sommige apparaten vertrouwen het daarom niet.`,
        'unknown-issuer': ({ host, issuer }) =>
          `Achter het certificaat van ${inWords(host, 'nl')} staat iemand die niet overal wordt vertrouwd: ${inWords(issuer, 'nl')}.`,
        'self-signed': ({ host }) =>
          `${inWords(host, 'nl')} heeft het eigen certificaat ondertekend.`,
        broken: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} klopt niet.`,
        time: 'Het certificaat is niet geldig op dit moment. Los dat eerst op.',
        dane: 'Met DANE zeg je zelf welk certificaat het goede is.',
        unsure: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} was niet te zien.`,
      },
      action: `Zet een certificaat dat iedereen vertrouwt op ${server}`,
      ask: ({ host }) =>
        `Zet op ${server} ${inWords(host, 'nl')} een certificaat van een publiek vertrouwde uitgever, met alle tussencertificaten erbij (fullchain).`,
    }),
    en: ({ it, server }) => ({
      name: 'Trusted certificate',
      why: 'A certificate proves that somebody is really dealing with you. When nobody stands behind it whom all trust, people see a warning.',
      found: {
        trusted: `The certificate of ${it} is trusted everywhere.`,
        incomplete: ({ host }) =>
          `A link is missing with the certificate of ${inWords(host, 'en')}. Some devices do not trust it for that reason.`,
        'unknown-issuer': ({ host, issuer }) =>
          `Behind the certificate of ${inWords(host, 'en')} stands somebody who is not trusted everywhere: ${inWords(issuer, 'en')}.`,
        'self-signed': ({ host }) => `${inWords(host, 'en')} signed its own certificate.`,
        broken: ({ host }) => `The certificate of ${inWords(host, 'en')} is not right.`,
        time: 'The certificate is not valid at this moment. Solve that first.',
        dane: 'With DANE you say yourself which certificate is right.',
        unsure: ({ host }) => `The certificate of ${inWords(host, 'en')} could not be seen.`,
      },
      action: `Put a certificate that everybody trusts on ${server}`,
      ask: ({ host }) =>
        `Please put a certificate of a publicly trusted issuer on ${server} ${inWords(host, 'en')}, with all intermediate certificates (fullchain).`,
    }),
  },
});
