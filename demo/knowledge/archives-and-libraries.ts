import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Archives, oral history, work by many hands, libraries and makerspaces. */
export const archives: readonly DemoEntry[] = [
  {
    slug: 'many-hands-one-flood-register',
    organisation: 'streekarchief-de-vergeten-polder',
    kind: 'case',
    monthsAgo: 10,
    content: inEnglish(
      {
        sectors: ['heritage'],
        partnerSectors: ['research', 'civil-society'],
        organisations: ['Streekarchief De Vergeten Polder', 'Universiteit van de Vlakte'],
        countries: ['NL', 'DE'],
        place: 'Flevoland',
        audiences: ['older-people', 'everyone', 'professionals'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'in-use',
        started: '2023-02',
        structuralEuros: 5_400,
        projectEuros: 36_000,
        hours: 1_050,
        n: 212,
        licence: 'CC0-1.0',
      },
      {
        title: 'Crowdsourcing 31,000 pages of a flood register',
        problem:
          'After the flood clerks wrote down every lost cow and cupboard. Handwriting recognition read 60 per cent of it. Descendants asked every week and an archivist had to look it up by hand.',
        done: 'Volunteers corrected what the machine had read, one line at a time, in a game-like screen without scores. Each line was done by two people; a third decided when they differed. We published as we went, mistakes included, with a button to report one.',
        together:
          'The university trained the recognition on what volunteers had corrected, each month anew. A village across the border did the German pages.',
        changed:
          'In 20 months 212 people finished 31,000 pages. Accuracy is 98.6 per cent in a sample of 1,500 lines. Questions to the reading room fell by half and became more interesting.',
        failed:
          'We began with badges and a ranking. The top three did 40 per cent of the work, fast and wrong, and eleven others left. Without ranking the pace fell for a month and then recovered. Also, twelve volunteers did 70 per cent in the end: the crowd is a club. We should have budgeted for cake rather than for publicity.',
        remains: 'The club meets every second Thursday and has started on the dyke accounts.',
        reuse: 'Instructions, sample method and transcriptions, all free of rights.',
      },
      {
        title: 'Vrijwilligers verbeteren 31.000 bladzijden van een watersnoodregister',
        problem:
          'Na de watersnood noteerden klerken elke verdronken koe en elke kast. Handschriftherkenning las er 60 procent van. Nazaten vroegen er elke week naar en een archivaris zocht het met de hand op.',
        done: 'Vrijwilligers verbeterden wat de computer had gelezen, regel voor regel, in een eenvoudig scherm zonder punten. Elke regel deden twee mensen; bij verschil besliste een derde. We publiceerden meteen, ook met fouten, met een knop om die te melden.',
        together:
          'De universiteit trainde de herkenning elke maand opnieuw op wat vrijwilligers hadden verbeterd. Een dorp over de grens deed de Duitse bladzijden.',
        changed:
          'In 20 maanden maakten 212 mensen 31.000 bladzijden af. In een steekproef van 1.500 regels klopt 98,6 procent. Het aantal vragen aan de studiezaal halveerde en de vragen werden boeiender.',
        failed:
          'We begonnen met insignes en een ranglijst. De bovenste drie deden 40 procent van het werk, snel en fout, en elf anderen vertrokken. Zonder ranglijst zakte het tempo een maand en trok toen weer aan. Uiteindelijk deden twaalf mensen 70 procent: de menigte is een club. Het geld voor publiciteit hadden we aan taart moeten uitgeven.',
        remains:
          'De club komt elke tweede donderdag bij elkaar en is aan de dijkrekeningen begonnen.',
        reuse: 'Instructie, steekproefmethode en transcripties, alles rechtenvrij.',
      },
    ),
  },
  {
    slug: 'stemmen-van-de-kelder',
    organisation: 'erfgoedhuis-zolder-en-kelder',
    kind: 'case',
    monthsAgo: 6,
    content: inDutch(
      {
        sectors: ['heritage'],
        partnerSectors: ['care', 'education'],
        organisations: ['Erfgoedhuis Zolder en Kelder', 'Scholengroep De Vraagbaak'],
        place: 'Utrecht',
        audiences: ['older-people', 'young-people', 'newcomers'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-09',
        structuralEuros: 2_200,
        projectEuros: 19_400,
        hours: 480,
        n: 73,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Mondelinge geschiedenis met een recht op spijt',
        problem:
          'Verhalen van de eerste arbeidsmigranten in onze stad stonden nergens. Wie wel vertelde, kreeg achteraf buikpijn: het bandje lag in een archief en niemand wist of het er nog uit kon.',
        done: 'Leerlingen namen 73 gesprekken op, in de taal van de verteller. Iedereen kreeg zijn opname eerst zelf en drie maanden bedenktijd. Per fragment kies je: openbaar, alleen familie, pas na mijn dood, nooit. Die keuze kun je altijd veranderen met één telefoontje.',
        together:
          'De Vraagbaak leverde leerlingen die de taal thuis spreken. Een maatschappelijk werker zat klaar voor na afloop en werd elf keer gebeld.',
        changed:
          '41 gesprekken zijn helemaal open, 22 deels. Negen vertellers trokken later iets in. Zeven leerlingen hoorden voor het eerst hoe hun grootvader was gekomen.',
        failed:
          'De automatische vertaling maakte van een stakingsleider een luiaard. Dat hebben vier families gelezen voor wij het zagen. Alles is nu door mensen vertaald en daardoor is pas een derde klaar. Eén intrekking kwam te laat: het fragment zat al in een reizende tentoonstelling. We hebben het paneel afgeplakt en zijn langsgegaan.',
        remains: 'Twee gesprekken per maand, en een beheerder die de telefoon opneemt.',
        reuse: 'Keuzekaart, gespreksleidraad en afspraken over intrekken.',
      },
    ),
  },
  {
    slug: 'buurtarchief-op-de-telefoon',
    organisation: 'streekarchief-de-vergeten-polder',
    kind: 'case',
    monthsAgo: 29,
    content: inDutch(
      {
        sectors: ['heritage'],
        partnerSectors: ['civil-society', 'agriculture'],
        organisations: ['Streekarchief De Vergeten Polder', 'Boerenkring Drassig'],
        place: 'Flevoland',
        audiences: ['everyone', 'families'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'stopped',
        started: '2021-10',
        ended: '2023-05',
        structuralEuros: 0,
        projectEuros: 48_000,
        hours: 700,
        n: 830,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een app waarin inwoners zelf foto’s uploaden: niet doen',
        problem:
          'Bij uitvaarten verdwijnen schoenendozen met foto’s. We wilden dat inwoners die zelf konden toevoegen aan het archief, vanaf de bank.',
        done: 'Een bureau bouwde een app: foto maken, plek aanwijzen, verhaaltje erbij. We begonnen met een feest en een oude trekker, en hingen in elke supermarkt een plaat met de code om de app te halen.',
        together:
          'De boerenkring riep leden op. Een lokale omroep zond wekelijks een foto uit. Het bureau kreeg 31.000 euro, de rest ging naar publiciteit.',
        changed:
          'In negentien maanden 830 foto’s van 96 mensen. Ongeveer 200 zijn waardevol. De vijf inloopmiddagen die we erbij deden, leverden er 1.900 op.',
        failed:
          'Mensen van 80 installeren geen app, en mensen van 30 hebben geen schoenendoos. Na een update van de telefoons werkte de camera niet meer en herstel zou 12.000 euro kosten. Er kwamen foto’s binnen met herkenbare kinderen van nu, waarvoor we geen toestemming hadden. Wij hadden vooraf niemand boven de 70 iets laten proberen.',
        remains: 'De app is uit de winkels. De inloopmiddagen bestaan nog, met soep.',
        reuse: 'Het draaiboek van een inloopmiddag. Van de app raden we alles af.',
      },
    ),
  },
  {
    slug: 'makerspace-in-the-library-bus',
    organisation: 'bibliotheek-tussen-de-regels',
    kind: 'case',
    monthsAgo: 14,
    content: inEnglish(
      {
        sectors: ['library'],
        partnerSectors: ['education', 'business'],
        organisations: ['Bibliotheek Tussen de Regels', 'Metaalbedrijf Krom en Recht'],
        place: 'Overijssel',
        audiences: ['children', 'young-people', 'people-at-a-distance'],
        parts: ['culture-and-competences', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2023-08',
        structuralEuros: 34_000,
        projectEuros: 58_000,
        hours: 1_300,
        n: 2_140,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'A makerspace in the back of the library bus',
        problem:
          'Our makerspace in town is full on Saturdays with children whose parents drive them. Villages had nothing. Children there could repair a tractor and did not think that counted as making.',
        done: 'We took out two bookcases and put in a workbench, four sewing machines, a cutter and a drawer of broken things. The bus stops for three hours per village, every two weeks, always with the same person. You may only take home what you repaired or can explain.',
        together:
          'Metaalbedrijf Krom en Recht gave offcuts and an employee for a day a month, because it cannot find young staff. Schools let children out for the last lesson.',
        changed:
          'In the first school year 2,140 visits by 388 children; 46 per cent girls. Borrowing of books at the stops rose by 12 per cent. Two boys started an apprenticeship at the metal works.',
        failed:
          'The 3D printers were shaken loose by each speed bump and took longer than a stop lasts: children went home with nothing. We sold them after four months at a loss of 2,700 euros. We also expected grandparents as volunteers and got two; the others thought that it was about computers.',
        remains: 'One position of 24 hours, from the regular budget since last year.',
        reuse: 'Layout of the bus, list of tools, thirty assignments with rubbish.',
      },
    ),
  },
  {
    slug: 'digihulp-aan-de-keukentafel',
    organisation: 'bibliotheek-tussen-de-regels',
    kind: 'case',
    monthsAgo: 5,
    content: inDutch(
      {
        sectors: ['library'],
        partnerSectors: ['care', 'public-authority'],
        organisations: [
          'Bibliotheek Tussen de Regels',
          'Zorggroep De Zonzijde',
          'Gemeente Oeverzicht',
        ],
        place: 'Overijssel',
        audiences: ['older-people', 'newcomers', 'people-at-a-distance'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-04',
        structuralEuros: 18_000,
        projectEuros: 12_500,
        hours: 760,
        n: 640,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Digitale hulp aan de keukentafel, zonder cursus',
        problem:
          'Naar het inloopspreekuur kwamen mensen die al redelijk konden klikken. Wie echt vastliep, schaamde zich of kon de deur niet uit. Brieven van het ziekenhuis bleven ongelezen in een portaal.',
        done: 'Medewerkers en getrainde vrijwilligers gaan met z’n tweeën langs. Hooguit drie bezoeken, altijd één echte vraag: dit recept, deze foto van mijn kleinkind, dit theaterkaartje. Geen map, geen diploma.',
        together:
          'Wijkverpleegkundigen geven namen door als iemand dat goed vindt. De gemeente betaalt het vervoer.',
        changed:
          '640 huishoudens in twee jaar. Na zes weken lukte de eigen vraag nog bij 58 procent zonder hulp (nabellen, n=204). Bezoek aan het spreekuur steeg met een kwart, want nu kenden ze een gezicht.',
        failed:
          'Bij 42 procent lukt het dus niet, en daar hielden wij een nette term voor in de rapportage. Vrijwilligers kregen pincodes toegestopt; één keer is daar misbruik van vermoed, ten onrechte, maar we hadden geen regel. Nu gaan we nooit alleen en raken we niets aan.',
        remains: 'Vast werk van de bibliotheek, met een contract met de gemeente tot 2029.',
        reuse: 'Huisregels, training van een dag en de vraagkaart.',
      },
    ),
  },
  {
    slug: 'reading-aloud-by-telephone',
    organisation: 'bibliotheek-tussen-de-regels',
    kind: 'case',
    monthsAgo: 31,
    content: inEnglish(
      {
        sectors: ['library'],
        partnerSectors: ['care', 'stage'],
        organisations: ['Bibliotheek Tussen de Regels', 'Toneelgroep De Souffleur'],
        place: 'Overijssel',
        audiences: ['older-people', 'disabled-people', 'people-at-a-distance'],
        parts: ['audience-and-value'],
        stage: 'in-use',
        started: '2021-01',
        structuralEuros: 4_100,
        projectEuros: 3_000,
        hours: 390,
        n: 133,
        licence: 'CC0-1.0',
      },
      {
        title: 'Actors read aloud by telephone, one listener at a time',
        problem:
          'Housebound readers whose eyesight failed were offered audio books. They said that they did not miss the book but somebody who was there.',
        done: 'Actors without work on Monday telephone a listener for half an hour and read. Afterwards five minutes of talk about the story, never about health. No video: listeners did not want to tidy up.',
        together:
          'De Souffleur coached the actors in reading for one ear. Home care workers told people about it. Readers get 22 euros a call.',
        changed:
          '133 listeners in three years, on average 14 calls each. Of 60 people asked, 49 called it the fixed point of their week. Three started to come to the theatre, by taxi, with their reader on stage.',
        failed:
          'We ran out of actors as soon as theatres opened again, and replaced them for a month with a synthetic voice and a friendly introduction. Listeners hung up; one asked whether she had done something wrong. We stopped within two weeks. Matching by taste in books was useless as well: voices matter, so we match by voice.',
        remains: 'Twenty calls a week, no waiting list. Paid by the library.',
        reuse: 'Instructions for readers and the way we match.',
      },
    ),
  },
  {
    slug: 'televisie-in-de-leeszaal',
    organisation: 'beeldarchief-het-zwarte-gat',
    kind: 'case',
    monthsAgo: 4,
    content: inDutch(
      {
        sectors: ['film-and-media', 'heritage'],
        partnerSectors: ['care', 'research'],
        organisations: ['Beeldarchief Het Zwarte Gat', 'Universiteit van de Vlakte'],
        place: 'Noord-Holland',
        audiences: ['professionals', 'older-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'experiment',
        started: '2025-01',
        ended: '2026-02',
        structuralEuros: 0,
        projectEuros: 71_000,
        hours: 830,
        n: 5_800,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Automatisch beschrijven van oude televisie: wat het archief ervan leerde',
        problem:
          'Bij 5.800 uur beeld staat alleen een titel en een bandnummer. Met de hand beschrijven duurt volgens onze rekening tot 2061.',
        done: 'Spraakherkenning en een taalmodel op eigen computers maakten per uitzending een samenvatting, trefwoorden en namen. Documentalisten controleerden een op de twintig. Wat niet is gecontroleerd, heeft een grijze rand en dat zeggen we erbij.',
        together:
          'De universiteit leverde het model en mat fouten. Documentalisten beslisten welke fouten erg zijn: een verkeerde naam wel, een gemiste kat niet.',
        changed:
          'Zoeken met resultaat ging van 31 naar 74 procent (1.200 zoekvragen). Onderzoekers vonden drie verloren gewaande programma’s die onder een andere titel lagen.',
        failed:
          'Het model verzint. Bij 4 procent van de samenvattingen stond iemand in beeld die er niet was, vaak een bekende naam. Van vrouwen zonder naam in de aftiteling maakte het steevast “assistente”. We hebben alle namen die niet in geluid of titelrol voorkomen weggehaald, daarmee ook goede. Twee documentalisten voelden zich ingehuurd om hun vervanger te verbeteren; dat gesprek hadden we voor de start moeten voeren.',
        remains: 'Besluit valt dit najaar. Zonder vaste controleurs gaan we niet door.',
        reuse:
          'Foutenlijst en meetmethode. Samenvattingen zijn alleen met grijze rand te gebruiken.',
      },
    ),
  },
];
