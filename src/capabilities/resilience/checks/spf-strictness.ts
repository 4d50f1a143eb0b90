import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { textAt, textOf } from '../mail.ts';
import { spfOf } from '../protocols/spf.ts';
import { inWords } from '../words.ts';

type Reason = 'refused' | 'suspected' | 'neutral' | 'unsaid' | 'open' | 'no-spf' | 'unseen';

/** What SPF says of mail from anybody who is not in it. */
export const spfStrictness = check<Reason>({
  id: 'spf-strictness',
  category: 'mail',
  weight: 2,
  impact: 2,
  minutes: 30,
  fixer: 'mail',
  sources: [rfc(7208, 'SPF, 5.1'), forum('SPF')],
  judge,
  // The own record, with another end: never one in which a sender is missing.
  paste(domain, { facts }) {
    const stricter = textOf(facts, 'stricter');
    return stricter === '' ? undefined : textAt(domain, stricter, 'only-if-all-mail-known');
  },
  texts: {
    nl: {
      name: 'Wat SPF zegt over alle anderen',
      why: 'SPF helpt alleen als het ook zegt dat anderen niet namens jou mogen mailen. Zegt het dat niet, dan komt valse mail gewoon aan.',
      found: {
        refused: 'Mail van anderen dan jouw servers wordt geweigerd.',
        suspected: 'Mail van anderen dan jouw servers wordt verdacht gevonden.',
        neutral: 'Je SPF-record zegt niets over mail van anderen.',
        unsaid: 'Je SPF-record heeft geen einde, en zegt dus niets over mail van anderen.',
        open: ({ term }) => `Door “${inWords(term, 'nl')}” mag iedereen mailen namens jou.`,
        'no-spf': 'Er is geen SPF-record dat telt. Los dat eerst op.',
        unseen: 'Niet alles waar je SPF-record naar verwijst gaf antwoord.',
      },
      action: 'Laat SPF zeggen dat anderen niet namens jou mogen mailen',
      ask: ({ term }) =>
        `Laat ons SPF-record eindigen met ~all, en met -all zodra zeker is dat alle systemen die namens ons mailen erin staan.${end(term, 'Het is nu te ruim door')}`,
    },
    en: {
      name: 'What SPF says of all others',
      why: 'SPF only helps when it also says that others may not send mail for you. When it does not, false mail simply arrives.',
      found: {
        refused: 'Mail from others than your servers is refused.',
        suspected: 'Mail from others than your servers is found suspicious.',
        neutral: 'Your SPF record says nothing about mail from others.',
        unsaid: 'Your SPF record has no end, so it says nothing about mail from others.',
        open: ({ term }) => `Because of “${inWords(term, 'en')}” anybody may send mail for you.`,
        'no-spf': 'There is no SPF record that counts. Solve that first.',
        unseen: 'Not everything that your SPF record points to gave an answer.',
      },
      action: 'Let SPF say that others may not send mail for you',
      ask: ({ term }) =>
        `Please let our SPF record end in ~all, and in -all once it is certain that all systems that send mail for us are in it.${end(term, 'Now it is too wide because of')}`,
    },
  },
});

function end(term: unknown, lead: string): string {
  return typeof term === 'string' && term !== '' ? ` ${lead} ${term}.` : '';
}

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const found = spfOf(domain, { texts: mail.texts, ...mail.spfPlaces });
  const { rest, isOwnRest, record = '', open } = found;
  if (found.faults.some(({ kind }) => kind !== 'voids') || found.state === 'absent')
    return judged('not-applicable', 'no-spf');
  const ownAll = /(^|\s)[+?]?all(?=\s|$)/i;
  if (open !== undefined) {
    const stricter = ownAll.test(` ${open}`) ? { stricter: record.replace(ownAll, '$1~all') } : {};
    return judged('bad', 'open', { term: open, ...stricter });
  }
  if (found.state === 'unseen' || found.needs.length > 0) return judged('not-measured', 'unseen');
  if (rest === '-') return judged('good', 'refused');
  if (rest === '~') return judged('good', 'suspected');
  if (rest === 'none')
    return judged('bad', 'unsaid', isOwnRest ? { stricter: `${record.trimEnd()} ~all` } : {});
  const stricter = isOwnRest ? { stricter: record.replace(ownAll, '$1~all') } : {};
  return judged('bad', 'neutral', stricter);
}
