import { judged } from '../check.ts';
import { guideline, versionLevel } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether only versions of TLS are taken that are still safe. */
export const tlsVersions = tlsChecks({
  id: 'tls-versions',
  weight: { web: 3, mail: 2 },
  impact: 3,
  minutes: 30,
  sources: [
    guideline,
    { name: 'RFC 8996', url: 'https://www.rfc-editor.org/rfc/rfc8996' },
    {
      name: 'Forum Standaardisatie: TLS',
      url: 'https://www.forumstandaardisatie.nl/open-standaarden/tls',
    },
  ],
  judge({ tls: { versions, unsure }, host }) {
    const old = versions
      .map(({ version }) => version)
      .filter((version) => versionLevel(version) === 'insufficient');
    if (old.length > 0) return judged('bad', 'old', { host, versions: old });
    if (unsure.length > 0) return judged('not-measured', 'unsure', { host, versions: unsure });
    const newest = versions.some(({ version }) => version === 'TLS 1.3');
    return judged('good', newest ? 'newest' : 'safe', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Versies van TLS',
      why: 'TLS versleutelt het verkeer. Oude versies zijn gekraakt, en wie meekijkt kan een verbinding dwingen zo’n versie te gebruiken.',
      found: {
        newest: `De versleuteling van ${it} is van deze tijd.`,
        safe: `De versies van ${it} zijn veilig. De nieuwste, TLS 1.3, kan er nog bij.`,
        old: ({ host, versions }) =>
          `${inWords(host, 'nl')} neemt nog oude versies aan: ${inWords(versions, 'nl')}.`,
        unsure: ({ host, versions }) =>
          `${inWords(host, 'nl')} gaf geen antwoord op ${inWords(versions, 'nl')}.`,
      },
      action: `Zet oude versleuteling uit op ${server}`,
      ask: ({ host, versions }) =>
        `Zet op ${server} ${inWords(host, 'nl')} ${inWords(versions, 'nl') || 'oude versies van TLS'} uit. Laat TLS 1.2 en TLS 1.3 aan.`,
    }),
    en: ({ it, server }) => ({
      name: 'Versions of TLS',
      why: 'TLS encrypts traffic. Old versions have been broken, and whoever listens in can force a connection to use one.',
      found: {
        newest: `The encryption of ${it} is up to date.`,
        safe: `The versions of ${it} are safe. The newest, TLS 1.3, can be added.`,
        old: ({ host, versions }) =>
          `${inWords(host, 'en')} still takes old versions: ${inWords(versions, 'en')}.`,
        unsure: ({ host, versions }) =>
          `${inWords(host, 'en')} did not answer to ${inWords(versions, 'en')}.`,
      },
      action: `Switch off old encryption on ${server}`,
      ask: ({ host, versions }) =>
        `Please switch off ${inWords(versions, 'en') || 'old versions of TLS'} on ${server} ${inWords(host, 'en')}. Keep TLS 1.2 and TLS 1.3.`,
    }),
  },
});
