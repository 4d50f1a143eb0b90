import type { Text } from '#platform/language/language.ts';
import { administratorsWork, demoAdministrator } from './administrator.ts';
import { journeyTheatre, organisations } from './organisations.ts';
import { peopleOf } from './people.ts';

/** Whom a visitor may try the demo as: a person, and what there is to see for them. */
type TryAs = { readonly userId: string; readonly name: string; readonly what: Text };

const visits: readonly (readonly [slug: string, person: number, what: Text])[] = [
  [
    journeyTheatre,
    0,
    {
      nl: 'Directeur van een theater met 60 mensen. Het gesprek over de scan kan beginnen.',
      en: 'Director of a theatre of 60 people. The conversation about the scan can begin.',
    },
  ],
  [
    journeyTheatre,
    1,
    {
      nl: 'Marketeer in hetzelfde theater.',
      en: 'Marketer in the same theatre.',
    },
  ],
  [
    'museum-van-de-verloren-paraplu',
    0,
    {
      nl: 'Directeur van een museum met twee jaar scans, een plan en een meting van de weerbaarheid. Een introductie wacht op antwoord.',
      en: 'Director of a museum with two years of scans, a plan and a measurement of resilience. An introduction waits for an answer.',
    },
  ],
  [
    'jeugdtheater-grote-oren',
    0,
    {
      nl: 'Directeur van een jeugdtheater: de eerste stappen zijn 90 dagen oud.',
      en: 'Director of a youth theatre: the first steps are 90 days old.',
    },
  ],
  [
    'toneelgroep-de-souffleur',
    0,
    {
      nl: 'Directeur van een gezelschap waar het team nu antwoordt.',
      en: 'Director of a company whose team is answering now.',
    },
  ],
  [
    'toneelgroep-de-souffleur',
    4,
    {
      nl: 'Teamlid dat halverwege de scan is.',
      en: 'Team member who is halfway through the scan.',
    },
  ],
  [
    'kennisinstituut-de-spil',
    1,
    {
      nl: 'Makelaar bij een kennisinstituut: leest wat anderen willen delen, en brengt hen bij elkaar.',
      en: 'Broker at a knowledge institute: reads what others want to share, and brings them together.',
    },
  ],
  [
    'ondertitelbedrijf-meelezer',
    0,
    {
      nl: 'Directeur van een ondertitelbedrijf: biedt iets aan, en zoekt een testpubliek.',
      en: 'Director of a captioning company: offers something, and looks for a test audience.',
    },
  ],
  [
    'kennisnetwerk-oost-west',
    0,
    {
      nl: 'Makelaar bij een tweede instituut, met eigen organisaties.',
      en: 'Broker at a second institute, with organisations of its own.',
    },
  ],
  [
    'podium-achter-de-dijk',
    0,
    {
      nl: 'Directeur die net begint: alles is nog leeg.',
      en: 'Director who has just begun: everything is still empty.',
    },
  ],
];

/** The people on the demo page. */
export function tryAs(): TryAs[] {
  const people = visits.flatMap(([slug, person, what]) => {
    const organisation = organisations.find((one) => one.slug === slug);
    const found = organisation && peopleOf(organisation)[person];
    return found ? [{ userId: found.id, name: found.name, what }] : [];
  });
  const { id: userId, name } = demoAdministrator;
  return [...people, { userId, name, what: administratorsWork }];
}
