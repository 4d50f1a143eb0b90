import { judged } from '../check.ts';
import { rfc } from '../data/sources.ts';
import { guideline } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether data is taken before the handshake is done (0-RTT), which others can send once more. */
export const tlsEarlyData = tlsChecks({
  id: 'tls-early-data',
  weight: { web: 1, mail: 1 },
  impact: 1,
  minutes: 15,
  sources: [guideline, rfc(9846, 'TLS 1.3')],
  judge({ tls: { versions, earlyData }, host }) {
    if (!versions.some(({ version }) => version === 'TLS 1.3'))
      return judged('not-applicable', 'none', { host });
    if (earlyData === undefined) return judged('not-measured', 'unsure', { host });
    return earlyData ? judged('bad', 'on', { host }) : judged('good', 'off', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Te vroeg sturen (0-RTT)',
      why: 'Met 0-RTT mag een bezoeker al iets sturen voordat de verbinding klaar is. Wie dat opvangt, kan het nog een keer sturen.',
      found: {
        off: `Bij ${it} wordt niets te vroeg gestuurd.`,
        on: ({ host }) => `${inWords(host, 'nl')} laat toe dat er te vroeg wordt gestuurd.`,
        none: 'Dit bestaat alleen in TLS 1.3.',
        unsure: ({ host }) => `Bij ${inWords(host, 'nl')} was dit niet te zien.`,
      },
      action: `Zet 0-RTT uit op ${server}`,
      ask: ({ host }) =>
        `Zet 0-RTT (TLS 1.3 early data) uit op ${server} ${inWords(host, 'nl')}, bijvoorbeeld ssl_early_data off in nginx.`,
    }),
    en: ({ it, server }) => ({
      name: 'Sending too early (0-RTT)',
      why: 'With 0-RTT a visitor may send something before the connection is ready. Whoever catches that can send it once more.',
      found: {
        off: `At ${it} nothing is sent too early.`,
        on: ({ host }) => `${inWords(host, 'en')} lets things be sent too early.`,
        none: 'This exists only in TLS 1.3.',
        unsure: ({ host }) => `At ${inWords(host, 'en')} this could not be seen.`,
      },
      action: `Switch off 0-RTT on ${server}`,
      ask: ({ host }) =>
        `Please switch off 0-RTT (TLS 1.3 early data) on ${server} ${inWords(host, 'en')}, such as ssl_early_data off in nginx.`,
    }),
  },
});
