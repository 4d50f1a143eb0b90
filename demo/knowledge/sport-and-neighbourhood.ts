import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Sport clubs and civil society: volunteers, members, streams, and who helps whom. */
export const clubs: readonly DemoEntry[] = [
  {
    slug: 'bardienst-in-blokjes',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'case',
    monthsAgo: 14,
    content: inDutch(
      {
        sectors: ['sport'],
        partnerSectors: ['civil-society', 'festival'],
        organisations: ['Korfbalvereniging Net Mis', 'Kennisnetwerk Oost-West'],
        place: 'Overijssel',
        audiences: ['families', 'everyone'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-06',
        ended: '2025-05',
        structuralEuros: 420,
        projectEuros: 1_800,
        hours: 140,
        n: 318,
        licence: 'CC0-1.0',
      },
      {
        title: 'Vrijwilligerswerk in blokjes van veertig minuten',
        problem:
          'Negen mensen deden alles: kantine, scheidsrechters, velden. Een oproep in de nieuwsbrief leverde in drie jaar twee reacties op, waarvan één afmelding.',
        done: 'We knipten al het werk in 212 blokjes. Elk gezin kiest er vier per seizoen in een app, rond de wedstrijd van het eigen kind. Wie niets kiest, wordt gebeld door iemand van het eigen team, niet door het bestuur.',
        together:
          'Oost-West regelde dat een festival dezelfde app uitprobeerde, zodat we de kosten deelden. De jeugd maakte filmpjes van elk klusje.',
        changed:
          'Van 318 gezinnen deden er 241 mee. De negen werden dertig vaste mensen. Inkomsten van de bar stegen met 11 procent omdat hij altijd open is.',
        failed:
          'We begonnen met een boete van 25 euro. Rijke ouders betaalden graag en arme gezinnen bleven weg bij het betalen van contributie: zes kinderen minder. Afgeschaft in oktober. Eén kind is niet teruggekomen. Het blokje “wc’s” kiest nog steeds niemand; dat doet de voorzitter.',
        remains: 'De app draait van de contributie. De negen hebben nu de zondag vrij.',
        reuse: 'De lijst met blokjes is te kopiëren voor elke club, ook een filmhuis.',
      },
    ),
  },
  {
    slug: 'streaming-the-second-division',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'case',
    monthsAgo: 24,
    content: inEnglish(
      {
        sectors: ['sport'],
        partnerSectors: ['technology', 'research', 'film-and-media'],
        organisations: ['Handbalclub De Losse Bal', 'Universiteit van de Vlakte'],
        countries: ['NL', 'DE'],
        place: 'Flevoland',
        audiences: ['people-at-a-distance', 'families'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'stopped',
        started: '2021-09',
        ended: '2024-01',
        structuralEuros: 5_600,
        projectEuros: 23_000,
        hours: 780,
        n: 61,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Broadcasting 61 home matches: grandparents, scouts and nobody else',
        problem:
          'Attendance had fallen to 130. The club hoped that a paid broadcast would bring income and, in time, people to the hall.',
        done: 'An automatic camera followed the ball; two teenagers gave comments. A match cost three euros, a season thirty. Viewers could type cheers that appeared on the scoreboard.',
        together:
          'The university compared the hall with and without a broadcast over three seasons and interviewed 44 viewers. A sister club in Germany did the same, free of charge.',
        changed:
          'Median 38 paying viewers. Of the 44, twenty were family far away and nine scouted for other clubs. The hall neither lost nor gained spectators. The free German one had 410 viewers and sold advertising.',
        failed:
          'For six weeks the camera followed the bald head of the referee. More seriously: a father watched his daughter although a judge had forbidden contact. We had not asked anybody under eighteen whether they wished to be on screen. That is where the board stopped it, not on the money, although the money was also bad: minus 4,100 a year.',
        remains:
          'Recordings for the trainers. Grandparents receive a link on request, with the consent of the player.',
        reuse: 'Our figures and the consent form. Theatres with a livestream may recognise both.',
      },
      {
        title: '61 thuiswedstrijden uitgezonden: grootouders, scouts en verder niemand',
        problem:
          'Er kwamen nog 130 toeschouwers. De club hoopte dat een betaalde uitzending geld zou opleveren en op den duur mensen in de hal.',
        done: 'Een automatische camera volgde de bal; twee tieners gaven commentaar. Een wedstrijd kostte drie euro, een seizoen dertig. Kijkers konden aanmoedigingen typen die op het scorebord verschenen.',
        together:
          'De universiteit vergeleek drie seizoenen lang de hal met en zonder uitzending en sprak 44 kijkers. Een zusterclub in Duitsland deed hetzelfde, maar gratis.',
        changed:
          'In het midden 38 betalende kijkers. Van de 44 waren er twintig familie ver weg en negen scouts van andere clubs. De hal won noch verloor toeschouwers. De gratis Duitse uitzending had 410 kijkers en verkocht reclame.',
        failed:
          'Zes weken lang volgde de camera het kale hoofd van de scheidsrechter. Ernstiger: een vader keek naar zijn dochter terwijl de rechter contact had verboden. We hadden niemand onder de achttien gevraagd of die in beeld wilde. Daarop stopte het bestuur, niet op het geld, al was het geld ook slecht: min 4.100 per jaar.',
        remains:
          'Opnames voor de trainers. Grootouders krijgen op verzoek een link, als de speler dat goedvindt.',
        reuse:
          'Onze cijfers en het toestemmingsformulier. Theaters met een livestream herkennen misschien beide.',
      },
    ),
  },
  {
    slug: 'lid-zonder-vaste-avond',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 18,
    content: inDutch(
      {
        sectors: ['sport'],
        partnerSectors: ['business', 'music'],
        organisations: ['Zwemvereniging De Natte Handdoek', 'Kennisinstituut De Spil'],
        place: 'Zuid-Holland',
        audiences: ['young-people', 'everyone'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-09',
        ended: '2024-08',
        structuralEuros: 1_900,
        projectEuros: 6_400,
        hours: 210,
        n: 540,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Flexibel lidmaatschap: tien baantjes in plaats van een jaar',
        problem:
          'Tussen 17 en 25 verloren we driekwart van onze leden. Niet om het zwemmen, maar om de dinsdag. Een jaarcontributie van 260 euro voor een avond waarop je niet kunt.',
        done: 'Naast het gewone lidmaatschap kwam een strippenkaart op je telefoon, tien keer voor 60 euro, bij vier clubs in de streek te gebruiken. Wie hem drie keer vol heeft, mag meestemmen op de ledenvergadering.',
        together:
          'Vier verenigingen en één muziekschool met hetzelfde probleem deelden de software en een penningmeester.',
        changed:
          'In twee jaar 540 kaarthouders, van wie 200 oud-leden. Van hen werd 14 procent weer gewoon lid. Het bad was op donderdag voor het eerst sinds 2016 vol.',
        failed:
          'Dertig vaste leden stapten over op de strippenkaart omdat die goedkoper was; dat hadden drie ouderen bij de vergadering voorspeld en wij hadden het weggelachen. Gat van 4.800 euro. De kaart is nu duurder. De muziekschool stopte: een leraar kun je niet per strip betalen, een zwembad wel.',
        remains: 'Vier clubs, één afrekening per kwartaal.',
        reuse: 'Verdeelsleutel en statutenwijziging.',
      },
    ),
  },
  {
    slug: 'food-bank-as-a-shop',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 20,
    content: inEnglish(
      {
        sectors: ['civil-society'],
        partnerSectors: ['agriculture', 'business', 'public-authority'],
        organisations: [
          'Voedselbank De Volle Krat',
          'Gemeente Oeverzicht',
          'Kwekerij De Kromme Wortel',
        ],
        place: 'Oeverzicht',
        audiences: ['families', 'newcomers'],
        parts: ['processes-and-structure', 'data-and-technology'],
        stage: 'in-use',
        started: '2023-01',
        ended: '2024-09',
        structuralEuros: 7_300,
        projectEuros: 13_500,
        hours: 1_600,
        n: 410,
        licence: 'CC0-1.0',
      },
      {
        title: 'A food bank with points, shelves and a stock list that is right',
        problem:
          'Households received a crate. A third went in the bin: pork for Muslims, endive for everybody. Meanwhile volunteers phoned forty suppliers and wrote stock on a door.',
        done: 'The crate became a shop. Each household has points; fresh food costs none. Volunteers scan what comes in with old telephones, and suppliers see every evening what is short. Nobody needs to show a form at the till, as cards look like library cards.',
        together:
          'De Kromme Wortel proposed the evening list, because farmers plough in what nobody asks for. Twelve customers sit on the roster of the shop and two on the board.',
        changed:
          'For 410 households waste fell from 33 to 9 per cent. Donations of vegetables doubled. Volunteers went from 60 to 85, of whom a quarter are customers.',
        failed:
          'Our first system logged what each family took. It was useful for purchasing and it was nobody’s business; a customer asked who could see that she bought nappies, and I had no answer. We erased two months of data. Then Ramadan came and we had planned nothing, with the best data in the province.',
        remains: 'The shop, and a stock list without names.',
        reuse: 'Software and points table. A costume store of theatres uses the list.',
      },
    ),
  },
  {
    slug: 'buren-die-elkaar-kennen-zonder-app',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 29,
    content: inDutch(
      {
        sectors: ['civil-society'],
        partnerSectors: ['technology', 'care', 'stage'],
        organisations: ['Buurtstichting De Achterom', 'Kennisinstituut De Spil'],
        place: 'Zuid-Holland',
        audiences: ['older-people', 'everyone'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'stopped',
        started: '2021-03',
        ended: '2023-06',
        structuralEuros: 0,
        projectEuros: 79_000,
        hours: 1_240,
        n: 1_100,
        licence: 'CC0-1.0',
      },
      {
        title: 'Een buurtplatform voor hulp: 1.100 accounts, 19 klusjes',
        problem:
          'In onze wijk wonen mensen die hulp zoeken en mensen die willen helpen. Wij dachten dat zij elkaar niet konden vinden.',
        done: 'Een website met vraag en aanbod, profielen, sterren en een puntensysteem. Huis aan huis flyers en een opening met een wethouder op een bakfiets.',
        together:
          'Een bureau bouwde, een welzijnsteam promootte. Bewoners werden uitgenodigd om mee te denken over de naam.',
        changed:
          'Duizend en honderd accounts. 640 keer hulp aangeboden, 31 keer gevraagd, 19 keer gedaan. Daarna zette een medewerkster elke woensdag een tafel met koffie bij de glasbak: in een half jaar 160 klusjes, zonder scherm.',
        failed:
          'Het hele idee dat vinden het probleem was. Vragen was het probleem. Niemand zet op internet dat het niet meer lukt met het trapje. We hoorden dat in de tweede maand van een mevrouw van 81 en noteerden het als “aandachtspunt communicatie”. Ook sterren geven aan je buurman bleek een slecht plan.',
        remains:
          'De tafel, elke woensdag, voor 900 euro per jaar aan koffie uit een ander potje. De site is weg.',
        reuse:
          'Onze cijfers, voor wie een platform wil bouwen om mensen te koppelen. Ook in de cultuur.',
      },
    ),
  },
  {
    slug: 'onboarding-volunteers-in-one-evening',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'case',
    monthsAgo: 8,
    content: inEnglish(
      {
        sectors: ['civil-society', 'sport'],
        partnerSectors: ['museum', 'library'],
        organisations: [
          'Kringloop Half Werk',
          'Museum voor Kleine Gebreken',
          'Kennisnetwerk Oost-West',
        ],
        place: 'Overijssel',
        audiences: ['newcomers', 'older-people', 'everyone'],
        parts: ['culture-and-competences', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-05',
        ended: '2025-11',
        structuralEuros: 1_100,
        projectEuros: 4_200,
        hours: 170,
        n: 96,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'From application to first shift in one evening',
        problem:
          'New volunteers waited seven weeks: a form, a talk, a certificate of conduct, a mail account. Of a hundred people who applied, 38 ever did a shift.',
        done: 'Once a month there is an evening with soup. You choose a task, do it for an hour beside somebody experienced, and decide. Papers are filled in at the table with help. Access to systems comes only for those tasks that need it: six of thirty.',
        together:
          'A second-hand shop and a small museum held the evening together, so that people who did not like dust could try silence.',
        changed:
          'Of 96 people 71 did a second shift, and 52 were still there after six months. Accounts that nobody used fell from 140 to 12, to the relief of our administrator.',
        failed:
          'One man should have been checked before, not after, an hour in the children’s corner. Nothing happened; his certificate was refused. That corner is now excluded. The museum found that guides need more than an evening and went back to three.',
        remains: 'Ten evenings a year, cooked by volunteers from the year before.',
        reuse: 'The card with thirty tasks and the list of who needs which access.',
      },
    ),
  },
];
