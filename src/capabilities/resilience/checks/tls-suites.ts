import { judged } from '../check.ts';
import { rfc } from '../data/sources.ts';
import { guideline, suiteLevel } from '../protocols/tls-classes.ts';
import { suiteName } from '../protocols/tls-suites.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether only ways of encrypting are taken that are safe, in all versions. */
export const tlsSuites = tlsChecks({
  id: 'tls-suites',
  weight: { web: 2, mail: 2 },
  impact: 2,
  minutes: 30,
  sources: [
    guideline,
    rfc(9325, 'secure use of TLS'),
    rfc(10015, 'no more RSA and DHE in TLS 1.2'),
  ],
  judge({ tls: { versions }, host }) {
    const all = [...new Set(versions.flatMap(({ suites }) => suites))];
    const named = (level: string) =>
      all.filter((suite) => suiteLevel(suite) === level).map(suiteName);
    const [insufficient, old] = [named('insufficient'), named('phase-out')];
    if (insufficient.length > 0) return judged('bad', 'weak', { host, suites: insufficient });
    if (old.length > 0) return judged('improve', 'old', { host, suites: old });
    // What was not asked may be weak.
    if (versions.some(({ partial }) => partial)) return judged('not-measured', 'partly', { host });
    return judged('good', 'strong', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Manieren van versleutelen',
      why: 'Een server kan op veel manieren versleutelen. Zolang een zwakke manier erbij zit, kan iemand proberen die te laten kiezen.',
      found: {
        strong: `Alle manieren waarop ${it} versleutelt zijn sterk.`,
        weak: ({ host, suites }) =>
          `${inWords(host, 'nl')} kan nog zwak versleutelen: ${inWords(suites, 'nl')}.`,
        old: ({ host, suites }) =>
          `${inWords(host, 'nl')} kan nog versleutelen op een manier die verdwijnt: ${inWords(suites, 'nl')}.`,
        partly: ({ host }) => `${inWords(host, 'nl')} gaf niet op alles antwoord.`,
      },
      action: `Laat alleen sterke versleuteling toe op ${server}`,
      ask: ({ host, suites }) =>
        `Zet op ${server} ${inWords(host, 'nl')} deze cipher suites uit: ${listed(suites)}. Laat alleen ECDHE met AES-GCM, AES-CCM of ChaCha20-Poly1305 aan, en de suites van TLS 1.3.`,
    }),
    en: ({ it, server }) => ({
      name: 'Ways of encrypting',
      why: 'A server can encrypt in many ways. As long as a weak way is among them, somebody can try to have it chosen.',
      found: {
        strong: `All ways in which ${it} encrypts are strong.`,
        weak: ({ host, suites }) =>
          `${inWords(host, 'en')} can still encrypt weakly: ${inWords(suites, 'en')}.`,
        old: ({ host, suites }) =>
          `${inWords(host, 'en')} can still encrypt in a way that is on its way out: ${inWords(suites, 'en')}.`,
        partly: ({ host }) => `${inWords(host, 'en')} did not answer everything.`,
      },
      action: `Allow only strong encryption on ${server}`,
      ask: ({ host, suites }) =>
        `Please switch off these cipher suites on ${server} ${inWords(host, 'en')}: ${listed(suites)}. Keep only ECDHE with AES-GCM, AES-CCM or ChaCha20-Poly1305, and the suites of TLS 1.3.`,
    }),
  },
});

/** All of them: whoever has to switch them off needs every name. */
function listed(suites: unknown): string {
  return Array.isArray(suites) ? suites.join(', ') : '';
}
