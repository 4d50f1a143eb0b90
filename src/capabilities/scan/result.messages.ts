import { messages } from '#platform/language/messages.ts';

/** Texts of results: of a scan, and of one from elsewhere. */
export const resultTexts = messages(
  {
    title: 'Het resultaat',
    back: 'Naar de scan',
    kicker: (layer: string, date: string) => `${layer} van ${date}`,
    lowest: (parts: string, value: string, count: number) =>
      `Het laagst ${count === 1 ? 'staat' : 'staan'} ${parts}: ${value}.`,
    highest: (parts: string, value: string, count: number) =>
      `Het hoogst ${count === 1 ? 'staat' : 'staan'} ${parts}: ${value}.`,
    allSame: (value: string) => `Alle gemeten onderdelen staan op ${value}.`,
    responsesOnly: 'Dit is wat ieder antwoordde. Wat jullie afspreken, komt er na het gesprek bij.',
    nothingYet: 'Het antwoorden is nog open',
    tooFew: 'Er zijn te weinig antwoorden om te laten zien',
    countsOnly: (responses: number, asked: number) =>
      `${responses} van de ${asked} mensen leverden in. Bij minder dan drie antwoorden laten we alleen aantallen zien.`,
    stillOpen: (responses: number, asked: number) =>
      `${responses} van de ${asked} mensen hebben ingeleverd. Het resultaat komt hier als het antwoorden gesloten is.`,
    figure: {
      title: 'De vijf onderdelen, van niveau 1 tot 5',
      table: 'De cijfers als tabel',
      row: 'Onderdeel',
      responses: 'Eén antwoord',
      outcome: 'Uitkomst',
      target: 'Doel over twaalf maanden',
      reference: 'Gepubliceerd cijfer',
      sector: 'sector',
      size: (size: string) => `${size} fte`,
      missing: 'Geen gepubliceerd cijfer',
    },
    parts: 'Wat betekent dit?',
    partsLead: 'Per onderdeel: waar jullie staan, en hoe het volgende niveau eruitziet.',
    at: (level: string) => `Niveau ${level}`,
    between: (reached: string, next: string) => `Tussen ${reached} en ${next}`,
    now: 'Nu',
    next: (level: string) => `Het volgende niveau, ${level}`,
    notMeasured: 'Dit onderdeel is niet gemeten.',
    leftOut: (indicators: number) =>
      indicators === 1
        ? 'Eén vraag telt niet mee: jullie weten het niet, of de vraag past niet.'
        : `${indicators} vragen tellen niet mee: jullie weten het niet, of de vraag past niet.`,
    published: 'Gepubliceerde cijfers',
    publishedTable: 'De gepubliceerde cijfers per onderdeel',
    publishedLead:
      'Leg ze naast je eigen uitkomst, maar voorzichtig: het is een andere vragenlijst en mensen kozen zelf of zij meededen.',
    publishedRow: (value: string, of: string) => `${value} (${of})`,
    people: (n: number, year: number) => `${n} mensen, ${year}`,
    year: (year: number) => `${year}, aantal niet gepubliceerd`,
    source: 'Bron',
    figureOf: 'Cijfer',
    measuredIn: 'Wie en wanneer',
    caution: 'Let op',
    withoutFigure: (parts: string) => `Geen gepubliceerd cijfer voor: ${parts}.`,
    chooseGaps: 'Kies waar jullie aan gaan werken',
    report: 'Naar het verslag',
    conversation: 'Naar het gesprek',
    scan: 'Naar de scan',
  },
  {
    title: 'The result',
    back: 'To the scan',
    kicker: (layer, date) => `${layer} of ${date}`,
    lowest: (parts, value, count) => `Lowest ${count === 1 ? 'is' : 'are'} ${parts}: ${value}.`,
    highest: (parts, value, count) => `Highest ${count === 1 ? 'is' : 'are'} ${parts}: ${value}.`,
    allSame: (value) => `All measured parts are at ${value}.`,
    responsesOnly:
      'This is what each person answered. What you agree on is added after the conversation.',
    nothingYet: 'People are still answering',
    tooFew: 'There are too few responses to show',
    countsOnly: (responses, asked) =>
      `${responses} of ${asked} people handed in. With fewer than three responses we show only counts.`,
    stillOpen: (responses, asked) =>
      `${responses} of ${asked} people have handed in. The result comes here when answering is closed.`,
    figure: {
      title: 'The five parts, from level 1 to 5',
      table: 'The figures as a table',
      row: 'Part',
      responses: 'One response',
      outcome: 'Outcome',
      target: 'Target in twelve months',
      reference: 'Published figure',
      sector: 'sector',
      size: (size) => `${size} FTE`,
      missing: 'No published figure',
    },
    parts: 'What does this mean?',
    partsLead: 'Per part: where you stand, and what the next level looks like.',
    at: (level) => `Level ${level}`,
    between: (reached, next) => `Between ${reached} and ${next}`,
    now: 'Now',
    next: (level) => `The next level, ${level}`,
    notMeasured: 'This part was not measured.',
    leftOut: (indicators) =>
      indicators === 1
        ? 'One question is left out: you do not know, or it does not apply.'
        : `${indicators} questions are left out: you do not know, or they do not apply.`,
    published: 'Published figures',
    publishedTable: 'The published figures per part',
    publishedLead:
      'Put them beside your own outcome, but with care: it is another questionnaire, and people chose themselves whether to take part.',
    publishedRow: (value, of) => `${value} (${of})`,
    people: (n, year) => `${n} people, ${year}`,
    year: (year) => `${year}, number not published`,
    source: 'Source',
    figureOf: 'Figure',
    measuredIn: 'Who and when',
    caution: 'Mind',
    withoutFigure: (parts) => `No published figure for: ${parts}.`,
    chooseGaps: 'Choose what you will work on',
    report: 'To the report',
    conversation: 'To the conversation',
    scan: 'To the scan',
  },
);
