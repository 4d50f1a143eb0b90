import { messages } from '#platform/language/messages.ts';

/** Texts of the report, on the page and in the PDF, and of the paragraph for an application. */
export const reportTexts = messages(
  {
    title: 'Waar we staan',
    name: (organisation: string) => `Waar we staan: ${organisation}`,
    kicker: (organisation: string) => `Scan van ${organisation}`,
    lead: (date: string) => `Verslag van de scan van digitale transformatie, ${date}`,
    language: 'Taal van het verslag',
    pdf: 'Download als PDF',
    share: 'Deel met een link',
    sharing: {
      title: 'Deel het verslag',
      lead: 'Wie de link heeft, leest het verslag zonder account. Namen van mensen staan er niet in.',
      back: 'Naar het verslag',
    },
    back: 'Naar het resultaat',
    figure: {
      title: 'De vijf onderdelen, van niveau 1 tot 5',
      row: 'Onderdeel',
      responses: 'Eén antwoord',
      outcome: 'Uitkomst',
      target: 'Doel',
      reference: 'Gepubliceerd cijfer',
      table: 'De cijfers als tabel',
      nothing: 'Per onderdeel, van niveau 1 tot 5. De cijfers staan in de tabel.',
      ofPart: (part: string, value: string) => `${part}: ${value}`,
    },
    open: {
      title: 'Het verslag komt na het antwoorden',
      text: (responses: number, asked: number) =>
        `${responses} van de ${asked} mensen hebben ingeleverd. Als het antwoorden gesloten is, staat hier het verslag.`,
      to: 'Naar de scan',
    },
    draft:
      'Dit is een voorlopig verslag. Het team is nog in gesprek; de uitkomsten komen erbij als het gesprek is afgerond.',
    answered: 'Wie antwoordden?',
    answeredText: (responses: number, asked: number) =>
      `${responses} van de ${asked} mensen die zijn gevraagd, vulden de scan in. Ieder antwoordde alleen.`,
    few: (least: number) =>
      `Bij minder dan ${least} antwoorden laten we alleen zien hoeveel het er zijn. Zo blijft iedereen anoniem. De uitkomsten heeft het team samen afgesproken.`,
    hidden:
      'Na het opnieuw openen veranderden te weinig antwoorden om iets te laten zien. Zo blijft iedereen anoniem.',
    parts: 'De vijf onderdelen',
    value: 'Uitkomst',
    level: 'Niveau',
    means: 'Zo ziet dat eruit',
    at: (level: string) => level,
    between: (reached: string, next: string) => `Tussen ${reached} en ${next}`,
    notMeasured: 'Niet gemeten',
    targetOf: (value: string) => `doel ${value}`,
    dotsOf: (values: string) => `Antwoorden: ${values}.`,
    points: 'Waar het gesprek over ging',
    pointsLead: (points: number) =>
      points === 1
        ? 'Over één vraag keken collega’s twee niveaus of meer verschillend.'
        : `Over ${points} vragen keken collega’s twee niveaus of meer verschillend.`,
    pointsMore: (shown: number, all: number) =>
      `Hier staan de ${shown} van de ${all} gesprekspunten die het team het meest verdeelden.`,
    noPoints: 'Bij geen enkele vraag lagen de antwoorden twee niveaus of meer uit elkaar.',
    side: (people: number, level: number, name: string) =>
      people === 1
        ? `1 persoon zag niveau ${level}, ${name}`
        : `${people} mensen zagen niveau ${level}, ${name}`,
    role: (role: string, people: number, lowest: number, highest: number) =>
      lowest === highest
        ? `${role} (${people} mensen): niveau ${lowest}`
        : `${role} (${people} mensen): niveau ${lowest} tot ${highest}`,
    agreed: (level: string) => `Afgesproken: niveau ${level}.`,
    noLevel: 'Afgesproken: hier past nu geen niveau.',
    notAgreed: 'Hierover is nog niets afgesproken.',
    dissent: 'Niet iedereen ziet het zo. Dat mag blijven staan.',
    gaps: 'Wat we gaan doen',
    noGaps: 'Er zijn nog geen verschillen gekozen om aan te werken.',
    gap: (start: string, target: string, date: string) =>
      `Van ${start} naar ${target}, uiterlijk ${date}.`,
    noSteps: 'Er zijn nog geen stappen.',
    step: 'Stap',
    owner: 'Eigenaar',
    due: 'Klaar op',
    asks: 'Vraagt',
    nobody: 'Nog niemand',
    hours: (hours: string) => `${hours} uur`,
    money: {
      structural: (euros: string) => `${euros} structureel`,
      project: (euros: string) => `${euros} projectgeld`,
    },
    partner: 'partner nodig',
    state: {
      open: '',
      done: 'klaar',
      'not-done': 'niet gelukt',
      unwanted: 'niet meer gewenst',
    },
    together: (hours: string, structural: string, project: string) =>
      `Samen vragen de stappen ${hours} uur, ${structural} structureel geld en ${project} projectgeld.`,
    integral: 'De stappen raken samen alle vijf onderdelen.',
    missing: (parts: string) => `Nog geen stap raakt: ${parts}.`,
    published: 'Gepubliceerde cijfers',
    publishedLead:
      'Om naast de uitkomst te leggen, niet om mee te scoren: het is een andere vragenlijst, en mensen kozen zelf of zij meededen.',
    publishedHead: {
      figure: 'Cijfer',
      people: 'Wie en wanneer',
      caution: 'Let op',
    },
    sector: 'hele sector',
    size: (size: string) => `${size} fte`,
    people: (n: number, year: number) => `${n} mensen, ${year}`,
    unknownPeople: (year: number) => `${year}, aantal niet gepubliceerd`,
    source: (titles: string) => `Bron: ${titles}`,
    without: (parts: string) => `Geen gepubliceerd cijfer voor ${parts}.`,
    application: {
      title: 'Voor in een aanvraag',
      lead: 'Je kunt deze tekst overnemen. Pas hem aan waar dat nodig is.',
      measured: (organisation: string, date: string, responses: number, asked: number) =>
        `${organisation} onderzocht met een scan waar de organisatie staat in haar digitale transformatie. Van de ${asked} mensen die zijn gevraagd, antwoordden er ${responses}, ieder voor zich. Daarna bepaalde het team in gesprek de uitkomst (${date}).`,
      stands: (highest: string, high: string, lowest: string, low: string) =>
        `Op een schaal van 1 tot 5 staat ${highest} het hoogst (${high}) en ${lowest} het laagst (${low}).`,
      points: (points: number) =>
        points === 1
          ? 'Over één onderwerp liepen de antwoorden sterk uiteen; daarover is eerst gesproken.'
          : `Over ${points} onderwerpen liepen de antwoorden sterk uiteen; daarover is eerst gesproken.`,
      gaps: (gaps: string, single: boolean) =>
        single
          ? `De komende periode werkt de organisatie aan één verschil: ${gaps}.`
          : `De komende periode werkt de organisatie aan deze verschillen: ${gaps}.`,
      gap: (title: string, start: string, target: string, date: string) =>
        `“${title}” (van niveau ${start} naar ${target}, uiterlijk ${date})`,
      steps: (steps: number, hours: string) =>
        steps === 1
          ? `Daarvoor is één stap van hoogstens 90 dagen gepland, die ${hours} uur vraagt.`
          : `Daarvoor zijn ${steps} stappen van hoogstens 90 dagen gepland, die samen ${hours} uur vragen.`,
      money: (structural: string, project: string) =>
        `De kosten zijn ${structural} structureel geld en ${project} projectgeld.`,
      remains: (what: string) => `Als het projectgeld op is, blijft: ${what}.`,
      partners: (steps: number) =>
        steps === 1
          ? 'Voor één stap wil de organisatie met een partner samenwerken.'
          : `Voor ${steps} stappen wil de organisatie met partners samenwerken.`,
    },
    method: 'Hoe dit verslag is gemaakt',
    methodText: (instrument: string, version: string, questions: number) =>
      `De scan is gedaan met het instrument ${instrument}, versie ${version}: ${questions} vragen over vijf onderdelen, elk met vijf niveaus in herkenbare omschrijvingen. Ieder antwoordde zonder de antwoorden van anderen te zien.`,
    methodOutcome:
      'De uitkomst van een onderdeel is het gemiddelde van de niveaus die het team samen afsprak. “Weet ik niet” en “niet van toepassing” tellen niet mee.',
    methodPrivate: (least: number) =>
      `Wat is geantwoord, is pas te zien vanaf ${least} antwoorden, en soorten werk alleen als minstens ${least} mensen er een delen.`,
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    and: 'en',
    levelWord: (level: number, name: string) => `${level} ${name}`,
  },
  {
    title: 'Where we stand',
    name: (organisation) => `Where we stand: ${organisation}`,
    kicker: (organisation) => `Scan of ${organisation}`,
    lead: (date) => `Report on the scan of digital transformation, ${date}`,
    language: 'Language of the report',
    pdf: 'Download as PDF',
    share: 'Share by a link',
    sharing: {
      title: 'Share the report',
      lead: 'Whoever has the link reads the report without an account. It holds no names of people.',
      back: 'To the report',
    },
    back: 'To the result',
    figure: {
      title: 'The five parts, from level 1 to 5',
      row: 'Part',
      responses: 'One response',
      outcome: 'Outcome',
      target: 'Target',
      reference: 'Published figure',
      table: 'The figures as a table',
      nothing: 'Per part, from level 1 to 5. The figures are in the table.',
      ofPart: (part, value) => `${part}: ${value}`,
    },
    open: {
      title: 'The report comes after the answering',
      text: (responses, asked) =>
        `${responses} of ${asked} people have handed in. When answering is closed, the report is here.`,
      to: 'To the scan',
    },
    draft:
      'This is a draft. The team is still in conversation; the outcomes are added when that is concluded.',
    answered: 'Who answered?',
    answeredText: (responses, asked) =>
      `${responses} of the ${asked} people who were asked filled in the scan. Each answered alone.`,
    few: (least) =>
      `With fewer than ${least} responses we show only how many there are, so that everyone stays anonymous. The outcomes were agreed on by the team.`,
    hidden:
      'After answering was opened again, too few responses changed to show anything. So everyone stays anonymous.',
    parts: 'The five parts',
    value: 'Outcome',
    level: 'Level',
    means: 'What that looks like',
    at: (level) => level,
    between: (reached, next) => `Between ${reached} and ${next}`,
    notMeasured: 'Not measured',
    targetOf: (value) => `target ${value}`,
    dotsOf: (values) => `Responses: ${values}.`,
    points: 'What the conversation was about',
    pointsLead: (points) =>
      points === 1
        ? 'On one question colleagues were two levels or more apart.'
        : `On ${points} questions colleagues were two levels or more apart.`,
    pointsMore: (shown, all) =>
      `These are the ${shown} of ${all} talking points that divided the team most.`,
    noPoints: 'On no question were the responses two levels or more apart.',
    side: (people, level, name) =>
      people === 1
        ? `1 person saw level ${level}, ${name}`
        : `${people} people saw level ${level}, ${name}`,
    role: (role, people, lowest, highest) =>
      lowest === highest
        ? `${role} (${people} people): level ${lowest}`
        : `${role} (${people} people): level ${lowest} to ${highest}`,
    agreed: (level) => `Agreed: level ${level}.`,
    noLevel: 'Agreed: no level fits here now.',
    notAgreed: 'Nothing has been agreed on this yet.',
    dissent: 'Not everybody sees it this way. That may stand.',
    gaps: 'What we are going to do',
    noGaps: 'No gaps have been chosen to work on yet.',
    gap: (start, target, date) => `From ${start} to ${target}, by ${date}.`,
    noSteps: 'There are no steps yet.',
    step: 'Step',
    owner: 'Owner',
    due: 'Done by',
    asks: 'Asks',
    nobody: 'Nobody yet',
    hours: (hours) => `${hours} hours`,
    money: {
      structural: (euros) => `${euros} structural`,
      project: (euros) => `${euros} project money`,
    },
    partner: 'partner needed',
    state: { open: '', done: 'done', 'not-done': 'not done', unwanted: 'no longer wanted' },
    together: (hours, structural, project) =>
      `Together the steps ask ${hours} hours, ${structural} of structural money and ${project} of project money.`,
    integral: 'Together the steps touch all five parts.',
    missing: (parts) => `No step touches yet: ${parts}.`,
    published: 'Published figures',
    publishedLead:
      'To put beside the outcome, not to score by: it is another questionnaire, and people chose themselves whether to take part.',
    publishedHead: { figure: 'Figure', people: 'Who and when', caution: 'Mind' },
    sector: 'whole sector',
    size: (size) => `${size} FTE`,
    people: (n, year) => `${n} people, ${year}`,
    unknownPeople: (year) => `${year}, number not published`,
    source: (titles) => `Source: ${titles}`,
    without: (parts) => `No published figure for ${parts}.`,
    application: {
      title: 'For an application',
      lead: 'You can copy this text. Change it where needed.',
      measured: (organisation, date, responses, asked) =>
        `${organisation} examined with a scan where it stands in its digital transformation. Of the ${asked} people who were asked, ${responses} answered, each alone. The team then settled the outcome in conversation (${date}).`,
      stands: (highest, high, lowest, low) =>
        `On a scale from 1 to 5, ${highest} stands highest (${high}) and ${lowest} lowest (${low}).`,
      points: (points) =>
        points === 1
          ? 'On one subject the responses were far apart; this was talked about first.'
          : `On ${points} subjects the responses were far apart; these were talked about first.`,
      gaps: (gaps, single) =>
        single
          ? `In the coming period the organisation works on one gap: ${gaps}.`
          : `In the coming period the organisation works on these gaps: ${gaps}.`,
      gap: (title, start, target, date) =>
        `“${title}” (from level ${start} to ${target}, by ${date})`,
      steps: (steps, hours) =>
        steps === 1
          ? `One step of at most 90 days is planned for this, which asks ${hours} hours.`
          : `For this, ${steps} steps of at most 90 days are planned, which together ask ${hours} hours.`,
      money: (structural, project) =>
        `The costs are ${structural} of structural money and ${project} of project money.`,
      remains: (what) => `When the project money is gone, this remains: ${what}.`,
      partners: (steps) =>
        steps === 1
          ? 'For one step the organisation wants to work with a partner.'
          : `For ${steps} steps the organisation wants to work with partners.`,
    },
    method: 'How this report was made',
    methodText: (instrument, version, questions) =>
      `The scan was done with the instrument ${instrument}, version ${version}: ${questions} questions on five parts, each with five levels in recognisable descriptions. Everyone answered without seeing what others answered.`,
    methodOutcome:
      'The outcome of a part is the mean of the levels that the team agreed on. “Don’t know” and “not applicable” are left out.',
    methodPrivate: (least) =>
      `What was answered is shown from ${least} responses on, and kinds of work only where at least ${least} people share one.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    and: 'and',
    levelWord: (level, name) => `${level} ${name}`,
  },
);
