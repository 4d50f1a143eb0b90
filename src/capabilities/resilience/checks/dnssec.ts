import { check, judged, type Facts, type Judgement } from '../check.ts';
import { extendedErrors } from '../data/extended-errors.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { recordsOf } from '../lookup.ts';
import { weaknessesOf } from '../protocols/dnssec.ts';
import { inWords } from '../words.ts';

type Reason = 'secure' | 'weak' | 'unsigned' | 'not-checked' | 'bogus' | 'unseen';

/** Whether the domain is signed, so that nobody can send visitors and mail elsewhere. */
export const dnssec = check<Reason>({
  id: 'dnssec',
  category: 'names',
  weight: 3,
  impact: 3,
  minutes: 30,
  fixer: 'names',
  sources: [
    rfc(4035, 'DNSSEC, 4.3'),
    rfc(9904, 'DNSSEC algorithms'),
    rfc(9905, 'SHA-1 in DNSSEC'),
    rfc(8914, 'Extended DNS Errors'),
    forum('DNSSEC'),
  ],
  judge,
  texts: {
    nl: {
      name: 'Ondertekende domeinnaam (DNSSEC)',
      why: 'Zonder handtekening kan iemand bezoekers en mail ongemerkt naar een verkeerd adres sturen. Met DNSSEC merken computers dat het adres niet echt is.',
      found: {
        secure: 'Je domeinnaam is ondertekend, en de handtekening klopt.',
        weak: ({ weak }) =>
          `Je domeinnaam is ondertekend, maar met verouderde techniek: ${inWords(weak, 'nl')}.`,
        unsigned: 'Je domeinnaam is niet ondertekend.',
        'not-checked': 'Je domeinnaam is ondertekend met techniek die niemand meer controleert.',
        bogus: (facts) =>
          `De handtekening van je domeinnaam is fout${cause(facts, 'nl')}. Veel mensen kunnen je website en mail nu niet bereiken.`,
        unseen: 'We konden niet nagaan of je domeinnaam ondertekend is.',
      },
      action: 'Laat je domeinnaam goed ondertekenen met DNSSEC',
      ask: (facts) =>
        facts.code === undefined
          ? 'Onderteken de zone van ons domein met DNSSEC (algoritme 13, ECDSAP256SHA256), en zet het DS-record met SHA-256 bij de registry.'
          : `DNSSEC van ons domein valideert niet${cause(facts, 'nl')}${told(facts)}. Herstel de handtekeningen, of haal het DS-record weg tot het klopt.`,
    },
    en: {
      name: 'Signed domain name (DNSSEC)',
      why: 'Without a signature somebody can send visitors and mail to a wrong address without anybody noticing. With DNSSEC computers notice that the address is not real.',
      found: {
        secure: 'Your domain name is signed, and the signature is right.',
        weak: ({ weak }) =>
          `Your domain name is signed, but with outdated technology: ${inWords(weak, 'en')}.`,
        unsigned: 'Your domain name is not signed.',
        'not-checked': 'Your domain name is signed with technology that nobody checks any more.',
        bogus: (facts) =>
          `The signature of your domain name is wrong${cause(facts, 'en')}. Many people cannot reach your website and mail now.`,
        unseen: 'We could not find out whether your domain name is signed.',
      },
      action: 'Have your domain name signed well with DNSSEC',
      ask: (facts) =>
        facts.code === undefined
          ? 'Please sign the zone of our domain with DNSSEC (algorithm 13, ECDSAP256SHA256), and place the DS record with SHA-256 at the registry.'
          : `DNSSEC of our domain does not validate${cause(facts, 'en')}${told(facts)}. Please repair the signatures, or take the DS record away until they are right.`,
    },
  },
});

function judge({ names: { signing } }: Evidence): Judgement<Reason> {
  const { state, extended } = signing;
  if (state === 'bogus')
    return judged('bad', 'bogus', { code: extended?.code ?? 0, said: extended?.text ?? '' });
  if (state === 'unknown') return judged('not-measured', 'unseen');
  const ds = recordsOf(signing.ds);
  if (state === 'insecure') return judged('bad', ds.length > 0 ? 'not-checked' : 'unsigned');
  const weak = weaknessesOf(recordsOf(signing.keys), ds);
  return weak.length > 0 ? judged('improve', 'weak', { weak }) : judged('good', 'secure');
}

function cause({ code }: Facts, language: 'nl' | 'en'): string {
  const known = typeof code === 'number' ? extendedErrors[code] : undefined;
  return known ? `: ${known[language]}` : '';
}

/** What the resolver said, for who knows what it means. */
function told({ code, said }: Facts): string {
  if (code === 0) return '';
  const text = inWords(said, 'en');
  return ` (EDE ${inWords(code, 'en')}${text === '' ? '' : `: ${text}`})`;
}
