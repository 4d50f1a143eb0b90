import { check, judged, type Judgement } from '../check.ts';
import { mdn, rfc } from '../data/sources.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { isBounded } from '../protocols/csp.ts';
import { headersOf, policiesOn } from '../protocols/page.ts';
import type { Visit } from '../web-evidence.ts';

type Reason = PageReason | 'bounded' | 'old-header' | 'wrong' | 'absent';

/** Whether another website may show this one inside itself, and so steal clicks. */
export const framing = check<Reason>({
  id: 'framing',
  category: 'web',
  weight: 1,
  impact: 1,
  minutes: 15,
  fixer: 'website',
  sources: [
    mdn('frame-ancestors', 'HTTP/Reference/Headers/Content-Security-Policy/frame-ancestors'),
    rfc(7034, 'X-Frame-Options'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  paste: () => ({
    kind: 'header',
    name: 'X-Frame-Options',
    value: 'SAMEORIGIN',
    warning: 'ask-supplier-first',
  }),
  texts: {
    nl: {
      name: 'Niet binnen andermans website',
      why: 'Een valse website kan jouw pagina onzichtbaar over haar eigen knoppen leggen. Bezoekers klikken dan bij jou op iets dat ze niet zien.',
      found: {
        ...pageFound.nl,
        bounded: 'Je website zegt wie haar binnen een andere pagina mag tonen.',
        'old-header':
          'Je website weert andere pagina’s met een oude regel. Dat werkt; frame-ancestors in een CSP is nieuwer.',
        wrong:
          'De regel die andere websites weert is verkeerd geschreven. Browsers slaan hem over.',
        absent: 'Elke website mag jouw pagina’s binnen zichzelf tonen.',
      },
      action: 'Laat je pagina’s niet binnen andermans website tonen',
      ask: () =>
        "Stuur Content-Security-Policy: frame-ancestors 'self' mee (of X-Frame-Options: SAMEORIGIN). Let op pagina’s die elders ingebed horen te worden, zoals een kaartverkoop.",
    },
    en: {
      name: 'Not inside the website of others',
      why: 'A false website can lay your page invisibly over its own buttons. Visitors then click on something of yours that they do not see.',
      found: {
        ...pageFound.en,
        bounded: 'Your website says who may show it inside another page.',
        'old-header':
          'Your website keeps other pages out with an old line. That works; frame-ancestors in a CSP is newer.',
        wrong: 'The line that keeps other websites out is written wrongly. Browsers skip it.',
        absent: 'Every website may show your pages inside itself.',
      },
      action: 'Do not let others show your pages inside their website',
      ask: () =>
        "Please send Content-Security-Policy: frame-ancestors 'self' (or X-Frame-Options: SAMEORIGIN). Mind pages that belong inside another, such as a ticket shop.",
    },
  },
});

function ofPage(visit: Visit, host: string): Judgement<Reason> {
  // A policy in the page itself cannot set it (CSP Level 3, 3.3); with it, browsers pass over the old header.
  const { inHeader } = policiesOn(visit);
  if (isBounded(inHeader, 'frame-ancestors')) return judged('good', 'bounded', { host });
  const isOpen = inHeader.some((policy) => policy.has('frame-ancestors'));
  const values = headersOf(visit, 'x-frame-options')
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase());
  if (isOpen || values.length === 0) return judged('bad', 'absent', { host });
  return values.every((value) => value === 'deny' || value === 'sameorigin')
    ? judged('good', 'old-header', { host })
    : judged('bad', 'wrong', { host });
}
