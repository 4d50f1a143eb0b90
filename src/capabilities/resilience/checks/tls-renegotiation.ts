import { judged } from '../check.ts';
import { guideline } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/**
 * Whether a connection can be begun again halfway. The guideline (3.4.2) calls a limited number sufficient and an
 * unlimited one to be phased out; we ask once, so we cannot tell them apart, and say that it can be better.
 */
export const tlsRenegotiation = tlsChecks({
  id: 'tls-renegotiation',
  weight: { web: 1, mail: 1 },
  impact: 2,
  minutes: 20,
  sources: [guideline, { name: 'RFC 5746', url: 'https://www.rfc-editor.org/rfc/rfc5746' }],
  judge({ tls: { versions, secureRenegotiation, clientRenegotiation }, host }) {
    if (versions.every(({ version }) => version === 'TLS 1.3'))
      return judged('good', 'newest', { host });
    if (!secureRenegotiation) return judged('bad', 'unsafe', { host });
    if (clientRenegotiation === undefined) return judged('not-measured', 'unsure', { host });
    return clientRenegotiation
      ? judged('improve', 'by-client', { host })
      : judged('good', 'off', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Halverwege opnieuw beginnen',
      why: 'In oudere versies kan een verbinding halverwege opnieuw beginnen. Onveilig gedaan kan iemand zich ertussen voegen; vaak gedaan loopt de server vast.',
      found: {
        newest: `In TLS 1.3 bestaat dit niet meer. Dat is goed.`,
        unsafe: ({ host }) => `${inWords(host, 'nl')} kent de veilige manier niet.`,
        'by-client': ({ host }) =>
          `Bij ${inWords(host, 'nl')} mag iedere bezoeker opnieuw beginnen.`,
        unsure: ({ host }) => `Bij ${inWords(host, 'nl')} was dit niet te zien.`,
        off: `De server van ${it} laat bezoekers niet opnieuw beginnen.`,
      },
      action: `Zet opnieuw beginnen uit op ${server}`,
      ask: ({ host }) =>
        `Zet op ${server} ${inWords(host, 'nl')} client-initiated renegotiation uit, en ondersteun secure renegotiation (RFC 5746).`,
    }),
    en: ({ it, server }) => ({
      name: 'Beginning again halfway',
      why: 'In older versions a connection can begin again halfway. Done unsafely, somebody can step in between; done often, the server gets stuck.',
      found: {
        newest: 'In TLS 1.3 this no longer exists. That is good.',
        unsafe: ({ host }) => `${inWords(host, 'en')} does not know the safe way.`,
        'by-client': ({ host }) => `At ${inWords(host, 'en')} every visitor may begin again.`,
        unsure: ({ host }) => `At ${inWords(host, 'en')} this could not be seen.`,
        off: `The server of ${it} does not let visitors begin again.`,
      },
      action: `Switch off beginning again on ${server}`,
      ask: ({ host }) =>
        `Please switch off client-initiated renegotiation on ${server} ${inWords(host, 'en')}, and support secure renegotiation (RFC 5746).`,
    }),
  },
});
