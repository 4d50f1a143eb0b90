import { check, judged, type Judgement } from '../check.ts';
import { mdn } from '../data/sources.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { headersOf } from '../protocols/page.ts';
import type { Visit } from '../web-evidence.ts';

type Reason = PageReason | 'nosniff' | 'wrong' | 'absent';

/** Whether browsers may guess what a file is. */
export const contentTypeOptions = check<Reason>({
  id: 'content-type-options',
  category: 'web',
  weight: 1,
  impact: 1,
  minutes: 10,
  fixer: 'website',
  sources: [
    {
      name: 'WHATWG Fetch: X-Content-Type-Options',
      url: 'https://fetch.spec.whatwg.org/#x-content-type-options-header',
    },
    mdn('X-Content-Type-Options', 'HTTP/Reference/Headers/X-Content-Type-Options'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  paste: () => ({ kind: 'header', name: 'X-Content-Type-Options', value: 'nosniff' }),
  texts: {
    nl: {
      name: 'Een bestand blijft wat het is',
      why: 'Browsers raden soms wat een bestand is. Dan kan een plaatje dat iemand opstuurt als programma worden uitgevoerd.',
      found: {
        ...pageFound.nl,
        nosniff: 'Browsers houden zich aan wat je website over een bestand zegt.',
        wrong: 'De regel staat er, maar is verkeerd geschreven. Browsers slaan hem over.',
        absent: 'Browsers mogen raden wat een bestand van je website is.',
      },
      action: 'Laat browsers niet raden wat een bestand is',
      ask: () => 'Stuur op alle antwoorden de header X-Content-Type-Options: nosniff mee.',
    },
    en: {
      name: 'A file stays what it is',
      why: 'Browsers sometimes guess what a file is. A picture that somebody sends in can then be run as a program.',
      found: {
        ...pageFound.en,
        nosniff: 'Browsers keep to what your website says about a file.',
        wrong: 'The line is there, but is written wrongly. Browsers skip it.',
        absent: 'Browsers may guess what a file of your website is.',
      },
      action: 'Do not let browsers guess what a file is',
      ask: () => 'Please send the header X-Content-Type-Options: nosniff with all answers.',
    },
  },
});

function ofPage(visit: Visit, host: string): Judgement<Reason> {
  // The first value counts (Fetch, 3.6).
  const [value] = headersOf(visit, 'x-content-type-options').flatMap((one) => one.split(','));
  if (value === undefined) return judged('bad', 'absent', { host });
  return value.trim().toLowerCase() === 'nosniff'
    ? judged('good', 'nosniff', { host })
    : judged('bad', 'wrong', { host });
}
