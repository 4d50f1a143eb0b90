import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Schools and universities: what they do with screens, suppliers, data and each other. */
export const education: readonly DemoEntry[] = [
  {
    slug: 'twaalf-scholen-een-ict-er',
    organisation: 'scholengroep-de-vraagbaak',
    kind: 'case',
    monthsAgo: 19,
    content: inDutch(
      {
        sectors: ['education'],
        partnerSectors: ['technology'],
        organisations: ['Scholengroep De Vraagbaak', 'Knoop en Draad Netwerkbeheer'],
        place: 'Noord-Brabant',
        audiences: ['schools', 'professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2022-08',
        ended: '2024-07',
        structuralEuros: 142_000,
        projectEuros: 60_000,
        hours: 1_900,
        n: 12,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Twaalf scholen delen één systeembeheerder en één helpdesk',
        problem:
          'Elke school had een handige meester die na vieren de wifi maakte. Twee kregen een burn-out, één ging met pensioen en nam de wachtwoorden mee. Samen gaven we 208.000 euro per jaar uit zonder dat iemand dat wist.',
        done: 'We telden eerst een maand lang elke storing. Daarna kwamen er één beheerder, één nummer en één soort laptop. Elke school hield een contactpersoon met vier betaalde uren per week, niet om te repareren maar om te vragen.',
        together:
          'Knoop en Draad nam de nachten en de beveiliging op zich. De twaalf directeuren tekenden één overeenkomst met een opzegtermijn van een jaar.',
        changed:
          'Kosten van 208.000 naar 142.000 euro. Een storing duurt nu gemiddeld drie uur, voorheen twee dagen. Alle twaalf hebben twee-staps-inloggen.',
        failed:
          'De praktijkschool draaide freesmachines op een computer uit 2009 die niet mee kon. Wij vonden dat die dan maar weg moest. Acht weken lang konden leerlingen niet examineren voor lassen. Die computer staat er nog, nu zonder internet, en dat had op dag één gekund.',
        remains:
          'Vaste dienst, kosten per leerling. Drie musea vroegen of zij erbij konden; dat wordt onderzocht.',
        reuse: 'Overeenkomst, storingslijst en de functiebeschrijving van de contactpersoon.',
      },
      {
        title: 'Twelve schools share one system administrator and one help desk',
        problem:
          'Every school had a handy teacher who fixed the wifi after four. Two burned out, one retired and took the passwords along. Together we spent 208,000 euros a year without anybody knowing.',
        done: 'First we counted every failure for a month. Then came one administrator, one telephone number and one type of laptop. Each school kept a contact with four paid hours a week, not to repair but to ask.',
        together:
          'Knoop en Draad took on the nights and security. The twelve heads signed one agreement with a year’s notice.',
        changed:
          'Costs went from 208,000 to 142,000 euros. A failure now lasts three hours on average; it was two days. All twelve log in with two steps.',
        failed:
          'The vocational school ran milling machines on a computer from 2009 that could not come along. We thought it should simply go. For eight weeks pupils could not take their welding exam. That computer is still there, without internet, which could have been done on day one.',
        remains:
          'A permanent service, paid per pupil. Three museums asked to join; that is being looked into.',
        reuse: 'The agreement, the list of failures and the job description of the contact.',
      },
    ),
  },
  {
    slug: 'leaving-a-learning-platform',
    organisation: 'hogeschool-oeverzicht',
    kind: 'case',
    monthsAgo: 12,
    content: inEnglish(
      {
        sectors: ['education', 'research'],
        partnerSectors: ['technology'],
        organisations: ['Hogeschool Oeverzicht', 'Leerbox De Klapstoel'],
        place: 'Oeverzicht',
        audiences: ['professionals', 'young-people'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2023-02',
        ended: '2025-01',
        structuralEuros: 96_000,
        projectEuros: 330_000,
        hours: 6_200,
        n: 9_400,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Leaving a learning platform: what the exit clause did not say',
        problem:
          'Our supplier was sold and the price rose by 60 per cent. The contract promised “export of all data on request”. Nobody had ever requested.',
        done: 'We asked, as a test, for one course. What came was 4,100 files with numbers for names. We then spent a year moving course by course, with students paid to check that feedback and grades still stood beside the right work.',
        together:
          'Lecturers chose the order. De Klapstoel, the new party, accepted a yearly trial exit in the contract: once a year they must move one course out, at their own expense, and we check it.',
        changed:
          'All 640 courses for 9,400 students moved. Yearly costs are 31,000 euros lower. The trial exit has now been held twice; the second time took an afternoon.',
        failed:
          'We lost the discussions, eleven years of them. They exported as pictures of text. A lecturer in social work had used them for her research and found out from the newsletter. And the double licence, because we were seven months late, ate three years of savings.',
        remains: 'The trial exit is now a standard clause for every purchase over 10,000 euros.',
        reuse:
          'The clause and the checklist. An orchestra used both to change box-office software.',
      },
    ),
  },
  {
    slug: 'college-terugkijken-in-stukjes',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'case',
    monthsAgo: 22,
    content: inDutch(
      {
        sectors: ['education', 'research'],
        partnerSectors: ['stage', 'technology'],
        organisations: ['Universiteit van de Vlakte', 'Dansgezelschap Kantelpunt'],
        place: 'Flevoland',
        audiences: ['young-people', 'people-at-a-distance'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-09',
        ended: '2024-06',
        structuralEuros: 18_000,
        projectEuros: 41_000,
        hours: 870,
        n: 1_320,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Opgenomen colleges knippen waar de aandacht weg is',
        problem:
          'We namen alles op. Van een opname van twee uur werd gemiddeld elf minuten bekeken. De zaal liep intussen leeg, en docenten gaven les aan een lens.',
        done: 'Studenten drukten tijdens het kijken op één knop: “hier snap ik het niet”. Waar veel werd gedrukt, maakte de docent een fragment van vier minuten opnieuw. De rest van de opname gaat na drie weken weg. In de zaal gebeurt nu wat op video niet gaat: oefenen en vragen.',
        together:
          'Een repetitor van Kantelpunt liet docenten zien hoe dansers opnames gebruiken: stilzetten, nadoen, weg ermee.',
        changed:
          'Bij 1.320 studenten: opkomst van 34 naar 57 procent, fragmenten gemiddeld 2,4 keer bekeken. De slagingskans veranderde niet aantoonbaar. Dat zeggen we erbij.',
        failed:
          'Wiskunde kapte er na een semester mee: daar drukten studenten bij elke formule en was de lijst te lang om iets mee te doen. Ook hadden we de knop anoniem beloofd, terwijl het logbestand namen bewaarde. Een student ontdekte het. Bestand gewist, excuses per brief, geen klacht.',
        remains: 'Veertien vakken. De universiteit betaalt de montage-uren structureel.',
        reuse: 'De knop is open. Bruikbaar bij repetities, rondleidingen en inleidingen.',
      },
    ),
  },
  {
    slug: 'dashboards-teachers-did-not-open',
    organisation: 'scholengroep-de-vraagbaak',
    kind: 'case',
    monthsAgo: 27,
    content: inEnglish(
      {
        sectors: ['education'],
        partnerSectors: ['technology', 'research'],
        organisations: ['Scholengroep De Vraagbaak', 'Cijferkamer De Weegschaal'],
        place: 'Noord-Brabant',
        audiences: ['schools', 'professionals'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'stopped',
        started: '2021-11',
        ended: '2023-12',
        structuralEuros: 0,
        projectEuros: 118_000,
        hours: 1_450,
        n: 340,
        licence: 'CC0-1.0',
      },
      {
        title: 'A dashboard for 340 teachers, opened by eleven',
        problem:
          'The board wanted decisions “based on data”. Absence, grades and reading levels sat in four systems. Teachers knew their pupils and did not miss anything.',
        done: 'We built a data warehouse and nineteen charts. Each teacher had a personal start page. There were three training days and a mug.',
        together:
          'De Weegschaal built it. A steering group of seven decided; nobody in it taught more than one morning a week.',
        changed:
          'After a year eleven of 340 teachers opened it monthly. When we asked the eleven what they used, it was one list: who has been absent three Mondays in a row. That list now comes by mail on Tuesday, and 260 teachers read it. Of 71 pupils on it, 48 were spoken to within the week.',
        failed:
          'Eighteen charts, and the idea behind them. We answered questions that nobody had asked because the data happened to be there. We knew by month five. Stopping would have cost the second part of the grant, so we went on for fourteen months. I signed for that myself.',
        remains: 'One list, made by a script of ninety lines. The warehouse has been erased.',
        reuse: 'The script, and the question to ask first: which decision will differ on Tuesday?',
      },
    ),
  },
  {
    slug: 'thuis-meedoen-aan-de-les',
    organisation: 'scholengroep-de-vraagbaak',
    kind: 'case',
    monthsAgo: 15,
    content: inDutch(
      {
        sectors: ['education'],
        partnerSectors: ['care', 'technology'],
        organisations: ['Scholengroep De Vraagbaak', 'Kinderziekenhuis De Eekhoorn'],
        place: 'Noord-Brabant',
        audiences: ['children', 'people-at-a-distance', 'disabled-people'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-08',
        ended: '2025-02',
        structuralEuros: 7_200,
        projectEuros: 14_800,
        hours: 460,
        n: 23,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Zieke leerlingen doen vanuit bed mee, met een klasgenoot als oor',
        problem:
          'Kinderen die lang ziek zijn, kregen lesbladen. Ze bleven bij met rekenen en verdwenen uit de klas. Eén meisje kwam na vijf maanden terug en kende de grapjes niet meer.',
        done: 'Een tablet op een stoel tussen de anderen. Elke week is een andere leerling het oor: die draait het scherm, herhaalt wat niet te horen was en neemt het kind mee naar de gang. Het zieke kind bepaalt per uur of het beeld aan staat.',
        together:
          'De Eekhoorn regelde rust en stroom op de kamer. Leerlingen van groep 7 schreven de taak van het oor.',
        changed:
          '23 kinderen in anderhalf jaar. Negentien keerden terug zonder overplaatsing; in de jaren ervoor was dat ongeveer de helft. Pauzes werden langer bijgewoond dan lessen.',
        failed:
          'Een jongen werd uitgelachen om zijn sonde, en wij hoorden het twee weken later van zijn zus. Het oor had het gezien en wist niet bij wie je dat meldt. Nu vraagt de juf het elke vrijdag. De rijdende robot van 6.000 euro kon niet over de drempel en is verkocht.',
        remains: 'Zes tablets in een koffer, één coördinator voor drie uur per week.',
        reuse: 'De taakkaart van het oor. Een museum gebruikt die bij bezoek op afstand.',
      },
    ),
  },
];
