import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Towns and provinces: letters, permits, open data, and asking residents. */
export const authorities: readonly DemoEntry[] = [
  {
    slug: 'vergunning-in-een-zit',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 17,
    content: inDutch(
      {
        sectors: ['public-authority'],
        partnerSectors: ['festival', 'technology'],
        organisations: [
          'Gemeente Oeverzicht',
          'Straattheaterfestival Stoeprand',
          'Formulierenmakers De Stippellijn',
        ],
        place: 'Oeverzicht',
        audiences: ['everyone', 'makers', 'professionals'],
        parts: ['processes-and-structure', 'audience-and-value'],
        stage: 'in-use',
        started: '2023-01',
        ended: '2024-11',
        structuralEuros: 22_000,
        projectEuros: 71_000,
        hours: 1_150,
        n: 386,
        licence: 'CC0-1.0',
      },
      {
        title: 'Evenementenvergunning aanvragen in één zit, met uitzicht op de wachtrij',
        problem:
          'Voor een buurtfeest vulde je 41 bladzijden in, ook over ontploffingsgevaar. Zes afdelingen keken na elkaar. Organisatoren belden gemiddeld vijf keer waar het bleef.',
        done: 'Het e-formulier stelt eerst vier vragen en laat daarna alleen zien wat telt. Een feest onder de honderd mensen is een melding van zeven minuten. Alle afdelingen kijken tegelijk, en de aanvrager ziet bij wie het ligt en hoe lang al.',
        together:
          'Stoeprand en twaalf straatcomités vulden hardop denkend in. De Stippellijn paste het dezelfde middag aan.',
        changed:
          'Van 386 aanvragen was 64 procent een melding. Doorlooptijd van 47 naar 16 dagen. Telefoontjes: van vijf naar minder dan één.',
        failed:
          'De brandweer zou ook in het systeem werken. Zij kregen een inlog en geen tijd; vier maanden lag alles daar stil en dat zag iedereen, met naam. De commandant was terecht kwaad. Nu staat er een rol en komt een ambtenaar elke dinsdag bij hen langs met de stapel.',
        remains:
          'Eén proceseigenaar met mandaat, en het recht om elk jaar twee vragen te schrappen.',
        reuse: 'Vragenboom en schermteksten zijn publiek domein.',
      },
    ),
  },
  {
    slug: 'letters-rewritten-by-those-who-got-them',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 23,
    content: inEnglish(
      {
        sectors: ['public-authority'],
        partnerSectors: ['library', 'civil-society'],
        organisations: [
          'Gemeente Oeverzicht',
          'Bibliotheek Tussen de Regels',
          'Schuldhulp Tweede Aanmaning',
        ],
        place: 'Oeverzicht',
        audiences: ['everyone', 'newcomers'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'widely-used',
        started: '2022-03',
        ended: '2024-01',
        structuralEuros: 6_500,
        projectEuros: 18_000,
        hours: 640,
        n: 74,
        licence: 'CC0-1.0',
      },
      {
        title: 'Seventy-four standard letters rewritten with those who received them',
        problem:
          'Our letter about arrears had a sentence of 61 words. Half of those who owed less than 200 euros never answered, and then owed 900.',
        done: 'At a table in the library residents read our letters aloud and stopped where they lost the thread. A civil servant sat beside them and could only ask “what do you think we want?”. Then both rewrote it. The first line always says what to do and by when.',
        together:
          'Tweede Aanmaning found 38 residents, paid 25 euros an hour. Each letter had one lawyer, who might strike words but not add any.',
        changed:
          'Replies within two weeks on the arrears letter: from 44 to 68 per cent (n=5,200). Objections did not rise. Seventy-four letters are in plain Dutch now.',
        failed:
          'Letter 31, on benefit fraud, became so friendly that people thought it was an offer. Eleven missed a deadline with consequences; we repaired it by hand. Plain is not the same as kind. And a readability score we bought gave high marks to nonsense.',
        remains:
          'The reading table meets every month. A museum brings its wall texts, which fare no better.',
        reuse: 'All letters, and the rules for the lawyer.',
      },
      {
        title: 'Vierenzeventig standaardbrieven herschreven met de ontvangers',
        problem:
          'Onze brief over achterstand had een zin van 61 woorden. De helft van wie minder dan 200 euro schuldig was, antwoordde nooit en was daarna 900 schuldig.',
        done: 'Aan een tafel in de bibliotheek lazen inwoners onze brieven hardop en stopten waar ze de draad kwijtraakten. Een ambtenaar zat ernaast en mocht alleen vragen: “Wat denk je dat wij willen?” Daarna herschreven ze samen. De eerste regel zegt altijd wat je moet doen en wanneer.',
        together:
          'Tweede Aanmaning vond 38 inwoners, voor 25 euro per uur. Bij elke brief hoorde één jurist, die woorden mocht schrappen en niet toevoegen.',
        changed:
          'Antwoord binnen twee weken op de achterstandsbrief: van 44 naar 68 procent (n=5.200). Er kwamen niet meer bezwaren. Vierenzeventig brieven zijn nu in gewone taal.',
        failed:
          'Brief 31, over fraude met uitkeringen, werd zo vriendelijk dat mensen dachten dat het een aanbod was. Elf misten een termijn met gevolgen; dat herstelden we met de hand. Duidelijk is niet hetzelfde als aardig. En een leesbaarheidsscore die we kochten, gaf hoge cijfers aan onzin.',
        remains:
          'De leestafel komt elke maand bijeen. Een museum brengt zijn zaalteksten mee; die doen het niet beter.',
        reuse: 'Alle brieven, en de regels voor de jurist.',
      },
    ),
  },
  {
    slug: 'open-data-met-een-telefoonnummer',
    organisation: 'provincie-middelmaat',
    kind: 'case',
    monthsAgo: 28,
    content: inDutch(
      {
        sectors: ['public-authority'],
        partnerSectors: ['heritage', 'technology', 'agriculture'],
        organisations: ['Provincie Middelmaat', 'Streekarchief De Vergeten Polder'],
        place: 'Middelmaat',
        audiences: ['professionals', 'everyone'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2021-06',
        ended: '2023-12',
        structuralEuros: 27_000,
        projectEuros: 52_000,
        hours: 900,
        n: 34,
        licence: 'CC0-1.0',
      },
      {
        title: 'Minder open data, met een telefoonnummer erbij',
        problem:
          'Wij publiceerden trots 612 datasets. De meest gedownloade was de lijst van alle datasets. Niemand wist van wie ze waren en de kaart van fietspaden was van 2014.',
        done: 'We gooiden er 578 uit. Elke set die bleef, kreeg een eigenaar met naam, een datum waarop die opnieuw kijkt, en een telefoonnummer. Wie iets mist, vraagt erom; we zeggen binnen een week ja, nee of wanneer.',
        together:
          'Het streekarchief bewaart de 578 in een archiefvorm: weg is niet hetzelfde als vernietigd. Vier gebruikers zitten in een panel.',
        changed:
          'Van de 34 sets is 91 procent actueel; eerst was dat 23. Er kwamen 140 verzoeken en 61 nieuwe leveringen. Een boerenwerkgroep en een wandelfestival bouwden er echt iets op.',
        failed:
          'Tussen de 34 zat een kaart met subsidieontvangers, inclusief huisadressen van zzp’ers. Die had al zes jaar open gestaan. Een schrijver kreeg bezoek aan de deur. We hadden opgeschoond op versheid en niet op schade. Daarna elke set opnieuw, nu met een privacyfunctionaris.',
        remains: 'Een vaste medewerker, 0,4 fte. Het portaal kost niets meer: het is één pagina.',
        reuse: 'De zes vragen waarmee we weggooiden.',
      },
    ),
  },
  {
    slug: 'a-citizens-budget-nobody-trusted',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 33,
    content: inEnglish(
      {
        sectors: ['public-authority'],
        partnerSectors: ['civil-society', 'technology'],
        organisations: ['Gemeente Oeverzicht', 'Stembureau Software De Gleuf'],
        place: 'Oeverzicht',
        audiences: ['everyone', 'young-people'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'stopped',
        started: '2021-01',
        ended: '2023-03',
        structuralEuros: 0,
        projectEuros: 164_000,
        hours: 2_100,
        n: 2_480,
        licence: 'CC0-1.0',
      },
      {
        title: 'Participatory budgeting on line: 2,480 votes and two plans carried out',
        problem:
          'Council wanted residents to decide on 100,000 euros for their neighbourhood. Turnout at evenings was fourteen people, always the same.',
        done: 'On a platform residents proposed 212 plans, discussed and voted. Signing in asked for a national identity check. The ten with most votes would be carried out within a year.',
        together:
          'De Gleuf ran the platform. Community workers helped people at two tables in the supermarket.',
        changed:
          '2,480 residents voted, 60 per cent for the first time in anything local. Through the supermarket came 700 of them, with half the money of the campaign.',
        failed:
          'Of the ten winners only two were ever made. Trees could not stand on cables; a swing needed a permit from the same town that had promised it. No department had been asked beforehand whether a plan was possible. We told proposers after nine months, in a letter. Two thirds said they would not take part again, and I believe them.',
        remains:
          'The supermarket table. There is a new round, small, in which engineers visit every proposer before the vote.',
        reuse: 'Our list “ask before you promise”. It fits audience panels at theatres too.',
      },
    ),
  },
  {
    slug: 'subsidie-zonder-jaarrekening',
    organisation: 'provincie-middelmaat',
    kind: 'case',
    monthsAgo: 7,
    content: inDutch(
      {
        sectors: ['public-authority'],
        partnerSectors: ['stage', 'festival', 'civil-society'],
        organisations: ['Provincie Middelmaat', 'Kennisnetwerk Oost-West'],
        place: 'Middelmaat',
        audiences: ['makers', 'professionals'],
        parts: ['strategy-and-budget', 'processes-and-structure'],
        stage: 'experiment',
        started: '2024-03',
        ended: '2026-02',
        structuralEuros: 5_000,
        projectEuros: 12_000,
        hours: 380,
        n: 91,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Kleine subsidies verantwoorden met een gesprek van een half uur',
        problem:
          'Voor 3.000 euro schreven dorpshuizen negen kantjes verslag. Wij lazen ze niet. Het controleren kostte ons per aanvraag 740 euro.',
        done: 'Onder de 5.000 euro vervalt het verslag. Wie geld kreeg, spreekt een half uur met een ambtenaar, op de plek zelf of via een scherm. Drie vragen: wat ging anders, wat mislukte, wat blijft er staan? Eén op de tien laat de bonnen zien, door loting.',
        together:
          'Oost-West oefende de gesprekken met onze mensen, die vooral moesten leren niet te knikken.',
        changed:
          '91 gesprekken. Afhandeling kost nu 160 euro. In 58 ervan kwam een mislukking op tafel; in de oude verslagen stond er in twee jaar geen een.',
        failed:
          'De gesprekken leverden kennis op en wij hadden nergens om die te laten. Een jaar aan aantekeningen staat in een map die niemand opent. Ook bleek bij de loting dat één organisatie niets had gedaan. Dat was 4.800 euro; de krant vond het systeem daarmee mislukt, de gedeputeerde gelukkig niet.',
        remains:
          'De regeling loopt tot 2028. De mislukkingen gaan nu, met toestemming, naar een openbare lijst.',
        reuse: 'Regeling en gespreksleidraad.',
      },
    ),
  },
  {
    slug: 'ai-assistent-aan-de-balie',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 5,
    content: inDutch(
      {
        sectors: ['public-authority', 'technology'],
        partnerSectors: ['technology', 'research'],
        organisations: [
          'Gemeente Oeverzicht',
          'Taalmodellenwerkplaats De Papegaai',
          'Hogeschool Oeverzicht',
        ],
        place: 'Oeverzicht',
        audiences: ['everyone', 'professionals'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'in-use',
        started: '2024-10',
        ended: '2026-03',
        structuralEuros: 19_000,
        projectEuros: 58_000,
        hours: 740,
        n: 3_160,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een AI-assistent die de baliemedewerker helpt, niet de bezoeker',
        problem:
          'Aan de balie komen 900 soorten vragen. Nieuwe collega’s zochten per vraag zes minuten in werkinstructies. Een assistent op de website durfden we niet aan.',
        done: 'De assistent draait op onze eigen server en kent alleen 1.140 vastgestelde teksten. De medewerker typt de vraag, krijgt drie vindplaatsen en een voorstel, en zegt zelf het antwoord. Geen vindplaats, dan geen antwoord.',
        together:
          'De Papegaai bouwde. De hogeschool liet 200 oude vragen nakijken door twee ervaren collega’s die elkaars oordeel niet zagen.',
        changed:
          'In 3.160 vragen daalde zoeken van zes naar twee minuten. Fouten bij nieuwelingen: van 11 naar 6 procent. Bij ervaren mensen veranderde niets.',
        failed:
          'Na drie maanden gingen twee ervaren collega’s méér fouten maken: zij keken niet meer zelf na of een regel was gewijzigd. De assistent gaf vier weken lang het paspoorttarief van vorig jaar. Niemand was eigenaar van die tekst. Van de 1.140 teksten bleken er 410 verouderd; dat opruimen was het echte project en stond niet in de begroting.',
        remains: 'De balie gebruikt hem, en elke tekst heeft nu een eigenaar en een datum.',
        reuse:
          'De testvragen en de afspraak “geen vindplaats, geen antwoord”. Een museumwinkel probeert hetzelfde.',
      },
    ),
  },
];
