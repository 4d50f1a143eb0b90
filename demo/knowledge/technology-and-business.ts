import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Companies: making things with culture, changing habits, and asking customers. */
export const companies: readonly DemoEntry[] = [
  {
    slug: 'een-jaar-lang-een-maker-aan-tafel',
    organisation: 'studio-dubbelganger',
    kind: 'case',
    monthsAgo: 13,
    content: inDutch(
      {
        sectors: ['technology'],
        partnerSectors: ['stage', 'visual-art'],
        organisations: ['Studio Dubbelganger', 'Dansgezelschap Kantelpunt'],
        place: 'Noord-Holland',
        audiences: ['makers'],
        parts: ['culture-and-competences', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2023-09',
        ended: '2025-03',
        structuralEuros: 16_000,
        projectEuros: 37_000,
        hours: 610,
        n: 5,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een choreograaf als vaste gast bij een technologiebedrijf',
        problem:
          'Wij maakten knappe scans en niemand wist waarvoor. Opdrachten uit de cultuur begonnen met een techniek en eindigden met een demo in de foyer.',
        done: 'Een choreograaf kreeg een bureau, een sleutel en twee dagen per week betaald, zonder opdracht. Zij mocht overal bij zitten en moest elke maand één ding vragen dat wij niet konden. Wij mochten elke maand één repetitie bederven.',
        together:
          'Kantelpunt bleef haar werkgever. Rechten: wat zij bedacht is van haar, wat wij programmeerden is van ons, en samen gebruiken mag altijd.',
        changed:
          'Vijf proeven, waarvan twee in een voorstelling kwamen en één bij een revalidatiekliniek. Onze eerste vraag in een offerte is nu: wat moet iemand voelen? Twee klanten noemden dat als reden.',
        failed:
          'De eerste vier maanden gebeurde niets. Ontwikkelaars durfden haar niet te storen en zij dacht dat ze in de weg zat. Niemand had uitgelegd wat een sprint is. Ook hadden we geen afspraak over een foto van haar lichaam in onze folder; dat was haar zaak en we hebben 2.000 folders vernietigd.',
        remains: 'Elk jaar een nieuwe maker, nu uit de winst betaald.',
        reuse: 'Het contract van drie bladzijden, met de rechten van de maker.',
      },
    ),
  },
  {
    slug: 'a-network-for-forty-small-customers',
    organisation: 'netwerkbeheer-knoop-en-draad',
    kind: 'case',
    monthsAgo: 18,
    content: inEnglish(
      {
        sectors: ['technology', 'business'],
        partnerSectors: ['museum', 'stage', 'library'],
        organisations: [
          'Knoop en Draad Netwerkbeheer',
          'Museum voor Kleine Gebreken',
          'Dorpshuis De Lange Pauze',
        ],
        place: 'Gelderland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-11',
        ended: '2024-12',
        structuralEuros: 3_900,
        projectEuros: 45_000,
        hours: 1_020,
        n: 40,
        licence: 'ask',
      },
      {
        title: 'Managed computers for organisations too small to be customers',
        problem:
          'Houses with three desks cost us more in quotations than they paid. So we said no, and their nephews set up the firewall.',
        done: 'One package without choices: five things included, everything else not. Customers join in groups of at least eight, choose one of them as speaker and have one meeting a year. Price: 325 euros a month for up to five desks, printed on the website.',
        together:
          'Eight museums and village halls were the first group. They wrote the list of what they do not want to know.',
        changed:
          'Forty organisations in five groups. We make 9 per cent on it, which is enough. A scan found open doors at 37 of the forty on day one and at two a year later.',
        failed:
          'Group three fell apart in a quarrel about who had called too often. We had counted calls and sent everybody the list. Four left; two had an incident afterwards, and I do not find that funny. The remote help in the evening was never used in 14 months and has been dropped.',
        remains:
          'A normal product. The eight from group one negotiate together for insurance as well.',
        reuse: 'The list of what is and is not included may be copied by any supplier.',
      },
    ),
  },
  {
    slug: 'gedeeld-dataplatform-vier-partijen',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'case',
    monthsAgo: 21,
    content: inDutch(
      {
        sectors: ['technology', 'research'],
        partnerSectors: ['stage', 'tourism', 'mobility', 'public-authority'],
        organisations: [
          'Universiteit van de Vlakte',
          'Streekbus De Omweg',
          'Hotelkring Het Kussen',
          'Festival Windstil',
        ],
        place: 'Flevoland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'stopped',
        started: '2021-09',
        ended: '2024-04',
        structuralEuros: 0,
        projectEuros: 412_000,
        hours: 5_300,
        n: 4,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Een dataplatform voor de hele regio, en waarom er een spreadsheet overbleef',
        problem:
          'Festival, bus, hotels en gemeente wilden weten wie wanneer komt. Elk had een kwart van het antwoord. Een gezamenlijk platform leek de oplossing.',
        done: 'Twee jaar lang bouwden we koppelingen, toegangsrechten en een catalogus. Er kwam een convenant van 44 bladzijden. De demonstratie was prachtig, met stippen die over de kaart liepen.',
        together:
          'Vier partijen, twee leveranciers, drie juristen. Het overleg telde soms negentien mensen, van wie er twee met gegevens werkten.',
        changed:
          'Eén besluit kwam er echt uit: De Omweg liet op festivalzondag vier bussen later rijden, 1.900 reizigers. Dat antwoord hadden we uit twee kolommen kunnen halen.',
        failed:
          'Bijna alles. Partijen deelden alleen wat niet gevoelig was, en dat was niet nuttig. Zodra de projectsubsidie stopte, wilde niemand 68.000 euro per jaar aan beheer betalen. Wij hadden dat bedrag in jaar één moeten noemen. De onderzoekers publiceerden er wel drie artikelen over.',
        remains:
          'Een spreadsheet die elke maandag wordt ingevuld door vier mensen die elkaar kennen. Kosten: een taart per kwartaal.',
        reuse: 'Het convenant (korter) en de rekensom van het beheer. Reken die eerst uit.',
      },
      {
        title: 'A data platform for the whole region, and why a spreadsheet remained',
        problem:
          'A festival, a bus company, hotels and the town wanted to know who comes when. Each had a quarter of the answer. A joint platform seemed the solution.',
        done: 'For two years we built links, access rights and a catalogue. There was a covenant of 44 pages. The demonstration was beautiful, with dots walking over the map.',
        together:
          'Four parties, two suppliers, three lawyers. Meetings sometimes had nineteen people, of whom two worked with data.',
        changed:
          'One decision really came of it: De Omweg ran four buses later on festival Sunday, 1,900 passengers. We could have had that answer from two columns.',
        failed:
          'Nearly everything. Parties shared only what was not sensitive, and that was not useful. Once the grant ended nobody wanted to pay 68,000 euros a year for upkeep. We should have named that amount in year one. The researchers did publish three articles about it.',
        remains:
          'A spreadsheet filled in each Monday by four people who know each other. Cost: a cake a quarter.',
        reuse: 'The covenant (shortened) and the sum for upkeep. Do that sum first.',
      },
    ),
  },
  {
    slug: 'assistant-that-says-it-does-not-know',
    organisation: 'kaartwinkel-rij-een',
    kind: 'case',
    monthsAgo: 4,
    content: inEnglish(
      {
        sectors: ['technology', 'business'],
        partnerSectors: ['stage', 'museum'],
        organisations: [
          'Kaartwinkel Rij Eén',
          'Operahuis De Hoge C',
          'Taalmodellenwerkplaats De Papegaai',
        ],
        place: 'Zuid-Holland',
        audiences: ['everyone', 'disabled-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'experiment',
        started: '2025-01',
        ended: '2026-05',
        structuralEuros: 14_000,
        projectEuros: 66_000,
        hours: 930,
        n: 12_700,
        licence: 'ask',
      },
      {
        title: 'A customer-service chatbot that is allowed to say it does not know',
        problem:
          'Ten theatres pay us to answer mail: 4,000 messages a month, of which 2,700 ask about parking, lost tickets or the interval.',
        done: 'A language model drafts the reply from each house’s own pages. If it finds no page it says so and hands over to a person, with the conversation. We set the threshold so that it gives up often: at 38 per cent of questions.',
        together:
          'The opera house let two box-office people mark 600 drafts. Visitors with a wheelchair wrote the forty questions on which we test each release.',
        changed:
          'Of 12,700 conversations 7,100 ended without a person; in a sample of 500 of those, 96 per cent were right. Waiting for a human fell from 21 to 5 hours.',
        failed:
          'It told a mother that a lift existed where there is a ramp of fourteen per cent. The page of the theatre said so too, and had for nine years. Who is to blame did not interest her. Access questions now always go to a person. We also tried letting it sell; it sold two seats behind a pillar, politely.',
        remains: 'Ten houses use it; three switched it off and we think they have good reasons.',
        reuse: 'The forty access questions are free. Ask us for the marked drafts.',
      },
    ),
  },
  {
    slug: 'verandering-in-een-koekfabriek',
    organisation: 'hogeschool-oeverzicht',
    kind: 'case',
    monthsAgo: 26,
    content: inDutch(
      {
        sectors: ['business'],
        partnerSectors: ['research', 'stage'],
        organisations: [
          'Banketfabriek Kruimel & Zn.',
          'Hogeschool Oeverzicht',
          'Jeugdtheater Grote Oren',
        ],
        place: 'Gelderland',
        audiences: ['professionals'],
        parts: ['culture-and-competences', 'processes-and-structure'],
        stage: 'in-use',
        started: '2022-05',
        ended: '2024-01',
        structuralEuros: 8_000,
        projectEuros: 29_000,
        hours: 560,
        n: 84,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Verandermanagement met meelstof: de werkvloer koos het nieuwe systeem',
        problem:
          'Twee keer had de directie een productiesysteem gekocht en twee keer stond er na een jaar weer een whiteboard. De derde keer mocht niet mislukken.',
        done: 'De whiteboards bleven. Drie teams tekenden hoe zij er echt mee werkten. Leveranciers moesten een dag meelopen vanaf vijf uur ’s ochtends, voor ze iets mochten tonen. De teams stemden. Pas als de nieuwe schermen een maand klopten, ging een bord van de muur.',
        together:
          'Grote Oren speelde met de teams na wat er misging bij een storing; dat werd de testlijst. De hogeschool volgde 84 mensen.',
        changed:
          'Na een jaar gebruikten 79 van de 84 het dagelijks. Verspilling daalde van 6,2 naar 4,4 procent. De gekozen leverancier stond bij de directie op plek vier.',
        failed:
          'De nachtploeg had gestemd op een filmpje, want overdag kwamen ze niet. Hun scherm was onleesbaar onder rood licht. Zij zwegen erover omdat “er toch al gestemd was”. Acht maanden schreven ze mee op karton. En de directeur schafte halverwege het kwartier overleg af, en voerde het stilletjes weer in.',
        remains: 'Het kwartier. Eén whiteboard hangt in de kantine, leeg, als waarschuwing.',
        reuse: 'De meeloopdag als eis bij inkoop. Een poppodium deed het bij planningssoftware.',
      },
    ),
  },
  {
    slug: 'forty-customers-on-a-sofa',
    organisation: 'ontwerpbureau-vlakverdeling',
    kind: 'case',
    monthsAgo: 10,
    content: inEnglish(
      {
        sectors: ['business'],
        partnerSectors: ['technology', 'music'],
        organisations: [
          'Ontwerpbureau Vlakverdeling',
          'Matrassenwinkel De Kuil',
          'Muziekcentrum Nagalm',
        ],
        place: 'Noord-Brabant',
        audiences: ['everyone'],
        parts: ['audience-and-value'],
        stage: 'in-use',
        started: '2024-04',
        ended: '2025-08',
        structuralEuros: 2_500,
        projectEuros: 11_000,
        hours: 190,
        n: 40,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Customer research without a survey: forty conversations on a sofa',
        problem:
          'De Kuil had 30,000 survey answers, average 8.1, and falling sales. Satisfied people did not return, since one buys a mattress once in eleven years.',
        done: 'We asked forty people, twenty who bought and twenty who walked out, to tell their last bad night from start to end. No questions about the shop. Staff sat in, two at a time, and wrote down verbs. Then we compared verbs.',
        together:
          'Shop staff did the listening and were paid for it. Nagalm did the same with twelve people who had cancelled singing lessons, as a check on the method.',
        changed:
          'Buyers had “put off”, leavers had “given up”. A free loan mattress for ten nights came of it: 31 per cent of leavers took it, half of them bought. At Nagalm it became a month’s pause instead of cancelling.',
        failed:
          'We found twenty leavers by letting staff run after them in the car park. Two felt followed and said so on the internet. Half of our forty lived within three kilometres. And the owner still wants his average: the survey continues and costs four times as much.',
        remains: 'Six conversations each quarter, by the staff themselves.',
        reuse: 'A script of one page. Ask people before they leave the building, not after.',
      },
    ),
  },
  {
    slug: 'abonnement-dat-je-kunt-pauzeren',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 15,
    content: inDutch(
      {
        sectors: ['business'],
        partnerSectors: ['stage', 'sport'],
        organisations: ['Fietsverhuur De Slag', 'Kennisinstituut De Spil'],
        place: 'Zuid-Holland',
        audiences: ['everyone', 'young-people'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'widely-used',
        started: '2023-03',
        ended: '2025-01',
        structuralEuros: 12_000,
        projectEuros: 9_000,
        hours: 270,
        n: 6_900,
        licence: 'ask',
      },
      {
        title: 'Een abonnement dat je met één knop stilzet',
        problem:
          'Wij verhuren fietsen per maand. In november zegde een derde op en van hen kwam een op de vijf terug. Opzeggen ging per brief, want dan bedachten ze zich misschien.',
        done: 'Opzeggen werd een knop. Ernaast staat een tweede: pauze, tot vier maanden, voor één euro per maand. De fiets gaat terug en je nummer blijft. In maart krijg je bericht; wie niets doet, is opgezegd. Stilte is dus nooit een ja.',
        together:
          'De Spil legde ons naast een schouwburg met vriendenkaarten en een sportschool, en vergeleek drie winters.',
        changed:
          'Van 6.900 abonnees pauzeerden er 1.480. Daarvan keerde 71 procent terug. Bij de schouwburg, met een zomerpauze, 58 procent; bij de sportschool 22.',
        failed:
          'In de eerste winter rekenden we niet op de terugkeer: op 1 maart wilden 600 mensen tegelijk een fiets en we hadden er 340. De wachtrij stond in het journaal van de regio. Ook kostte het eerlijke opzeggen ons direct 9 procent omzet; dat was geld van mensen die vergeten waren dat ze betaalden.',
        remains: 'Standaard. De begroting rekent nu met een dal.',
        reuse: 'Teksten, en de vergelijking van de drie winters. Onze cijfers mag je noemen.',
      },
    ),
  },
];
