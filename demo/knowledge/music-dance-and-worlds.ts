import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Technology in music and dance, virtual and augmented reality, games. */
export const worlds: readonly DemoEntry[] = [
  {
    slug: 'motion-capture-as-memory',
    organisation: 'dansgezelschap-kantelpunt',
    kind: 'case',
    monthsAgo: 6,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'sport', 'research'],
        organisations: [
          'Dansgezelschap Kantelpunt',
          'Studio Dubbelganger',
          'Sportkliniek De Zijlijn',
        ],
        place: 'Noord-Holland',
        audiences: ['makers', 'professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-03',
        structuralEuros: 5_200,
        projectEuros: 46_000,
        hours: 570,
        n: 12,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Motion capture as the memory of a dance company',
        problem:
          'When a dancer leaves, a role leaves too. Video shows what it looked like from row eight and not where the weight was. Re-staging a piece from 2016 took eleven weeks.',
        done: 'We recorded four repertoire pieces with suits and 22 cameras, in three days each. Next to every recording the dancer talks for ten minutes about what cannot be seen. A new dancer turns the figure around on a tablet and listens.',
        together:
          'Studio Dubbelganger did the capture at half price and may use anonymous movement for training its software, unless a dancer refuses; two did. De Zijlijn compared loads on knees.',
        changed:
          'The next re-staging took seven weeks. Of 12 dancers 9 preferred the spoken memory to the figure. Physiotherapy visits did not change.',
        failed:
          'Contact is a mess: when two bodies touch, markers vanish, so all duets are half lost. We also had no rule on who owns a dancer’s movement. It took a strike of one afternoon to get one. Recordings now belong to the dancer and are licensed to us per production.',
        remains: 'One capture week a year, and a licence signed at each contract.',
        reuse: 'Licence text, questions for the spoken memory, shooting plan.',
      },
      {
        title: 'Bewegingsregistratie als geheugen van een dansgezelschap',
        problem:
          'Als een danser vertrekt, vertrekt de rol mee. Een video toont hoe het eruitzag vanaf rij acht en niet waar het gewicht zat. Een stuk uit 2016 opnieuw instuderen kostte elf weken.',
        done: 'We namen vier repertoirestukken op met pakken en 22 camera’s, in drie dagen per stuk. Bij elke opname vertelt de danser tien minuten wat je niet ziet. Een nieuwe danser draait de figuur rond op een tablet en luistert.',
        together:
          'Studio Dubbelganger deed de opname voor de halve prijs en mag naamloze beweging gebruiken om zijn software te trainen, tenzij een danser weigert; dat deden er twee. De Zijlijn vergeleek de belasting van knieën.',
        changed:
          'De volgende herneming kostte zeven weken. Van 12 dansers vonden 9 het gesproken geheugen nuttiger dan de figuur. Het bezoek aan de fysiotherapeut bleef gelijk.',
        failed:
          'Contact gaat mis: waar lichamen elkaar raken, verdwijnen markeringen, dus alle duetten zijn half verloren. Ook hadden we niet geregeld van wie de beweging van een danser is. Daar was een staking van een middag voor nodig. De opname is nu van de danser, die haar per productie aan ons in licentie geeft.',
        remains: 'Eén opnameweek per jaar, en een licentie bij elk contract.',
        reuse: 'Licentietekst, vragen voor het gesproken geheugen, opnameplan.',
      },
    ),
  },
  {
    slug: 'revalideren-op-een-balletvloer',
    organisation: 'studio-dubbelganger',
    kind: 'case',
    monthsAgo: 12,
    content: inDutch(
      {
        sectors: ['technology'],
        partnerSectors: ['care', 'stage', 'research'],
        organisations: [
          'Studio Dubbelganger',
          'Revalidatiecentrum Stap Voor',
          'Dansgezelschap Kantelpunt',
        ],
        place: 'Noord-Holland',
        audiences: ['disabled-people', 'older-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'experiment',
        started: '2024-01',
        ended: '2025-09',
        structuralEuros: 0,
        projectEuros: 128_000,
        hours: 1_900,
        n: 38,
        licence: 'ask',
      },
      {
        title: 'Dansscans in de revalidatie: van gezelschap naar ziekenhuis',
        problem:
          'Onze camera’s stonden negen maanden per jaar in een kist. Een revalidatiecentrum had patiënten die hun looptraining saai vonden en niet zagen dat zij vooruitgingen.',
        done: 'Patiënten na een beroerte zagen zichzelf als lichtfiguur naast een danser die hetzelfde loopje deed. Geen score, wel een spoor op de vloer van vorige week. Twaalf keer een half uur.',
        together:
          'Kantelpunt maakte de loopjes met twee dansers. Therapeuten bepaalden wat verantwoord is. Wij betaalden de camera’s, het centrum de uren.',
        changed:
          'Van 38 deelnemers maakten 34 de reeks af; bij gewone training is dat 70 procent. De loopsnelheid steeg evenveel als in de vergelijkingsgroep, dus niet méér. Dat schrijven we er eerlijk bij.',
        failed:
          'We hadden een verkoopbaar product in gedachten. Voor gebruik als medisch hulpmiddel zou keuring 200.000 euro kosten. Twee patiënten schrokken van hun eigen schaduw met de slappe arm; die stond ineens op ware grootte. Een danser had dat in de eerste repetitie gezegd en wij hadden het weggewuifd.',
        remains:
          'Het centrum houdt de danslessen, zonder onze techniek. De camera’s huren zij twee weken per jaar.',
        reuse: 'Meetgegevens via het centrum. De loopjes zijn van de dansers: vraag hun.',
      },
    ),
  },
  {
    slug: 'bladmuziek-op-tablets',
    organisation: 'harmonieorkest-de-valse-start',
    kind: 'case',
    monthsAgo: 19,
    content: inDutch(
      {
        sectors: ['music'],
        partnerSectors: ['technology'],
        organisations: ['Orkest De Valse Start', 'Knoop en Draad Netwerkbeheer'],
        place: 'Limburg',
        audiences: ['professionals', 'makers'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-08',
        structuralEuros: 8_600,
        projectEuros: 54_000,
        hours: 610,
        n: 62,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een orkest zonder papier, bijna',
        problem:
          'Onze bibliothecaris sjouwt 40 kilo partijen per tournee. Streken worden met potlood overgezet, lessenaar voor lessenaar, en na een wissel van aanvoerder begint het opnieuw.',
        done: 'Musici lazen van een tablet met voetpedaal. Aantekeningen van de aanvoerder verschijnen bij de groep. Wie niet wilde, hield papier. We begonnen met de altviolen, want die wilden.',
        together:
          'Knoop en Draad legde een eigen netwerk aan dat losstaat van internet. Een uitgever gaf toestemming voor scans tegen dezelfde huurprijs.',
        changed:
          'Na een jaar spelen 47 van 62 musici digitaal. Het overzetten van streken kost 6 in plaats van 55 uur per programma. Papierkosten daalden met 3.900 euro per jaar.',
        failed:
          'Tijdens een open repetitie kregen alle tablets tegelijk een update en werd het zwart. Er is toen gezongen. Sindsdien liggen er drie papieren sets achter de pauken. De harpiste heeft geen voet vrij voor een pedaal; wij hadden haar niets gevraagd. Omslaan met het gezicht lukte, tot iemand moest niezen.',
        remains: 'Staat in de begroting, met vervanging na vijf jaar. Papier blijft toegestaan.',
        reuse: 'Invoerplan, afspraken met uitgevers en de lijst van wat er misging.',
      },
    ),
  },
  {
    slug: 'three-seconds-of-echo-anywhere',
    organisation: 'muziekcentrum-nagalm',
    kind: 'case',
    monthsAgo: 11,
    content: inEnglish(
      {
        sectors: ['music'],
        partnerSectors: ['technology', 'heritage', 'research'],
        organisations: ['Muziekcentrum Nagalm', 'Universiteit van de Vlakte'],
        place: 'Friesland',
        audiences: ['makers', 'people-at-a-distance'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'in-use',
        started: '2023-12',
        ended: '2025-06',
        structuralEuros: 2_000,
        projectEuros: 33_000,
        hours: 400,
        n: 86,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Amateur choirs rehearse in the acoustics of a church that is too expensive',
        problem:
          'Choirs practise in classrooms with carpet tiles and sing their concert in a church with long reverberation. They hear it for the first time on the day, and slow down by a third.',
        done: 'We measured eleven churches and built a practice room with 16 loudspeakers that adds their sound. A choir books the room with the church of its choice. It is an acoustic simulation, not a recording; nothing is stored.',
        together:
          'The university measured and calculated. Sextons opened doors at night because of traffic. One organ builder told us which churches lie.',
        changed:
          'Eighty-six choirs in a year, 60 per cent of them from outside the city. In a comparison with 8 conductors tempo on the day differed by 7 per cent from rehearsal, instead of 21.',
        failed:
          'We promised that it would work at home through headphones too. Forty singers with forty headphones sang forty different tempi; it was the saddest evening of the project. And with an audience in the church the echo is shorter: we had measured empty. All churches had to be done again with 120 borrowed winter coats on the pews.',
        remains: 'The room earns its own upkeep at 35 euros an hour.',
        reuse: 'Measurements, including those with coats. Building plan on the same terms.',
      },
    ),
  },
  {
    slug: 'vr-bril-in-de-wachtkamer-van-de-opera',
    organisation: 'operahuis-de-hoge-c',
    kind: 'case',
    monthsAgo: 32,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'tourism'],
        organisations: ['Operahuis De Hoge C', 'Studio Dubbelganger'],
        place: 'Havenmonde',
        audiences: ['young-people', 'everyone'],
        parts: ['strategy-and-budget', 'audience-and-value'],
        stage: 'stopped',
        started: '2021-11',
        ended: '2023-03',
        structuralEuros: 0,
        projectEuros: 186_000,
        hours: 1_700,
        n: 1_460,
        licence: 'none',
      },
      {
        title: 'Een opera in virtual reality van elf minuten, en wat die per kijker kostte',
        problem:
          'We wilden jongeren binnenhalen met iets wat zij al kenden. Achteraf: wij dachten dat zij het kenden. Van de 200 scholieren had 9 procent thuis een VR-bril.',
        done: 'Een korte opera waarin je naast de sopraan staat. Opgenomen met 360-gradenbeeld en ruimtelijk geluid. Zes brillen in de foyer, later op een beurs en bij het toeristenkantoor.',
        together:
          'Studio Dubbelganger maakte beeld en decor. Een fonds betaalde 120.000 euro, wij de rest uit de reserve.',
        changed:
          '1.460 kijkers. Zij gaven gemiddeld een 8,4. Van de 310 jongeren met een kortingscode kochten er 4 een kaartje. Wel gebruikt de kostuumafdeling de scans elke week.',
        failed:
          'Het kostte 127 euro per kijker. Iedere bril vroeg een begeleider, doekjes en twintig minuten, en in die twintig minuten keek de rest van het gezin naar een muur. Een tweede versie om samen te beleven is nooit gemaakt, want het geld was projectgeld. De software draait niet op nieuwe brillen. We hadden na de eerste honderd kijkers moeten stoppen; daar was geen afspraak over.',
        remains: 'Zes brillen in een kast en een regel: geen project zonder stopmoment.',
        reuse: 'Niets te downloaden. Bel ons gerust voor je aanvraagt.',
      },
    ),
  },
  {
    slug: 'walking-where-the-houses-were',
    organisation: 'openluchtmuseum-regenjas',
    kind: 'case',
    monthsAgo: 7,
    content: inEnglish(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['technology', 'tourism'],
        organisations: ['Openluchtmuseum Regenjas', 'Wandelbond De Omleiding'],
        place: 'Overijssel',
        audiences: ['families', 'older-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'in-use',
        started: '2024-06',
        structuralEuros: 3_200,
        projectEuros: 41_000,
        hours: 520,
        n: 6_300,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Augmented reality on a walk: less on the screen, more on the field',
        problem:
          'A drowned village lies under our meadow. Visitors see grass. A reconstruction would cost millions and would probably be wrong.',
        done: 'On a walk of two kilometres a telephone shows, at nine places, the outline of a house in chalk lines; you hear who lived there. Everything uncertain is dotted. Between the places the screen stays black on purpose.',
        together:
          'Wandelbond De Omleiding laid out the path and tested with 40 walkers. An archaeologist had a veto on each line.',
        changed:
          'Of 6,300 walks 78 per cent were finished; our former audio tour reached 35. Families talk more: we counted conversation at the nine places before and after (n=120 groups) and it doubled.',
        failed:
          'The first version had full-colour houses with smoke. People walked into a real ditch, twice, while looking at them. In bright sun nothing was visible on any phone; seven of nine places have been moved under trees. It does not work in heavy rain, which is awkward with our name.',
        remains:
          'We lend 30 telephones so that nobody needs their own. Two are replaced each year.',
        reuse: 'Everything except the voices. How we drew uncertainty may help others most.',
      },
    ),
  },
  {
    slug: 'spel-over-een-faillissement',
    organisation: 'theater-de-zevende-wand',
    kind: 'case',
    monthsAgo: 4,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'education', 'business'],
        organisations: [
          'Theater De Zevende Wand',
          'Spelmakerij Nog Een Leven',
          'Mbo De Binnenband',
        ],
        place: 'Oeverzicht',
        audiences: ['young-people', 'schools'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'experiment',
        started: '2025-02',
        ended: '2026-04',
        structuralEuros: 0,
        projectEuros: 52_000,
        hours: 740,
        n: 486,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Theater als game: de zaal runt een failliete snackbar',
        problem:
          'Mbo-studenten komen verplicht en kijken op hun telefoon. Schulden zijn voor velen dagelijkse kost, maar een stuk erover voelde als een les.',
        done: 'Een voorstelling van een uur waarin de zaal via de telefoon beslist: personeel ontslaan, lenen of liegen tegen de bank. Vier acteurs spelen wat gekozen is, met 23 mogelijke scènes. Na afloop zit er een schuldhulpverlener in de foyer, met friet.',
        together:
          'Nog Een Leven bedacht de regels en haalde er de helft weer uit. Studenten van De Binnenband testten vijf papieren versies.',
        changed:
          '486 studenten in twaalf voorstellingen. 31 spraken de hulpverlener aan, 9 maakten een afspraak. Achteraf (n=288) noemde twee derde een besluit waar ze nog over praatten.',
        failed:
          'De zaal koos altijd voor brand stichten. Grappig, drie keer. We hebben die keuze weggehaald en toen klaagde men terecht dat het nep was; nu mag het, met gevolgen. Het schoolnetwerk blokkeerde onze pagina bij twee voorstellingen en toen moest er met handen worden gestemd. Dat was achteraf de leukste avond.',
        remains:
          'Twintig voorstellingen zijn geboekt. Zonder subsidie kost een klas 780 euro en dat redt een school niet.',
        reuse: 'Spelregels en stemmodule zijn vrij, de tekst alleen met toestemming.',
      },
    ),
  },
];
