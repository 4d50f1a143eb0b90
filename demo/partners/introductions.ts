/** A card by its organisation and the beginning of its title. */
export type Named = readonly [of: string, title: string];

export type DemoIntroduction = {
  /** Who showed interest first; their yes is there from the beginning. */
  readonly asking: Named;
  readonly asked: Named;
  /** A broker proposed it: then neither has said yes yet. */
  readonly proposed?: boolean;
  readonly days: number;
  /** Which need (by place) of the one is met by which give of the other. */
  readonly askingGets: readonly [need: number, give: number];
  readonly askedGets: readonly [need: number, give: number];
  readonly became: 'waits' | 'introduced' | 'met' | 'started' | 'declined';
  readonly why?: string;
};

/** What became of bringing together in the demo sector so far. */
export const introductions: readonly DemoIntroduction[] = [
  {
    asking: ['studio-dubbelganger', 'Verhalen'],
    asked: ['museum-van-de-verloren-paraplu', 'Vierduizend'],
    days: 3,
    askingGets: [0, 0],
    askedGets: [0, 0],
    became: 'waits',
  },
  {
    asking: ['dansgezelschap-kantelpunt', 'Een dans'],
    asked: ['studio-dubbelganger', 'Motion'],
    days: 9,
    askingGets: [0, 0],
    askedGets: [0, 0],
    became: 'introduced',
  },
  {
    asking: ['zorggroep-de-zonzijde', 'Gesprekken'],
    asked: ['toneelgroep-de-souffleur', 'Acteurs'],
    days: 40,
    askingGets: [0, 0],
    askedGets: [0, 0],
    became: 'met',
  },
  {
    asking: ['museum-stilstaand-water', 'Een museum'],
    asked: ['ontwerpbureau-vlakverdeling', 'Ondertitels'],
    days: 30,
    askingGets: [0, 1],
    askedGets: [0, 0],
    became: 'declined',
    why: 'We zoeken opdrachten voor beeldscherm, geen borden.',
  },
  {
    asking: ['streekarchief-de-vergeten-polder', 'Handschriften'],
    asked: ['universiteit-van-de-vlakte', 'Handwriting'],
    days: 60,
    askingGets: [0, 0],
    askedGets: [0, 0],
    became: 'started',
  },
  {
    asking: ['kunsthal-de-lege-sokkel', 'Kunst kijken'],
    asked: ['scholengroep-de-vraagbaak', 'Leerlingen'],
    days: 2,
    proposed: true,
    askingGets: [0, 0],
    askedGets: [0, 0],
    became: 'waits',
  },
  {
    asking: ['festival-windstil', 'Drie dagen'],
    asked: ['streekbus-de-omweg', 'Bussen'],
    days: 22,
    askingGets: [0, 0],
    askedGets: [1, 0],
    became: 'introduced',
  },
];

/** Organisations that worked together before; `told`: both let it be known. */
export const acquaintances: readonly {
  readonly pair: readonly [string, string];
  readonly what: string;
  readonly lastYear: string;
  readonly told: boolean;
}[] = [
  {
    pair: ['theater-de-zevende-wand', 'hogeschool-oeverzicht'],
    what: 'Publieksonderzoek bij drie voorstellingen',
    lastYear: '2025',
    told: true,
  },
  {
    pair: ['ondertitelbedrijf-meelezer', 'hogeschool-oeverzicht'],
    what: 'Stages en een proef met ondertitels',
    lastYear: '2024',
    told: true,
  },
  {
    pair: ['museum-van-de-verloren-paraplu', 'gemeente-oeverzicht'],
    what: 'Een tentoonstelling in het stadhuis',
    lastYear: '2023',
    told: false,
  },
];

/** Partners on a list whom nobody asked anything, because they are not here. */
export const onlyListed: readonly {
  readonly of: string;
  readonly name: string;
  readonly what: string;
  readonly lastYear: string;
}[] = [
  {
    of: 'museum-van-de-verloren-paraplu',
    name: 'Drukkerij De Natte Inkt',
    what: 'Catalogus bij de zomertentoonstelling',
    lastYear: '2022',
  },
];

/** What some organisations do not want. */
export const unwanted: readonly {
  readonly of: string;
  readonly kind: 'sort' | 'region' | 'form' | 'money-source';
  readonly value: string;
  readonly note: string;
  readonly learntFrom: 'organisation' | 'broker';
}[] = [
  {
    of: 'literair-podium-punt-komma',
    kind: 'form',
    value: 'buy',
    note: 'Wij kopen niets in.',
    learntFrom: 'organisation',
  },
  {
    of: 'ontwerpbureau-vlakverdeling',
    kind: 'sort',
    value: 'festival',
    note: 'Na drie afwijzingen: te korte opdrachten.',
    learntFrom: 'broker',
  },
];

/** Organisations served by the network in the east; all others that have a card by De Spil. */
export const servedByEastWest: readonly string[] = [
  'bibliotheek-tussen-de-regels',
  'circusschool-de-omkering',
  'openluchtmuseum-regenjas',
  'centrum-voor-de-kunsten-kladblok',
  'provincie-middelmaat',
  'dorpshuis-de-lange-pauze',
];
