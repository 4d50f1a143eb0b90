import type { Part } from '#capabilities/scan/instrument.ts';

export type DemoStep = {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly hours: number;
  readonly euros: number;
  readonly money: 'structural' | 'project' | 'none';
  readonly partnerNeeded?: true;
};

export type DemoGap = {
  readonly part: Part;
  readonly title: string;
  readonly steps: readonly DemoStep[];
};

/** What organisations in the demo want to change, and the steps that they set for it. */
export const gaps: readonly DemoGap[] = [
  {
    part: 'strategy-and-budget',
    title: 'Ons digitale werk stopt als de subsidie stopt',
    steps: [
      {
        title: 'Alle digitale kosten van dit jaar op één blad zetten',
        parts: ['strategy-and-budget', 'processes-and-structure'],
        hours: 16,
        euros: 0,
        money: 'none',
      },
      {
        title: 'In de begroting van volgend jaar een vast bedrag voor onderhoud opnemen',
        parts: ['strategy-and-budget'],
        hours: 12,
        euros: 8000,
        money: 'structural',
      },
      {
        title: 'Met een ander podium een systeembeheerder delen',
        parts: ['strategy-and-budget', 'data-and-technology', 'culture-and-competences'],
        hours: 30,
        euros: 6000,
        money: 'structural',
        partnerNeeded: true,
      },
    ],
  },
  {
    part: 'culture-and-competences',
    title: 'Wie iets nieuws wil leren, doet dat in eigen tijd',
    steps: [
      {
        title: 'Elke twee weken een leeruur in het rooster zetten',
        parts: ['culture-and-competences', 'processes-and-structure'],
        hours: 40,
        euros: 0,
        money: 'none',
      },
      {
        title: 'Na elk project een uur praten over wat niet lukte',
        parts: ['culture-and-competences'],
        hours: 10,
        euros: 0,
        money: 'none',
      },
      {
        title: 'Een vrijwilliger en een student samen de website laten bijhouden',
        parts: ['culture-and-competences', 'audience-and-value', 'data-and-technology'],
        hours: 60,
        euros: 1500,
        money: 'project',
        partnerNeeded: true,
      },
    ],
  },
  {
    part: 'data-and-technology',
    title: 'Niemand weet waar onze gegevens staan',
    steps: [
      {
        title: 'Een lijst maken van alle systemen, met wie het contract kent',
        parts: ['data-and-technology', 'processes-and-structure'],
        hours: 20,
        euros: 0,
        money: 'none',
      },
      {
        title: 'Een back-up terugzetten en opschrijven hoe lang dat duurde',
        parts: ['data-and-technology'],
        hours: 12,
        euros: 500,
        money: 'structural',
      },
      {
        title: 'Kaartverkoop en nieuwsbrief aan elkaar koppelen',
        parts: ['data-and-technology', 'audience-and-value'],
        hours: 48,
        euros: 4500,
        money: 'project',
        partnerNeeded: true,
      },
    ],
  },
  {
    part: 'audience-and-value',
    title: 'Jongeren zien nooit iets van ons voor de première',
    steps: [
      {
        title: 'Twintig leerlingen uitnodigen bij een repetitie en hun vragen noteren',
        parts: ['audience-and-value', 'culture-and-competences'],
        hours: 24,
        euros: 600,
        money: 'project',
      },
      {
        title: 'Eén repetitie met ondertitels op afstand laten volgen',
        parts: ['audience-and-value', 'data-and-technology'],
        hours: 60,
        euros: 6000,
        money: 'project',
        partnerNeeded: true,
      },
      {
        title: 'Afspreken wie reacties van publiek leest en wat er mee gebeurt',
        parts: ['processes-and-structure', 'audience-and-value'],
        hours: 8,
        euros: 0,
        money: 'none',
      },
    ],
  },
  {
    part: 'processes-and-structure',
    title: 'Na een project is niemand meer eigenaar',
    steps: [
      {
        title: 'Voor elk digitaal middel één eigenaar aanwijzen',
        parts: ['processes-and-structure'],
        hours: 10,
        euros: 0,
        money: 'none',
      },
      {
        title: 'Bij elk projectplan opschrijven wie het daarna onderhoudt en waarvan',
        parts: ['processes-and-structure', 'strategy-and-budget'],
        hours: 12,
        euros: 2500,
        money: 'structural',
      },
      {
        title: 'Met een archief afspreken wie onze opnames bewaart',
        parts: ['processes-and-structure', 'data-and-technology'],
        hours: 32,
        euros: 3000,
        money: 'project',
        partnerNeeded: true,
      },
    ],
  },
];

/** What people wrote when they were asked after 90 days. */
export const answersAfter90Days = [
  {
    result: 'done',
    why: 'Het kostte minder tijd dan we dachten.',
    next: 'Volgend kwartaal doen we dit met de buren.',
  },
  {
    result: 'not-done',
    why: 'De collega die het zou doen is weg.',
    next: 'We zoeken eerst een nieuwe eigenaar.',
  },
  { result: 'done', why: 'Alleen de laatste koppeling lukte niet.', next: '' },
  { result: 'unwanted', why: 'Het nieuwe kassasysteem kan dit al.', next: '' },
] as const;

/** What teams wrote down as agreed in their conversations, per level of the outcome. */
export const agreements = [
  [
    'We beginnen klein en zetten dit op de agenda van het maandelijkse overleg.',
    'Het is er nu nog niet. We willen er in het voorjaar een eigenaar voor.',
  ],
  [
    'Een deel van het huis doet het al. We nemen hun manier over.',
    'We doen dit nu per project. Dat willen we anders.',
  ],
  [
    'Dit loopt goed op kantoor, maar nog niet op de vloer.',
    'We houden dit vast en kijken over een jaar weer.',
  ],
  [
    'We doen dit samen met andere organisaties en willen dat zo houden.',
    'De teams weten elkaar te vinden. Daar bouwen we op.',
  ],
  [
    'Dit is gewoon hoe wij werken. We delen het graag.',
    'Anderen komen bij ons kijken. Dat is goed voor iedereen.',
  ],
] as const;

/** What somebody still thought differently about. */
export const dissents = [
  'De techniek ziet dit anders: op de vloer merken zij er weinig van.',
  'Eén collega vindt dit te hoog, omdat het van één persoon afhangt.',
] as const;

/** The result of a scan elsewhere that the theatre of the journey already has. */
export const journeyEarlierResult = {
  instrument: 'DEN-scan digitale transformatie',
  source: 'Ingevuld door het managementteam (verzonnen cijfers voor de demo)',
  values: {
    'strategy-and-budget': 1.7,
    'culture-and-competences': 3.1,
    'data-and-technology': 2.4,
    'audience-and-value': 2.2,
    'processes-and-structure': 2.6,
  },
} as const;
