import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { textAt, textOf } from '../mail.ts';
import { dmarcOf } from '../protocols/dmarc.ts';
import { inWords } from '../words.ts';

type Reason =
  'reject' | 'quarantine' | 'none' | 'test' | 'part' | 'subdomains' | 'no-dmarc' | 'unseen';

/** Whether DMARC stops false mail, or only watches it. */
export const dmarcPolicy = check<Reason>({
  id: 'dmarc-policy',
  category: 'mail',
  weight: 2,
  impact: 3,
  minutes: 240,
  fixer: 'mail',
  sources: [rfc(9989, 'DMARC, 4.7'), forum('DMARC')],
  judge,
  paste(domain, { facts }) {
    const stricter = textOf(facts, 'stricter');
    if (stricter === '') return undefined;
    return textAt(`_dmarc.${domain}`, stricter, 'only-if-all-mail-known');
  },
  texts: {
    nl: {
      name: 'DMARC houdt valse mail tegen',
      why: 'Kijken alleen houdt niets tegen: valse mail uit jouw naam komt dan nog gewoon aan. Met een streng beleid gaat die naar de spam, of wordt ze geweigerd.',
      found: {
        reject: 'Valse mail uit jouw naam wordt geweigerd.',
        quarantine: 'Valse mail uit jouw naam gaat naar de spam.',
        none: 'DMARC kijkt alleen. Valse mail uit jouw naam komt gewoon aan.',
        test: 'DMARC staat op proef (t=y). Het beleid wordt nog niet toegepast.',
        part: ({ percentage }) =>
          `DMARC geldt voor ${inWords(percentage, 'nl')}% van de mail. Dat wordt niet meer overal begrepen.`,
        subdomains:
          'DMARC geldt niet voor namen onder je domein. Daar kan valse mail vandaan komen.',
        'no-dmarc': 'Er is geen DMARC-record dat telt. Los dat eerst op.',
        unseen: 'We kregen geen bruikbaar antwoord.',
      },
      action: 'Maak DMARC strenger, zodra de rapporten kloppen',
      ask: () =>
        'Bekijk met ons de DMARC-rapporten van de laatste weken. Komt alle echte mail door SPF of DKIM, zet het beleid dan op p=quarantine en daarna op p=reject, ook voor subdomeinen, en zonder pct en t=y.',
    },
    en: {
      name: 'DMARC stops false mail',
      why: 'Watching alone stops nothing: false mail in your name still simply arrives. With a strict policy it goes to spam, or is refused.',
      found: {
        reject: 'False mail in your name is refused.',
        quarantine: 'False mail in your name goes to spam.',
        none: 'DMARC only watches. False mail in your name simply arrives.',
        test: 'DMARC is on trial (t=y). The policy is not applied yet.',
        part: ({ percentage }) =>
          `DMARC holds for ${inWords(percentage, 'en')}% of the mail. Not everybody understands that any more.`,
        subdomains:
          'DMARC does not hold for names below your domain. False mail can come from there.',
        'no-dmarc': 'There is no DMARC record that counts. Solve that first.',
        unseen: 'We got no usable answer.',
      },
      action: 'Make DMARC stricter, once the reports are right',
      ask: () =>
        'Please look at the DMARC reports of the last weeks with us. When all real mail passes SPF or DKIM, please set the policy to p=quarantine and after that to p=reject, for subdomains too, and without pct and t=y.',
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const found = dmarcOf(domain, mail.dmarcNames, mail.texts);
  if (found.state === 'unseen') return judged('not-measured', 'unseen');
  if (found.state !== 'valid') return judged('not-applicable', 'no-dmarc');
  const { policy, record, text, at } = found;
  const isOwn = at === domain;
  if (policy === 'none') {
    // One step, and nothing else changes: to quarantine, in the own record.
    const stricter = text.replace(/(;[ \t]*p[ \t]*=[ \t]*)none(?=[ \t]*(?:;|$))/i, '$1quarantine');
    return judged('improve', 'none', isOwn && stricter !== text ? { stricter } : {});
  }
  if (record.isTest) return judged('improve', 'test');
  if (record.percentage < 100) return judged('improve', 'part', { percentage: record.percentage });
  const isOpenBelow = record.subdomains === 'none' || record.nonexistent === 'none';
  if (isOwn && isOpenBelow) return judged('improve', 'subdomains');
  return judged('good', policy);
}
