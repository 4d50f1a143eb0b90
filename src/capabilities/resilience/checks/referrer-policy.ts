import { check, judged, type Judgement } from '../check.ts';
import { mdn } from '../data/sources.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { tagsOf } from '../protocols/html.ts';
import { headersOf } from '../protocols/page.ts';
import type { Visit } from '../web-evidence.ts';

type Reason = PageReason | 'private' | 'default' | 'whole-address' | 'unreadable';

/** Those that tell another website at most which website a visitor came from. */
const PRIVATE = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'origin',
  'origin-when-cross-origin',
];
const WHOLE = ['unsafe-url', 'no-referrer-when-downgrade'];

/** What another website learns of the page from which a visitor came. */
export const referrerPolicy = check<Reason>({
  id: 'referrer-policy',
  category: 'web',
  weight: 1,
  impact: 1,
  minutes: 10,
  fixer: 'website',
  sources: [
    { name: 'W3C: Referrer Policy', url: 'https://www.w3.org/TR/referrer-policy/' },
    mdn('Referrer-Policy', 'HTTP/Reference/Headers/Referrer-Policy'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  paste: () => ({
    kind: 'header',
    name: 'Referrer-Policy',
    value: 'strict-origin-when-cross-origin',
  }),
  texts: {
    nl: {
      name: 'Wat andere websites over je bezoekers zien',
      why: 'Klikt een bezoeker door, dan kan de volgende website zien van welke pagina die kwam. In zo’n adres kan iets persoonlijks staan.',
      found: {
        ...pageFound.nl,
        private: 'Andere websites zien hooguit dat een bezoeker bij jou vandaan komt.',
        default: 'Je website zegt er niets over. Nieuwe browsers vertellen dan weinig, oude alles.',
        'whole-address':
          'Je website laat andere websites het hele adres zien waar een bezoeker vandaan komt.',
        unreadable: 'De regel staat er, maar browsers kennen hem niet.',
      },
      action: 'Vertel andere websites niet welke pagina iemand las',
      ask: () => 'Stuur de header Referrer-Policy: strict-origin-when-cross-origin mee.',
    },
    en: {
      name: 'What other websites see of your visitors',
      why: 'When a visitor follows a link, the next website can see from which page they came. Such an address can hold something personal.',
      found: {
        ...pageFound.en,
        private: 'Other websites see at most that a visitor comes from you.',
        default:
          'Your website says nothing about it. New browsers then tell little, old ones everything.',
        'whole-address':
          'Your website lets other websites see the whole address from which a visitor comes.',
        unreadable: 'The line is there, but browsers do not know it.',
      },
      action: 'Do not tell other websites which page somebody read',
      ask: () => 'Please send the header Referrer-Policy: strict-origin-when-cross-origin.',
    },
  },
});

function ofPage(visit: Visit, host: string): Judgement<Reason> {
  const inPage = tagsOf(visit.html)
    .filter(
      ({ name, attributes }) =>
        name === 'meta' && attributes.get('name')?.toLowerCase() === 'referrer',
    )
    .map(({ attributes }) => attributes.get('content') ?? '');
  const words = [...headersOf(visit, 'referrer-policy'), ...inPage]
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== '');
  if (words.length === 0) return judged('improve', 'default', { host });
  // The last one that is known counts (Referrer Policy, 8.1).
  const last = words.findLast((word) => [...PRIVATE, ...WHOLE].includes(word));
  if (last === undefined) return judged('improve', 'unreadable', { host });
  return WHOLE.includes(last)
    ? judged('bad', 'whole-address', { host })
    : judged('good', 'private', { host });
}
