import { judged } from '../check.ts';
import { guideline, hashLevel } from '../protocols/tls-classes.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/** Whether the agreement on a key is signed with a safe hash, in TLS 1.2. */
export const tlsHash = tlsChecks({
  id: 'tls-hash',
  weight: { web: 1, mail: 1 },
  impact: 1,
  minutes: 30,
  sources: [guideline, { name: 'RFC 9155', url: 'https://www.rfc-editor.org/rfc/rfc9155' }],
  judge({ tls: { exchangeHash, versions }, host }) {
    if (!versions.some(({ version }) => version === 'TLS 1.2'))
      return judged('not-applicable', 'none', { host });
    if (exchangeHash === undefined) return judged('not-measured', 'unsure', { host });
    const level = hashLevel(exchangeHash);
    const facts = { host, hash: exchangeHash.toUpperCase() };
    if (level === 'insufficient') return judged('bad', 'weak', facts);
    return level === 'phase-out'
      ? judged('improve', 'old', facts)
      : judged('good', 'strong', facts);
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Handtekening bij het afspreken van sleutels',
      why: 'De server zet een handtekening onder de sleutel die wordt afgesproken. Met een zwakke methode kan een ander die namaken.',
      found: {
        strong: `De handtekening onder de sleutels van ${it} is sterk.`,
        weak: ({ host, hash }) =>
          `${inWords(host, 'nl')} tekent nog met ${inWords(hash, 'nl')}, als daarom wordt gevraagd.`,
        old: ({ host, hash }) =>
          `${inWords(host, 'nl')} tekent nog met ${inWords(hash, 'nl')}, als daarom wordt gevraagd. Dat verdwijnt.`,
        none: 'Deze handtekening komt alleen voor in TLS 1.2.',
        unsure: ({ host }) => `Bij ${inWords(host, 'nl')} was deze handtekening niet te zien.`,
      },
      action: `Laat ${server} alleen tekenen met SHA-256 of sterker`,
      ask: ({ host, hash }) =>
        `Laat ${server} ${inWords(host, 'nl')} in TLS 1.2 de key exchange alleen ondertekenen met SHA-256, SHA-384 of SHA-512 (signature algorithms); zet ${inWords(hash, 'nl')} uit.`,
    }),
    en: ({ it, server }) => ({
      name: 'Signature when agreeing on keys',
      why: 'The server signs the key that is agreed on. With a weak method somebody else can forge it.',
      found: {
        strong: `The signature on the keys of ${it} is strong.`,
        weak: ({ host, hash }) =>
          `${inWords(host, 'en')} still signs with ${inWords(hash, 'en')} when asked to.`,
        old: ({ host, hash }) =>
          `${inWords(host, 'en')} still signs with ${inWords(hash, 'en')} when asked to. That is on its way out.`,
        none: 'This signature exists only in TLS 1.2.',
        unsure: ({ host }) => `At ${inWords(host, 'en')} this signature could not be seen.`,
      },
      action: `Let ${server} sign only with SHA-256 or stronger`,
      ask: ({ host, hash }) =>
        `Please let ${server} ${inWords(host, 'en')} sign the key exchange in TLS 1.2 only with SHA-256, SHA-384 or SHA-512 (signature algorithms); switch off ${inWords(hash, 'en')}.`,
    }),
  },
});
