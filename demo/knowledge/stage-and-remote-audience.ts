import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Watching, visiting and rehearsing from somewhere else. */
export const remoteAudience: readonly DemoEntry[] = [
  {
    slug: 'meekijken-bij-de-doorloop',
    organisation: 'toneelgroep-de-souffleur',
    kind: 'case',
    monthsAgo: 7,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['education', 'technology'],
        organisations: [
          'Toneelgroep De Souffleur',
          'Scholengroep De Vraagbaak',
          'Ondertitelbureau De Snelle Komma',
        ],
        place: 'Noord-Holland',
        audiences: ['young-people', 'schools', 'people-at-a-distance'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-09',
        structuralEuros: 4_200,
        projectEuros: 18_500,
        hours: 310,
        n: 214,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Leerlingen kijken op afstand mee bij de doorloop',
        problem:
          'Jongeren zagen pas iets van ons als het af was. Op de première was 6 procent van de zaal jonger dan 20. Scholen uit de kop van de provincie kwamen nooit: de bus kost meer dan de kaartjes.',
        done: 'Bij drie producties openden we twee doorlopen voor klassen op afstand. Eén vaste camera, één microfoon boven de regietafel, ondertiteling erbij. De regisseur stelde vooraf één vraag, bijvoorbeeld: wanneer geloof je haar niet meer? Leerlingen antwoordden op hun telefoon, zonder account. Fragmenten van vier minuten bleven een week staan voor wie de uitzending miste.',
        together:
          'De Vraagbaak leverde negen klassen en een docent die meeschreef aan de vragen. De Snelle Komma typte live mee. Onze souffleur werd moderator; zij wist als enige waar het stuk haperde.',
        changed:
          'We kregen 214 antwoorden van 9 klassen. In twee van de drie stukken is een scène aangepast, en dat hebben we in een filmpje van een minuut teruggemeld. Daarna kwamen 61 leerlingen met eigen geld kijken; het jaar ervoor waren het er 8.',
        failed:
          'De eerste uitzending begon veertig minuten te laat omdat een acteur zich pas die ochtend bedacht over opnames. Wij hadden toestemming gevraagd in een mail die niemand had gelezen. En de chat hebben we na één keer uitgezet: twee acteurs lazen tijdens de lunch wat er over hun lijf stond.',
        remains:
          'Twee meekijkmomenten per productie staan in het repetitieschema en in de begroting. De moderator krijgt er 24 uur per productie voor.',
        reuse:
          'Het toestemmingsformulier per fragment, het draaiboek en twaalf vragen die werkten mag iedereen overnemen.',
      },
      {
        title: 'Pupils watch run-throughs from their classroom',
        problem:
          'Young people only saw our work once it was finished. At premieres 6 per cent of the house was under 20. Schools in the north of the province never came: the coach costs more than the tickets.',
        done: 'For three productions we opened two run-throughs to classes at a distance. One fixed camera, one microphone above the director’s table, captions. The director asked one question beforehand, such as: when do you stop believing her? Pupils answered on their phones, without an account. Clips of four minutes stayed up for a week for those who missed the stream.',
        together:
          'De Vraagbaak brought nine classes and a teacher who helped write the questions. De Snelle Komma captioned live. Our prompter became the moderator; she alone knew where the play stumbled.',
        changed:
          'We received 214 answers from 9 classes. In two of the three plays a scene was changed, and we reported that back in a one-minute film. Afterwards 61 pupils came on their own money; the year before it was 8.',
        failed:
          'The first stream started forty minutes late because an actor changed their mind about being filmed that morning. We had asked permission in an e-mail that nobody had read. And we switched off the chat after one session: two actors spent lunch reading what was said about their bodies.',
        remains:
          'Two open moments per production are part of the rehearsal schedule and of the budget. The moderator gets 24 hours per production.',
        reuse:
          'The consent form per clip, the running order and twelve questions that worked may be copied by anyone.',
      },
    ),
  },
  {
    slug: 'bezoekuur-op-afstand',
    organisation: 'zorggroep-de-zonzijde',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['care'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: [
          'Zorggroep De Zonzijde',
          'Knoop en Draad Netwerkbeheer',
          'Vrijwilligerscentrale De Extra Stoel',
        ],
        place: 'Limburg',
        audiences: ['older-people', 'families', 'people-at-a-distance'],
        parts: ['audience-and-value', 'data-and-technology', 'processes-and-structure'],
        stage: 'widely-used',
        started: '2021-03',
        structuralEuros: 26_000,
        projectEuros: 41_000,
        hours: 1_150,
        n: 388,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Een bezoekuur op afstand, met iemand erbij',
        problem:
          'Een op de vier bewoners kreeg minder dan eens per maand bezoek. Familie woonde ver weg of was zelf slecht ter been. Beeldbellen kon, maar dan lag de tablet scheef en praatte een dochter tien minuten tegen het plafond.',
        done: 'We maakten er een vast uur van, op dinsdag en zaterdag. Een gastvrouw of vrijwilliger zit erbij, zet het beeld goed en begint met een vraag die de familie vooraf opgaf: hoe ging jullie winkel? Er hangt een groot scherm op ooghoogte, met één knop. Wie niet live kan, stuurt een videoboodschap van hooguit drie minuten.',
        together:
          'Knoop en Draad verbeterde de wifi op elf afdelingen. De Extra Stoel wierf 34 vrijwilligers, van wie de helft jonger dan 25. Een toneelschool gaf een middag les in wachten op antwoord.',
        changed:
          'In 2024 waren er 388 bewoners met minstens één bezoek per maand, van 212 daarvoor. In een meting onder 96 families noemde 71 procent het gesprek beter dan gewoon bellen. Het gewone bezoek nam niet af; daar waren we bang voor.',
        failed:
          'De eerste 60 tablets waren weggegooid geld: te klein, steeds leeg, op slot na een update. Bij gevorderde dementie werkte het vaak niet; 19 bewoners raakten er onrustig van en daar zijn we gestopt. We hadden dat per persoon moeten proberen in plaats van per afdeling.',
        remains:
          'Het uur draait op alle elf locaties. De vrijwilligers vallen onder welzijn en niet meer onder een project.',
        reuse: 'Handleiding voor begeleiders, lijst met vragen en het ontwerp van de schermkar.',
      },
    ),
  },
  {
    slug: 'chorus-in-two-countries',
    organisation: 'operahuis-de-hoge-c',
    kind: 'case',
    monthsAgo: 11,
    content: inEnglish(
      {
        sectors: ['stage', 'music'],
        partnerSectors: ['technology', 'education'],
        organisations: [
          'Operahuis De Hoge C',
          'Koor De Overkant',
          'Conservatorium aan de Schelp',
          'Studio Dubbelganger',
        ],
        countries: ['NL', 'BE'],
        place: 'Havenmonde',
        audiences: ['professionals', 'makers'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-11',
        structuralEuros: 9_000,
        projectEuros: 63_000,
        hours: 740,
        n: 52,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'A chorus that rehearses in two countries at once',
        problem:
          'Half of our extra chorus lives across the border. Each rehearsal meant a three-hour round trip for 26 people, and the conservatoire students among them lost lessons. In 2022 we cancelled four calls because too few singers could travel.',
        done: 'We connected two rehearsal rooms with a dedicated line, four microphones and a life-size screen at each end. The conductor alternates between rooms. Notes and text are rehearsed apart and together; anything where timing matters is done to a click, or left for the days when all are in one place.',
        together:
          'Koor De Overkant hosted and paid for its own room. Conservatorium aan de Schelp lent two sound students as operators and gave them credits. Studio Dubbelganger measured delay and calibrated the screens.',
        changed:
          'Of 22 rehearsals for the autumn production 13 were split. Travel fell by about 31,000 kilometres and 44 of 52 singers want to keep it. The conductor asked for the last nine calls in one room, and got them.',
        failed:
          'We promised ensemble singing with no audible lag. It was never under 38 milliseconds end to end and the basses heard it at once. Three weeks were lost trying to buy our way out with better converters. The answer was musical: change what you rehearse, not the network.',
        remains:
          'Both rooms stay fitted. Split calls are now in the collective agreement for the extra chorus, with travel time counted for those who still travel.',
        reuse:
          'Room plan, list of equipment with what we would leave out, and the rehearsal plan that separates what can and cannot be done apart.',
      },
    ),
  },
  {
    slug: 'twee-studios-een-dans',
    organisation: 'dansgezelschap-kantelpunt',
    kind: 'case',
    monthsAgo: 20,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['research', 'technology'],
        organisations: [
          'Dansgezelschap Kantelpunt',
          'Universiteit van de Vlakte',
          'Compañía Revés',
        ],
        countries: ['NL', 'ES'],
        place: 'Noord-Holland',
        audiences: ['makers', 'professionals'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'stopped',
        started: '2022-02',
        ended: '2023-06',
        structuralEuros: 0,
        projectEuros: 88_000,
        hours: 960,
        n: 14,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Twee dansstudio’s als één ruimte: waarom we zijn gestopt',
        problem:
          'Een coproductie met een gezelschap in Spanje vroeg zes reizen per danser. Dat paste niet bij ons reisbeleid en niet bij de jonge ouders in de groep. Kun je een duet maken als je elkaar niet kunt aanraken?',
        done: 'In beide studio’s hingen we een wand van vier bij drie meter met een projectie op ware grootte, een camera erachter en matten met druksensoren. De onderzoekers legden 37 repetitiedagen vast en vroegen dansers elke avond om drie zinnen.',
        together:
          'De universiteit betaalde de sensoren en een promovendus. Compañía Revés bracht zes dansers in, wij acht. Beide choreografen hadden gelijke zeggenschap over wat werd bewaard.',
        changed:
          'Het materiaal voor de solo’s ontstond sneller dan anders, omdat iedereen alleen achterbleef met een opdracht. Van 14 dansers vonden 11 de wand bruikbaar om te kijken en 3 om te dansen.',
        failed:
          'Partnerwerk lukte niet. Door de vertraging van een kwart seconde vielen lifts en impulsen uit elkaar, en twee dansers raakten geblesseerd doordat ze op een beeld vertrouwden. Ook rekenden we niet met licht: een studio die donker genoeg is voor projectie is te donker om veilig te dansen. We hebben de laatste 22.000 euro aan treinkaartjes besteed.',
        remains:
          'De wand is weg. De gewoonte om elke avond drie zinnen te schrijven bleef; de choreografen noemen dat het beste resultaat.',
        reuse:
          'Dagboekvorm en veiligheidslijst zijn vrij. De meetgegevens staan bij de universiteit, op aanvraag.',
      },
    ),
  },
  {
    slug: 'een-stoel-thuis',
    organisation: 'theater-de-zevende-wand',
    kind: 'case',
    monthsAgo: 26,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology'],
        organisations: ['Theater De Zevende Wand', 'Kaartwinkel Rij Eén'],
        place: 'Oeverzicht',
        audiences: ['everyone', 'people-at-a-distance'],
        parts: ['strategy-and-budget', 'audience-and-value'],
        stage: 'stopped',
        started: '2021-09',
        ended: '2023-01',
        structuralEuros: 0,
        projectEuros: 57_000,
        hours: 820,
        n: 1_940,
        licence: 'CC0-1.0',
      },
      {
        title: 'Livestream met kaartje voor thuis: anderhalf jaar en toen niet meer',
        problem:
          'Na de sluitingen wilden we de kijkers houden die ons online hadden gevonden. Het plan: elke zaalvoorstelling ook als hybride avond, met een stoel thuis voor 9 euro.',
        done: 'We zonden 18 voorstellingen uit met drie camera’s en een regisseur die knipte. Na afloop was er een nagesprek waar zaal en thuispubliek allebei vragen konden stellen.',
        together:
          'Rij Eén bouwde een kaartsoort die alleen die avond werkt. Cameramensen kwamen van het mbo, met een vaste begeleider van ons. Makers kregen 15 procent van de opbrengst, vastgelegd per contract.',
        changed:
          'We verkochten 1.940 thuisstoelen, opbrengst 15.300 euro na aftrek. Een derde ging naar mensen die om gezondheid of zorgtaken niet kunnen komen. In een enquête (n=203) zei die groep dat het nagesprek belangrijker was dan het beeld.',
        failed:
          'Per avond kostte het 3.100 euro en het bracht 850 op. We rekenden dat project na project goed, tot de controller vroeg welke post het in 2023 zou dragen: geen. Na de vierde avond kwamen er nauwelijks nieuwe kijkers bij. De techniek bezette plekken op rij zes, en vaste bezoekers klaagden terecht over de lampjes.',
        remains:
          'Het nagesprek op afstand bestaat nog, zonder uitzending van de voorstelling. Twaalf keer per jaar, gemiddeld 22 mensen.',
        reuse:
          'Onze rekening per avond, zonder iets weg te laten, staat open. Lees die voor je begint.',
      },
      {
        title: 'A livestream with a ticket for home: eighteen months, then no more',
        problem:
          'After the closures we wanted to keep the viewers who had found us online. The plan: make every show a hybrid night, with a seat at home for 9 euros.',
        done: 'We streamed 18 performances with three cameras and a vision mixer. Afterwards there was a talk in which the house and those at home could both ask questions.',
        together:
          'Rij Eén built a ticket that only works on the night. Camera operators came from a vocational college, with one of our staff beside them. Makers received 15 per cent of income, fixed by contract.',
        changed:
          'We sold 1,940 seats at home, 15,300 euros net. One third went to people who cannot come because of health or caring duties. In a survey (n=203) they said that the talk mattered more than the picture.',
        failed:
          'Each night cost 3,100 euros and earned 850. We made it add up project after project, until the controller asked which line would carry it in 2023: none. After the fourth night hardly anyone new joined. The equipment took places in row six, and regulars rightly complained about the little lights.',
        remains:
          'The talk at a distance still exists, without streaming the show. Twelve times a year, 22 people on average.',
        reuse: 'Our account per night, with nothing left out, is open. Read it before you start.',
      },
    ),
  },
  {
    slug: 'dorpshuis-als-tweede-zaal',
    organisation: 'dorpshuis-de-lange-pauze',
    kind: 'case',
    monthsAgo: 9,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['mobility', 'civil-society'],
        organisations: ['Dorpshuis De Lange Pauze', 'Operahuis De Hoge C', 'IJsclub Altijd Te Dun'],
        place: 'Zeeland',
        audiences: ['older-people', 'people-at-a-distance'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2023-10',
        structuralEuros: 2_800,
        projectEuros: 7_400,
        hours: 190,
        n: 640,
        licence: 'CC0-1.0',
      },
      {
        title: 'Ons dorpshuis is de tweede zaal van de opera',
        problem:
          'De laatste bus uit de stad vertrekt om kwart voor tien. Wie geen auto heeft, ziet dus nooit een slotakte. In ons dorp gaat het om de helft van de mensen boven de 75.',
        done: 'Acht avonden per jaar kijken we samen naar een uitvoering die op dat moment in de stad speelt. Op groot doek, met goed geluid en een pauze die even lang duurt. In die pauze belt de inspiciënt ons in en wuift een zanger. We schenken koffie zoals altijd.',
        together:
          'De Hoge C stuurt het signaal dat zij toch al maken voor hun eigen foyer. De ijsclub leende haar beamer en bouwt de stoelen op. De zangersvakbond vroeg terecht een vergoeding: 40 euro per solist per avond.',
        changed:
          'In twee seizoenen 640 bezoeken, gemiddeld 43 per avond in een zaal voor 60. Van de 88 mensen die een briefje invulden was 57 nooit eerder bij een opera. Elf van hen gingen later met een georganiseerde bus naar de stad.',
        failed:
          'Op de tweede avond viel de verbinding uit in het liefdesduet en niemand bij ons wist het wachtwoord van het modem. We hebben toen de film van het ijsfeest gedraaid. Jongeren trekken we hier niet mee; twee pogingen leverden samen drie pubers op.',
        remains:
          'Het loopt door zolang de kaartjes van 7,50 de kosten dekken. Het wachtwoord hangt in de meterkast.',
        reuse:
          'Afspraken met het operahuis en een paklijst voor elk dorp met een zaal en een doek.',
      },
    ),
  },
  {
    slug: 'questions-from-the-back-row',
    organisation: 'filmfestival-de-achterste-rij',
    kind: 'case',
    monthsAgo: 14,
    content: inEnglish(
      {
        sectors: ['film-and-media', 'festival'],
        partnerSectors: ['technology'],
        organisations: [
          'Filmfestival De Achterste Rij',
          'Cinema Half Dark',
          'Meelezer Ondertiteling',
        ],
        countries: ['NL', 'DE', 'GB'],
        place: 'Groningen',
        audiences: ['everyone', 'people-at-a-distance', 'young-people'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-03',
        structuralEuros: 3_500,
        projectEuros: 12_000,
        hours: 260,
        n: 1_126,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'One Q&A for five cinemas and a sofa',
        problem:
          'Directors fly in for a twenty-minute talk with one auditorium. Five partner cinemas show the same film that evening and get a recording at best. Viewers with an online pass get nothing at all.',
        done: 'We put one host in charge of all rooms. Each cinema and the online group collects questions in writing during the credits. A runner picks two per room and the host reads them aloud in turn, so nobody queues for a microphone. The director sits wherever they happen to be; three times that was their own kitchen.',
        together:
          'Cinema Half Dark tested the first evening with us. Meelezer captioned the talk in Dutch and English. The projectionists agreed on one start time, which was the hardest negotiation of all.',
        changed:
          'Over two editions 14 talks drew 1,126 people, 390 of them remote. Written questions came from women in 58 per cent of cases; with a microphone we had counted 31. Nine air journeys were not made.',
        failed:
          'We let people vote on questions at first. The funniest always won and a film about grief ended with twenty minutes about the dog. Voting is gone. Germany starts films after fifteen minutes of commercials, so one room missed two entire talks before we noticed.',
        remains:
          'A standing part of the festival, with a paid host. The online group is capped at 80 because beyond that the host loses sight of it.',
        reuse: 'Script for the host, form for questions, and the start-time sheet.',
      },
    ),
  },
  {
    slug: 'concert-in-beide-richtingen',
    organisation: 'harmonieorkest-de-valse-start',
    kind: 'case',
    monthsAgo: 5,
    content: inDutch(
      {
        sectors: ['music'],
        partnerSectors: ['care', 'technology'],
        organisations: ['Orkest De Valse Start', 'Zorggroep De Zonzijde'],
        place: 'Limburg',
        audiences: ['older-people', 'people-at-a-distance'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'experiment',
        started: '2025-01',
        ended: '2026-03',
        structuralEuros: 0,
        projectEuros: 23_600,
        hours: 430,
        n: 118,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een concert dat verpleeghuisbewoners kunnen onderbreken',
        problem:
          'Ons orkest stuurde al jaren opnames naar verpleeghuizen. Daar werden ze gedraaid als behang. Wij hoorden er nooit iets van terug, en de bewoners dus ook niets van ons.',
        done: 'We speelden zes keer een half uur voor vier huiskamers tegelijk. Elke kamer had een scherm en een open microfoon. Bewoners mochten iets vragen tussen de stukken, of roepen dat het nog eens moest. Dat laatste past bij ons: we beginnen altijd één keer opnieuw.',
        together:
          'De Zonzijde gebruikte de schermen van haar bezoekuur op afstand en leverde per kamer een begeleider. Vier musici volgden een training over spelen voor mensen met dementie.',
        changed:
          'In totaal deden 118 bewoners mee. Begeleiders turfden per kwartier: bij 63 procent zagen zij meezingen, wijzen of praten, tegen 22 procent bij de opname. De klarinettiste speelt nu elke maand in een van de huizen, in het echt.',
        failed:
          'Vier kamers was te veel. Als er één lacht, denkt de rest dat het om hen gaat. De open microfoon pikte ook een gesprek over medicijnen op, hoorbaar in drie andere huizen. Dat is gemeld als datalek; sindsdien gaat de microfoon alleen open na een teken van de begeleider.',
        remains:
          'We zoeken geld voor twee kamers per keer. De zorggroep wil de helft structureel betalen, het orkest heeft zijn deel nog niet.',
        reuse: 'Het telformulier en de afspraken over de microfoon.',
      },
    ),
  },
  {
    slug: 'a-visitor-on-wheels',
    organisation: 'museum-voor-kleine-gebreken',
    kind: 'case',
    monthsAgo: 30,
    content: inEnglish(
      {
        sectors: ['museum'],
        partnerSectors: ['care', 'technology'],
        organisations: ['Museum voor Kleine Gebreken', 'Kinderziekenhuis De Lage Drempel'],
        place: 'Limburg',
        audiences: ['children', 'disabled-people', 'people-at-a-distance'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-05',
        structuralEuros: 1_900,
        projectEuros: 14_200,
        hours: 340,
        n: 173,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Children in hospital visit the museum on a robot',
        problem:
          'A hospital school asked for a museum trip for children who cannot leave the ward. A video tour bored them within minutes: somebody else decided where to look.',
        done: 'We bought a second-hand telepresence robot, a tablet on wheels. A child drives it from bed through four rooms while an attendant walks along, opens doors and answers questions. Visits last 25 minutes, on Monday when we are closed to the public.',
        together:
          'De Lage Drempel chose the children, arranged permission from parents and kept a nurse within reach. Our attendants wrote the house rules, among them: never push the robot, the child is driving.',
        changed:
          'In three years 173 children visited; 41 came back in person after discharge. In short talks with 30 of them the favourite thing was being allowed to bump into something. Attendants asked for more shifts, which had never happened before.',
        failed:
          'The first robot could not climb our 12-millimetre threshold and spent its premiere stuck beside the toilets. Two visits had to be stopped because a visitor on a guided tour filmed the child on screen. Hence the Monday. Adults with long-term illness liked it far less than we assumed: too slow, and they felt watched.',
        remains:
          'Runs every other Monday. The attendants own it. When the robot dies we do not know yet who pays for another.',
        reuse: 'House rules, consent form for parents, measurements of thresholds and lifts.',
      },
    ),
  },
];
