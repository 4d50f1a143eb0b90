import { check, judged, type Judgement } from '../check.ts';
import { mdn } from '../data/sources.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { isBounded, mayEvaluate, scriptsUnder } from '../protocols/csp.ts';
import { policiesOn } from '../protocols/page.ts';
import type { Visit } from '../web-evidence.ts';

type Reason = PageReason | 'strict' | 'evaluates' | 'base' | 'inline' | 'anywhere' | 'absent';

/** What a Content-Security-Policy really lets through, whatever is in it. */
export const csp = check<Reason>({
  id: 'csp',
  category: 'web',
  weight: 1,
  impact: 2,
  minutes: 240,
  fixer: 'website',
  sources: [
    { name: 'W3C: Content Security Policy Level 3', url: 'https://www.w3.org/TR/CSP3/' },
    mdn('CSP', 'HTTP/Guides/CSP'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  paste: () => ({
    kind: 'header',
    name: 'Content-Security-Policy-Report-Only',
    value: "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
    warning: 'try-report-only-first',
  }),
  texts: {
    nl: {
      name: 'Alleen eigen programma’s op je pagina’s (CSP)',
      why: 'Als iemand een stukje programma in je website krijgt, kan dat meelezen met wat bezoekers doen. Met een CSP zegt je website welke programma’s mogen, en voert de browser de rest niet uit.',
      found: {
        ...pageFound.nl,
        strict: 'Je website zegt precies welke programma’s mogen.',
        evaluates:
          'Je website beperkt programma’s, maar laat toe dat tekst in een programma verandert (unsafe-eval).',
        base: 'Je website beperkt programma’s, maar niet waar de pagina ze vandaan haalt (base-uri).',
        inline:
          'Je website heeft een CSP, maar laat elk programma toe dat in de pagina staat (unsafe-inline).',
        anywhere: 'Je website heeft een CSP, maar die laat programma’s van overal toe.',
        absent: 'Je website zegt niet welke programma’s op haar pagina’s mogen.',
      },
      action: 'Zeg welke programma’s op je pagina’s mogen',
      ask: () =>
        'Voer een Content-Security-Policy in: eerst alleen meldend, daarna afdwingend. Liefst met nonces of hashes, zonder unsafe-inline en unsafe-eval, en met base-uri, form-action en frame-ancestors.',
    },
    en: {
      name: 'Only your own programs on your pages (CSP)',
      why: 'When somebody gets a piece of program into your website, it can read along with what visitors do. With a CSP your website says which programs may run, and the browser does not run the rest.',
      found: {
        ...pageFound.en,
        strict: 'Your website says exactly which programs may run.',
        evaluates:
          'Your website bounds programs, but lets text change into a program (unsafe-eval).',
        base: 'Your website bounds programs, but not where the page gets them from (base-uri).',
        inline:
          'Your website has a CSP, but it lets every program run that stands in the page (unsafe-inline).',
        anywhere: 'Your website has a CSP, but it lets programs from everywhere run.',
        absent: 'Your website does not say which programs may run on its pages.',
      },
      action: 'Say which programs may run on your pages',
      ask: () =>
        'Please introduce a Content-Security-Policy: first reporting only, then enforced. Preferably with nonces or hashes, without unsafe-inline and unsafe-eval, and with base-uri, form-action and frame-ancestors.',
    },
  },
});

function ofPage(visit: Visit, host: string): Judgement<Reason> {
  const { inHeader, inPage } = policiesOn(visit);
  const policies = [...inHeader, ...inPage];
  if (policies.length === 0) return judged('bad', 'absent', { host });
  const scripts = scriptsUnder(policies);
  if (scripts === 'anywhere') return judged('bad', 'anywhere', { host });
  if (scripts === 'inline') return judged('improve', 'inline', { host });
  if (mayEvaluate(policies)) return judged('improve', 'evaluates', { host });
  const isSafe = scripts === 'none' || isBounded(policies, 'base-uri');
  return isSafe ? judged('good', 'strict', { host }) : judged('improve', 'base', { host });
}
