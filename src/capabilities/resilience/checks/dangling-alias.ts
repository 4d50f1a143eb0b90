import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isAnswered } from '../lookup.ts';
import { worstOf } from '../measurement.ts';
import type { Alias } from '../names-evidence.ts';
import { inWords } from '../words.ts';

type Reason = 'sound' | 'takeable' | 'nothing' | 'loop' | 'unseen';

/** Whether a name of the domain leads to what is gone, where somebody else may sit down. */
export const danglingAlias = check<Reason>({
  id: 'dangling-alias',
  category: 'names',
  weight: 2,
  impact: 3,
  minutes: 10,
  fixer: 'names',
  sources: [
    rfc(1034, 'DNS, 3.6.2'),
    {
      name: 'MDN: Subdomain takeover',
      url: 'https://developer.mozilla.org/docs/Web/Security/Attacks/Subdomain_takeover',
    },
    { name: 'Public Suffix List', url: 'https://publicsuffix.org/' },
  ],
  judge,
  texts: {
    nl: {
      name: 'Namen die naar niets wijzen',
      why: 'Wijst een naam van jou naar een dienst die je niet meer hebt, dan kan een ander die plek nemen. Die maakt dan een valse pagina of valse mail op jouw naam.',
      found: {
        sound: 'Van de namen die we bekeken, wijst er geen naar iets dat weg is.',
        takeable: ({ name, target, registrable }) =>
          `${inWords(name, 'nl')} wijst naar ${inWords(target, 'nl')}, maar ${inWords(registrable, 'nl')} bestaat niet meer. Misschien kan een ander die naam nemen.`,
        nothing: ({ name, target }) =>
          `${inWords(name, 'nl')} wijst naar ${inWords(target, 'nl')}, en daar is niets.`,
        loop: ({ name }) => `${inWords(name, 'nl')} wijst in een kring naar zichzelf.`,
        unseen: 'We konden niet zien waar de namen van je domein naartoe wijzen.',
      },
      action: 'Haal namen weg die naar niets wijzen',
      ask: ({ name, target }) =>
        `Haal het CNAME-record van ${inWords(name, 'nl')} naar ${inWords(target, 'nl')} weg, of laat het wijzen naar een dienst die wij gebruiken.`,
    },
    en: {
      name: 'Names that lead to nothing',
      why: 'When a name of yours leads to a service that you do not have any more, somebody else can take that place. They can then make a false page or false mail in your name.',
      found: {
        sound: 'Of the names that we looked at, none leads to something that is gone.',
        takeable: ({ name, target, registrable }) =>
          `${inWords(name, 'en')} leads to ${inWords(target, 'en')}, but ${inWords(registrable, 'en')} does not exist any more. Somebody else may be able to take that name.`,
        nothing: ({ name, target }) =>
          `${inWords(name, 'en')} leads to ${inWords(target, 'en')}, and there is nothing there.`,
        loop: ({ name }) => `${inWords(name, 'en')} leads round in a circle to itself.`,
        unseen: 'We could not see where the names of your domain lead.',
      },
      action: 'Take away names that lead to nothing',
      ask: ({ name, target }) =>
        `Please take away the CNAME record of ${inWords(name, 'en')} to ${inWords(target, 'en')}, or let it lead to a service that we use.`,
    },
  },
});

function judge({ names: { aliases, nameservers } }: Evidence): Judgement<Reason> {
  const [first, ...others] = aliases.map(ofAlias);
  if (first) return worstOf([first, ...others]);
  return isAnswered(nameservers) ? judged('good', 'sound') : judged('not-measured', 'unseen');
}

function ofAlias({ name, targets, end, registrable }: Alias): Judgement<Reason> {
  const facts = { name, target: targets.at(-1) ?? '' };
  if (end === 'addresses') return judged('good', 'sound');
  if (end === 'loop') return judged('improve', 'loop', facts);
  if (end === 'failed') return judged('not-measured', 'unseen', facts);
  return registrable?.isGone
    ? judged('bad', 'takeable', { ...facts, registrable: registrable.name })
    : judged('improve', 'nothing', facts);
}
