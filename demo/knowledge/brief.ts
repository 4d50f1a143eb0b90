import { inDutch, type DemoEntry } from './entry.ts';

/*
 * Real organisations, and therefore only what their public pages say (read in November 2026). What
 * is not known is said to be unknown, and no costs are guessed. Where we know a page by its title
 * only, the address is that of the site.
 */
const site = 'https://www.den.nl/';
const article = {
  title:
    'Grensverleggende samenwerking is een belangrijke stap voor digitale transformatie in de cultuursector (DEN)',
  url: site,
  year: '',
};

/** The examples in the article that Samenspel started from. */
export const briefExamples: readonly DemoEntry[] = [
  {
    slug: 'venues-of-the-future',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 2,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'research'],
        organisations: ['NITE', 'Substrakt', 'Audience Lab', 'DEN'],
        countries: ['NL', 'GB'],
        audiences: ['people-at-a-distance', 'makers', 'professionals'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'experiment',
        sources: [
          article,
          { title: 'Venues of the Future: first report (DEN)', url: site, year: '' },
          { title: 'Manifesto on FAITH (DEN)', url: site, year: '' },
        ],
      },
      {
        title: 'Venues of the Future: digitaal als aanvulling op de zaal',
        problem:
          'Hoe kan digitale techniek het bezoek aan een voorstelling verrijken zonder het fysieke bezoek te vervangen? Volgens DEN benutten veel culturele organisaties die kansen nog weinig: zij staan aan het begin en moeten eerst de basis op orde brengen.',
        done: 'Vier partijen zoeken samen naar vormen. Een voorbeeld uit het artikel: publiek op afstand betrekken bij het repeteren. In november 2023 waren er rondetafels over techniek en over theater. Er waren kleine opdrachten (micro-commissions) rond FAITH.',
        together:
          'Theaterensemble NITE (Nederland), digitaal bureau Substrakt (Verenigd Koninkrijk), Audience Lab (Verenigd Koninkrijk) en DEN. Wie precies wat deed, staat niet in de bronnen die wij lazen.',
        changed:
          'De bronnen noemen een uitgangspunt: digitaal verandert de live ervaring en komt er niet voor in de plaats. Cijfers over publiek of effect vonden wij niet.',
        failed:
          'Het eerste rapport meldt dat de theatertafel ideeën opleverde en geen acties, en dat nog niet was besloten hoe het verder gaat. Een tweede rapport hebben wij niet gevonden.',
        remains: 'Niet bekend. Over het vervolg was in het eerste rapport nog niets besloten.',
        reuse: 'Voorwaarden voor hergebruik zijn niet bekend. Vraag het aan DEN.',
      },
      {
        title: 'Venues of the Future: digital beside the physical venue',
        problem:
          'How can digital technology enrich a performance without taking the place of being there? According to DEN many cultural organisations make little use of these chances: they are at the start and need to get the basics in order.',
        done: 'Four parties look for forms together. One example in the article: involving an audience at a distance in rehearsals. Roundtables on technology and on theatre were held in November 2023. There were micro-commissions around FAITH.',
        together:
          'Theatre ensemble NITE (Netherlands), digital agency Substrakt (United Kingdom), Audience Lab (United Kingdom) and DEN. Who did exactly what is not in the sources that we read.',
        changed:
          'The sources state a principle: digital changes the live experience and does not replace it. We found no figures on audiences or effects.',
        failed:
          'The first report says that the theatre table gave ideas and no actions, and that the afterlife was undecided. We found no second report.',
        remains: 'Not known. The first report had not decided on what comes next.',
        reuse: 'Terms of reuse are not known. Ask DEN.',
      },
    ),
  },
  {
    slug: 'den-en-het-digital-trust-center',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 2,
    content: inDutch(
      {
        sectors: ['research'],
        partnerSectors: ['public-authority'],
        organisations: ['DEN', 'Digital Trust Center'],
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        n: 120,
        sources: [
          article,
          { title: 'Cybersecurity (DEN)', url: 'https://www.den.nl/en/cybersecurity', year: '' },
          { title: 'Cyber security in de culturele sector (DEN)', url: site, year: '2023' },
          {
            title: 'Accountancy Vanmorgen, 6 januari 2025',
            url: 'https://www.accountancyvanmorgen.nl/',
            year: '2025',
          },
        ],
      },
      {
        title: 'DEN en het Digital Trust Center: cyberveiligheid in de cultuursector',
        problem:
          'Hoe staat het met de cyberveiligheid van culturele organisaties, en wat helpt hen verder? Een peiling van april 2023 (n=120, indicatief): 3 op de 10 hadden in drie jaar een incident, en 73 procent zei zorgvuldig te werken.',
        done: 'DEN begon een samenwerking met het Digital Trust Center (DTC). Op de pagina van DEN staat een volgorde: eerst een checklist, dan de CyberVeilig Check, dan een stappenplan.',
        together:
          'DEN en het DTC, toen onderdeel van het ministerie van Economische Zaken. De rolverdeling is niet verder beschreven in wat wij lazen.',
        changed:
          'De sector kreeg een beeld van de stand van zaken en een volgorde van stappen. Of organisaties daardoor veiliger zijn, hebben wij niet gevonden.',
        failed:
          'De bronnen noemen niet wat er mislukte of werd opgegeven. Wel een beperking: de cijfers zijn indicatief, en wat mensen over zichzelf zeggen is geen meting.',
        remains:
          'De hulpmiddelen stonden online toen wij keken. Volgens een vakbericht gaat het DTC samen met het Nationaal Cyber Security Centrum; namen kunnen dus veranderen.',
        reuse: 'Voorwaarden voor hergebruik zijn niet bekend. Vraag het aan DEN.',
      },
      {
        title: 'DEN and the Digital Trust Center: cyber security in culture',
        problem:
          'How safe are cultural organisations, and what helps them further? A poll of April 2023 (n=120, indicative): 3 in 10 had an incident in three years, and 73 per cent said that they act carefully.',
        done: 'DEN started to work with the Digital Trust Center (DTC). Its page gives an order: first a checklist, then the CyberVeilig Check, then a plan in steps.',
        together:
          'DEN and the DTC, then part of the Ministry of Economic Affairs. What we read does not describe further who did what.',
        changed:
          'The sector got a picture of where it stands and an order of steps. Whether organisations are safer because of it, we did not find.',
        failed:
          'The sources do not say what failed or was given up. There is a limit: the figures are indicative, and what people say about themselves is not a measurement.',
        remains:
          'The tools were on line when we looked. A trade publication says that the DTC will merge with the national cyber security centre, so names may change.',
        reuse: 'Terms of reuse are not known. Ask DEN.',
      },
    ),
  },
  {
    slug: 'de-stand-van-digitale-transformatie-2025',
    organisation: 'kennisinstituut-de-spil',
    kind: 'source',
    monthsAgo: 2,
    content: inDutch(
      {
        sectors: ['research'],
        organisations: ['DEN'],
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'culture-and-competences'],
        n: 215,
        sources: [
          { title: 'De stand van digitale transformatie (DEN)', url: site, year: '2025' },
          { title: 'Is the cultural sector ready? (DEN)', url: site, year: '' },
        ],
      },
      {
        title: 'De stand van digitale transformatie in de cultuursector (DEN)',
        problem: 'Hoe ver zijn culturele organisaties met digitale transformatie?',
        done: 'DEN liet mensen een scan invullen met vijf onderdelen en vijf niveaus.',
        together: '215 mensen uit meer dan 100 organisaties.',
        changed:
          'Op niveau Lerend stond 39 procent, op Uitvoerend 41 procent. Strategie en budget scoorde het laagst: 2,3 en bij 51 tot 100 fte 1,69. Cultuur en competenties kwam op 3,3.',
        failed:
          'Deelnemers kozen zelf om mee te doen, en organisaties die al ver zijn, gebruiken de scan nauwelijks. De gemiddelden van de andere onderdelen hebben wij niet gevonden.',
        remains: 'DEN heeft sinds 26 januari 2026 een eigen dashboard om te vergelijken.',
        reuse: 'Voorwaarden zijn niet bekend. Vergelijk alleen met de vragenlijst erbij.',
      },
      {
        title: 'The state of digital transformation in culture (DEN)',
        problem: 'How far have cultural organisations come with digital transformation?',
        done: 'DEN had people fill in a scan with five parts and five levels.',
        together: '215 people from more than 100 organisations.',
        changed:
          'At level Lerend stood 39 per cent, at Uitvoerend 41 per cent. Strategy and budget scored lowest: 2.3, and 1.69 for 51 to 100 FTE. Culture and competences came to 3.3.',
        failed:
          'People chose to take part themselves, and organisations that are far ahead hardly use the scan. We did not find the averages of the other parts.',
        remains: 'Since 26 January 2026 DEN has a dashboard of its own for comparison.',
        reuse: 'Terms are not known. Compare only with the questionnaire at hand.',
      },
    ),
  },
];
