import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Festivals: crowds, waste and power, paying, and who does the work. */
export const festivals: readonly DemoEntry[] = [
  {
    slug: 'drukte-op-de-wandelroute',
    organisation: 'lichtfestival-schemerzone',
    kind: 'case',
    monthsAgo: 9,
    content: inDutch(
      {
        sectors: ['festival', 'visual-art'],
        partnerSectors: ['technology', 'public-authority', 'mobility'],
        organisations: ['Lichtfestival Schemerzone', 'Streekbus De Omweg'],
        place: 'Drenthe',
        audiences: ['everyone', 'families', 'disabled-people'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-05',
        structuralEuros: 7_000,
        projectEuros: 22_000,
        hours: 350,
        n: 84_000,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Drukte sturen met een lamp in plaats van een hek',
        problem:
          'Om half acht stond het vast op de brug, elke avond. De veiligheidsdienst wilde hekken en eenrichting. In het donker, met kinderwagens en rolstoelen, zagen wij dat niet zitten.',
        done: 'Op negen plekken tellen sensoren hoeveel mensen er langskomen, zonder beeld. Wordt het vol, dan dimt het kunstwerk voorbij de brug en gaat er elders een aan. Bezoekers lopen naar licht. Daarnaast een pagina met: nu rustig bij de vijver.',
        together:
          'Kunstenaars stemden per werk in met dimmen en kozen zelf hoever. De gemeente keek mee op hetzelfde scherm. De Omweg liet bussen bij een andere halte stoppen.',
        changed:
          '84.000 bezoeken in tien avonden. De langste wachttijd op de brug ging van 35 naar 9 minuten. Eén hek is geplaatst in plaats van veertig.',
        failed:
          'Op avond drie stuurden we iedereen naar de vijver, waar geen verlichting op het pad was. Een mevrouw brak haar pols. Nooit meer sturen zonder zelf de route te lopen. De pagina met drukte werd door 3 procent bekeken; het licht doet het werk. Twee kunstenaars hebben na overleg hun toestemming ingetrokken.',
        remains: 'Vast onderdeel van het veiligheidsplan. De sensoren zijn van de gemeente.',
        reuse: 'Telplan, afspraken met kunstenaars en het veiligheidsplan.',
      },
    ),
  },
  {
    slug: 'queues-learned-from-an-emergency-ward',
    organisation: 'festival-windstil',
    kind: 'case',
    monthsAgo: 21,
    content: inEnglish(
      {
        sectors: ['festival', 'music'],
        partnerSectors: ['care'],
        organisations: ['Festival Windstil', 'Polikliniek De Volgende'],
        place: 'Zeeland',
        audiences: ['everyone'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-11',
        ended: '2025-02',
        structuralEuros: 900,
        projectEuros: 4_400,
        hours: 120,
        n: 11_500,
        licence: 'CC0-1.0',
      },
      {
        title: 'What an emergency ward taught us about crowds at the gate',
        problem:
          'Between five and six o’clock 4,000 people arrive at three gates. Security checked everyone in the same way. The wait grew to 70 minutes, two people fainted and the first band played to nobody.',
        done: 'A ward nurse walked our queue for an afternoon and said: you have no triage. Now a host walks along the line and sorts into three lanes: no bag, bag, needs help. Waiting time is written on a board every ten minutes, also when it is bad news.',
        together:
          'The clinic lent two planners for four days and got forty day tickets for its night staff. Our security firm had to be convinced in writing.',
        changed:
          'With 11,500 visitors the median wait fell from 48 to 14 minutes. First aid at the gate went from 17 to 3 cases. Hosts are volunteers over 60 and there is a waiting list for the job.',
        failed:
          'We tried colours on tickets first, so that people would come in waves. Friends with different colours waited for each other in front of the gate and blocked it. That was dropped after one day. The help lane had no shelter from the sun; the nurse had said so and we had crossed it out for cost.',
        remains: 'Three lanes, a roof, and the board.',
        reuse: 'Drawing of the lanes and the briefing for hosts.',
      },
      {
        title: 'Wat een spoedpost ons leerde over drukte bij de poort',
        problem:
          'Tussen vijf en zes komen 4.000 mensen aan bij drie poorten. De beveiliging controleerde iedereen op dezelfde manier. De wachttijd liep op tot 70 minuten, twee mensen vielen flauw en de eerste band speelde voor niemand.',
        done: 'Een verpleegkundige liep een middag langs onze rij en zei: jullie sorteren niet. Nu loopt er een gastvrouw langs die verdeelt over drie banen: geen tas, wel een tas, hulp nodig. Elke tien minuten staat de wachttijd op een bord, ook als die tegenvalt.',
        together:
          'De polikliniek leende vier dagen twee planners uit en kreeg veertig dagkaarten voor haar nachtdienst. Het beveiligingsbedrijf wilde het eerst op papier.',
        changed:
          'Bij 11.500 bezoekers daalde de mediane wachttijd van 48 naar 14 minuten. Eerste hulp bij de poort ging van 17 naar 3 gevallen. De gastvrouwen en -heren zijn vrijwilligers boven de 60, en er is een wachtlijst voor.',
        failed:
          'Eerst probeerden we kleuren op het kaartje, zodat mensen in golven kwamen. Vrienden met verschillende kleuren wachtten voor de poort op elkaar en blokkeerden die. Na een dag gestopt. De hulpbaan had geen schaduw; de verpleegkundige had het gezegd en wij hadden het om de kosten geschrapt.',
        remains: 'Drie banen, een dak en het bord.',
        reuse: 'Tekening van de banen en de uitleg voor gastvrouwen.',
      },
    ),
  },
  {
    slug: 'cashless-tokens-dropped',
    organisation: 'festival-windstil',
    kind: 'case',
    monthsAgo: 34,
    content: inEnglish(
      {
        sectors: ['festival', 'music'],
        partnerSectors: ['technology', 'business'],
        organisations: ['Festival Windstil', 'Bandjesbetaler'],
        place: 'Zeeland',
        audiences: ['everyone'],
        parts: ['strategy-and-budget', 'data-and-technology'],
        stage: 'stopped',
        started: '2022-04',
        ended: '2023-07',
        structuralEuros: 0,
        projectEuros: 43_000,
        hours: 460,
        n: 10_200,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Cashless wristbands: faster bars, a bad aftertaste',
        problem:
          'Coins cost us three containers, six counters and a robbery. Queues at the bar were 20 minutes. Cashless payment by wristband promised speed and figures.',
        done: 'All 10,200 visitors got a band with a chip, loaded in advance or at a post. Bars, toilets and merchandise read it. What remained could be claimed back within a month.',
        together:
          'Bandjesbetaler supplied everything for 3.2 per cent of turnover. Our bar staff trained for one evening.',
        changed:
          'Median time per order fell from 74 to 41 seconds and bar income rose by 9 per cent. We learned that 30 per cent of beer is sold in fifty minutes, which changed the rosters.',
        failed:
          'On Saturday the network went down for 85 minutes. The bands could work offline; the posts for loading could not, so people with empty bands drank water. Unclaimed money came to 21,300 euros. It was legally ours and felt like theft; the newspaper agreed. We gave it to the lifeboat and stopped. Children with pocket money had been forgotten altogether.',
        remains: 'Ordinary bank cards, plus one counter for cash. Speed is nearly the same.',
        reuse: 'The comparison of three years in one table.',
      },
    ),
  },
  {
    slug: 'vrijwilligersrooster-van-de-reddingsbrigade',
    organisation: 'straattheaterfestival-stoeprand',
    kind: 'case',
    monthsAgo: 8,
    content: inDutch(
      {
        sectors: ['festival', 'stage'],
        partnerSectors: ['sport', 'civil-society'],
        organisations: ['Straattheaterfestival Stoeprand', 'Zwembrigade Het Diepe'],
        place: 'Noord-Brabant',
        audiences: ['everyone'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-11',
        structuralEuros: 450,
        projectEuros: 900,
        hours: 110,
        n: 165,
        licence: 'CC0-1.0',
      },
      {
        title: 'Vrijwilligers plannen zoals een zwembrigade dat doet',
        problem:
          'Wij zijn met drie mensen en 165 vrijwilligers. De planning was één spreadsheet van de coördinator, die in juni haar telefoon niet meer durfde op te nemen. In 2024 stonden er zeven straathoeken zonder iemand.',
        done: 'De zwembrigade werkt met vaste koppels en een ruilbord. Dat namen we over. Je kiest een hoek met iemand die je kent, ruilt zelf en meldt alleen het resultaat. De planner ziet gaten, geen mensen.',
        together:
          'De brigade gaf twee avonden en haar roosterprogramma, gemaakt door een lid. Wij repareerden er de vertaling in en gaven die terug.',
        changed:
          'In 2025 bleef geen hoek leeg. Ruilverzoeken aan de coördinator: van 210 naar 12. Van de vrijwilligers komt 83 procent terug, eerder 61.',
        failed:
          'Koppels sluiten nieuwkomers uit. Twintig mensen die niemand kenden, zagen alleen volle hoeken en schreven zich uit. We houden nu tien plekken vrij en vragen koppels een derde mee te nemen. De herinneringen per sms stonden op Engelse tijd, dus iedereen was een uur te vroeg. Dat viel mee.',
        remains: 'Het draait op een computer van de brigade, kosten 450 euro per jaar.',
        reuse: 'Programma, spelregels en welkomstbrief, vrij te gebruiken.',
      },
    ),
  },
  {
    slug: 'accu-in-plaats-van-aggregaat',
    organisation: 'lichtfestival-schemerzone',
    kind: 'case',
    monthsAgo: 17,
    content: inDutch(
      {
        sectors: ['festival'],
        partnerSectors: ['energy', 'agriculture'],
        organisations: ['Lichtfestival Schemerzone', 'Energiecoöperatie De Kale Akker'],
        place: 'Drenthe',
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'data-and-technology'],
        stage: 'in-use',
        started: '2023-09',
        ended: '2025-01',
        structuralEuros: 11_800,
        projectEuros: 26_000,
        hours: 290,
        n: 10,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een lichtfestival op accu’s van boeren',
        problem:
          'Tien avonden, veertien dieselaggregaten, 6.100 liter. Voor lampen die samen minder verbruiken dan een dorpsstraat. De huur dwong ons tot piekvermogen dat nooit werd gevraagd.',
        done: 'Eerst meten: elk kunstwerk kreeg een meter. Daarna huurden we vier verplaatsbare accu’s van een energiecoöperatie van akkerbouwers, die ze in de winter niet nodig heeft. Overdag laden op hun zonnedak, om vier uur rijden met de trekker.',
        together:
          'De Kale Akker leverde accu’s, trekkers en humor. Onze technicus leerde van de boer wat laagspanning betekent en andersom.',
        changed:
          'Diesel: van 6.100 naar 380 liter. Kosten: 2.300 euro hoger dan huur, na aftrek van brandstof. Gemeten verbruik was 29 procent van wat kunstenaars hadden opgegeven.',
        failed:
          'Bij min acht verloor een accu een derde van zijn lading en ging het grootste werk om kwart over negen uit, vlak voor de wethouder. Een aggregaat op reserve hadden we uit principe afgezegd. Dat principe is nu: één reserve, verzegeld. Eén kunstenaar gebruikte verwarming in zijn beeld en had dat niet gemeld.',
        remains: 'Meerjarige huur. Wie meedoet levert eerst een meting in.',
        reuse: 'Meetlijst, huurcontract en de rekening met diesel ernaast.',
      },
    ),
  },
  {
    slug: 'cups-that-come-back',
    organisation: 'filmfestival-de-achterste-rij',
    kind: 'case',
    monthsAgo: 26,
    content: inEnglish(
      {
        sectors: ['festival', 'film-and-media'],
        partnerSectors: ['business', 'public-authority'],
        organisations: ['Filmfestival De Achterste Rij', 'Wasserij Het Derde Bedrijf'],
        place: 'Groningen',
        audiences: ['everyone'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-10',
        ended: '2024-05',
        structuralEuros: 3_900,
        projectEuros: 8_200,
        hours: 180,
        n: 26_000,
        licence: 'CC0-1.0',
      },
      {
        title: 'Reusable cups: the deposit was not the point',
        problem:
          'Six cinemas threw away 26,000 cups in ten days. The municipality would forbid disposable plastic anyway. Each bar wanted its own solution.',
        done: 'One cup for all cinemas, without logo or year, so that nobody keeps it. Bins stand where people get up, not where they buy. A laundry collects at one in the morning and returns at ten.',
        together:
          'Wasserij Het Derde Bedrijf adapted a crate washer for hotel glasses. The municipality paid for the first 8,000 cups. Ushers decided where the bins should stand.',
        changed:
          'Return went from 71 per cent with a deposit of two euros to 94 without any. Waste per visitor halved, weighed over 10 days. The cups have made 19 trips on average; they are better than disposables from the seventh, says the supplier, and we have no second opinion.',
        failed:
          'Year one had a deposit, a logo and a hashtag. People took 2,300 cups home as souvenirs, and students collected the others from under our seats during a silent film, for the money. The noise was remarkable. Hot drinks are still in cardboard; every lid we tried leaked.',
        remains: 'Shared by the six cinemas all year round; the laundry invoices per cup.',
        reuse: 'Plan for placing bins; agreement with the laundry.',
      },
    ),
  },
];
