import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** In culture: choosing, paying for it every year, boards, and learning from what went wrong. */
export const strategy: readonly DemoEntry[] = [
  {
    slug: 'digitale-strategie-op-een-a4',
    organisation: 'museum-van-de-verloren-paraplu',
    kind: 'case',
    monthsAgo: 15,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['research'],
        organisations: ['Museum van de Verloren Paraplu', 'Kennisinstituut De Spil'],
        place: 'Zuid-Holland',
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-09',
        ended: '2025-02',
        structuralEuros: 0,
        projectEuros: 6_800,
        hours: 160,
        n: 24,
        licence: 'CC0-1.0',
      },
      {
        title: 'Van een digitale strategie van 58 bladzijden naar één A4',
        problem:
          'Een adviesbureau schreef ons plan met elf speerpunten. Het lag in een la naast dat van vier jaar eerder, dat er veel op leek. Intussen kocht de marketing een app.',
        done: 'We begonnen bij de missie en vroegen per afdeling: wat kan een bezoeker straks wat nu niet kan? Dat gaf 43 zinnen. Daarna streepte ieder er om beurten één weg, tot er drie over waren. Bij elk staat wie stopt met wat, om daar tijd voor te krijgen.',
        together:
          'Alle 24 mensen, ook de horeca en de beveiliging. De Spil leidde twee dagdelen en weigerde een rapport te schrijven.',
        changed:
          'Na anderhalf jaar zijn twee van de drie gehaald. Zeven voorstellen zijn met het A4 in de hand afgewezen, waaronder een van de directeur zelf.',
        failed:
          'De derde, “elke paraplu heeft een verhaal van een bezoeker”, mislukte: 4.000 paraplu’s, 61 verhalen. We hadden niemand van buiten gevraagd of zij dat wilden. En de afdeling educatie verloor in het wegstrepen alles wat zij belangrijk vond; twee mensen vertrokken. Zo’n spel is wreder dan het lijkt.',
        remains: 'Het A4 hangt in de lift. Elk jaar mag er één zin af of bij.',
        reuse: 'De spelregels. Geef iedere afdeling één zin die niemand mag strepen.',
      },
      {
        title: 'From a digital strategy of 58 pages to one sheet of paper',
        problem:
          'Consultants wrote us a plan with eleven priorities. It lay in a drawer beside the one of four years earlier, which looked much like it. Meanwhile marketing bought an app.',
        done: 'We began with the mission and asked each department: what will a visitor be able to do that is impossible now? That gave 43 sentences. Then each in turn struck one out, until three were left. Beside each stands who stops doing what, to find time.',
        together:
          'All 24 people, café and security included. De Spil led two half days and refused to write a report.',
        changed:
          'After eighteen months two of the three have been reached. Seven proposals were turned down sheet in hand, one of them from the director.',
        failed:
          'The third, “each umbrella has a story by a visitor”, failed: 4,000 umbrellas, 61 stories. We had not asked anybody outside whether they wanted to. And education lost all it held dear in the striking out; two people left. Such a game is crueller than it looks.',
        remains: 'The sheet hangs in the lift. Each year one sentence may go or come.',
        reuse: 'The rules of the game. Give each department one sentence nobody may strike.',
      },
    ),
  },
  {
    slug: 'van-projectgeld-naar-vaste-post',
    organisation: 'dansgezelschap-kantelpunt',
    kind: 'case',
    monthsAgo: 9,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['public-authority'],
        organisations: ['Dansgezelschap Kantelpunt', 'Provincie Middelmaat'],
        place: 'Noord-Holland',
        audiences: ['professionals', 'makers'],
        parts: ['strategy-and-budget'],
        stage: 'in-use',
        started: '2023-01',
        ended: '2025-12',
        structuralEuros: 47_000,
        projectEuros: 15_000,
        hours: 210,
        n: 8,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Digitaal uit de projectpot halen: drie jaar afbouwen in omgekeerde volgorde',
        problem:
          'In zes jaar kregen we acht digitale projectsubsidies, samen 640.000 euro. Toen we telden wat er nog draaide, was dat één website, en die was van ons eigen geld.',
        done: 'We draaiden het om. Bij elk nieuw project schrijven we eerst de exploitatie voor jaar drie. Past die niet in de gewone begroting, dan vragen we niet aan. In de jaarrekening staat een aparte regel voor structurele digitale kosten: licenties, onderhoud, en één dag per week van iemand.',
        together:
          'De provincie stemde in dat een kwart van een projectsubsidie een onderhoudspot voor vier jaar mag zijn. Dat kostte elf maanden praten.',
        changed:
          'Structureel ging van 9.000 naar 47.000 euro; aan projecten vragen we minder. Van de laatste drie projecten draaien er drie.',
        failed:
          'In jaar één verdween de nieuwe post bij de eerste tegenvaller: een blessure, een vervanger, 12.000 euro. Ik tekende zelf. Hij kwam terug toen de penningmeester hem gelijkstelde aan de dansvloer, die ook niemand schrapt. En twee mooie kansen lieten we lopen. Eén ervan deed een ander, en goed.',
        remains: 'De regel in de begroting en een halve A4 over jaar drie.',
        reuse: 'De rekentabel en de tekst voor de subsidiegever.',
      },
    ),
  },
  {
    slug: 'a-director-who-asks-for-help',
    organisation: 'harmonieorkest-de-valse-start',
    kind: 'case',
    monthsAgo: 14,
    content: inEnglish(
      {
        sectors: ['music'],
        partnerSectors: ['business', 'research'],
        organisations: [
          'Orkest De Valse Start',
          'Hogeschool Oeverzicht',
          'Banketfabriek Kruimel & Zn.',
        ],
        place: 'Limburg',
        audiences: ['professionals'],
        parts: ['culture-and-competences', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2024-02',
        ended: '2025-05',
        structuralEuros: 3_000,
        projectEuros: 9_500,
        hours: 240,
        n: 71,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Leadership in digital work: the director learned it on Thursdays, in public',
        problem:
          'I decided about systems I had never opened. Staff prepared choices with three options, of which two were obviously silly. I chose well each time and nothing improved.',
        done: 'For a year I spent each Thursday morning doing somebody’s work with their tools: rostering players, sending parts, refunding tickets. I wrote a page afterwards, read by all 71 colleagues, on what I had not understood.',
        together:
          'The director of a biscuit factory did the same and we exchanged pages. A lecturer came four times to ask why I had not yet stopped.',
        changed:
          'Forty-one Thursdays. Refunding a ticket took seventeen clicks; it takes four. Two systems were cancelled since nobody, I included, could say what they were for. In a staff survey “the board knows our work” rose from 4.1 to 6.6.',
        failed:
          'By spring people tidied up before I came. The librarian hid a stack of unprocessed parts in her car. I had turned visits into inspections and did not notice for ten weeks. We then let staff draw lots and send me a day ahead only. My deputy refused to do it, and I did not insist, which everyone saw.',
        remains: 'One Thursday a month, and the page.',
        reuse: 'Free to copy. The page is the important part.',
      },
    ),
  },
  {
    slug: 'mislukkingenavond-met-soep',
    organisation: 'toneelgroep-de-souffleur',
    kind: 'case',
    monthsAgo: 21,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['care', 'research'],
        organisations: [
          'Toneelgroep De Souffleur',
          'Ziekenhuis De Lange Gang',
          'Universiteit van de Vlakte',
        ],
        place: 'Noord-Holland',
        audiences: ['professionals', 'makers'],
        parts: ['culture-and-competences'],
        stage: 'in-use',
        started: '2022-11',
        ended: '2024-06',
        structuralEuros: 1_200,
        projectEuros: 2_000,
        hours: 260,
        n: 17,
        licence: 'CC0-1.0',
      },
      {
        title: 'Leren van fouten na elke première: twintig minuten, staand',
        problem:
          'Na een première is er drank, na een mislukking zwijgen. Dezelfde lichtstoring kwam in drie producties terug. Iedereen wist ervan, ieder in zijn eigen hoek.',
        done: 'De dag na elke première staan spelers, techniek en kantoor in een kring. Wat ging bijna fout, en waarom leek het toen logisch? De artistiek leider begint, met iets van zichzelf. Eén verandering, met een naam erbij. Geen notulen.',
        together:
          'Het komt van een chirurgenteam waar een van onze acteurs zwijgen had onderwezen. Zij kwamen twee keer kijken en vonden ons te aardig.',
        changed:
          'Zeventien kringen, zeventien afspraken, waarvan twaalf na een half jaar nog leefden. De lichtstoring bleek een stekker die de schoonmaak nodig had. Ziekteverzuim rond premières is lager, maar daar spelen meer dingen.',
        failed:
          'Bij nummer zes gebruikte een regisseur het om een speler af te rekenen, met het gezicht van wie eerlijk is. Niemand greep in. De speler is weg. Sindsdien is er een gespreksleider van een andere productie die mag afbreken, en die heeft dat één keer gedaan. Freelancers durven nog altijd weinig: zij willen terug gevraagd worden.',
        remains: 'Vast in het productieschema, met soep.',
        reuse: 'Het kaartje met vier regels, vrij te kopiëren.',
      },
    ),
  },
  {
    slug: 'a-board-member-for-data',
    organisation: 'literair-podium-punt-komma',
    kind: 'case',
    monthsAgo: 19,
    content: inEnglish(
      {
        sectors: ['stage', 'library'],
        partnerSectors: ['business', 'civil-society'],
        organisations: ['Literair Podium Punt Komma', 'Voedselbank De Volle Krat'],
        place: 'Groningen',
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-03',
        ended: '2024-11',
        structuralEuros: 500,
        projectEuros: 1_400,
        hours: 90,
        n: 7,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Governance: a supervisory board that asks five digital questions',
        problem:
          'Our board of seven talked 50 minutes about the cover of the annual report and two about the leak of a mailing list. Nobody felt able to ask anything, so nobody did.',
        done: 'First we sought an expert. She came, spoke for all, and the other six leaned back. In the second year we took another road: five questions that anybody can ask, one per meeting. What would stop us for a week? Who can get in? What do we pay when the grant ends? What do we know of readers that they do not know we know? What are we stopping?',
        together:
          'The food bank’s board had the same trouble; we exchange a member each autumn, who asks the question at the other table.',
        changed:
          'In ten meetings the questions led to six decisions, such as insurance and erasing 4,000 old addresses. Time spent: 25 minutes a meeting.',
        failed:
          'The expert. We put on one volunteer what seven had to learn, and she left after eleven months with a kind letter that I still find hard to read. Also, question four caused a quarrel with our largest donor, whose wealth profile we turned out to have bought.',
        remains: 'Five questions on a card in the board’s folder.',
        reuse: 'The card, free. Swap a board member with somebody outside the arts.',
      },
    ),
  },
  {
    slug: 'stoppen-met-de-app',
    organisation: 'openluchtmuseum-regenjas',
    kind: 'case',
    monthsAgo: 12,
    content: inDutch(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['technology', 'public-authority'],
        organisations: ['Openluchtmuseum Regenjas', 'Ontwerpbureau Vlakverdeling'],
        place: 'Overijssel',
        audiences: ['families', 'everyone'],
        parts: ['strategy-and-budget', 'culture-and-competences'],
        stage: 'stopped',
        started: '2021-04',
        ended: '2025-01',
        structuralEuros: 23_000,
        projectEuros: 190_000,
        hours: 1_850,
        n: 3_300,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een app begraven: waarom stoppen vier jaar duurde',
        problem:
          'Onze app vertelde verhalen bij 30 boerderijen. 3.300 mensen haalden hem op, van de 410.000 bezoekers. Elke herfst betaalden wij 23.000 euro om hem te laten werken op nieuwe telefoons.',
        done: 'In jaar vier stelden we een stopregel op: welk cijfer zou ons overtuigen? Vijf procent gebruik. We haalden 0,8. We stopten op een vaste dag, met een afscheid voor de zes bouwers en 40 gebruikers. De verhalen gingen als tekst en geluid naar een gewone webpagina met een code op het hek.',
        together:
          'Vlakverdeling, dat de app maakte, hielp afbreken, voor uurtarief en met tegenzin. De subsidiegever kreeg een brief vooraf.',
        changed:
          'De pagina’s kosten 900 euro per jaar en kregen in het eerste seizoen 29.000 luisteraars.',
        failed:
          'De drie jaar ertussen. Na zes maanden kenden we het cijfer al. Maar de app had een prijs gewonnen, de wethouder had hem geopend en in het verslag stond “groeiende belangstelling”. Die zin is van mij. Samen kostte het wachten 69.000 euro. Eén verhaal, met filters voor kinderen, ging bij het overzetten verloren.',
        remains: 'De stopregel hoort nu bij elke start. Vier andere dingen zijn er al op gestopt.',
        reuse: 'De stopregel, de brief aan de subsidiegever en de afscheidstoespraak.',
      },
    ),
  },
];
