import { judged } from '../check.ts';
import { isMeasured } from '../lookup.ts';
import { guideline, hashLevel, keyLevel } from '../protocols/tls-classes.ts';
import type { Certificate } from '../tls-evidence.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

/**
 * Whether the keys and signatures of the certificates are strong. Those of the authority in between are not for
 * the owner to choose, so of these only what is insufficient counts; a root is believed without its signature.
 */
export const tlsKey = tlsChecks({
  id: 'tls-key',
  weight: { web: 2, mail: 1 },
  impact: 2,
  minutes: 30,
  sources: [
    guideline,
    { name: 'RFC 9325, 4.5', url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.5' },
  ],
  judge({ tls: { certificates }, host }) {
    if (!isMeasured(certificates)) return judged('not-measured', 'unsure', { host });
    const [own, ...others] = certificates.chain;
    if (!own) return judged('not-measured', 'unsure', { host });
    const between = others.filter(({ isSelfIssued }) => !isSelfIssued);
    const hash = [own, ...between].find(({ signatureHash }) => isBad(hashLevel(signatureHash)));
    if (hash)
      return judged('bad', 'weak-signature', { host, hash: hash.signatureHash.toUpperCase() });
    const weak = [own, ...between].find(({ key }) => isBad(keyLevel(key)));
    if (weak) return judged('bad', 'weak-key', { host, key: keyName(weak) });
    if (keyLevel(own.key) === 'phase-out' || hashLevel(own.signatureHash) === 'phase-out')
      return judged('improve', 'old-key', { host, key: keyName(own) });
    return judged('good', 'strong', { host, key: keyName(own) });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Sleutel van het certificaat',
      why: 'Een certificaat is zo sterk als zijn sleutel en de handtekening eronder. Een zwakke kan worden nagemaakt.',
      found: {
        strong: ({ key }) => `De sleutel van ${it} is sterk (${inWords(key, 'nl')}).`,
        'weak-key': ({ host, key }) =>
          `De sleutel bij ${inWords(host, 'nl')} is te zwak (${inWords(key, 'nl')}).`,
        'old-key': ({ host, key }) =>
          `De sleutel van ${inWords(host, 'nl')} (${inWords(key, 'nl')}) is nog goed genoeg, maar verdwijnt.`,
        'weak-signature': ({ host, hash }) =>
          `De handtekening bij ${inWords(host, 'nl')} is zwak (${inWords(hash, 'nl')}).`,
        unsure: ({ host }) => `Het certificaat van ${inWords(host, 'nl')} was niet te zien.`,
      },
      action: `Neem een sterkere sleutel voor het certificaat op ${server}`,
      ask: ({ host }) =>
        `Vraag voor ${server} ${inWords(host, 'nl')} een nieuw certificaat aan met een ECDSA-sleutel op P-256 of P-384 (of RSA vanaf 3072 bits), ondertekend met SHA-256 of sterker. Vernieuw ook de TLSA-records als die er zijn.`,
    }),
    en: ({ it, server }) => ({
      name: 'Key of the certificate',
      why: 'A certificate is as strong as its key and the signature on it. A weak one can be forged.',
      found: {
        strong: ({ key }) => `The key of ${it} is strong (${inWords(key, 'en')}).`,
        'weak-key': ({ host, key }) =>
          `The key at ${inWords(host, 'en')} is too weak (${inWords(key, 'en')}).`,
        'old-key': ({ host, key }) =>
          `The key of ${inWords(host, 'en')} (${inWords(key, 'en')}) still is good enough, but is on its way out.`,
        'weak-signature': ({ host, hash }) =>
          `The signature at ${inWords(host, 'en')} is weak (${inWords(hash, 'en')}).`,
        unsure: ({ host }) => `The certificate of ${inWords(host, 'en')} could not be seen.`,
      },
      action: `Take a stronger key for the certificate on ${server}`,
      ask: ({ host }) =>
        `Please request a new certificate for ${server} ${inWords(host, 'en')} with an ECDSA key on P-256 or P-384 (or RSA from 3072 bits), signed with SHA-256 or stronger. Renew the TLSA records too, where there are any.`,
    }),
  },
});

const isBad = (level: string) => level === 'insufficient';

function keyName({ key: { type, bits, curve } }: Certificate): string {
  if (type.startsWith('rsa')) return `RSA ${bits ?? '?'}`;
  return curve ?? type.toUpperCase();
}
