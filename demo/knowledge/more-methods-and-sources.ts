import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** How to do it, and what was found out, about organising rather than about the stage. */
export const moreMethodsAndSources: readonly DemoEntry[] = [
  {
    slug: 'brandoefening-voor-je-back-up',
    organisation: 'museum-stilstaand-water',
    kind: 'method',
    monthsAgo: 8,
    content: inDutch(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['technology'],
        organisations: ['Museum Stilstaand Water', 'Knoop en Draad Netwerkbeheer'],
        audiences: ['professionals'],
        parts: ['data-and-technology'],
        stage: 'in-use',
        hours: 6,
        licence: 'CC0-1.0',
      },
      {
        title: 'Brandoefening: zet in één dag je reservekopie terug',
        problem: 'Je hebt een back-up en een groen vinkje. Je weet niet of je er iets aan hebt.',
        done: 'Kies een dag dat je dicht bent. Leen een computer die niet aan het echte net hangt. Schrijf op welke systemen je binnen een dag, een week en een maand terug moet hebben. Laat twee mensen die het nooit doen het proberen, met alleen wat op papier staat. Zet de klok aan. Schrijf na elk systeem op: gelukt, half, niet, en welk wachtwoord ontbrak. Kies daarna drie dingen om te herstellen, niet meer.',
        together:
          'Vraag een buurorganisatie om de klok en de mond te houden. Ga een maand later bij hen.',
        changed:
          'Veertien huizen deden het. Bij de eerste keer kwam gemiddeld de helft terug, bij de derde negen op de tien.',
        failed:
          'Oefen nooit op het echte systeem: wij wisten zo een ochtend kassa. Laat ICT niet meedoen, dan lukt alles en leer je niets. Wie in de cloud zit, denkt dat dit niet geldt. Drie huizen dachten dat.',
        remains: 'Elk half jaar. Bijgewerkt na elke oefening.',
        reuse: 'Vrij te kopiëren.',
      },
    ),
  },
  {
    slug: 'ask-before-you-promise',
    organisation: 'gemeente-oeverzicht',
    kind: 'method',
    monthsAgo: 12,
    content: inEnglish(
      {
        sectors: ['public-authority', 'civil-society'],
        partnerSectors: ['stage', 'museum'],
        organisations: ['Gemeente Oeverzicht', 'Kennisinstituut De Spil'],
        audiences: ['professionals', 'everyone'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        hours: 10,
        licence: 'CC0-1.0',
      },
      {
        title: 'Ask before you promise: seven checks before people may vote or propose',
        problem:
          'You want residents or audience to decide with you. Afterwards it turns out that half of what they chose is impossible.',
        done: 'Before you invite anybody, write down: what is already decided, who may still say no, how much money is really free, by when something must be visible. Let those who must carry it out visit each proposer before the vote. Say within two weeks what happens to every idea. Put one name and a telephone number on the page.',
        together:
          'Those who carry things out, whoever holds the budget, and two people who were disappointed last time. Pay the last two.',
        changed:
          'Used for a small neighbourhood round, an audience panel and a library garden. Of 31 chosen plans 26 were made within a year; before that it was two of ten.',
        failed:
          'It makes the start slower by two months, and an alderman found that “bureaucratic”. It also gives engineers much power: in the garden they said no to all that grows. Add somebody who asks “what would make it possible?”',
        remains: 'One sheet, revised each spring.',
        reuse: 'Free. Tell us which check you dropped.',
      },
    ),
  },
  {
    slug: 'stopregel-bij-de-start',
    organisation: 'kennisinstituut-de-spil',
    kind: 'method',
    monthsAgo: 7,
    content: inDutch(
      {
        sectors: ['museum', 'stage', 'festival'],
        partnerSectors: ['business', 'education'],
        organisations: [
          'Kennisinstituut De Spil',
          'Openluchtmuseum Regenjas',
          'Scholengroep De Vraagbaak',
        ],
        audiences: ['professionals'],
        parts: ['strategy-and-budget', 'culture-and-competences'],
        stage: 'in-use',
        hours: 3,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een stopregel afspreken op de dag dat je begint',
        problem:
          'Iedereen weet na een half jaar dat het niet werkt. Toch duurt stoppen jaren, want er is een prijs gewonnen, een wethouder bij geweest of subsidie beloofd.',
        done: 'Maak voor de start drie zinnen af. Wij stoppen als … (één cijfer, één datum). Dat zegt … (iemand die er niets bij te verliezen heeft). Wat we dan met mensen, gegevens en spullen doen is … Stuur de zinnen naar wie betaalt. Zet de datum in ieders agenda, met taart: ook stoppen is afmaken.',
        together:
          'De bedenker, degene die het moet onderhouden, en één buitenstaander die de regel bewaart.',
        changed:
          'Van 22 initiatieven met een stopregel zijn er negen gestopt, gemiddeld na elf maanden. Zonder regel deden vergelijkbare dingen er vier jaar over. Vijf subsidiegevers vonden het prima, één niet.',
        failed:
          'Cijfers die je te laag kiest, haal je altijd. Bij drie huizen werd de datum verschoven zonder dat de bewaarder iets hoorde. En de regel past slecht bij kunst die publiek nog moet vinden: daar kozen we een gesprek in plaats van een getal.',
        remains: 'Onderdeel van ons startgesprek.',
        reuse: 'Drie zinnen, met naamsvermelding.',
      },
    ),
  },
  {
    slug: 'what-remains-of-forty-projects',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'source',
    monthsAgo: 14,
    content: inEnglish(
      {
        sectors: ['research'],
        partnerSectors: ['stage', 'museum', 'public-authority'],
        organisations: ['Universiteit van de Vlakte', 'Provincie Middelmaat'],
        countries: ['NL', 'BE'],
        audiences: ['professionals'],
        parts: ['strategy-and-budget'],
        stage: null,
        started: '2022-03',
        ended: '2025-03',
        projectEuros: 118_000,
        hours: 2_100,
        n: 40,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Three years later: what remains of forty digital projects',
        problem:
          'Funders count what is delivered at the end of a grant. Nobody goes back to look whether it still works.',
        done: 'We visited forty projects with 25,000 to 400,000 euros of project money, three years after the last payment. We tried to use whatever had been made and spoke with 96 people, also those who had left.',
        together:
          'The province gave all forty addresses, including the embarrassing ones. Two Belgian funders added eleven.',
        changed:
          'Eleven of the forty still worked, nine had left something else that was in use, such as a skill or a contact, and twenty nothing. What told them apart was not the amount: fifteen of the twenty had no amount for upkeep in the yearly budget, against two of the eleven.',
        failed:
          'Seven organisations refused to see us, probably not the best ones; our figures are too rosy. We did not study makers’ pay. And “still works” was judged by the two of us, who disagreed on five.',
        remains:
          'The data without names are available. A second round is planned, unfunded so far.',
        reuse: 'Questionnaire and data, share alike.',
      },
    ),
  },
  {
    slug: 'samenwerken-wat-het-echt-kost',
    organisation: 'hogeschool-oeverzicht',
    kind: 'source',
    monthsAgo: 10,
    content: inDutch(
      {
        sectors: ['research'],
        partnerSectors: ['stage', 'museum', 'care', 'education', 'agriculture'],
        organisations: ['Hogeschool Oeverzicht', 'Kennisnetwerk Oost-West'],
        audiences: ['professionals'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: null,
        started: '2023-09',
        ended: '2025-06',
        projectEuros: 54_000,
        hours: 1_300,
        n: 29,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Wat samen delen echt kost: 29 samenwerkingen nagerekend',
        problem:
          'Gedeelde ICT, samen inkopen, één administratie: het zou altijd goedkoper zijn. In aanvragen staat vaak vijftien procent. Niemand rekent het na.',
        done: 'We volgden 29 samenwerkingen, in de cultuur en bij scholen, zorg en boeren. Elke deelnemer schreef een jaar lang uren op, ook het overleg, de reistijd en het ruziemaken.',
        together:
          'Oost-West vond de deelnemers. Drie penningmeesters controleerden onze optelling.',
        changed:
          'In het eerste jaar was samen 18 procent duurder, in het derde gemiddeld 7 procent goedkoper. De winst zat vooral in betrouwbaarheid: het aantal dagen stilstand daalde met 60 procent. Vier van de 29 stopten; in alle vier ontbrak een afspraak over vertrekken. Boven de zeven deelnemers groeide het overleg sneller dan de winst.',
        failed:
          'Uren die mensen zelf opschrijven, kloppen niet. Wie ruzie had, schreef meer. De groep boeren (3) is te klein om iets over te zeggen, en we doen dat in hoofdstuk vijf toch; lees dat met argwaan.',
        remains: 'Rekenblad om je eigen plan in te vullen.',
        reuse: 'Rapport en rekenblad, met naamsvermelding.',
      },
    ),
  },
  {
    slug: 'trusting-words-from-a-machine',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'source',
    monthsAgo: 3,
    content: inEnglish(
      {
        sectors: ['research'],
        partnerSectors: ['museum', 'library', 'public-authority', 'care'],
        organisations: [
          'Universiteit van de Vlakte',
          'Bibliotheek Tussen de Regels',
          'Gemeente Oeverzicht',
        ],
        audiences: ['professionals', 'makers'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: null,
        started: '2024-09',
        ended: '2026-04',
        projectEuros: 91_000,
        hours: 1_700,
        n: 214,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Checking what a language model wrote: when do people stop looking?',
        problem:
          'Desks, museums and hospitals let a machine draft and a person check. It is assumed that the person goes on checking.',
        done: 'For a year 214 employees in nine organisations corrected drafts as part of their work. With their consent we hid mistakes in one draft out of twenty and measured how many were found, month after month.',
        together:
          'A library, a town hall and a clinic opened their desks. Works councils saw the design first and had two things removed.',
        changed:
          'In month one 84 per cent of the hidden mistakes were found, in month six 57. Where the person wrote first and the machine came second, it stayed at 81. A fixed pause or a warning on the screen made no difference. Experienced staff declined faster than new staff.',
        failed:
          'Two organisations dropped out, both after a mistake reached a client; it was ours in one of them. We should have had a safety net for each hidden error from the start. Makers of text were only 19 of the 214, so for them we know little.',
        remains: 'The report, and a follow-up with editors and writers.',
        reuse: 'Protocol and figures. Not the hidden mistakes, since we need them again.',
      },
    ),
  },
];
