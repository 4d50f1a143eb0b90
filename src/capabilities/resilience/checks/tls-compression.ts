import { judged } from '../check.ts';
import { guideline } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether TLS itself compresses, which gives away what is encrypted (CRIME). */
export const tlsCompression = tlsChecks({
  id: 'tls-compression',
  weight: { web: 1, mail: 1 },
  impact: 2,
  minutes: 15,
  sources: [
    guideline,
    { name: 'RFC 9325, 3.3', url: 'https://www.rfc-editor.org/rfc/rfc9325#section-3.3' },
  ],
  judge: ({ tls: { compression }, host }) =>
    compression ? judged('bad', 'on', { host }) : judged('good', 'off', { host }),
  texts: {
    nl: ({ it, server }) => ({
      name: 'Inpakken binnen TLS',
      why: 'Als TLS berichten kleiner maakt, verraadt de lengte wat erin staat. Zo zijn wachtwoorden te raden.',
      found: {
        off: `De versleuteling van ${it} pakt niets in. Dat is goed.`,
        on: ({ host }) => `${inWords(host, 'nl')} pakt berichten in vóór het versleutelen.`,
      },
      action: `Zet TLS-compressie uit op ${server}`,
      ask: ({ host }) => `Zet TLS-compressie uit op ${server} ${inWords(host, 'nl')}.`,
    }),
    en: ({ it, server }) => ({
      name: 'Compression within TLS',
      why: 'When TLS makes messages smaller, their length tells what is in them. That way passwords can be guessed.',
      found: {
        off: `The encryption of ${it} compresses nothing. That is good.`,
        on: ({ host }) => `${inWords(host, 'en')} compresses messages before encrypting them.`,
      },
      action: `Switch off TLS compression on ${server}`,
      ask: ({ host }) => `Please switch off TLS compression on ${server} ${inWords(host, 'en')}.`,
    }),
  },
});
