import { judged } from '../check.ts';
import { rfc } from '../data/sources.ts';
import {
  groupLevel,
  guideline,
  lowest,
  primeLevel,
  type TlsLevel,
} from '../protocols/tls-classes.ts';
import { groupName } from '../protocols/tls-suites.ts';
import type { OfferedVersion, TlsEvidence } from '../tls-evidence.ts';
import { tlsChecks } from '../tls-check.ts';
import { inWords } from '../words.ts';

type Way = { readonly name: string; readonly level: TlsLevel };

/** Whether the keys themselves are agreed on in a safe way: curves and primes. */
export const tlsExchange = tlsChecks({
  id: 'tls-exchange',
  weight: { web: 1, mail: 1 },
  impact: 2,
  minutes: 30,
  sources: [guideline, rfc(7919, 'groups of primes'), rfc(10015, 'no more primes in TLS 1.2')],
  judge({ tls, host }) {
    const ways = waysOf(tls);
    const level = ways.reduce<TlsLevel>((low, way) => lowest(low, way.level), 'good');
    const groups = ways.filter((way) => way.level === level).map(({ name }) => name);
    if (level === 'insufficient') return judged('bad', 'weak', { host, groups });
    if (level === 'phase-out') return judged('improve', 'old', { host, groups });
    // Of a server that was asked only briefly, the rest is not known.
    if (tls.versions.some(isPartial)) return judged('not-measured', 'partly', { host });
    return ways.length === 0
      ? judged('not-applicable', 'none', { host })
      : judged('good', 'strong', { host });
  },
  texts: {
    nl: ({ it, server }) => ({
      name: 'Afspreken van sleutels',
      why: 'Elke verbinding begint met het afspreken van een sleutel. Is die afspraak zwak, dan is alles daarna te lezen.',
      found: {
        strong: `Sleutels voor ${it} worden veilig afgesproken.`,
        weak: ({ host, groups }) =>
          `${inWords(host, 'nl')} spreekt sleutels af op een zwakke manier: ${inWords(groups, 'nl')}.`,
        old: ({ host, groups }) =>
          `${inWords(host, 'nl')} spreekt sleutels nog af op een manier die verdwijnt: ${inWords(groups, 'nl')}.`,
        partly: ({ host }) => `${inWords(host, 'nl')} gaf niet op alles antwoord.`,
        none: 'Er wordt niet op deze manier een sleutel afgesproken.',
      },
      action: `Laat ${server} sleutels veilig afspreken`,
      ask: ({ host, groups }) =>
        `Gebruik op ${server} ${inWords(host, 'nl')} voor key exchange alleen x25519, secp256r1, secp384r1 (en X25519MLKEM768 als dat kan). Zet uit: ${inWords(groups, 'nl')}.`,
    }),
    en: ({ it, server }) => ({
      name: 'Agreeing on keys',
      why: 'Every connection begins with agreeing on a key. When that is weak, everything after it can be read.',
      found: {
        strong: `Keys for ${it} are agreed on safely.`,
        weak: ({ host, groups }) =>
          `${inWords(host, 'en')} agrees on keys in a weak way: ${inWords(groups, 'en')}.`,
        old: ({ host, groups }) =>
          `${inWords(host, 'en')} still agrees on keys in a way that is on its way out: ${inWords(groups, 'en')}.`,
        partly: ({ host }) => `${inWords(host, 'en')} did not answer everything.`,
        none: 'No key is agreed on in this way.',
      },
      action: `Let ${server} agree on keys safely`,
      ask: ({ host, groups }) =>
        `Please use only x25519, secp256r1 and secp384r1 (and X25519MLKEM768 where possible) for key exchange on ${server} ${inWords(host, 'en')}. Switch off: ${inWords(groups, 'en')}.`,
    }),
  },
});

/** Groups are asked for in these two. */
function isPartial({ version, partial }: OfferedVersion): boolean {
  return partial === true && (version === 'TLS 1.3' || version === 'TLS 1.2');
}

function waysOf({ groups, dhBits, dhGroup }: TlsEvidence): readonly Way[] {
  const named = groups.map((group) => ({ name: groupName(group), level: groupLevel(group) }));
  if (dhBits === undefined) return named;
  const name = dhGroup === undefined ? `DH-${dhBits}` : groupName(dhGroup);
  return [...named, { name, level: primeLevel(dhGroup) }];
}
