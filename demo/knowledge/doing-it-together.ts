import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** In culture: sharing an office, computers and purchases, and joining systems. */
export const together: readonly DemoEntry[] = [
  {
    slug: 'ict-delen-met-vijf-kleine-huizen',
    organisation: 'museum-voor-kleine-gebreken',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['museum', 'stage'],
        partnerSectors: ['technology', 'education'],
        organisations: [
          'Museum voor Kleine Gebreken',
          'Muziekcentrum Nagalm',
          'Literair Podium Punt Komma',
          'Circusschool De Omkering',
          'Dorpshuis De Lange Pauze',
        ],
        place: 'Limburg',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-01',
        ended: '2025-01',
        structuralEuros: 31_000,
        projectEuros: 18_000,
        hours: 540,
        n: 5,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Vijf kleine organisaties delen één ICT’er en haar vrije vrijdag',
        problem:
          'Vijf huizen, samen 38 mensen, en overal was ICT “iets van Ruud”. Ruud is cellist. Updates stonden een jaar open. Apart kon niemand iemand aannemen.',
        done: 'Samen namen we Fatma in dienst, 24 uur: elk huis een halve dag per week, de rest voor wat voor allen geldt. Wie haar buiten de eigen dag belt, betaalt een tientje in een pot. Eén laptopmodel, één wachtwoordkluis, één lijst van wat er mis kan gaan.',
        together:
          'De circusschool is werkgever. Een scholengroep die dit al langer doet, gaf ons haar overeenkomst en haar grootste fout.',
        changed:
          'Updates binnen een week bij alle vijf. Storingen van 4,1 naar 1,3 per week. De kosten per huis zijn hoger dan vroeger (6.200 tegen 4.900 euro), want vroeger telden we Ruud niet.',
        failed:
          'In maand acht ging de halve dag van het dorpshuis steeds naar het museum, dat groter is en harder roept. Het dorpshuis zei niets en betaalde door. Fatma zei het. En we hadden haar vakantie niet geregeld: drie weken augustus zonder iemand, met precies toen een gehackte mailbox.',
        remains: 'Contract voor onbepaalde tijd. In augustus valt een bedrijf in.',
        reuse: 'De samenwerkingsovereenkomst en het potje.',
      },
    ),
  },
  {
    slug: 'a-shared-back-office-for-four-companies',
    organisation: 'jeugdtheater-grote-oren',
    kind: 'case',
    monthsAgo: 10,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['care', 'business'],
        organisations: [
          'Jeugdtheater Grote Oren',
          'Dansgezelschap Kantelpunt',
          'Straattheaterfestival Stoeprand',
          'Poppodium De Kelderkast',
        ],
        place: 'Gelderland',
        audiences: ['professionals', 'makers'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2023-05',
        ended: '2025-08',
        structuralEuros: 118_000,
        projectEuros: 40_000,
        hours: 1_150,
        n: 4,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'One back office for four companies: wages, contracts, invoices',
        problem:
          'Four companies each had a person who did wages, contracts and grants alone. When ours fell ill, 31 freelancers were paid nine weeks late.',
        done: 'The four people now form one office in a former school. Each remains the face for their own company and does one subject for all: wages, contracts, grants or purchasing. A rule: nothing may be known by one person only.',
        together:
          'A nursing home shares its payroll software with us at cost price. The companies signed for four years, with a price for leaving early.',
        changed:
          'Freelancers are paid within 12 days, formerly 34. Two holidays without a laptop, the first in years. Costs rose from 109,000 to 118,000 euros; we had hoped for less and got reliability instead.',
        failed:
          'We promised the funder a saving of fifteen per cent. Nobody had calculated it; it was what one writes. We reported the truth after a year and had to return 6,000. The festival left after all: it has work for eleven weeks a year and paid for fifty-two. Our formula was the mistake, not the festival.',
        remains: 'Three companies and a price per payslip.',
        reuse: 'Agreement, price list and the list of single-person knowledge.',
      },
    ),
  },
  {
    slug: 'samen-inkopen-negen-musea',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'case',
    monthsAgo: 18,
    content: inDutch(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['public-authority', 'technology'],
        organisations: [
          'Kennisnetwerk Oost-West',
          'Openluchtmuseum Regenjas',
          'Museum Stilstaand Water',
          'Erfgoedhuis Zolder en Kelder',
        ],
        place: 'Overijssel',
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-10',
        ended: '2024-09',
        structuralEuros: 4_700,
        projectEuros: 32_000,
        hours: 880,
        n: 9,
        licence: 'CC0-1.0',
      },
      {
        title: 'Negen musea kopen samen een collectiesysteem, en één niet',
        problem:
          'Tien musea betaalden tien prijzen voor hetzelfde collectiesysteem: van 3.100 tot 11.400 euro per jaar. De duurste was ook de kleinste.',
        done: 'Eén aanbesteding, geschreven in gewone zinnen door registratoren. Leveranciers moesten in een zaal, met onze rommeligste 200 objecten, laten zien wat zij konden. Weging: 30 procent prijs, 30 procent toegankelijkheid, 40 procent weggaan.',
        together:
          'De gemeente leende haar inkoper voor veertien dagen. De juridische eigenaar is een stichting met elk jaar een andere voorzitter.',
        changed:
          'Gemiddeld nu 4.700 euro. Vier van de negen publiceren hun collectie voor het eerst. De exit is al eens geoefend.',
        failed:
          'Het tiende museum haakte vlak voor tekening af omdat een bruikleengever zijn eigen systeem eiste. Daarmee zakten we onder de staffel: samen 9.000 euro duurder. Er stond geen datum in waarop je niet meer terug kon. De weging van 40 procent voor weggaan was goed bedoeld, maar de winnaar had zijn antwoorden laten schrijven door iemand die wist hoe je punten haalt.',
        remains: 'Contract van vier jaar, en jaarlijks één dag met alle registratoren.',
        reuse: 'Bestek, scoreformulier en de 200 objecten.',
      },
    ),
  },
  {
    slug: 'twee-archieven-een-systeem',
    organisation: 'streekarchief-de-vergeten-polder',
    kind: 'case',
    monthsAgo: 27,
    content: inDutch(
      {
        sectors: ['heritage'],
        partnerSectors: ['public-authority', 'library'],
        organisations: ['Streekarchief De Vergeten Polder', 'Erfgoedhuis Zolder en Kelder'],
        place: 'Flevoland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'culture-and-competences', 'processes-and-structure'],
        stage: 'in-use',
        started: '2021-02',
        ended: '2023-11',
        structuralEuros: 36_000,
        projectEuros: 145_000,
        hours: 4_100,
        n: 840_000,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Samenvoegen van twee archiefsystemen: de woorden waren het probleem',
        problem:
          'Na een fusie hadden we 840.000 beschrijvingen in twee systemen. Bij de een is een “map” een omslag, bij de ander een landkaart.',
        done: 'Een half jaar lang verhuisden we niets. Eerst maakten beide ploegen samen een woordenlijst van 118 begrippen. Daarna per kwartaal één soort stukken, met een week waarin beide systemen open bleven en een lijst op de muur van wat er niet klopte.',
        together:
          'Een bibliotheek die het achter de rug had, leende haar projectleider en een doos tissues.',
        changed:
          'In twee jaar alles over, met 0,6 procent handwerk. Zoeken kost een bezoeker nu één keer typen; vragen aan de balie daalden met een kwart.',
        failed:
          'Vierduizend notities van een overleden archivaris zaten in een vrij veld dat het nieuwe systeem na 255 tekens afkapt. We ontdekten het vijf maanden later, na verloop van de bewaartermijn van de oude server. Negentig hebben we teruggevonden op papier. Een steekproef nemen van lange velden had een uur gekost. En de mensen: wie “verloren” had bij de keuze, kwam twee jaar niet in de nieuwe kantine.',
        remains: 'Eén systeem. De woordenlijst is de meest geraadpleegde pagina.',
        reuse: 'Woordenlijst en verhuisplan.',
      },
    ),
  },
  {
    slug: 'open-source-with-a-pot-of-money',
    organisation: 'bibliotheek-tussen-de-regels',
    kind: 'case',
    monthsAgo: 8,
    content: inEnglish(
      {
        sectors: ['library', 'heritage'],
        partnerSectors: ['technology', 'research', 'public-authority'],
        organisations: [
          'Bibliotheek Tussen de Regels',
          'Hogeschool Oeverzicht',
          'Codecollectief De Accolade',
        ],
        countries: ['NL', 'BE', 'DE'],
        place: 'Overijssel',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-01',
        ended: '2025-06',
        structuralEuros: 14_000,
        projectEuros: 97_000,
        hours: 1_600,
        n: 17,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Open source with a pot for maintenance: a booking tool of seventeen houses',
        problem:
          'We had a tool made for booking rooms and courses and published it proudly. Nobody could install it. Two years later our only developer moved to Norway.',
        done: 'We began again from the other end: first seventeen houses that promise 800 euros a year, then a collective of three programmers, then a roadmap of one page. A feature is built only if two houses want it. Every release is first installed by the least technical house.',
        together:
          'Houses in three countries. The university’s students write documentation; a house reads it aloud while installing.',
        changed:
          'Seventeen houses, four releases a year, median installation 50 minutes. A commercial product for the same would cost us 9,000 more a year.',
        failed:
          'Version one, 58,000 euros, is gone. It was “open” in the sense of a door in a wall without stairs. And accessibility: we tested after release three and found that the calendar could not be used with a keyboard. That took five months to repair, in which a blind colleague in Ghent had to ask for every booking.',
        remains:
          'An association with a treasurer. If fewer than twelve pay, it stops, and the date is on the site.',
        reuse: 'Code, statutes, roadmap. The pot is the part to copy.',
      },
    ),
  },
  {
    slug: 'shared-light-desk-and-a-calendar',
    organisation: 'podium-achter-de-dijk',
    kind: 'case',
    monthsAgo: 5,
    content: inEnglish(
      {
        sectors: ['stage', 'music'],
        partnerSectors: ['agriculture', 'technology'],
        organisations: [
          'Podium Achter de Dijk',
          'Poppodium De Kelderkast',
          'Muziekcentrum Nagalm',
          'Machinering De Gedeelde Ploeg',
        ],
        place: 'Flevoland',
        audiences: ['professionals', 'makers'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'experiment',
        started: '2024-09',
        ended: '2026-03',
        structuralEuros: 5_200,
        projectEuros: 62_000,
        hours: 290,
        n: 4,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Four stages share light, sound and cameras the way farmers share a thresher',
        problem:
          'Each of us hired the same moving lights from the same firm, 19,000 euros a year together. Each had bought one camera that sat in a drawer for 340 days.',
        done: 'A pool of 46 items in a van. Requests go into a calendar that ranks by date of performance and by who waited last time. A technician photographs each item on return. Damage is paid from the pool.',
        together:
          'The machine ring gave us its rules and one advice: do not begin with the thing everybody wants at Christmas.',
        changed:
          'Hire fell to 7,500 euros. In the first year 212 loans, 9 clashes, all settled by telephone. Two stages now also stream, since the cameras came with somebody who can use them.',
        failed:
          'We began with the thing everybody wants at Christmas. In December three pantomimes claimed eight lights; one opened in working light, and reviewers called it a choice. The van has been driven mostly by one volunteer, 61, who has now stopped. We had counted kilometres and not his evenings.',
        remains: 'A year’s extension; the driver is paid.',
        reuse: 'The rules, on one page, and the photographs protocol.',
      },
    ),
  },
];
