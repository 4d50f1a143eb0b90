import type { Part } from '#capabilities/scan/instrument.ts';

/** How digital work is going in an organisation: a level (1–5) per part, in the order of the scan. */
export type Profile = readonly [number, number, number, number, number];

/** What has happened in an organisation: it decides which scans, plans and checks it is given. */
export type Story =
  'new' | 'answering' | 'talking' | 'concluded' | 'planning' | 'two-years' | 'partner';

export type DemoOrganisation = {
  readonly slug: string;
  readonly name: string;
  readonly sort: string;
  readonly nature: 'public' | 'private' | 'knowledge';
  readonly sizeClass: string;
  readonly region: string;
  readonly about: string;
  readonly story: Story;
  readonly profile: Profile;
  /** The part that its plan is about. */
  readonly worry?: Part;
};

type Row = readonly [
  slug: string,
  name: string,
  sort: string,
  size: string,
  region: string,
  about: string,
];

const withStory = (
  story: Story,
  profile: Profile,
  [slug, name, sort, sizeClass, region, about]: Row,
  more: Partial<DemoOrganisation> = {},
): DemoOrganisation => ({
  slug,
  name,
  sort,
  nature: 'public',
  sizeClass,
  region,
  about,
  story,
  profile,
  ...more,
});

/** The theatre of the ten-minute journey. */
export const journeyTheatre = 'theater-de-zevende-wand';

