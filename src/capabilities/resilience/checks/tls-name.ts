import { judged } from '../check.ts';
import { isMeasured } from '../lookup.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether the certificate is for this very host. */
export const tlsName = tlsChecks({
  id: 'tls-name',
  weight: { web: 3, mail: 1 },
  impact: 3,
  minutes: 20,
  sources: [
    { name: 'RFC 9525', url: 'https://www.rfc-editor.org/rfc/rfc9525' },
    { name: 'RFC 8461, 4.2', url: 'https://www.rfc-editor.org/rfc/rfc8461#section-4.2' },
  ],
  judge({ tls: { certificates }, host, place, dane }) {
    if (dane === 'own') return judged('not-applicable', 'dane', { host });
    if (!isMeasured(certificates)) return judged('not-measured', 'unsure', { host });
    if (certificates.namesHost) return judged('good', 'own', { host });
    const names = certificates.chain[0]?.names ?? [];
    const verdict = place === 'web' ? 'bad' : 'improve';
    return names.length === 0
      ? judged(verdict, 'nobody', { host })
      : judged(verdict, 'other', { host, names });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Naam in het certificaat',
      why: 'Een certificaat geldt alleen voor de namen die erin staan. Staat jouw naam er niet in, dan kan niemand zien of de server echt van jou is.',
      found: {
        own: `Het certificaat van ${it} is voor de goede naam.`,
        other: ({ host, names }) =>
          `Het certificaat van ${inWords(host, 'nl')} is voor ${inWords(names, 'nl')}.`,
        nobody: ({ host }) =>
          `In het certificaat van ${inWords(host, 'nl')} staat geen enkele naam.`,
        dane: 'Met DANE zeg je zelf welk certificaat het goede is.',
        unsure: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} was niet te zien.`,
      },
      action: `Zet een certificaat met de goede naam op ${server}`,
      ask: ({ host }) =>
        `Zet op ${server} een certificaat met ${inWords(host, 'nl')} als DNS-naam in subjectAltName.`,
    }),
    en: ({ it, server }) => ({
      name: 'Name in the certificate',
      why: 'A certificate holds only for the names in it. When your name is not there, nobody can see whether the server is really yours.',
      found: {
        own: `The certificate of ${it} is for the right name.`,
        other: ({ host, names }) =>
          `The certificate of ${inWords(host, 'en')} is for ${inWords(names, 'en')}.`,
        nobody: ({ host }) => `The certificate of ${inWords(host, 'en')} has no name in it at all.`,
        dane: 'With DANE you say yourself which certificate is right.',
        unsure: ({ host }) => `The certificate of ${inWords(host, 'en')} could not be seen.`,
      },
      action: `Put a certificate with the right name on ${server}`,
      ask: ({ host }) =>
        `Please put a certificate with ${inWords(host, 'en')} as a DNS name in subjectAltName on ${server}.`,
    }),
  },
});
