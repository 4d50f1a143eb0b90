import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Hospitals, nursing homes and general practices: visits, rosters, waiting, and letters. */
export const care: readonly DemoEntry[] = [
  {
    slug: 'digitale-voordeur-met-een-bel',
    organisation: 'zorggroep-de-zonzijde',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['care'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: [
          'Ziekenhuis De Lange Gang',
          'Zorggroep De Zonzijde',
          'Ouderenbond Nog Lang Niet',
        ],
        place: 'Limburg',
        audiences: ['older-people', 'everyone'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-03',
        ended: '2025-01',
        structuralEuros: 64_000,
        projectEuros: 210_000,
        hours: 3_400,
        n: 18_600,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een digitale voordeur met een bel voor wie er niet uitkomt',
        problem:
          'Afspraak maken, uitslag lezen, recept herhalen: het zat in drie portalen met drie wachtwoorden. De telefoniste deed dus alles alsnog. Op maandag wachtten bellers gemiddeld negentien minuten.',
        done: 'Eén ingang op de website, met vijf taken in gewone woorden. Onder elke taak staat een bel: wie klikt, wordt binnen een kwartier teruggebeld door iemand die ziet waar je vastliep. Elke week keken telefonisten en bouwers samen welke schermen de meeste belletjes gaven.',
        together:
          'De ouderenbond leverde dertig testers boven de zeventig. De telefonisten hadden een vetorecht op elk nieuw scherm en gebruikten dat vier keer.',
        changed:
          'Van 18.600 afspraken in een half jaar werd 41 procent online gemaakt; eerst was dat 12. De wachttijd op maandag zakte naar zes minuten. Er werd niet minder gebeld, wel korter.',
        failed:
          'De chatbot die vooraf moest vragen waarvoor je kwam, stuurde in de tweede week een man met pijn op de borst naar het formulier voor parkeerkaarten. Dezelfde middag uitgezet en nooit teruggekomen: 47.000 euro. De bestuurder had op de opening al een filmpje van de bot laten zien.',
        remains:
          'De voordeur, twee vaste terugbellers en het wekelijkse uur. Een museum uit de regio schoof een keer aan en nam de bel over voor zijn kaartverkoop.',
        reuse:
          'De vijf taakteksten en de manier van tellen zijn vrij. De software is van de leverancier.',
      },
      {
        title: 'A digital front door with a bell for whoever gets stuck',
        problem:
          'Making an appointment, reading a result, repeating a prescription: it took three portals and three passwords. So the switchboard still did everything. On Mondays callers waited nineteen minutes on average.',
        done: 'One entrance on the website, with five tasks in ordinary words. Under each task is a bell: press it and within fifteen minutes somebody calls you back who can see where you got stuck. Every week operators and builders looked together at which screens caused most calls.',
        together:
          'The union of older people supplied thirty testers over seventy. The operators could veto any new screen and did so four times.',
        changed:
          'Of 18,600 appointments in half a year, 41 per cent were made on line; it had been 12. Waiting on Mondays fell to six minutes. People did not call less, but they called shorter.',
        failed:
          'The chatbot that was to ask why you came sent a man with chest pain to the form for parking permits in its second week. It was switched off that afternoon and never came back: 47,000 euros. The director had already shown a film of the bot at the opening.',
        remains:
          'The front door, two permanent callers and the weekly hour. A museum nearby sat in once and copied the bell for its ticket sales.',
        reuse:
          'The texts of the five tasks and the way of counting are free. The software belongs to the supplier.',
      },
    ),
  },
  {
    slug: 'zelf-roosteren-op-drie-afdelingen',
    organisation: 'zorggroep-de-zonzijde',
    kind: 'case',
    monthsAgo: 11,
    content: inDutch(
      {
        sectors: ['care'],
        partnerSectors: ['technology'],
        organisations: ['Zorggroep De Zonzijde', 'Roosterbureau Vrije Vrijdag'],
        place: 'Limburg',
        audiences: ['professionals'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-01',
        ended: '2025-03',
        structuralEuros: 9_600,
        projectEuros: 24_000,
        hours: 720,
        n: 112,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Zelf je diensten kiezen: dienstrooster in drie rondes',
        problem:
          'Onze planner legde elke maand een puzzel van 112 mensen en kreeg daarna honderd appjes. Wie hard riep had kerst vrij. Wie stil was, werkte door.',
        done: 'In ronde één zet iedereen in het planprogramma wanneer je wilt werken. In ronde twee zie je de gaten en ruil je, met punten die op zijn als je vaak nee zegt. Pas in ronde drie beslist de planner over de rest.',
        together:
          'Vrije Vrijdag stelde de software in. De ondernemingsraad telde elke maand wie zijn zin kreeg, ook per contract en per leeftijd.',
        changed:
          'Van 100 verzoeken per maand achteraf naar 14. Het verzuim op de drie afdelingen daalde van 8,9 naar 7,1 procent, al deed een zachte winter daar misschien aan mee. Zeven van de tien zouden niet terug willen.',
        failed:
          'De vierde afdeling, de nacht, haakte na zes weken af. Daar zijn acht mensen; er valt niets te ruilen en de punten voelden als een kleutersticker. We hadden ze niet mee moeten nemen voor het gelijke gezicht. Ook bleken nieuwelingen hun rondes steeds te missen omdat ze nog geen account hadden.',
        remains: 'Drie afdelingen doen dit nu twee jaar. De nacht heeft een schriftje.',
        reuse:
          'De spelregels, de puntentabel en de telling van de ondernemingsraad. Past op elke ploeg boven de vijfentwintig mensen.',
      },
    ),
  },
  {
    slug: 'a-waiting-list-you-can-look-into',
    organisation: 'hogeschool-oeverzicht',
    kind: 'case',
    monthsAgo: 20,
    content: inEnglish(
      {
        sectors: ['care', 'research'],
        partnerSectors: ['research', 'public-authority'],
        organisations: [
          'Hogeschool Oeverzicht',
          'Ziekenhuis De Lange Gang',
          'Heupkliniek De Draai',
        ],
        place: 'Utrecht',
        audiences: ['everyone', 'older-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'in-use',
        started: '2022-10',
        ended: '2024-06',
        structuralEuros: 15_000,
        projectEuros: 88_000,
        hours: 1_300,
        n: 2_940,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'A waiting list that patients can look into',
        problem:
          'Two hospitals each kept a queue for new hips. Nobody outside knew its length, so people called weekly, put themselves on both lists, and one in nine did not turn up because the other had been sooner.',
        done: 'We joined the lists on a scrambled number and showed every patient a range: “between 9 and 14 weeks, 60 people before you”. Anybody who could come within two days ticked a box and was called when a place fell free.',
        together:
          'Planners of both hospitals met weekly. Students computed the ranges from four years of operations. The health authority paid and promised not to use the figures for ranking until after a year.',
        changed:
          'Of 2,940 patients 31 per cent ticked the box. Empty slots in theatre went from 22 to 8 a month. Double entries, 340 at the start, disappeared. Phone calls halved.',
        failed:
          'The first version gave one number instead of a range. When a surgeon fell ill it jumped from 6 to 17 weeks overnight, for 400 people at once, on a Friday. The local paper called it a lottery. We had tested the arithmetic and not the message.',
        remains:
          'The list runs from the ordinary budget of both hospitals. A concert hall has borrowed the tick box for returned tickets.',
        reuse: 'The model, in a spreadsheet, and the wording of the messages.',
      },
    ),
  },
  {
    slug: 'beeldbellen-met-de-wijkverpleging',
    organisation: 'zorggroep-de-zonzijde',
    kind: 'case',
    monthsAgo: 25,
    content: inDutch(
      {
        sectors: ['care'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Zorggroep De Zonzijde', 'Thuiszorg De Derde Trede'],
        countries: ['NL', 'BE'],
        place: 'Limburg',
        audiences: ['older-people', 'people-at-a-distance'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'widely-used',
        started: '2022-01',
        ended: '2024-03',
        structuralEuros: 38_000,
        projectEuros: 57_000,
        hours: 980,
        n: 164,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Thuisbezoek via het scherm: alleen waar een hand niet nodig is',
        problem:
          'Een wijkverpleegkundige reed 80 kilometer per dag om vijf mensen te zien die hun pillen innamen. Tegelijk was er een wachtlijst van 41 mensen die echt wondzorg nodig hadden.',
        done: 'Cliënten kregen een scherm met één knop. Het bezoek op afstand duurt acht minuten en begint altijd met dezelfde verpleegkundige. Eén keer per week komt iemand echt langs. Wie geen scherm wil, krijgt er geen en staat niet achteraan.',
        together:
          'Kleinkinderen van de buurtvereniging installeerden. De Derde Trede, net over de grens, deed hetzelfde met een ander apparaat zodat we konden vergelijken.',
        changed:
          'Bij 164 mensen werd 58 procent van de medicijnbezoeken een belmoment. De wachtlijst ging van 41 naar 9. Tevredenheid bleef gelijk (7,9). Drie keer werd een val eerder ontdekt.',
        failed:
          'We dachten dat het tegen eenzaamheid zou helpen. Dat deed het niet: wie eenzaam was, werd met een scherm iets eenzamer. Dat stond in onze eigen meting en we hebben het vier maanden niet hardop gezegd omdat de subsidie daarop liep. Toen hebben we het de verstrekker verteld. Die was minder boos dan gedacht.',
        remains:
          'Vast aanbod in elf wijken, betaald uit het gewone tarief. De doelstelling eenzaamheid is geschrapt.',
        reuse: 'Selectielijst (wie wel, wie niet) en het gesprek vooraf.',
      },
    ),
  },
  {
    slug: 'phishing-on-the-ward',
    organisation: 'netwerkbeheer-knoop-en-draad',
    kind: 'case',
    monthsAgo: 14,
    content: inEnglish(
      {
        sectors: ['care', 'technology'],
        partnerSectors: ['technology', 'research'],
        organisations: [
          'Ziekenhuis De Lange Gang',
          'Knoop en Draad Netwerkbeheer',
          'Universiteit van de Vlakte',
        ],
        place: 'Gelderland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-11',
        ended: '2025-02',
        structuralEuros: 12_000,
        projectEuros: 31_000,
        hours: 410,
        n: 1_870,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'A phishing exercise on the wards, without a list of culprits',
        problem:
          'After a real false e-mail cost the hospital two days of planned operations, management wanted to test everybody and send those who clicked to a course. Nurses read mail standing, between two patients. They click.',
        done: 'Five fake messages in a year to 1,870 people. We recorded per ward, never per person. What we measured was not who clicked but how soon the first person called us. Wards that called within ten minutes got a cake, also if eleven colleagues had clicked.',
        together:
          'The works council agreed on condition that raw records were wiped after a week. The university compared wards with and without cake.',
        changed:
          'Median time to the first call: from 94 to 7 minutes. Clicking fell only from 19 to 13 per cent. With a call after seven minutes that is a small problem; with a call after ninety it is a disaster.',
        failed:
          'The third message promised a Christmas bonus, in a year with redundancies. People cried. The director apologised in the canteen and we now have every text read by two nurses first. We also forgot the cleaners, who have no mailbox but do have passwords on a note.',
        remains: 'Four messages a year, one telephone number, the cake budget.',
        reuse:
          'Texts of the messages, except the third, and the agreement with the works council. A theatre has already copied both.',
      },
    ),
  },
  {
    slug: 'ontslagbrief-op-b1',
    organisation: 'hogeschool-oeverzicht',
    kind: 'case',
    monthsAgo: 9,
    content: inDutch(
      {
        sectors: ['care', 'research'],
        partnerSectors: ['education', 'library'],
        organisations: [
          'Ziekenhuis De Lange Gang',
          'Hogeschool Oeverzicht',
          'Bibliotheek Tussen de Regels',
        ],
        place: 'Utrecht',
        audiences: ['everyone', 'newcomers', 'older-people'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'experiment',
        started: '2024-09',
        ended: '2025-06',
        structuralEuros: 0,
        projectEuros: 19_500,
        hours: 340,
        n: 260,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Patiëntbrieven in gewone taal, met een taalmodel en een laaggeletterde redacteur',
        problem:
          'Wie naar huis gaat, krijgt een brief die voor de huisarts is geschreven. Van 50 patiënten konden er 18 na afloop zeggen welk pilletje ze moesten stoppen.',
        done: 'Een taalmodel op een eigen computer maakte van elke brief een versie van één pagina. Een verpleegkundige controleerde. Vier taalambassadeurs van de bibliotheek, die zelf laat leerden lezen, streepten daarna aan wat nog niet ging. Hun strepen werden nieuwe regels.',
        together:
          'De bibliotheek zocht en betaalde de taalambassadeurs. De hogeschool hield bij wat er bij het vertalen verloren ging.',
        changed:
          'Van 260 patiënten wist 79 procent welk medicijn verviel. De controle kost per brief zes minuten; zelf schrijven kostte er vijfentwintig.',
        failed:
          'In 7 van de 260 brieven liet het model een waarschuwing weg omdat die de tekst “moeilijk” maakte. De verpleegkundige vond er zes. De zevende vond de apotheker. Er is niets gebeurd, maar daarna hebben we alle waarschuwingen buiten het model om geplakt. Op spoedontslagen is het gestopt: er is geen tijd voor controle, en zonder controle mag het niet.',
        remains: 'Eén afdeling gaat door. Voor de rest ontbreekt geld voor zes minuten per brief.',
        reuse: 'De schrijfregels zijn ook bruikbaar voor zaalteksten en subsidiebrieven.',
      },
    ),
  },
  {
    slug: 'near-misses-on-friday-afternoon',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'case',
    monthsAgo: 30,
    content: inEnglish(
      {
        sectors: ['care', 'research'],
        partnerSectors: ['stage', 'mobility'],
        organisations: [
          'Ziekenhuis De Lange Gang',
          'Universiteit van de Vlakte',
          'Toneelgroep De Souffleur',
        ],
        place: 'Flevoland',
        audiences: ['professionals'],
        parts: ['culture-and-competences', 'processes-and-structure'],
        stage: 'widely-used',
        started: '2021-09',
        ended: '2024-02',
        structuralEuros: 4_000,
        projectEuros: 46_000,
        hours: 1_100,
        n: 212,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Twenty minutes on what nearly went wrong',
        problem:
          'Reports of near misses went into a system that answered after eleven weeks with a reference number. Staff stopped reporting. The figures looked excellent.',
        done: 'On Friday at three each operating team stands together for twenty minutes. The most senior person begins, with something of their own. One question: what made it logical at the time? At most one change is agreed, with a name and a date.',
        together:
          'An actor of De Souffleur taught chairs to keep silent for eight seconds. The university sat in on 212 sessions and coded what was said and what was done.',
        changed:
          'Reported near misses went up fivefold, which frightened the board and was the point. Of 188 agreed changes 121 were made within a month. Wrong-instrument events fell from 14 to 5 a year.',
        failed:
          'Two of nine teams never got it going. In both the senior surgeon sent a deputy. We spent a year on leaflets for those teams before admitting that a leaflet does not persuade a surgeon. And in spring a lawyer asked for the notes in a claim. Since then there are no notes, only the one change.',
        remains: 'Seven teams, four years on. De Souffleur does the same after every first night.',
        reuse: 'A card with the four rules. Copy it, but let the boss go first.',
      },
    ),
  },
];
