import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { worstOf } from '../measurement.ts';
import { dkimSeen } from '../protocols/dkim-seen.ts';
import type { DkimKey } from '../protocols/dkim.ts';
import { inWords } from '../words.ts';

type Reason = 'strong' | 'short' | 'weak' | 'test' | 'none-seen';

/** RFC 8301, 3.2: receivers believe nothing below 1024 bits; signers should have 2048. */
const LEAST = 1024;
const WANTED = 2048;

/** Whether the keys of DKIM that can be seen are as long as they should be, and meant. */
export const dkimKey = check<Reason>({
  id: 'dkim-key',
  category: 'mail',
  weight: 1,
  impact: 1,
  minutes: 30,
  fixer: 'mail',
  sources: [rfc(8301, 'DKIM, keys'), rfc(8463, 'DKIM, Ed25519')],
  judge,
  texts: {
    nl: {
      name: 'Lange sleutels voor DKIM',
      why: 'Wie een korte sleutel kraakt, kan mail ondertekenen alsof jij het bent. Met een lange sleutel lukt dat niet.',
      found: {
        strong: 'De sleutels die we zagen zijn lang genoeg.',
        short: ({ selector, bits }) =>
          `De sleutel ${inWords(selector, 'nl')} heeft ${inWords(bits, 'nl')} bits. ${WANTED} is goed.`,
        weak: ({ selector, bits }) =>
          `De sleutel ${inWords(selector, 'nl')} heeft maar ${inWords(bits, 'nl')} bits. Niemand gelooft die nog.`,
        test: ({ selector }) =>
          `De sleutel ${inWords(selector, 'nl')} zegt dat hij alleen een proef is.`,
        'none-seen': 'We zagen geen sleutels.',
      },
      action: 'Vervang korte sleutels voor DKIM',
      ask: ({ selector }) =>
        `Vervang de DKIM-sleutel ${inWords(selector, 'nl')} door een RSA-sleutel van ${WANTED} bits, zonder t=y, en houd de oude nog een week in DNS.`,
    },
    en: {
      name: 'Long keys for DKIM',
      why: 'Whoever breaks a short key can sign mail as if they were you. With a long key that does not work.',
      found: {
        strong: 'The keys that we saw are long enough.',
        short: ({ selector, bits }) =>
          `The key ${inWords(selector, 'en')} has ${inWords(bits, 'en')} bits. ${WANTED} is good.`,
        weak: ({ selector, bits }) =>
          `The key ${inWords(selector, 'en')} has only ${inWords(bits, 'en')} bits. Nobody believes it any more.`,
        test: ({ selector }) => `The key ${inWords(selector, 'en')} says that it is only a test.`,
        'none-seen': 'We saw no keys.',
      },
      action: 'Replace short keys for DKIM',
      ask: ({ selector }) =>
        `Please replace the DKIM key ${inWords(selector, 'en')} by an RSA key of ${WANTED} bits, without t=y, and keep the old one in DNS for another week.`,
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const { keys, others } = dkimSeen(domain, mail);
  const [first, ...more] = keys.map(({ selector, key }) => ofKey(selector, key));
  if (first) return worstOf([first, ...more]);
  return judged(others === 'nothing' ? 'not-applicable' : 'not-measured', 'none-seen');
}

function ofKey(selector: string, { bits, isTest }: DkimKey): Judgement<Reason> {
  if (bits !== undefined && bits < LEAST) return judged('bad', 'weak', { selector, bits });
  if (bits !== undefined && bits < WANTED) return judged('improve', 'short', { selector, bits });
  return isTest ? judged('improve', 'test', { selector }) : judged('good', 'strong');
}
