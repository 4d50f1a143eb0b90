import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { dkimSeen } from '../protocols/dkim-seen.ts';
import { spfOf } from '../protocols/spf.ts';
import { inWords } from '../words.ts';

type Reason = 'seen' | 'absent' | 'hidden' | 'everything' | 'sends-nothing' | 'unseen';

/**
 * Whether mail of the domain can be signed. Under which name a key lies stands in the mail itself, so that not
 * finding one proves nothing, unless DNS says that there is nothing at all (RFC 8020).
 */
export const dkim = check<Reason>({
  id: 'dkim',
  category: 'mail',
  weight: 2,
  impact: 3,
  minutes: 45,
  fixer: 'mail',
  sources: [rfc(6376, 'DKIM'), forum('DKIM')],
  judge,
  texts: {
    nl: {
      name: 'Een handtekening onder je mail (DKIM)',
      why: 'Zonder handtekening kan niemand zien of een mail echt van jou komt en onderweg niet is veranderd. Met DKIM zet je mailserver er een handtekening onder die iedereen kan controleren.',
      found: {
        seen: ({ selectors }) =>
          `Er zijn sleutels voor handtekeningen: ${inWords(selectors, 'nl')}.`,
        absent: 'Er zijn geen sleutels voor handtekeningen onder je mail.',
        hidden: 'Er lijken sleutels te zijn, onder een naam die wij niet kennen.',
        everything:
          'Je DNS antwoordt op elke naam. Daardoor kunnen we niet zien of er sleutels zijn.',
        'sends-nothing': 'Dit domein verstuurt geen mail.',
        unseen: 'We kregen geen bruikbaar antwoord.',
      },
      action: 'Laat je mail ondertekenen',
      ask: () =>
        'Zet DKIM aan voor ons domein, met een sleutel van 2048 bits, en geef ons de records voor DNS. Doe dit voor elk systeem dat namens ons mailt.',
    },
    en: {
      name: 'A signature under your mail (DKIM)',
      why: 'Without a signature nobody can see whether a mail really comes from you and was not changed on the way. With DKIM your mail server puts a signature under it that everybody can check.',
      found: {
        seen: ({ selectors }) => `There are keys for signatures: ${inWords(selectors, 'en')}.`,
        absent: 'There are no keys for signatures under your mail.',
        hidden: 'There seem to be keys, under a name that we do not know.',
        everything: 'Your DNS answers to any name. So we cannot see whether there are keys.',
        'sends-nothing': 'This domain sends no mail.',
        unseen: 'We got no usable answer.',
      },
      action: 'Have your mail signed',
      ask: () =>
        'Please turn on DKIM for our domain, with a key of 2048 bits, and give us the records for DNS. Please do so for each system that sends mail for us.',
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const { keys, others } = dkimSeen(domain, mail);
  if (keys.length > 0)
    return judged('good', 'seen', { selectors: keys.map(({ selector }) => selector) });
  if (spfOf(domain, { texts: mail.texts }).nobody) return judged('not-applicable', 'sends-nothing');
  if (others === 'nothing') return judged('bad', 'absent');
  return judged('not-measured', others);
}
