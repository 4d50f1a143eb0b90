import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Selling tickets, knowing who comes, and what a ticket should cost. */
export const tickets: readonly DemoEntry[] = [
  {
    slug: 'three-box-offices-one-system',
    organisation: 'kaartwinkel-rij-een',
    kind: 'case',
    monthsAgo: 9,
    content: inEnglish(
      {
        sectors: ['technology', 'stage'],
        partnerSectors: ['stage', 'museum'],
        organisations: [
          'Kaartwinkel Rij Eén',
          'Theater De Zevende Wand',
          'Museum Stilstaand Water',
          'Muziekcentrum Nagalm',
        ],
        place: 'Zuid-Holland',
        audiences: ['professionals', 'everyone'],
        parts: ['data-and-technology', 'audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-05',
        structuralEuros: 21_000,
        projectEuros: 76_000,
        hours: 1_240,
        n: 186_000,
        licence: 'ask',
      },
      {
        title: 'Three box offices, one ticketing system, separate customers',
        problem:
          'Three houses in three cities each paid for their own ticketing software and each knew a third of a person. A single shared customer file seemed logical, until a lawyer asked who would answer when somebody wants to be forgotten.',
        done: 'They now share the system, the hosting and the help desk, and keep separate files. Once a quarter an outside party counts overlap on scrambled addresses and reports figures only. Customers can switch on “tell the others what I like”; it is off by default.',
        together:
          'We built and host it. The three houses own a foundation that owns the contract, so that any of them can throw us out. The museum contributed its data officer one day a week.',
        changed:
          'Costs per sold ticket fell from 1.14 to 0.71 euros. Of 186,000 customers only 4.2 per cent visited two houses; everyone had guessed a third. Eight per cent switched sharing on.',
        failed:
          'We planned the move for May because it is quiet. In May season tickets are sold. For nine days one theatre sold by paper and telephone, and 212 seats were sold twice. Our apology was free drinks; the theatre’s staff had to look people in the eye. We also wrote an automatic recommendation nobody used.',
        remains:
          'The foundation runs it with a three-year contract and a fourth house has asked to join.',
        reuse: 'Statutes of the foundation and the method for counting overlap. Software is ours.',
      },
    ),
  },
  {
    slug: 'van-elf-lijstjes-naar-een-relatiebestand',
    organisation: 'theater-de-zevende-wand',
    kind: 'case',
    monthsAgo: 15,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology'],
        organisations: ['Theater De Zevende Wand', 'Knoop en Draad Netwerkbeheer'],
        place: 'Oeverzicht',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-09',
        ended: '2025-02',
        structuralEuros: 7_800,
        projectEuros: 38_500,
        hours: 690,
        n: 41_300,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Van elf lijstjes naar één relatiebestand',
        problem:
          'We telden elf plekken met adressen: kassa, nieuwsbrief, vrienden, pers, een schoolbestand in iemands mailbox. Een overleden donateur kreeg drie uitnodigingen. Bij een verzoek om gegevens te wissen waren we een dag bezig en wisten we het nog niet zeker.',
        done: 'Eerst hebben we weggegooid: alles van voor 2018 zonder aankoop. Daarna één CRM gekozen dat aansluit op de kaartverkoop. Per veld staat vast wie de eigenaar is. Nieuwe velden mag je alleen toevoegen als je zegt welk besluit ervan afhangt.',
        together:
          'Knoop en Draad deed de techniek van de overgang. Een student informatiebeheer sprak alle elf lijsteigenaren, want dat was het echte werk.',
        changed:
          'Van 63.000 records bleven er 41.300 over. Wissen duurt nu acht minuten. Het aandeel geopende nieuwsbrieven ging van 24 naar 39 procent omdat we stopten met mailen naar mensen die nooit komen.',
        failed:
          'De vrienden van het theater hebben hun eigen lijst gehouden. We hadden hun penningmeester pas na de keuze gesproken, en hij had gelijk dat zijn incasso er niet in paste. De koppeling met de boekhouding is na vier maanden en 9.000 euro afgeblazen. Eén export per maand met de hand blijkt genoeg.',
        remains: 'Eén bestand, één eigenaar (kassa), elk kwartaal een opruimochtend met taart.',
        reuse: 'De gesprekslijst voor lijsteigenaren en onze bewaartermijnen.',
      },
      {
        title: 'From eleven lists to one file of relations',
        problem:
          'We counted eleven places with addresses: box office, newsletter, friends, press, a file of schools in somebody’s mailbox. A deceased donor received three invitations. A request to erase data took a day and even then we were not sure.',
        done: 'First we threw away: everything from before 2018 without a purchase. Then we chose one CRM that connects to ticket sales. Each field has an owner. You may only add a field if you say which decision depends on it.',
        together:
          'Knoop en Draad did the technical move. A student of information management talked to all eleven owners of lists, because that was the real work.',
        changed:
          'Of 63,000 records 41,300 were left. Erasing takes eight minutes. The share of newsletters opened went from 24 to 39 per cent because we stopped writing to people who never come.',
        failed:
          'The friends of the theatre kept their own list. We spoke to their treasurer only after the choice was made, and he was right that his direct debits did not fit. The link with the accounts was cancelled after four months and 9,000 euros. One export by hand a month turns out to be enough.',
        remains:
          'One file, one owner (the box office), and a clearing-up morning with cake each quarter.',
        reuse: 'The interview list for owners of lists and our retention periods.',
      },
    ),
  },
  {
    slug: 'betaal-wat-je-kunt',
    organisation: 'poppodium-de-kelderkast',
    kind: 'case',
    monthsAgo: 13,
    content: inDutch(
      {
        sectors: ['music'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Poppodium De Kelderkast', 'Kaartwinkel Rij Eén'],
        place: 'Drenthe',
        audiences: ['young-people', 'everyone'],
        parts: ['strategy-and-budget', 'audience-and-value'],
        stage: 'in-use',
        started: '2024-02',
        ended: '2025-04',
        structuralEuros: 0,
        projectEuros: 2_600,
        hours: 85,
        n: 5_420,
        licence: 'CC0-1.0',
      },
      {
        title: 'Betaal wat je kunt: drie prijzen, geen vragen',
        problem:
          'Studenten lieten kaartjes van 16 euro liggen. Een kortingspas hielp niet: wie hem nodig had, schaamde zich aan de deur.',
        done: 'Bij elk concert staan online drie bedragen: 7, 14 en 21 euro. Onder elk bedrag één zin, bijvoorbeeld: ik houd deze maand weinig over. Niemand controleert. De band krijgt de gage die is afgesproken, dus het risico is voor ons.',
        together:
          'Rij Eén paste de kassa aan zodat de drie knoppen even groot zijn. De lokale voedselbank dacht mee over de zinnen.',
        changed:
          'Over 5.420 kaarten: 31 procent laag, 54 midden, 15 hoog. Gemiddeld 12,88 euro, tegen 13,10 het jaar ervoor. De zaal was 9 procent voller, dus er kwam meer binnen. Het aandeel bezoekers onder 25 steeg van 28 naar 37 procent.',
        failed:
          'Bij uitverkochte avonden werkt het averechts: wie snel is koopt laag, en dat zijn de vaste bezoekers met een goede baan. Doorverkoop dook op bij twee concerten: kaarten van 7 voor 40 euro. Bij bekende namen hebben we het daarom losgelaten. En onze eerste zinnen klonken als een collecte.',
        remains: 'Geldt voor alle avonden onder de 180 verwachte bezoekers.',
        reuse: 'De zinnen, de cijfers per concert en de drempel die wij gebruiken.',
      },
    ),
  },
  {
    slug: 'dynamic-prices-given-up',
    organisation: 'harmonieorkest-de-valse-start',
    kind: 'case',
    monthsAgo: 25,
    content: inEnglish(
      {
        sectors: ['music'],
        partnerSectors: ['business', 'tourism'],
        organisations: ['Orkest De Valse Start', 'Hotel Het Halve Pension'],
        place: 'Limburg',
        audiences: ['everyone'],
        parts: ['strategy-and-budget', 'data-and-technology'],
        stage: 'stopped',
        started: '2022-08',
        ended: '2023-12',
        structuralEuros: 0,
        projectEuros: 31_000,
        hours: 380,
        n: 9_800,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Dynamic pricing at the orchestra: more income, fewer friends',
        problem:
          'Some of our concerts sell out in an hour and others play to 40 per cent. Fixed prices waste both. A hotel in our network has moved its prices daily for years and offered to teach us.',
        done: 'For sixteen months prices of single tickets moved between 70 and 150 per cent of the old price, by demand, days left and seat. A ceiling held for regulars. The hotel’s revenue manager looked along each Monday.',
        together:
          'Het Halve Pension gave her time in exchange for concerts in the lobby. The players’ council was informed, not asked.',
        changed:
          'Average yield per seat rose by 11 per cent over 9,800 tickets. Occupancy did not change. In the same period 140 of 1,150 regulars stopped, twice as many as usual; in 38 telephone calls price fairness came up 29 times.',
        failed:
          'A hotel guest never meets the person who slept in that room for less. Concertgoers talk to each other in the interval. A cellist’s mother paid 64 euros for a seat beside someone who had paid 29, and the cellist asked about it in front of the whole orchestra. We could not explain the rule in one sentence, which is why we stopped.',
        remains:
          'Three fixed price levels per concert, announced in advance. That keeps about half of the extra income.',
        reuse: 'Our figures per concert; the letter with which we ended it.',
      },
    ),
  },
  {
    slug: 'gratis-maar-wel-komen',
    organisation: 'literair-podium-punt-komma',
    kind: 'case',
    monthsAgo: 7,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['care', 'library'],
        organisations: ['Literair Podium Punt Komma', 'Polikliniek De Volgende'],
        place: 'Groningen',
        audiences: ['everyone', 'young-people'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-10',
        structuralEuros: 300,
        projectEuros: 1_200,
        hours: 60,
        n: 1_610,
        licence: 'CC0-1.0',
      },
      {
        title: 'Wegblijvers bij gratis avonden: geleerd van een polikliniek',
        problem:
          'Onze avonden zijn gratis en vol. Op papier. Van elke honderd aanmeldingen bleven er 43 thuis, terwijl anderen van de wachtlijst niet meer durfden te komen.',
        done: 'Een polikliniek had haar no-show gehalveerd en liet zien hoe. Een bericht twee dagen vooraf, met de naam van de schrijver en een knop “ik kan niet”. Wie afzegt, ziet meteen wie er blij mee is: de volgende van de lijst. Vijf minuten voor aanvang gaan lege stoelen open.',
        together:
          'De planner van De Volgende las onze mails en streepte de helft door. De bibliotheek leende haar berichtendienst.',
        changed:
          'Over 1.610 reserveringen daalde het wegblijven van 43 naar 19 procent. Het aantal afzeggingen verdubbelde en daar waren we blij mee. Geen enkele zaal bleef halfleeg.',
        failed:
          'Een borg van 3 euro werkte beter (8 procent), maar daarmee verdwenen juist de mensen voor wie gratis bedoeld is. Na drie avonden gestopt. Ook stuurden we door een fout de herinnering aan de schrijver zelf, met de knop. Zij zei af.',
        remains: 'Draait vanzelf. Een vrijwilliger kijkt elke maand naar het cijfer.',
        reuse: 'De drie berichten, letterlijk, in Nederlands en Engels.',
      },
      {
        title: 'Free does not mean nobody is missed: no-shows, learned from an outpatient clinic',
        problem:
          'Our evenings are free and full. On paper. Of every hundred people who booked, 43 stayed at home, while those on the waiting list no longer dared to come.',
        done: 'An outpatient clinic had halved its missed appointments and showed us how. A message two days ahead, with the writer’s name and a button “I cannot come”. Whoever cancels sees at once who is glad: the next person on the list. Five minutes before the start empty chairs are released.',
        together:
          'The planner of De Volgende read our e-mails and crossed out half. The library lent us its messaging service.',
        changed:
          'Over 1,610 reservations absence fell from 43 to 19 per cent. Cancellations doubled, which pleased us. No room was half empty.',
        failed:
          'A deposit of 3 euros worked better (8 per cent), but it drove away the very people for whom free is meant. Stopped after three evenings. By mistake we also sent the reminder to the writer herself, with the button. She cancelled.',
        remains: 'It runs by itself. A volunteer looks at the figure once a month.',
        reuse: 'The three messages, word for word, in Dutch and English.',
      },
    ),
  },
  {
    slug: 'vier-vragen-bij-de-uitgang',
    organisation: 'kunsthal-de-lege-sokkel',
    kind: 'case',
    monthsAgo: 5,
    content: inDutch(
      {
        sectors: ['visual-art', 'museum'],
        partnerSectors: ['research'],
        organisations: ['Kunsthal De Lege Sokkel', 'Hogeschool Oeverzicht'],
        place: 'Noord-Brabant',
        audiences: ['everyone', 'professionals'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'in-use',
        started: '2024-11',
        structuralEuros: 1_100,
        projectEuros: 6_300,
        hours: 175,
        n: 2_940,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Publieksonderzoek met vier vragen en een pot knikkers',
        problem:
          'Elk jaar een enquête van 32 vragen, elk jaar 4 procent respons, elk jaar een rapport met een 8,1. Geen mens heeft er ooit een besluit op genomen.',
        done: 'Bij de uitgang staan vier buizen met een vraag erboven. Bezoekers laten bij elke vraag een knikker vallen: eens, half, niet. De vragen wisselen per maand en mogen alleen gaan over iets wat we willen beslissen. Op dinsdag tellen we met z’n allen, tien minuten.',
        together:
          'De hogeschool vergeleek knikkers met interviews, om te zien of het klopt. Haar studenten mochten de ruwe tellingen gebruiken.',
        changed:
          'In acht maanden deden 2.940 mensen mee, 22 procent van de bezoekers. Drie besluiten: bankjes erbij, zaaltekst korter, geen muziek in de hal. De interviews (n=90) gaven hetzelfde beeld, behalve bij toeristen, die overal eens laten vallen.',
        failed:
          'Kinderen. De buis “ik voelde me welkom” was op woensdagen 100 procent eens omdat daar de meeste knikkers al lagen. We hebben een maand weggegooid. En segmenten kun je zo niet zien; het fonds vraagt dat wel, dus één week per jaar houden we toch een korte vragenlijst.',
        remains: 'De buizen blijven, de lange enquête is weg.',
        reuse: 'Bouwtekening, 40 vragen en per vraag het besluit dat eraan hing.',
      },
    ),
  },
  {
    slug: 'a-shared-picture-of-who-does-not-come',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'case',
    monthsAgo: 12,
    content: inEnglish(
      {
        sectors: ['research', 'stage', 'museum'],
        partnerSectors: ['public-authority', 'mobility'],
        organisations: ['Kennisnetwerk Oost-West', 'Provincie Middelmaat', 'Streekbus De Omweg'],
        place: 'Overijssel',
        audiences: ['professionals', 'newcomers', 'older-people'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'experiment',
        started: '2023-09',
        ended: '2025-06',
        structuralEuros: 0,
        projectEuros: 68_000,
        hours: 1_020,
        n: 14,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Fourteen venues map who does not come',
        problem:
          'Every venue segments the audience it has. Non-visitors are in nobody’s file, so marketing keeps talking to the same people. Fourteen venues and museums wanted one regional picture.',
        done: 'Each delivered counts per postcode area, never addresses. We laid them over the bus timetable and public figures on age and income. Then we did what the map cannot: 60 conversations in the five emptiest areas, at bus stops and in laundrettes.',
        together:
          'The province paid, De Omweg gave travel data and two drivers as interviewers. Fourteen marketers signed that nobody would use it to rank the others.',
        changed:
          'The main finding was about time, not taste: in four of five areas the last bus leaves before the interval. Six venues moved one show a week to 16.00 and filled those for 71 per cent. In the fifth area people simply had never been invited by somebody they knew.',
        failed:
          'It took eleven months to agree on what a visit is. Two venues left over that. The dashboard which we then built was opened 19 times in half a year, 12 of which by us. A printed map on the wall of the meeting room did more.',
        remains: 'The map is updated yearly. The dashboard is switched off.',
        reuse:
          'The definition of a visit (two pages, hard won), the conversation guide and the map.',
      },
    ),
  },
  {
    slug: 'combikaart-met-de-bus',
    organisation: 'streekbus-de-omweg',
    kind: 'case',
    monthsAgo: 18,
    content: inDutch(
      {
        sectors: ['mobility'],
        partnerSectors: ['stage', 'music', 'technology'],
        organisations: ['Streekbus De Omweg', 'Kaartwinkel Rij Eén', 'Poppodium De Kelderkast'],
        place: 'Drenthe',
        audiences: ['people-at-a-distance', 'young-people', 'older-people'],
        parts: ['processes-and-structure', 'data-and-technology'],
        stage: 'in-use',
        started: '2023-10',
        structuralEuros: 16_000,
        projectEuros: 44_000,
        hours: 560,
        n: 3_870,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Je toegangskaart is ook je buskaartje',
        problem:
          'Wie om elf uur uit een zaal komt, staat in Drenthe stil. Theaters wilden een late bus, wij reden hem twee winters leeg. Niemand wist dat hij er was.',
        done: 'De code op het entreebewijs opent nu ook de poort van de bus, drie uur voor en drie uur na aanvang. De chauffeur ziet hoeveel mensen er nog in de zaal zitten en wacht tot tien minuten. De rit zit voor 1,50 in de kaartprijs van vier zalen.',
        together:
          'Rij Eén maakte de code leesbaar voor onze apparatuur. De zalen betalen per verkochte kaart, ook als niemand meerijdt; dat was het breekpunt en de doorbraak.',
        changed:
          'Eén seizoen: 3.870 ritten, waarvan 41 procent van mensen die anders niet waren gegaan (vraag in de bus, n=510). De late rit is van 4 naar 17 inzittenden gegaan.',
        failed:
          'Een toegift van twintig minuten. De bus vertrok, zestien mensen stonden in de regen en de krant ook. Nu belt de inspiciënt zelf met de chauffeur. De koppeling met de landelijke reiskaart hebben we na een jaar vergaderen laten vallen.',
        remains: 'Vast in de dienstregeling. Vier zalen, over een jaar waarschijnlijk zes.',
        reuse: 'Overeenkomst tussen zaal en vervoerder, met de rekensom.',
      },
    ),
  },
];
