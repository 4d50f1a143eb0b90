import { check, judged, type Judgement } from '../check.ts';
import { mdn } from '../data/sources.ts';
import { isWithin, pageFound, worstPage, type PageReason } from '../pages.ts';
import { leadsOf } from '../protocols/page.ts';
import type { Evidence } from '../evidence.ts';
import type { Visit } from '../web-evidence.ts';
import { inWords } from '../words.ts';

type Reason = PageReason | 'own' | 'some' | 'many' | 'mixed';

/** More than this many other organisations read along with every visit. */
const MANY = 5;

/** From where the first page loads: without encryption, or from others who then can change it. */
export const thirdParties = check<Reason>({
  id: 'third-parties',
  category: 'web',
  weight: 1,
  impact: 1,
  minutes: 120,
  fixer: 'website',
  sources: [
    mdn('Mixed content', 'Security/Mixed_content'),
    mdn('Subresource Integrity', 'Security/Subresource_Integrity'),
  ],
  judge: (evidence) => worstPage<Reason>(evidence, (visit, host) => ofPage(visit, host, evidence)),
  texts: {
    nl: {
      name: 'Wat je pagina van anderen haalt',
      why: 'Alles wat je pagina bij anderen ophaalt, kunnen die anderen veranderen. En ze zien wie je website bezoekt.',
      found: {
        ...pageFound.nl,
        own: 'Je eerste pagina haalt alles bij jezelf.',
        some: ({ hosts }) => `Je eerste pagina haalt iets op bij ${inWords(hosts, 'nl')}.`,
        many: ({ count, hosts }) =>
          `Je eerste pagina haalt iets op bij ${inWords(count, 'nl')} anderen: ${inWords(hosts, 'nl')}.`,
        mixed: ({ hosts }) =>
          `Je pagina haalt iets onversleuteld op bij ${inWords(hosts, 'nl')}. Browsers tonen dat niet, of waarschuwen.`,
      },
      action: 'Haal minder van anderen op je pagina’s',
      ask: ({ hosts }) =>
        `Haal niets op over http. Bekijk of dit nodig is, zet het anders op de eigen server of geef het een integrity-kenmerk: ${inWords(hosts, 'nl')}.`,
    },
    en: {
      name: 'What your page gets from others',
      why: 'Everything that your page gets from others can be changed by those others. And they see who visits your website.',
      found: {
        ...pageFound.en,
        own: 'Your first page gets everything from you.',
        some: ({ hosts }) => `Your first page gets something from ${inWords(hosts, 'en')}.`,
        many: ({ count, hosts }) =>
          `Your first page gets something from ${inWords(count, 'en')} others: ${inWords(hosts, 'en')}.`,
        mixed: ({ hosts }) =>
          `Your page gets something without encryption from ${inWords(hosts, 'en')}. Browsers do not show it, or warn.`,
      },
      action: 'Get less from others on your pages',
      ask: ({ hosts }) =>
        `Please get nothing over http. See whether this is needed; otherwise put it on the own server or give it an integrity attribute: ${inWords(hosts, 'en')}.`,
    },
  },
});

function ofPage(visit: Visit, host: string, { domain }: Evidence): Judgement<Reason> {
  const { loaded } = leadsOf(visit);
  const isEncrypted = visit.hops.at(-1)?.url.startsWith('https:') === true;
  const open = isEncrypted ? loaded.filter(({ protocol }) => protocol === 'http:') : [];
  if (open.length > 0) return judged('bad', 'mixed', { host, hosts: hostsOf(open) });
  const others = hostsOf(loaded).filter((name) => !isWithin(name, domain));
  if (others.length === 0) return judged('good', 'own', { host });
  const facts = { host, hosts: others, count: others.length };
  return others.length > MANY ? judged('improve', 'many', facts) : judged('good', 'some', facts);
}

function hostsOf(urls: readonly URL[]): string[] {
  return [...new Set(urls.map(({ hostname }) => hostname))];
}
