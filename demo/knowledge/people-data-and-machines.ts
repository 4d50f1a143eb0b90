import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** In culture: privacy, artificial intelligence, preservation, skills and planning. */
export const peopleAndMachines: readonly DemoEntry[] = [
  {
    slug: 'privacy-als-stoplicht',
    organisation: 'centrum-voor-de-kunsten-kladblok',
    kind: 'case',
    monthsAgo: 14,
    content: inDutch(
      {
        sectors: ['visual-art', 'music'],
        partnerSectors: ['education', 'public-authority'],
        organisations: ['Centrum voor de Kunsten Kladblok', 'Scholengroep De Vraagbaak'],
        place: 'Gelderland',
        audiences: ['children', 'professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-10',
        ended: '2025-03',
        structuralEuros: 3_600,
        projectEuros: 8_200,
        hours: 260,
        n: 31,
        licence: 'CC0-1.0',
      },
      {
        title: 'Gegevensbeheer met een stoplicht in plaats van een privacybeleid',
        problem:
          'Ons privacybeleid telde 22 bladzijden. Docenten van kindercursussen zetten intussen foto’s, medicijnen en telefoonnummers in een groepsapp.',
        done: 'Per cursus hangt er een kaart. Groen: mag in elk systeem. Oranje: alleen in het cursistenbestand. Rood: niet opschrijven, wel weten. Bij elk gegeven staat wie er eigenaar van is en wanneer het weg moet. In juli ruimen we samen op.',
        together:
          'De Vraagbaak deelde haar functionaris gegevensbescherming, vier uur per maand. Twaalf ouders bepaalden wat rood is.',
        changed:
          '31 cursusgroepen zijn van de app af. Van 212 soorten gegevens bleven er 74 over. Een verzoek om inzage kostte eerst negen dagen, nu twee uur.',
        failed:
          'Bij rood hoorde “allergie”. Een invaldocent wist het daardoor niet, er was notentaart, en een kind ging met de ambulance. Het liep goed af, maar wij hadden privacy boven veiligheid gezet. Allergieën zijn nu oranje, met een sticker op het naambordje als ouders dat willen. Volwassen cursisten vonden de kaart kinderachtig; daar werkt hij niet.',
        remains: 'De kaarten, de julidag en de vier uur.',
        reuse: 'Kaart en bewaarlijst. Pas hem aan met je eigen ouders.',
      },
    ),
  },
  {
    slug: 'wall-texts-from-a-language-model',
    organisation: 'kunsthal-de-lege-sokkel',
    kind: 'case',
    monthsAgo: 7,
    content: inEnglish(
      {
        sectors: ['visual-art', 'museum'],
        partnerSectors: ['technology', 'public-authority'],
        organisations: ['Kunsthal De Lege Sokkel', 'Taalmodellenwerkplaats De Papegaai'],
        place: 'Noord-Brabant',
        audiences: ['everyone', 'newcomers'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'experiment',
        started: '2024-11',
        ended: '2026-01',
        structuralEuros: 1_800,
        projectEuros: 16_000,
        hours: 310,
        n: 420,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'AI drafts for wall texts: quicker, smoother, and about nothing',
        problem:
          'One editor writes 260 labels a year in two languages. Simplified versions never came about, for lack of hours.',
        done: 'Curators wrote as ever. A language model on a rented server made a plain version and a translation; the editor corrected both and kept count of each correction. Visitors read either without knowing which.',
        together:
          'The town hall, which works like this with its letters, lent its testers. Seven artists were asked first; two refused, and their works stayed out.',
        changed:
          'Per label 24 minutes instead of 70. In a test with 420 visitors plain versions were preferred by 61 per cent, but drafts written by the model alone were remembered worst: after an hour one in five could say what was on the wall.',
        failed:
          'It explained a work that was meant not to be explained. The artist asked who had decided her stain was “a metaphor for loss”; nobody had. Eleven labels in an entire hall contained “invites us to reflect” before anyone noticed. And the editor, after six months, said she no longer wrote, only mopped. She now begins, and the machine comes second.',
        remains: 'Translations only, always corrected, with a note on the label.',
        reuse: 'The list of 90 kinds of correction.',
      },
      {
        title: 'Zaalteksten met AI: sneller, gladder, en nergens over',
        problem:
          'Eén redacteur schrijft 260 bordjes per jaar in twee talen. Van eenvoudige versies kwam het nooit; er waren geen uren voor.',
        done: 'Conservatoren schreven zoals altijd. Een taalmodel op een gehuurde server maakte een gewone-taalversie en een vertaling; de redacteur verbeterde beide en telde elke verbetering. Bezoekers lazen een van beide zonder te weten welke.',
        together:
          'Het gemeentehuis, dat zo met zijn brieven werkt, leende testers uit. We vroegen het eerst aan zeven kunstenaars; twee weigerden, en hun werk bleef erbuiten.',
        changed:
          'Per bordje 24 in plaats van 70 minuten. In een test met 420 bezoekers koos 61 procent de eenvoudige versie, maar teksten van het model alleen werden het slechtst onthouden: na een uur wist één op de vijf nog wat er hing.',
        failed:
          'Het legde een werk uit dat niet uitgelegd wilde worden. De kunstenaar vroeg wie had besloten dat haar vlek “een metafoor voor verlies” was; niemand. In één zaal stond elf keer “nodigt uit tot reflectie” voordat iemand het zag. En de redacteur zei na een half jaar dat zij niet meer schreef, alleen nog dweilde. Nu begint zij, en komt de machine daarna.',
        remains: 'Alleen vertalingen, altijd verbeterd, met een zinnetje op het bordje.',
        reuse: 'De lijst met 90 soorten verbeteringen.',
      },
    ),
  },
  {
    slug: 'stem-van-de-acteur-en-ai',
    organisation: 'toneelgroep-de-souffleur',
    kind: 'case',
    monthsAgo: 6,
    content: inDutch(
      {
        sectors: ['stage', 'film-and-media'],
        partnerSectors: ['technology', 'research'],
        organisations: [
          'Toneelgroep De Souffleur',
          'Studio Dubbelganger',
          'Makersbond De Handtekening',
        ],
        place: 'Noord-Holland',
        audiences: ['makers'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2024-06',
        ended: '2026-02',
        structuralEuros: 2_000,
        projectEuros: 27_000,
        hours: 430,
        n: 26,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Auteursrecht en AI: een afspraak over de stem van de acteur',
        problem:
          'Voor een audiogids wilden we een kunstmatige stem, getraind op een van onze acteurs. In zijn contract uit 2017 stond “alle media, nu bekend of later”. Juridisch mocht het. Hij hoorde het van de geluidsman.',
        done: 'We stopten en begonnen met praten. Er kwam een licentie per gebruik: waarvoor, hoe lang, welke woorden niet, en elk jaar opnieuw ja. De maker krijgt per voorstelling betaald en mag het model laten wissen. Het staat op een computer zonder internet.',
        together:
          'De Handtekening onderhandelde voor 26 spelers en ontwerpers. Dubbelganger bouwde de wisknop en liet iemand anders controleren of die echt wist.',
        changed:
          '26 makers tekenden de nieuwe afspraak: 15 zeiden nee tegen training, 11 ja onder voorwaarden. Aan die elf is 13.400 euro betaald. Sindsdien durven ontwerpers weer schetsen te mailen.',
        failed:
          'De acteur om wie het begon, werkt hier niet meer. Excuses hielpen niet; de oude opname had al drie maanden in een foyer gedraaid. En een decorontwerp dook op in een beeldgenerator, zonder dat wij weten hoe. Daar helpt geen afspraak binnen één huis tegen. Drie oud-medewerkers zijn we vergeten te vragen.',
        remains: 'Bijlage bij elk contract, jaarlijks besproken.',
        reuse: 'De bijlage, in twee talen, vrij.',
      },
    ),
  },
  {
    slug: 'generated-images-on-posters',
    organisation: 'filmfestival-de-achterste-rij',
    kind: 'case',
    monthsAgo: 10,
    content: inEnglish(
      {
        sectors: ['festival', 'film-and-media'],
        partnerSectors: ['business'],
        organisations: ['Filmfestival De Achterste Rij', 'Ontwerpbureau Vlakverdeling'],
        place: 'Groningen',
        audiences: ['everyone', 'makers'],
        parts: ['strategy-and-budget', 'audience-and-value'],
        stage: 'stopped',
        started: '2024-08',
        ended: '2025-03',
        structuralEuros: 0,
        projectEuros: 3_900,
        hours: 75,
        n: 1_260,
        licence: 'CC0-1.0',
      },
      {
        title: 'Generated posters: three weeks, one apology, a rule',
        problem:
          'The designer’s fee was the last line to cut. An intern produced eighty posters in an afternoon, and several were good.',
        done: 'We printed three for 2,000 euros less than usual and named the program in the corner. In the week after we kept every reaction. Then we held an evening for makers and audience, with the posters on the wall.',
        together:
          'Vlakverdeling, which had lost the commission, agreed to chair. That was generous, and they sent an invoice, which was right.',
        changed:
          'Of 1,260 reactions 70 per cent were angry, 12 per cent liked it and the rest asked about the film. Two directors threatened to withdraw. Ticket sales did not differ. Since then we have one rule: no generated image where a maker would have been paid; for internal sketches it is allowed and said.',
        failed:
          'Saving 2,000 euros cost 3,900, without the hours of apology. One poster strongly resembled a photograph by a woman who lives two streets away. She saw it in the bus shelter. We paid her, and she was polite, and I would have preferred shouting.',
        remains: 'The rule, and a fee for design that has its own line in the budget.',
        reuse: 'The rule and the invitation to the evening.',
      },
    ),
  },
  {
    slug: 'digitale-kunst-die-uitgaat',
    organisation: 'kunsthal-de-lege-sokkel',
    kind: 'case',
    monthsAgo: 24,
    content: inDutch(
      {
        sectors: ['visual-art', 'heritage'],
        partnerSectors: ['technology', 'research'],
        organisations: [
          'Kunsthal De Lege Sokkel',
          'Beeldarchief Het Zwarte Gat',
          'Universiteit van de Vlakte',
        ],
        place: 'Noord-Brabant',
        audiences: ['makers', 'professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2022-01',
        ended: '2024-02',
        structuralEuros: 17_500,
        projectEuros: 63_000,
        hours: 1_280,
        n: 48,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Digitale duurzaamheid: 48 kunstwerken die het straks niet meer doen',
        problem:
          'In ons depot staan 48 werken die stroom nodig hebben. Bij een opening ging één ervan niet aan. De computer was van 2006, de maker overleden, en de handleiding was een plakbriefje.',
        done: 'We zetten elk werk één keer per jaar aan en filmen dat. Met de maker, of wie hem kende, praten we over één vraag: wat mag er veranderen voordat het een ander werk is? Dat antwoord bepaalt of we apparatuur hamsteren, software nabootsen of het laten sterven.',
        together:
          'Het Zwarte Gat bewaart drie kopieën op twee plekken. Studenten bouwden een namaakcomputer voor negen werken.',
        changed:
          'Van 48 werken werken er 39, twee jaar terug 27. Bij zes koos de maker zelf voor sterven, met datum; daar kwam publiek op af.',
        failed:
          'Eén werk hebben we te goed gered. Nieuwe projector, vloeiend beeld. De weduwe zag het en zei: “Hij hield van het tikken.” Het tikken is weg, en de oude projector was al afgevoerd door iemand die netjes de lijst volgde. Ook kwamen we erachter dat van vier werken de licentie op naam van een student staat.',
        remains: 'Een vaste post en de aanzetdag in februari, open voor publiek.',
        reuse: 'De vragenlijst aan makers en het filmprotocol.',
      },
    ),
  },
  {
    slug: 'leren-van-je-buurman-op-woensdag',
    organisation: 'bibliotheek-tussen-de-regels',
    kind: 'case',
    monthsAgo: 17,
    content: inDutch(
      {
        sectors: ['library'],
        partnerSectors: ['care', 'education'],
        organisations: ['Bibliotheek Tussen de Regels', 'Zorggroep De Zonzijde'],
        place: 'Overijssel',
        audiences: ['professionals'],
        parts: ['culture-and-competences'],
        stage: 'in-use',
        started: '2023-02',
        ended: '2024-12',
        structuralEuros: 8_400,
        projectEuros: 5_000,
        hours: 1_020,
        n: 68,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Digitale vaardigheden van het team: een uur per week, van elkaar',
        problem:
          'We kochten 40 online cursussen. Zes mensen maakten er een af, steeds dezelfde. Wie het nodig had, durfde niet te zeggen wat hij niet kon.',
        done: 'Op woensdag gaat het loket een uur later open. In tweetallen laat de een zien waar die vastloopt, echt werk, en kijkt de ander mee zonder de muis aan te raken. Tweetallen wisselen per maand. De directeur doet mee en begon met haar agenda.',
        together:
          'Met De Zonzijde ruilen we vier keer per jaar een ochtend: hun planners bij ons, onze baliemensen bij hen.',
        changed:
          'Van 68 mensen doen er na twee jaar 55 mee. Eigen inschatting steeg weinig (6,1 naar 6,5), maar vragen aan de helpdesk halveerden en elf mensen boden zich aan als digihulp.',
        failed:
          'Eén tweetal, een jonge vrouw en een collega die al dertig jaar op haar neerkeek. Zij meldde zich vier woensdagen ziek. Niemand vroeg waarom, want het liep zo goed. Je mag nu zonder reden een ander vragen. Ook waren klanten boos over het uur; we hadden het alleen op de website gezet, waar zij juist niet komen.',
        remains: 'Het uur staat in de cao-afspraken van ons huis.',
        reuse: 'De spelregel “niet aan de muis”, en de brief voor klanten.',
      },
    ),
  },
  {
    slug: 'crew-planning-after-the-nurses',
    organisation: 'theater-de-zevende-wand',
    kind: 'case',
    monthsAgo: 9,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['care', 'technology'],
        organisations: [
          'Theater De Zevende Wand',
          'Zorggroep De Zonzijde',
          'Roosterbureau Vrije Vrijdag',
        ],
        place: 'Oeverzicht',
        audiences: ['professionals'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-05',
        ended: '2025-11',
        structuralEuros: 6_900,
        projectEuros: 14_000,
        hours: 350,
        n: 34,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Planning software for crew: choosing shifts in two rounds',
        problem:
          'Our technical planner drew up rosters for 34 people in a spreadsheet with 61 tabs. A changed rehearsal meant eighteen telephone calls and one mistake, usually on a Sunday.',
        done: 'We watched self-rostering in a nursing home and took two of its three rounds. Crew first mark when they want to work; then they see gaps and swap. The planner fixes what is left and anything that needs a licence, such as rigging.',
        together:
          'A night nurse came to tell what goes wrong. Vrije Vrijdag adapted the tool so that a production, not a ward, is the unit.',
        changed:
          'Planning time: from 22 to 9 hours a week. Evenings swapped without the planner: 140 in a season. Freelancers fill 17 per cent of shifts, formerly 29, which saved 31,000 euros.',
        failed:
          'Those 31,000 euros were somebody’s rent. Four regular freelancers fell below what they could live on and two left; now we miss them. Nobody had put that in the plan, since it counted as success. And the points from the nursing home, for those who give way, were laughed out of the room on the first day.',
        remains: 'In use for a third season. We promise freelancers a minimum.',
        reuse: 'The two rounds and the list of what only a planner may fix.',
      },
    ),
  },
  {
    slug: 'facturen-die-zichzelf-boeken',
    organisation: 'erfgoedhuis-zolder-en-kelder',
    kind: 'case',
    monthsAgo: 12,
    content: inDutch(
      {
        sectors: ['heritage'],
        partnerSectors: ['business'],
        organisations: ['Erfgoedhuis Zolder en Kelder', 'Administratiekantoor De Nul'],
        place: 'Utrecht',
        audiences: ['professionals'],
        parts: ['processes-and-structure'],
        stage: 'in-use',
        started: '2024-02',
        ended: '2025-02',
        structuralEuros: 2_300,
        projectEuros: 5_600,
        hours: 110,
        n: 1_940,
        licence: 'ask',
      },
      {
        title: 'Processen automatiseren: eerst schrappen, dan pas een robot',
        problem:
          'Een factuur van 12 euro voor plakband ging langs vier handtekeningen. Per jaar verwerkten we 1.940 facturen in 160 uur. De leverancier van het boekhoudpakket had een robot.',
        done: 'We volgden tien facturen met een stopwatch. Zeven van de elf stappen bestonden omdat iemand ooit iets had gemist. Die schrapten we eerst. Onder 250 euro tekent nu wie bestelt. Pas wat overbleef, herkent en boekt de software.',
        together: 'De Nul, dat aan ons verdient per uur, dacht eerlijk mee en verdient nu minder.',
        changed:
          'Van 160 naar 38 uur per jaar: 95 uur minder door schrappen, 27 door de robot. Dat is andersom dan in de folder. Betaaltermijn van 31 naar 9 dagen.',
        failed:
          'In ons eerste verslag schreven we alle winst aan de robot toe, omdat daar subsidie voor was. Het kantoor rekende na en wij hebben het verbeterd, een half jaar te laat. Ook boekte hij acht maanden lang een huurfactuur dubbel: 7.200 euro, teruggekregen, na drie brieven.',
        remains: 'De regel van 250 euro, en elk jaar een dag met de stopwatch.',
        reuse: 'Stopwatchformulier. Begin daar, en vergeet de robot een maand.',
      },
    ),
  },
  {
    slug: 'hybrid-dramaturgy-on-tuesdays',
    organisation: 'dansgezelschap-kantelpunt',
    kind: 'case',
    monthsAgo: 22,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['education', 'technology'],
        organisations: ['Dansgezelschap Kantelpunt', 'Universiteit van de Vlakte'],
        countries: ['NL', 'BE', 'DE'],
        place: 'Noord-Holland',
        audiences: ['makers', 'people-at-a-distance'],
        parts: ['culture-and-competences', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-08',
        ended: '2024-07',
        structuralEuros: 4_100,
        projectEuros: 17_000,
        hours: 520,
        n: 13,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Hybrid working for makers: who is at home decides the form',
        problem:
          'Our composer lives in Ghent, the dramaturge in Bremen. In meetings the six of us in the studio had the real conversation in the corridor, and the screen heard the result.',
        done: 'One rule: if one person is remote, everyone sits at their own screen, also those in the same building, on Tuesdays. Studio days stay free of screens. Material goes into one shared notebook with a video of at most ninety seconds per idea.',
        together:
          'A research group in education that had tried the same with lectures timed who spoke and for how long.',
        changed:
          'Over 13 makers the share of words by those at a distance rose from 11 to 34 per cent. Travel costs fell by 8,700 euros. The composer’s music changed earlier in the process, says the choreographer, who had been against it.',
        failed:
          'Improvisation. For a whole production we tried to invent movement that way and got small dances that fit on a laptop. Critics noticed, one wrote “upper bodies”. Also, dancers have no desk: eight of them sat on the floor of a corridor with telephones, for five months, before somebody took a photograph and we were ashamed.',
        remains: 'Tuesdays, plus four real weeks in one room, paid.',
        reuse: 'The rule and the notebook. Do not use it for making steps.',
      },
    ),
  },
];