/** Forty organisations that do not exist, in and outside culture. */
export const organisations: readonly DemoOrganisation[] = [
  withStory(
    'talking',
    [2.1, 2.9, 2.5, 2.2, 2.6],
    [
      journeyTheatre,
      'Theater De Zevende Wand',
      'stage',
      '51-100',
      'UT',
      'Vlakkevloertheater met 60 mensen in het verzonnen stadje Oeverzicht. Wij maken en tonen theater en dans.',
    ],
  ),

  withStory(
    'two-years',
    [2.4, 3.1, 2.8, 2.6, 2.5],
    [
      'museum-van-de-verloren-paraplu',
      'Museum van de Verloren Paraplu',
      'museum',
      '21-50',
      'ZH',
      'Vierduizend paraplu’s en de verhalen van wie ze vergat.',
    ],
    { worry: 'data-and-technology' },
  ),
  withStory(
    'two-years',
    [1.9, 2.7, 2.2, 2.9, 2.1],
    [
      'festival-windstil',
      'Festival Windstil',
      'festival',
      '6-20',
      'ZE',
      'Drie dagen muziek op plekken waar het nooit waait.',
    ],
    { worry: 'audience-and-value' },
  ),
  withStory(
    'two-years',
    [2.8, 3.4, 3.1, 2.7, 3.0],
    [
      'streekarchief-de-vergeten-polder',
      'Streekarchief De Vergeten Polder',
      'heritage',
      '21-50',
      'FL',
      'Het geheugen van een polder die nergens op de kaart staat.',
    ],
    { worry: 'processes-and-structure' },
  ),
  withStory(
    'two-years',
    [2.2, 3.0, 2.0, 2.4, 2.3],
    [
      'dansgezelschap-kantelpunt',
      'Dansgezelschap Kantelpunt',
      'stage',
      '21-50',
      'NH',
      'Acht dansers, twee choreografen en altijd één vraag te veel.',
    ],
    { worry: 'strategy-and-budget' },
  ),
  withStory(
    'two-years',
    [3.0, 3.5, 3.3, 3.2, 2.9],
    [
      'bibliotheek-tussen-de-regels',
      'Bibliotheek Tussen de Regels',
      'library',
      '51-100',
      'OV',
      'Zes vestigingen, één bus en een huiskamer voor wie nog niet leest.',
    ],
    { worry: 'culture-and-competences' },
  ),
  withStory(
    'two-years',
    [1.6, 2.5, 1.9, 2.0, 1.8],
    [
      'poppodium-de-kelderkast',
      'Poppodium De Kelderkast',
      'stage',
      '6-20',
      'DR',
      'Tweehonderd staanplaatsen onder een fietsenwinkel.',
    ],
    { worry: 'strategy-and-budget' },
  ),

  withStory(
    'planning',
    [2.0, 2.8, 2.3, 2.5, 2.2],
    [
      'jeugdtheater-grote-oren',
      'Jeugdtheater Grote Oren',
      'stage',
      '6-20',
      'GE',
      'Voorstellingen voor vier jaar en ouder, gemaakt met wie er zit.',
    ],
    { worry: 'audience-and-value' },
  ),
  withStory(
    'planning',
    [2.3, 3.2, 2.1, 2.3, 2.4],
    [
      'museum-stilstaand-water',
      'Museum Stilstaand Water',
      'museum',
      '51-100',
      'FR',
      'Over sloten, vaarten en alles wat erin viel.',
    ],
    { worry: 'data-and-technology' },
  ),
  withStory(
    'planning',
    [1.8, 3.3, 2.6, 2.2, 2.0],
    [
      'harmonieorkest-de-valse-start',
      'Orkest De Valse Start',
      'stage',
      '51-100',
      'LI',
      'Een orkest dat elk concert één keer opnieuw begint.',
    ],
    { worry: 'strategy-and-budget' },
  ),
  withStory(
    'planning',
    [2.6, 2.9, 2.7, 3.0, 2.5],
    [
      'filmfestival-de-achterste-rij',
      'Filmfestival De Achterste Rij',
      'festival',
      '6-20',
      'GR',
      'Films die je beter van ver kunt zien.',
    ],
    { worry: 'processes-and-structure' },
  ),
  withStory(
    'planning',
    [2.1, 2.6, 2.4, 1.9, 2.2],
    [
      'kunsthal-de-lege-sokkel',
      'Kunsthal De Lege Sokkel',
      'museum',
      '21-50',
      'NB',
      'Hedendaagse kunst, steeds één werk minder dan je denkt.',
    ],
    { worry: 'audience-and-value' },
  ),

  withStory(
    'concluded',
    [2.5, 3.1, 2.9, 2.4, 2.7],
    [
      'operahuis-de-hoge-c',
      'Operahuis De Hoge C',
      'stage',
      '101-250',
      'ZH',
      'Opera en muziektheater in een verzonnen havenstad.',
    ],
  ),
  withStory(
    'concluded',
    [2.0, 2.4, 2.2, 2.6, 2.1],
    [
      'straattheaterfestival-stoeprand',
      'Straattheaterfestival Stoeprand',
      'festival',
      '1-5',
      'NB',
      'Eén weekend, veertig straathoeken, geen kaartjes.',
    ],
  ),
  withStory(
    'concluded',
    [2.7, 3.3, 3.2, 2.5, 2.8],
    [
      'erfgoedhuis-zolder-en-kelder',
      'Erfgoedhuis Zolder en Kelder',
      'heritage',
      '21-50',
      'UT',
      'Helpt verzamelaars met wat zij niet weg kunnen doen.',
    ],
  ),
  withStory(
    'concluded',
    [1.9, 2.8, 2.1, 2.3, 2.0],
    [
      'literair-podium-punt-komma',
      'Literair Podium Punt Komma',
      'stage',
      '1-5',
      'GR',
      'Schrijvers die voorlezen wat nog niet af is.',
    ],
  ),
  withStory(
    'concluded',
    [2.4, 2.9, 2.0, 2.7, 2.3],
    [
      'circusschool-de-omkering',
      'Circusschool De Omkering',
      'education',
      '6-20',
      'OV',
      'Leert vallen, en daarna opstaan.',
    ],
  ),
  withStory(
    'concluded',
    [2.2, 3.0, 2.6, 2.8, 2.4],
    [
      'centrum-voor-de-kunsten-kladblok',
      'Centrum voor de Kunsten Kladblok',
      'education',
      '21-50',
      'GE',
      'Cursussen voor iedereen die dacht het niet te kunnen.',
    ],
  ),
  withStory(
    'concluded',
    [1.7, 2.2, 1.8, 2.1, 1.9],
    [
      'dorpshuis-de-lange-pauze',
      'Dorpshuis De Lange Pauze',
      'stage',
      '1-5',
      'ZE',
      'Toneel, bingo en de jaarvergadering van de ijsclub.',
    ],
  ),
  withStory(
    'concluded',
    [2.9, 3.2, 3.4, 2.9, 3.1],
    [
      'beeldarchief-het-zwarte-gat',
      'Beeldarchief Het Zwarte Gat',
      'heritage',
      '51-100',
      'NH',
      'Bewaart televisie die niemand meer durft uit te zenden.',
    ],
  ),

  withStory(
    'talking',
    [2.3, 2.7, 2.5, 2.4, 2.2],
    [
      'muziekcentrum-nagalm',
      'Muziekcentrum Nagalm',
      'stage',
      '21-50',
      'FR',
      'Oefenruimtes, lessen en een zaal met drie seconden echo.',
    ],
  ),
  withStory(
    'talking',
    [2.0, 3.1, 2.8, 2.1, 2.4],
    [
      'museum-voor-kleine-gebreken',
      'Museum voor Kleine Gebreken',
      'museum',
      '6-20',
      'LI',
      'Alles wat bijna gelukt is.',
    ],
  ),
  withStory(
    'answering',
    [2.4, 2.9, 2.6, 2.5, 2.3],
    [
      'toneelgroep-de-souffleur',
      'Toneelgroep De Souffleur',
      'stage',
      '21-50',
      'NH',
      'Repertoire waarin iemand meeleest.',
    ],
  ),
  withStory(
    'answering',
    [2.1, 2.6, 2.2, 2.7, 2.0],
    [
      'lichtfestival-schemerzone',
      'Lichtfestival Schemerzone',
      'festival',
      '6-20',
      'DR',
      'Tien avonden licht op plekken die dat niet gewend zijn.',
    ],
  ),
  withStory(
    'new',
    [2, 2, 2, 2, 2],
    [
      'podium-achter-de-dijk',
      'Podium Achter de Dijk',
      'stage',
      '6-20',
      'FL',
      'Nieuw op Samenspel.',
    ],
  ),
  withStory(
    'new',
    [2, 2, 2, 2, 2],
    [
      'openluchtmuseum-regenjas',
      'Openluchtmuseum Regenjas',
      'museum',
      '21-50',
      'OV',
      'Ook open als het niet regent.',
    ],
  ),

  withStory(
    'partner',
    [3, 3, 4, 3, 3],
    [
      'ondertitelbedrijf-meelezer',
      'Meelezer Ondertiteling',
      'technology',
      '6-20',
      'UT',
      'Live ondertitels en vertaling in de zaal en op afstand.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [3, 4, 4, 3, 3],
    [
      'studio-dubbelganger',
      'Studio Dubbelganger',
      'technology',
      '21-50',
      'NH',
      '3D-scans, motion capture en digitale decors.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [3, 3, 4, 4, 3],
    [
      'kaartwinkel-rij-een',
      'Kaartwinkel Rij Eén',
      'technology',
      '21-50',
      'ZH',
      'Kaartverkoop die publiek niet kwijtraakt aan een tussenhandel.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [3, 3, 4, 3, 4],
    [
      'netwerkbeheer-knoop-en-draad',
      'Knoop en Draad Netwerkbeheer',
      'technology',
      '51-100',
      'GE',
      'Beheert computers en wifi van wie daar geen tijd voor heeft.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [2, 3, 3, 3, 3],
    [
      'ontwerpbureau-vlakverdeling',
      'Ontwerpbureau Vlakverdeling',
      'technology',
      '6-20',
      'NB',
      'Websites en bewegwijzering die iedereen kan lezen.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 3],
    [
      'zorggroep-de-zonzijde',
      'Zorggroep De Zonzijde',
      'other',
      '251+',
      'LI',
      'Verpleeghuizen met een podium in de huiskamer.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 3],
    [
      'streekbus-de-omweg',
      'Streekbus De Omweg',
      'other',
      '101-250',
      'DR',
      'Vervoert ook mensen die naar een voorstelling willen.',
    ],
    { nature: 'private' },
  ),
  withStory(
    'partner',
    [4, 4, 4, 3, 3],
    [
      'hogeschool-oeverzicht',
      'Hogeschool Oeverzicht',
      'research',
      '251+',
      'UT',
      'Praktijkonderzoek naar publiek en digitale media.',
    ],
    { nature: 'knowledge' },
  ),
  withStory(
    'partner',
    [4, 4, 4, 4, 4],
    [
      'universiteit-van-de-vlakte',
      'Universiteit van de Vlakte',
      'research',
      '251+',
      'FL',
      'Onderzoek naar aandacht, geheugen en samen kijken.',
    ],
    { nature: 'knowledge' },
  ),
  withStory(
    'partner',
    [3, 4, 3, 3, 4],
    [
      'kennisinstituut-de-spil',
      'Kennisinstituut De Spil',
      'research',
      '21-50',
      'ZH',
      'Brengt culturele organisaties bij elkaar en bij anderen. Hier werken makelaars.',
    ],
    { nature: 'knowledge' },
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 4],
    [
      'kennisnetwerk-oost-west',
      'Kennisnetwerk Oost-West',
      'research',
      '6-20',
      'OV',
      'Regionaal kennisnetwerk voor podia en musea.',
    ],
    { nature: 'knowledge' },
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 3],
    [
      'gemeente-oeverzicht',
      'Gemeente Oeverzicht',
      'public-authority',
      '251+',
      'UT',
      'Een verzonnen gemeente met echte vragen.',
    ],
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 3],
    [
      'provincie-middelmaat',
      'Provincie Middelmaat',
      'public-authority',
      '251+',
      'GE',
      'De dertiende provincie, die niet bestaat.',
    ],
  ),
  withStory(
    'partner',
    [3, 3, 3, 3, 3],
    [
      'scholengroep-de-vraagbaak',
      'Scholengroep De Vraagbaak',
      'education',
      '251+',
      'NB',
      'Twaalf scholen waar leerlingen de vragen stellen.',
    ],
    { nature: 'knowledge' },
  ),
];
