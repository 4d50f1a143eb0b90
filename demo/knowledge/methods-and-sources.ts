import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** How to do it, and what was found out. */
export const methodsAndSources: readonly DemoEntry[] = [
  {
    slug: 'in-vier-uur-een-prikkelarm-uur',
    organisation: 'museum-van-de-verloren-paraplu',
    kind: 'method',
    monthsAgo: 13,
    content: inDutch(
      {
        sectors: ['museum', 'stage', 'library'],
        organisations: ['Museum van de Verloren Paraplu', 'Oudergroep Vandaag Niet'],
        audiences: ['disabled-people', 'families'],
        parts: ['audience-and-value'],
        stage: 'in-use',
        hours: 4,
        licence: 'CC0-1.0',
      },
      {
        title: 'In vier uur een prikkelarm uur voorbereiden',
        problem:
          'Je wilt een rustige openstelling, maar hebt geen geld en geen specialist in huis.',
        done: 'Uur 1: loop met twee bezoekers die snel overprikkeld raken door het gebouw en zeg niets. Uur 2: schrijf per ruimte op wat uit kan, zachter kan of moet blijven. Uur 3: maak met je telefoon een kijkverhaal van twaalf foto’s. Uur 4: spreek af wie die dag mag beslissen om iets uit te zetten, en oefen één keer.',
        together: 'Betaal de twee bezoekers. Haal de beveiliging erbij: die zet het alarm uit.',
        changed:
          'Wij gebruikten het negen keer, ook bij een theater, een bibliotheek en een zwembad.',
        failed:
          'Zonder iemand met ervaring erbij vergeet je geur en handdrogers. Kies de dag niet op grond van je eigen rooster: vraag wanneer mensen kunnen. Bij gebouwen met luchtverwarming die je niet uit kunt zetten, werkte het nauwelijks.',
        remains: 'Elk jaar bijgewerkt door de oudergroep.',
        reuse: 'Vrij. Laat weten wat je hebt veranderd.',
      },
    ),
  },
  {
    slug: 'consent-per-clip',
    organisation: 'toneelgroep-de-souffleur',
    kind: 'method',
    monthsAgo: 6,
    content: inEnglish(
      {
        sectors: ['stage', 'music', 'film-and-media'],
        partnerSectors: ['education'],
        organisations: ['Toneelgroep De Souffleur', 'Podium Achter de Dijk'],
        audiences: ['makers', 'professionals'],
        parts: ['processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        hours: 2,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Asking performers for permission, one clip at a time',
        problem:
          'A general consent form at the start of rehearsals is signed by everyone and understood by nobody. On the day, somebody changes their mind and is right to.',
        done: 'Name each clip in plain words. Show it to the people in it. Ask three things apart: may the group see it, may a class see it, may anyone see it. Write down until when. Ask again if you cut it differently. Give one person, not the director, the right to take it down at once.',
        together:
          'Made with eleven actors, two stage managers and the union representative of the company. The moderator keeps the list.',
        changed:
          'Over 52 clips 9 were refused and 3 withdrawn later. Streams start on time now. Actors say yes more often since no means no.',
        failed:
          'It does not work for large groups: with a choir of forty we spent six hours. There we film from behind. Interns said yes to everything until we let the union representative ask.',
        remains: 'In use for all recordings, including those by visiting pupils.',
        reuse: 'Form and wording in two languages, with attribution.',
      },
    ),
  },
  {
    slug: 'de-eerlijke-avondrekening',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'method',
    monthsAgo: 18,
    content: inDutch(
      {
        sectors: ['stage', 'music', 'festival'],
        organisations: ['Kennisnetwerk Oost-West', 'Theater De Zevende Wand'],
        audiences: ['professionals'],
        parts: ['strategy-and-budget'],
        stage: 'widely-used',
        hours: 6,
        licence: 'CC0-1.0',
      },
      {
        title: 'De eerlijke avondrekening: wat kost het als de subsidie weg is?',
        problem:
          'Digitale plannen lijken haalbaar zolang uren niet meetellen en apparatuur “er toch al is”. Na het project blijkt er geen post voor te zijn.',
        done: 'Neem één avond. Schrijf alle uren op, ook van vrijwilligers en van de directeur. Deel apparatuur door het aantal keren dat je haar echt gebruikt. Zet opbrengst ernaast na btw en gages. Vraag dan de controller welke post dit over twee jaar draagt. Is het antwoord “geen”, spreek dan nu een stopdatum af.',
        together: 'Doe het met drie mensen: wie het bedacht, wie het uitvoert en wie het betaalt.',
        changed:
          'Twaalf podia vulden hem in. Vijf stopten, vier maakten het kleiner, drie gaven het een vaste post.',
        failed:
          'Twee keer werd de rekening gebruikt om iets af te schieten dat de directie toch al niet wilde. Zet er daarom ook bij wat je verliest als je stopt. Waarde voor mensen die anders niet kunnen komen, past niet in het blad; schrijf die ernaast.',
        remains: 'Een rekenblad van één pagina, onderhouden door het netwerk.',
        reuse: 'Vrij te kopiëren.',
      },
    ),
  },
  {
    slug: 'test-with-the-first-row',
    organisation: 'hogeschool-oeverzicht',
    kind: 'method',
    monthsAgo: 22,
    content: inEnglish(
      {
        sectors: ['research', 'stage', 'museum'],
        organisations: ['Hogeschool Oeverzicht'],
        audiences: ['professionals', 'disabled-people'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        hours: 8,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Testing with five people before anything is bought',
        problem:
          'Glasses, beacons and vests are bought on the strength of a demonstration. Those who would use them meet them at the opening.',
        done: 'Borrow one device. Invite five people who need it, pay them, and let them use it on an ordinary evening, with the lights and the noise. Do not explain. Note where they stop. Ask one question afterwards: would you take this home? Then decide what would make you say no, before you look at your notes.',
        together:
          'One observer, one host, five testers, and the technician who will have to charge it.',
        changed:
          'In 14 tests with cultural organisations 9 purchases were cancelled, together about 140,000 euros. Four became something simpler.',
        failed:
          'Five people cannot tell you how many others there are. One museum took five enthusiastic testers for proof of demand. The technician was left out of three tests, and those three products are in cupboards now.',
        remains: 'Part of our course for project leaders.',
        reuse: 'Observation sheet and letter of invitation.',
      },
    ),
  },
  {
    slug: 'wat-blijft-er-na-het-project',
    organisation: 'kennisinstituut-de-spil',
    kind: 'source',
    monthsAgo: 8,
    content: inDutch(
      {
        sectors: ['research', 'stage', 'museum', 'festival'],
        organisations: ['Kennisinstituut De Spil'],
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'processes-and-structure'],
        started: '2025-01',
        ended: '2025-12',
        n: 88,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Wat blijft er na het project? 88 digitale projecten, drie jaar later',
        problem: 'Bijna elk verslag eindigt met “we gaan door”. Niemand keek of dat waar was.',
        done: 'Van 88 afgesloten digitale projecten in de cultuursector belden we drie jaar later de projectleider en iemand die het nu zou moeten gebruiken.',
        together:
          'Twee onderzoekers van De Spil; 146 gesprekken, bij 9 projecten was niemand meer te vinden.',
        changed:
          '27 projecten zijn in gebruik, 22 bestaan kleiner, 39 zijn weg. Wat telde: een vaste post in het tweede jaar (in gebruik: 74 procent met, 14 procent zonder) en een gebruiker die meebesliste. De grootte van het budget maakte niets uit.',
        failed:
          'Wie gestopt was, nam minder vaak op; de werkelijkheid is dus waarschijnlijk slechter. Oorzaak en gevolg zijn niet te scheiden: misschien krijgt wat werkt eerder een vaste post.',
        remains: 'De vragenlijst wordt in 2028 herhaald.',
        reuse: 'Tabellen per soort organisatie vanaf tien projecten.',
      },
    ),
  },
  {
    slug: 'attention-in-a-shared-room',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'source',
    monthsAgo: 15,
    content: inEnglish(
      {
        sectors: ['research', 'stage', 'film-and-media'],
        organisations: ['Universiteit van de Vlakte', 'Theater De Zevende Wand'],
        audiences: ['people-at-a-distance', 'professionals'],
        parts: ['audience-and-value'],
        started: '2023-09',
        ended: '2025-03',
        n: 640,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Attention at a distance: what remote spectators remember',
        problem:
          'Is watching from home a weaker form of being there, or something different? Venues decide on livestreams without knowing.',
        done: 'We asked 640 people about the same six performances, at home, in a village hall with others, or in the theatre; the next day and after a month.',
        together:
          'Performances by Theater De Zevende Wand, villages chosen with Dorpshuis De Lange Pauze.',
        changed:
          'After a month viewers in a village hall remembered as much as those in the theatre (71 and 73 per cent of scenes); viewers alone at home 44. A conversation afterwards closed half of that gap. Picture quality explained almost nothing.',
        failed:
          'People chose their own place, so the groups differ in more than place. Nobody under 18 took part. The heart-rate measurements we had announced were useless because of a loose strap and are not reported.',
        remains: 'A follow-up with school classes has been proposed, not funded.',
        reuse: 'Questionnaire and anonymous data.',
      },
    ),
  },
  {
    slug: 'wie-kan-er-niet-naar-binnen',
    organisation: 'hogeschool-oeverzicht',
    kind: 'source',
    monthsAgo: 20,
    content: inDutch(
      {
        sectors: ['research', 'stage', 'museum', 'library'],
        partnerSectors: ['civil-society'],
        organisations: ['Hogeschool Oeverzicht', 'Ontwerpbureau Vlakverdeling'],
        audiences: ['disabled-people', 'older-people'],
        parts: ['audience-and-value', 'data-and-technology'],
        started: '2024-02',
        ended: '2024-11',
        n: 54,
        licence: 'CC0-1.0',
      },
      {
        title: 'Wie kan er niet naar binnen? 54 websites en 54 voordeuren',
        problem:
          'Over toegankelijkheid wordt veel beloofd. Wat vindt iemand die een kaartje wil kopen?',
        done: 'Veertig ervaringsdeskundigen probeerden bij 54 culturele organisaties een kaartje te kopen, de lift te vinden en iemand te bellen. Ze noteerden waar ze stopten.',
        together: 'Vlakverdeling bekeek de websites, de deskundigen de rest. Iedereen is betaald.',
        changed:
          'Bij 31 van de 54 lukte kopen met alleen een toetsenbord niet. Bij 19 stond de rolstoelplaats niet online, al was die er. Een vaste telefoniste loste meer op dan welke app ook.',
        failed:
          'Vooral organisaties die er al mee bezig waren, deden mee. Verstandelijke beperkingen ontbreken. Drie deelnemende organisaties wilden hun uitslag niet laten noemen, daarom noemen we niemand.',
        remains: 'Een lijst van tien reparaties die samen minder dan een dag kosten.',
        reuse: 'Proefopdrachten en lijst, vrij te gebruiken.',
      },
    ),
  },
  {
    slug: 'young-audiences-and-unfinished-work',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'source',
    monthsAgo: 5,
    content: inEnglish(
      {
        sectors: ['research', 'stage', 'music'],
        partnerSectors: ['education'],
        organisations: ['Kennisnetwerk Oost-West', 'Scholengroep De Vraagbaak'],
        audiences: ['young-people', 'schools'],
        parts: ['audience-and-value', 'culture-and-competences'],
        started: '2025-03',
        ended: '2026-02',
        n: 412,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Young audiences and unfinished work: eleven open rehearsals compared',
        problem:
          'Many makers open rehearsals to the young. Does it matter to them afterwards, or mainly to the funder?',
        done: 'We followed 412 young people aged 14 to 20 through eleven open rehearsals, on location and remote, with two questionnaires and 48 interviews.',
        together:
          'Eleven companies opened up; De Vraagbaak recruited pupils in technical schools as well.',
        changed:
          'What mattered was a visible reply. Where the maker told them what was done with their remarks, 29 per cent bought a ticket or came again within half a year; without reply 8. Being there or remote made less difference (21 and 17).',
        failed:
          'The makers who replied are probably also those who care more. Only 3 of 11 rehearsals were in dance. Ticket purchases are what pupils told us, not what tills recorded.',
        remains: 'Report of 22 pages and a summary for makers on one.',
        reuse: 'Free with attribution; questionnaires included.',
      },
    ),
  },
];
