import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Captions, sign language, audio description, and rooms that do not overwhelm. */
export const access: readonly DemoEntry[] = [
  {
    slug: 'boventitels-op-je-telefoon',
    organisation: 'operahuis-de-hoge-c',
    kind: 'case',
    monthsAgo: 18,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Operahuis De Hoge C', 'Meelezer Ondertiteling', 'Vereniging Half Gehoord'],
        place: 'Havenmonde',
        audiences: ['disabled-people', 'newcomers', 'everyone'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'in-use',
        started: '2023-01',
        structuralEuros: 11_500,
        projectEuros: 29_000,
        hours: 510,
        n: 2_310,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Boventitels op je eigen telefoon, in vijf talen',
        problem:
          'Onze boventiteling hangt zo hoog dat je op de eerste zes rijen je nek breekt. Slechthorende bezoekers misten wie er zong. En van de stad spreekt een kwart thuis een andere taal.',
        done: 'Naast het bord boven het toneel kwam een webpagina met zwarte achtergrond en gedimde letters. Wie de code op de stoelleuning scant, kiest taal en lettergrootte en ziet de naam van de zanger. Dezelfde inspiciënt die het bord bedient, bedient nu alles met één druk.',
        together:
          'Meelezer bouwde de koppeling en leverde twee vertalers. Half Gehoord testte vier generales met zestien leden, betaald per dagdeel.',
        changed:
          'In het eerste seizoen gebruikte 2.310 keer iemand de pagina, 7 procent van de bezoekers. Van 140 gebruikers die we spraken hoorde 38 procent slecht; de rest zat vooral te laag of las liever Engels of Arabisch.',
        failed:
          'We hadden een bril met tekst in beeld aangeschaft: 12 stuks, 9.800 euro. Ze pasten niet over gewone brillen en twee mensen werden misselijk. Ze liggen in een kast. Verder klaagden buren over licht tot we de helderheid vastzetten; dat had in de test met één rij moeten blijken.',
        remains:
          'Standaard bij elke productie. De vertalingen zitten in de productiebegroting, niet meer bij marketing.',
        reuse: 'De pagina is open en werkt met elke cue-lijst. De brillen mag je gratis ophalen.',
      },
      {
        title: 'Surtitles on your own phone, in five languages',
        problem:
          'Our surtitles hang so high that you break your neck in the first six rows. Visitors with hearing loss missed who was singing. And a quarter of the city speaks another language at home.',
        done: 'Beside the board above the stage came a web page with a black background and dimmed letters. Scan the code on the seat in front, choose language and size, and see the singer’s name. The same stage manager who runs the board now runs everything with one key.',
        together:
          'Meelezer built the link and supplied two translators. Half Gehoord tested four dress rehearsals with sixteen members, paid per half day.',
        changed:
          'In the first season the page was used 2,310 times, by 7 per cent of visitors. Of 140 users we spoke to, 38 per cent were hard of hearing; the others mostly sat too low or preferred English or Arabic.',
        failed:
          'We had bought glasses that show text: 12 of them, 9,800 euros. They did not fit over ordinary glasses and two people felt sick. They are in a cupboard. Neighbours complained about light until we fixed the brightness; a test with a single row should have told us.',
        remains:
          'Standard for every production. Translations are in the production budget, no longer with marketing.',
        reuse: 'The page is open and works with any cue list. Collect the glasses for free.',
      },
    ),
  },
  {
    slug: 'live-captions-small-venues',
    organisation: 'ondertitelbedrijf-meelezer',
    kind: 'case',
    monthsAgo: 8,
    content: inEnglish(
      {
        sectors: ['technology', 'stage'],
        partnerSectors: ['stage', 'research'],
        organisations: [
          'Meelezer Ondertiteling',
          'Literair Podium Punt Komma',
          'Podium Achter de Dijk',
          'Hogeschool Oeverzicht',
        ],
        place: 'Utrecht',
        audiences: ['disabled-people', 'older-people'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2024-02',
        structuralEuros: 6_000,
        projectEuros: 34_000,
        hours: 620,
        n: 47,
        licence: 'ask',
      },
      {
        title: 'Affordable live captioning for venues with eighty seats',
        problem:
          'A human captioner costs 480 euros a night. Small venues earn 700. So deaf and hard-of-hearing people could go to large theatres twice a year and to small ones never.',
        done: 'We tried a mix: speech recognition does the typing, one remote corrector watches three venues at once and repairs names and nonsense. The text appears eight words at a time on a screen beside the stage. Writers send their manuscript so that the software knows the odd words.',
        together:
          'Punt Komma and Achter de Dijk hosted 47 evenings. Hogeschool Oeverzicht counted errors and interviewed 32 visitors. We paid for the corrector; the venues paid 60 euros a night.',
        changed:
          'Errors that change the meaning went from 9 to 2.4 per hundred sentences once a corrector was present. Twenty-one of 32 visitors would come again for it. Our own gain: three new customers and a better word list.',
        failed:
          'Poetry. The machine finishes a line the way people usually finish it, and poets do not. One evening it turned an elegy into an advertisement and the corrector was busy elsewhere. We now refuse poetry without a full captioner. Dialects from the north also defeat it.',
        remains:
          'Nine venues use it at 75 euros a night. It breaks even at twelve. If we do not get there by next summer the price rises and we will say so.',
        reuse:
          'The method for counting errors is free. The software is ours; ask about a trial month.',
      },
    ),
  },
  {
    slug: 'raadsvergadering-met-ondertitels',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 13,
    content: inDutch(
      {
        sectors: ['public-authority'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Gemeente Oeverzicht', 'Spraakbureau De Heldere Klinker'],
        place: 'Oeverzicht',
        audiences: ['disabled-people', 'newcomers', 'everyone'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-01',
        structuralEuros: 8_900,
        projectEuros: 16_000,
        hours: 280,
        n: 31,
        licence: 'CC0-1.0',
      },
      {
        title: 'Raadsvergaderingen live ondertiteld en doorzoekbaar',
        problem:
          'Een dove inwoner wilde inspreken over een zebrapad en kon het debat daarna niet volgen. De opname stond op internet, zonder tekst. Dat mocht niet en het klopte niet.',
        done: 'Automatische ondertiteling tijdens de vergadering, met een griffiemedewerker die meeleest en verbetert. De volgende ochtend staat de verbeterde tekst naast de video; zoek op een woord en de opname springt naar die zin.',
        together:
          'De Heldere Klinker leverde de spraakherkenning en trainde die op 140 uur oude vergaderingen. Vier inwoners met gehoorverlies bepaalden hoe groot en hoe snel.',
        changed:
          'Na 31 vergaderingen: 4.200 keer in de tekst gezocht, vooral door ambtenaren en de lokale krant. Inspreken op afstand met tekst gebeurde zeven keer. De griffie bespaart per vergadering drie uur aan notulen.',
        failed:
          'De software schreef een racistische term waar een raadslid de naam van een wijk zei. Dat stond elf minuten live. We konden de tekst niet snel genoeg weghalen, want niemand had daar de knop voor. Er is nu een noodstop. Ook telden we te vrolijk: het corrigeren kost vijf uur, niet de beloofde twee.',
        remains: 'Vast onderdeel van de griffie. Theater De Zevende Wand leent de verbetertafel.',
        reuse: 'Aanbestedingstekst, werkinstructie en de lijst met plaatsnamen zijn vrij.',
      },
    ),
  },
  {
    slug: 'tolk-op-de-stoeprand',
    organisation: 'straattheaterfestival-stoeprand',
    kind: 'case',
    monthsAgo: 24,
    content: inDutch(
      {
        sectors: ['festival', 'stage'],
        partnerSectors: ['civil-society', 'education'],
        organisations: ['Straattheaterfestival Stoeprand', 'Dovenclub De Stille Kracht'],
        place: 'Noord-Brabant',
        audiences: ['disabled-people', 'families'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-04',
        structuralEuros: 3_400,
        projectEuros: 5_200,
        hours: 130,
        n: 96,
        licence: 'CC0-1.0',
      },
      {
        title: 'Gebarentaal op straat: dove gidsen in plaats van tolken',
        problem:
          'Ons festival heeft veertig hoeken en geen podium. Een gebarentolk naast elke act is onbetaalbaar, en bij veel acts wordt toch niet gesproken. Toch kwamen dove mensen niet: ze wisten niet welke.',
        done: 'Zes dove gidsen keken vooraf 22 acts op video en kozen er veertien die zonder geluid werken. Zij leidden op het festival groepjes van tien langs die route en vertelden in Nederlandse Gebarentaal wat er nog meer speelde. Horenden mochten mee, zonder vertaling.',
        together:
          'Dovenclub De Stille Kracht wierf de gidsen en betaalde de helft. Artiesten kregen een korte les: aankijken, niet roepen, licht op je handen.',
        changed:
          'Er liepen 96 mensen mee, van wie 64 doof of slechthorend; het jaar ervoor telden we er drie. Twee acts maakten hun nummer om. Een dove clown trad het jaar erop zelf op.',
        failed:
          'Voor de opening hadden we toch een tolk gehuurd. Die stond in de tegenzon en was niet te zien: 380 euro voor een silhouet. En de route in onze app was alleen met gesproken uitleg. Dat bedachten we pas toen een gids ons uitlachte.',
        remains: 'De gidsen zijn vast onderdeel van de ploeg, met een eigen post van 3.400 euro.',
        reuse: 'De lijst met criteria voor acts en het lesje voor artiesten.',
      },
    ),
  },
  {
    slug: 'horen-wat-er-hangt',
    organisation: 'museum-stilstaand-water',
    kind: 'case',
    monthsAgo: 10,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['civil-society', 'technology'],
        organisations: ['Museum Stilstaand Water', 'Blindenkoor De Witte Stok'],
        place: 'Friesland',
        audiences: ['disabled-people', 'everyone'],
        parts: ['audience-and-value'],
        stage: 'in-use',
        started: '2024-06',
        structuralEuros: 2_100,
        projectEuros: 21_800,
        hours: 365,
        n: 58,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Audiodescriptie, geschreven door wie niet ziet',
        problem:
          'Een schilderij van een sloot is lastig uit te leggen. Onze audiotour vertelde wie de schilder was en in welk jaar hij trouwde. Blinde bezoekers wisten na afloop niet of er water op stond.',
        done: 'Zes leden van een blindenkoor stelden bij twintig werken hun vragen aan een zaalwacht. Waar staat de horizon? Is het nat of blinkt het alleen? Uit de opgenomen gesprekken knipten we beschrijvingen van anderhalve minuut, met twee stemmen. Bij acht werken ligt een reliëfplaat en een bakje geur.',
        together:
          'De Witte Stok kreeg per werk betaald, als schrijvers. Een geluidsman van de regionale omroep monteerde. De zaalwachten staan met naam in de aftiteling.',
        changed:
          'In een half jaar 58 blinde en slechtziende bezoekers, eerder waren dat er een handvol. Van alle audiotours die worden gestart is 44 procent nu deze; ook wie ziet, kijkt er langer door: gemiddeld 96 in plaats van 31 seconden per werk (n=310).',
        failed:
          'De bakens die de telefoon moesten vertellen waar je staat, sprongen van zaal naar zaal door het water in de vitrines. Acht maanden aan gewerkt, 6.400 euro. Een dikke lijn op de vloer en een nummer in braille doen het beter. De slootgeur is na twee weken weggehaald op verzoek van het café.',
        remains:
          'Twintig werken, en per nieuwe tentoonstelling vijf erbij uit de gewone begroting.',
        reuse: 'De gespreksvorm en de opnames mogen worden overgenomen met naamsvermelding.',
      },
    ),
  },
  {
    slug: 'een-uur-zonder-prikkels',
    organisation: 'museum-van-de-verloren-paraplu',
    kind: 'case',
    monthsAgo: 21,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['care', 'civil-society'],
        organisations: ['Museum van de Verloren Paraplu', 'Oudergroep Vandaag Niet'],
        place: 'Zuid-Holland',
        audiences: ['families', 'disabled-people', 'children'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2022-10',
        structuralEuros: 1_600,
        projectEuros: 4_900,
        hours: 145,
        n: 412,
        licence: 'CC0-1.0',
      },
      {
        title: 'Prikkelarm openen: een uur voordat de dag begint',
        problem:
          'Gezinnen met een autistisch kind vertelden dat ze al bij de garderobe omkeerden. Honderd paraplu’s die openklappen, een bel bij elke vitrine, schoolklassen: ons museum is een vrolijk lawaai.',
        done: 'Elke tweede zondag gaan we een uur eerder open voor hooguit 25 mensen. Geluid uit, licht op 60 procent, de regenmachine stil. Op de website staat een kijkverhaal met foto’s: dit is de deur, dit is Fenna van de balie, hier ruikt het naar rubber. Er is een kamer met een deur die dicht kan.',
        together:
          'Oudergroep Vandaag Niet liep drie keer mee en maakte de foto’s. Een ergotherapeut trainde acht medewerkers, twee uur lang.',
        changed:
          'In twee jaar 412 bezoekers, 16 per keer. Van 73 gezinnen was 52 nooit eerder met het hele gezin in een museum. Onverwacht: een kwart komt zonder diagnose, gewoon omdat het rustig is.',
        failed:
          'We begonnen op woensdagmiddag, handig voor ons rooster. Er kwam vier keer niemand, want dan is er therapie. De gekleurde polsbandjes waarmee kinderen konden aangeven of ze praten wilden, werden vooral opgegeten. En de rustige kamer bleek in de vakantie opslag voor kerstspullen.',
        remains:
          'Vast in het rooster, betaald uit de gewone openstelling. Kamer is leeg, sleutel hangt bij de balie.',
        reuse: 'Kijkverhaal, controlelijst per zaal en het trainingsprogramma.',
      },
      {
        title: 'A low-stimulus hour before the day begins',
        problem:
          'Families with an autistic child told us that they turned round at the cloakroom. A hundred umbrellas popping open, a bell at each case, school groups: our museum is a cheerful noise.',
        done: 'Every second Sunday we open an hour early for at most 25 people. Sound off, lights at 60 per cent, the rain machine still. The website has a picture story: this is the door, this is Fenna at the desk, here it smells of rubber. There is a room with a door that closes.',
        together:
          'Parents’ group Vandaag Niet walked along three times and took the pictures. An occupational therapist trained eight of our staff for two hours.',
        changed:
          'In two years 412 visitors, 16 each time. Of 73 families 52 had never been to a museum together. Unexpected: a quarter come without any diagnosis, simply because it is quiet.',
        failed:
          'We started on Wednesday afternoons, which suited our roster. Four times nobody came, because that is when therapy is. The coloured wristbands by which children could show whether they wished to talk were mostly eaten. And in the holidays the quiet room turned out to hold the Christmas decorations.',
        remains:
          'Fixed in the roster, paid from ordinary opening. The room is empty, the key hangs at the desk.',
        reuse: 'Picture story, checklist per room and the training programme.',
      },
    ),
  },
  {
    slug: 'relaxed-performances-for-four-and-up',
    organisation: 'jeugdtheater-grote-oren',
    kind: 'case',
    monthsAgo: 12,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['care', 'education'],
        organisations: ['Jeugdtheater Grote Oren', 'Special School The Long Corridor'],
        countries: ['NL', 'GB'],
        place: 'Gelderland',
        audiences: ['children', 'families', 'disabled-people'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-03',
        structuralEuros: 5_300,
        projectEuros: 9_700,
        hours: 240,
        n: 780,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Relaxed performances: a show in which you may walk out and come back',
        problem:
          'Children who flap, shout or need to leave were being shushed by other parents. Sensory overload was not the worst of it; shame was.',
        done: 'One in six shows is now relaxed. House lights stay half up, doors stay open, sudden sounds are softened. The actors come out first as themselves and show the mask that will be scary. A visual story is sent a week ahead and seats can be swapped for beanbags.',
        together:
          'The Long Corridor, a special school abroad that had done this for years, lent us its teacher for four days. We gave them our puppet workshop in return.',
        changed:
          'Over 26 performances 780 people came. In 118 short questionnaires 81 per cent of parents said that they sat through a whole show as a family for the first time. Two actors asked to play all their shows this way.',
        failed:
          'We first sold these nights under the name of a diagnosis. It sold eleven tickets: parents do not want a special evening, they want an evening. We also removed every surprise from one play, until there was no play left. A child of five complained that nothing happened.',
        remains:
          'In the touring contract, so venues know that the doors stay open. Softening the sound costs the technician forty minutes per venue.',
        reuse: 'Rider for venues, template of the visual story, text for the ticket page.',
      },
    ),
  },
  {
    slug: 'stille-rit',
    organisation: 'streekbus-de-omweg',
    kind: 'case',
    monthsAgo: 15,
    content: inDutch(
      {
        sectors: ['mobility'],
        partnerSectors: ['care', 'stage'],
        organisations: ['Streekbus De Omweg', 'Poppodium De Kelderkast'],
        place: 'Drenthe',
        audiences: ['disabled-people', 'young-people', 'older-people'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'experiment',
        started: '2024-09',
        ended: '2025-06',
        structuralEuros: 0,
        projectEuros: 13_500,
        hours: 300,
        n: 264,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'De stille rit: een bus voor wie snel te veel hoort',
        problem:
          'Een drukke bus is voor sommige reizigers het einde van de dag. Mensen die overgevoelig zijn voor geluid en licht zeiden afspraken af, ook bij het theater, omdat ze de heenweg niet trokken.',
        done: 'Op lijn 6 reden we elke zaterdag twee ritten met gedimd licht, omroep uit, vaste chauffeur en hooguit twintig passagiers. In de reisapp stond hoe vol de bus was. Voor beginners was er een oefenrit op het busstation, met de motor uit.',
        together:
          'De Kelderkast schoof de aanvang van haar rustige concerten op, zodat bus en zaal aansloten. Een jongere met autisme werd voor vier uur per week testreiziger in loondienst.',
        changed:
          '264 ritten door 71 reizigers. Negentien van hen namen later ook gewone lijnen. Chauffeurs meldden minder ruzie; op de stille rit was er geen enkele.',
        failed:
          'De drukte in de app kwam van de deurtellers en die telden kinderwagens als twee. Drie keer stapte iemand met paniek uit een bus die leeg heette te zijn. Andere reizigers vonden twintig plekken vrijhouden oneerlijk, en op koopzondag kregen de chauffeurs dat te horen. Wij hadden hun geen zin gegeven om terug te zeggen.',
        remains:
          'De zaterdagritten zijn gestopt toen het geld op was. De oefenrit en de vaste chauffeur bleven, want die kosten bijna niets.',
        reuse: 'Instructie voor chauffeurs en draaiboek van de oefenrit.',
      },
    ),
  },
  {
    slug: 'feeling-the-bass',
    organisation: 'poppodium-de-kelderkast',
    kind: 'case',
    monthsAgo: 33,
    content: inEnglish(
      {
        sectors: ['music'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Poppodium De Kelderkast', 'Dovenclub De Stille Kracht', 'Trilwerk'],
        place: 'Drenthe',
        audiences: ['disabled-people', 'young-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'stopped',
        started: '2022-09',
        ended: '2023-12',
        structuralEuros: 0,
        projectEuros: 17_300,
        hours: 225,
        n: 64,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Vests that let you feel the music, and why they hang in the cellar',
        problem:
          'Deaf young people came to our club for the lights and for each other. They asked whether the music itself could be made tangible.',
        done: 'We borrowed and later bought eight vibrating vests and fed them from the mixing desk, with bass, kick and voice on separate zones. A sound engineer made a tactile mix during six concerts. Two bands adapted their set.',
        together:
          'Trilwerk, a start-up of two people, supplied the vests at cost price. De Stille Kracht found testers and told us bluntly what they thought.',
        changed:
          'Sixty-four wearers over fifteen months. On a form with smileys 70 per cent were positive after one song and 35 per cent after a whole evening. Deaf visitors rose from about 2 to 9 per concert and stayed at that number after the vests were gone.',
        failed:
          'What brought people was the club evening, not the device. The vests are hot, heavy and smell by the second band; washing takes a day. Half the testers preferred standing on the wooden floor with a balloon in their hands. Then the start-up closed and the charger could no longer be replaced.',
        remains:
          'A raised wooden floor of nine square metres above the subwoofers, made by a volunteer for 600 euros. It is in use every week. Balloons are in the budget.',
        reuse: 'Drawing of the floor and notes for a tactile mix.',
      },
    ),
  },
];
