import { check, judged, type Judgement } from '../check.ts';
import { pageFound, worstPage, type PageReason } from '../pages.ts';
import { tagsOf } from '../protocols/html.ts';
import { headersOf } from '../protocols/page.ts';
import type { Visit } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason = PageReason | 'hidden' | 'shown';

const HEADERS = [
  'server',
  'x-powered-by',
  'x-generator',
  'x-aspnet-version',
  'x-aspnetmvc-version',
];

/** Whether the site tells which version of a program it runs on: advice, outside the score. */
export const shownVersions = check<Reason>({
  id: 'shown-versions',
  category: 'web',
  weight: 0,
  impact: 1,
  minutes: 15,
  fixer: 'website',
  sources: [
    { name: 'OWASP Secure Headers Project', url: 'https://owasp.org/www-project-secure-headers/' },
  ],
  judge: (evidence) => worstPage<Reason>(evidence, ofPage),
  texts: {
    nl: {
      name: 'Versies die je website laat zien',
      why: 'Wie een lek zoekt, kijkt eerst welke versie van een programma je gebruikt. Bijwerken helpt het meest; wie niets vertelt, valt minder op.',
      found: {
        ...pageFound.nl,
        hidden: 'Je website vertelt geen versies.',
        shown: ({ programs }) =>
          `Je website vertelt: ${inWords(programs, 'nl')}. Kijk of dit de nieuwste versie is.`,
      },
      action: 'Werk je programma’s bij, en verberg hun versie',
      ask: ({ programs }) =>
        `Is dit de nieuwste versie? Werk het anders bij, en laat de versie niet meer zien: ${inWords(programs, 'nl')}.`,
    },
    en: {
      name: 'Versions that your website shows',
      why: 'Whoever looks for a hole first sees which version of a program you use. Updating helps most; whoever tells nothing stands out less.',
      found: {
        ...pageFound.en,
        hidden: 'Your website tells no versions.',
        shown: ({ programs }) =>
          `Your website tells: ${inWords(programs, 'en')}. See whether this is the newest version.`,
      },
      action: 'Update your programs, and hide their version',
      ask: ({ programs }) =>
        `Is this the newest version? Otherwise please update it, and do not show the version any more: ${inWords(programs, 'en')}.`,
    },
  },
});

function ofPage(visit: Visit, host: string): Judgement<Reason> {
  const told = HEADERS.flatMap((name) => headersOf(visit, name));
  const generators = tagsOf(visit.html).flatMap(({ name, attributes }) =>
    name === 'meta' && attributes.get('name')?.toLowerCase() === 'generator'
      ? [attributes.get('content') ?? '']
      : [],
  );
  const programs = [...new Set([...told, ...generators])]
    .map((text) => text.trim().slice(0, 80))
    .filter((text) => /\d+\.\d+|[A-Za-z] \d+$/.test(text))
    .slice(0, 10);
  return programs.length > 0
    ? judged('improve', 'shown', { host, programs })
    : judged('good', 'hidden', { host });
}
