import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Education made together with schools. */
export const schools: readonly DemoEntry[] = [
  {
    slug: 'lespakket-dat-niemand-opende',
    organisation: 'jeugdtheater-grote-oren',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['education'],
        organisations: ['Jeugdtheater Grote Oren', 'Scholengroep De Vraagbaak'],
        place: 'Gelderland',
        audiences: ['schools', 'children'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-09',
        structuralEuros: 1_500,
        projectEuros: 13_800,
        hours: 330,
        n: 142,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Van lespakket van 38 bladzijden naar één doos met niets erin',
        problem:
          'Bij elke voorstelling maakten we lesmateriaal. Uit de cijfers van onze site: 11 procent opende het, 2 procent kwam voorbij bladzijde 5. Leerkrachten zeiden dat het prachtig was.',
        done: 'We zaten zes dagen achter in klassen. Daarna stuurden we in plaats van een pdf een lege kartonnen doos, een week voor de voorstelling, met op het deksel: niet openen. Wat de kinderen denken dat erin zit, nemen de acteurs mee het toneel op.',
        together:
          'Leerkrachten van De Vraagbaak bedachten de doos. Zij kregen tijd van hun directeur, drie middagen, en dat maakte het verschil.',
        changed:
          'Van 142 klassen stuurden 119 iets in. Kinderen herkennen hun bijdrage; de leerkracht heeft er vier minuten werk aan. Het aantal scholen dat terugkomt steeg van 44 naar 67 procent.',
        failed:
          'In elf klassen is de doos wel geopend en waren de tranen niet te stelpen. We hebben nu een reservebriefje. De digitale versie, een filmpje van een doos, deed niets: 3 reacties uit 40 klassen. En het kerndoelenblad moesten we voor de inspectie toch schrijven.',
        remains: 'De doos gaat bij elke productie mee, voor 6,10 euro per klas inclusief post.',
        reuse: 'Alles. Neem vooral ook de observatielijst over.',
      },
    ),
  },
  {
    slug: 'pupils-ask-the-museum-answers',
    organisation: 'scholengroep-de-vraagbaak',
    kind: 'case',
    monthsAgo: 9,
    content: inEnglish(
      {
        sectors: ['education'],
        partnerSectors: ['museum', 'library', 'heritage'],
        organisations: [
          'Scholengroep De Vraagbaak',
          'Museum Stilstaand Water',
          'Streekarchief De Vergeten Polder',
        ],
        place: 'Noord-Brabant',
        audiences: ['schools', 'young-people'],
        parts: ['processes-and-structure', 'audience-and-value'],
        stage: 'in-use',
        started: '2024-01',
        structuralEuros: 9_500,
        projectEuros: 17_000,
        hours: 610,
        n: 1_840,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Pupils ask, museums answer within a week',
        problem:
          'Cultural institutions send us forty offers for lessons a year. None starts from a question that a pupil has. Our teachers delete them on Monday.',
        done: 'We turned it around. Classes post one question that they cannot answer themselves, with a photograph. Eleven institutions take turns answering in a two-minute video, from the depot or the workshop. “I do not know” is a permitted answer if it says how you would find out.',
        together:
          'Museum Stilstaand Water and the regional archive started; nine followed. One of our concierges keeps the list, and chases, which turned out to be the most important role.',
        changed:
          'Of 1,840 questions 1,612 were answered, in 6 days on average. Forty-three led to a visit. Curators report that they changed labels because of it.',
        failed:
          'Teenagers did not want to be seen asking. Below twelve it runs by itself; above, we had 90 questions in two years, most of them about whether a mummy smells. For a term we used an automatic answer for the remaining ones. It was fluent and wrong about the local flood, and pupils found that out before we did. Good lesson, not our intention.',
        remains: 'In the budget of the group: four hours a week for the concierge.',
        reuse: 'Form, rota and agreement about recordings of minors.',
      },
    ),
  },
  {
    slug: 'programmeren-met-een-draaiorgel',
    organisation: 'centrum-voor-de-kunsten-kladblok',
    kind: 'case',
    monthsAgo: 24,
    content: inDutch(
      {
        sectors: ['education', 'music'],
        partnerSectors: ['technology', 'heritage'],
        organisations: ['Centrum voor de Kunsten Kladblok', 'Orgelwerkplaats De Losse Pijp'],
        place: 'Gelderland',
        audiences: ['children', 'schools'],
        parts: ['culture-and-competences', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-09',
        structuralEuros: 2_600,
        projectEuros: 15_400,
        hours: 280,
        n: 96,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Leren programmeren op een draaiorgel',
        problem:
          'Programmeerles bleef een scherm met een katje. Muziekles bleef een liedje. Voor allebei had de basisschool samen drie kwartier per week.',
        done: 'Een draaiorgel leest gaatjes in karton: dat is code. Kinderen ponsen een wijsje, horen een fout, plakken een gaatje dicht. Na vier lessen ponsen zij een herhaling en na zes een wedstrijd tussen twee boeken.',
        together:
          'De Losse Pijp bouwde drie kleine orgels van afvalhout. Een informaticus schreef de lesbrief, een orgelman streepte de moeilijke woorden weg.',
        changed:
          '96 klassen. Leerlingen konden na zes lessen vaker een fout in een stappenplan vinden: 71 tegen 48 procent in klassen met schermlessen (n=212 en 190). Meisjes noemden zich even vaak goed als jongens.',
        failed:
          'Karton wordt nat. Na een regenweek speelden alle orgels hetzelfde: niets. De digitale pons, een app om gaatjes te tekenen, haalde precies weg wat het goed maakte en ligt stil. We hebben te lang gewacht met scholen buiten fietsafstand, want een orgel past niet in een bakfiets. Dat wisten we na één keer proberen.',
        remains:
          'Drie orgels rouleren. Twee docenten zijn opgeleid, één is met pensioen gegaan zonder opvolger.',
        reuse: 'Bouwtekening en zes lesbrieven, gelijk delen.',
      },
    ),
  },
];
