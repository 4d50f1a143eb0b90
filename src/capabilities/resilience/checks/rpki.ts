import { check, judged, type Judgement } from '../check.ts';
import { forum, rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { isMeasured } from '../lookup.ts';
import { inWords } from '../words.ts';

type Reason = 'covered' | 'some' | 'none' | 'nobody' | 'unseen' | 'no-addresses';

/**
 * Whether the owners of the address space said who may announce the routes to it. Whether the route that is
 * used now is one of those, only a router can tell; so the words do not say "valid".
 */
export const rpki = check<Reason>({
  id: 'rpki',
  category: 'routes',
  weight: 1,
  impact: 1,
  minutes: 60,
  fixer: 'website',
  sources: [
    rfc(6811, 'route origin validation'),
    rfc(6483, 'route origin authorisations, 4'),
    forum('RPKI'),
  ],
  judge,
  texts: {
    nl: {
      name: 'Beveiligde routes (RPKI)',
      why: 'Een ander netwerk kan, per ongeluk of expres, het verkeer naar jouw adressen naar zich toe trekken. Met RPKI zegt de eigenaar van een adres welk netwerk de route mag aanbieden.',
      found: {
        covered: 'Voor al je adressen is vastgelegd welk netwerk de route mag aanbieden.',
        some: ({ addresses }) =>
          `Voor deze adressen is dat niet vastgelegd: ${inWords(addresses, 'nl')}.`,
        none: 'Voor geen van je adressen is vastgelegd welk netwerk de route mag aanbieden.',
        nobody: ({ addresses }) =>
          `Voor deze adressen is vastgelegd dat geen enkel netwerk ze mag aanbieden: ${inWords(addresses, 'nl')}. Veel netwerken weigeren ze dan.`,
        unseen: 'Dit is niet gemeten: er is geen dienst ingesteld die routes controleert.',
        'no-addresses': 'Dit domein heeft geen adressen.',
      },
      action: 'Laat vastleggen welk netwerk je adressen mag aanbieden',
      ask: ({ addresses }) =>
        `Maak voor de prefixen van deze adressen een ROA in RPKI, met jullie AS-nummer: ${inWords(addresses, 'nl')}.`,
    },
    en: {
      name: 'Secured routes (RPKI)',
      why: 'Another network can, by accident or on purpose, pull the traffic to your addresses to itself. With RPKI the owner of an address says which network may announce the route.',
      found: {
        covered: 'For all your addresses it is recorded which network may announce the route.',
        some: ({ addresses }) =>
          `For these addresses that is not recorded: ${inWords(addresses, 'en')}.`,
        none: 'For none of your addresses it is recorded which network may announce the route.',
        nobody: ({ addresses }) =>
          `For these addresses it is recorded that no network may announce them: ${inWords(addresses, 'en')}. Many networks then refuse them.`,
        unseen: 'This is not measured: no service that checks routes is configured.',
        'no-addresses': 'This domain has no addresses.',
      },
      action: 'Have it recorded which network may announce your addresses',
      ask: ({ addresses }) =>
        `Please create a ROA in RPKI for the prefixes of these addresses, with your AS number: ${inWords(addresses, 'en')}.`,
    },
  },
});

function judge({ routes }: Evidence): Judgement<Reason> {
  if (!isMeasured(routes)) return judged('not-measured', 'unseen');
  const { found } = routes;
  const those = (state: (typeof found)[number]['state']) => [
    ...new Set(found.filter((one) => one.state === state).map(({ address }) => address)),
  ];
  const [nobody, missing] = [those('nobody'), those('not-found')];
  const count = new Set(found.map(({ address }) => address)).size;
  if (count === 0) return judged('not-applicable', 'no-addresses');
  if (nobody.length > 0) return judged('bad', 'nobody', { addresses: nobody });
  if (missing.length === count) return judged('bad', 'none', { addresses: missing });
  return missing.length > 0
    ? judged('improve', 'some', { addresses: missing })
    : judged('good', 'covered', { count });
}
