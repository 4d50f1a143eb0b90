import { messages } from '#platform/language/messages.ts';

/** Texts for the conversation of the team. */
export const conversationTexts = messages(
  {
    title: 'Het gesprek',
    lead: 'Zet dit op één scherm. Bespreek de gesprekspunten een voor een en schrijf op wat jullie afspreken.',
    back: 'Terug naar de scan',
    begin: 'Begin met het eerste gesprekspunt',
    goOn: 'Ga verder met het gesprek',
    progress: (done: number, all: number) => `${done} van de ${all} vragen hebben een uitkomst`,
    points: 'Gesprekspunten',
    noPoints: 'Er zijn geen gesprekspunten. Bevestig samen de uitkomsten.',
    fewPoints: (least: number) =>
      `Er zijn minder dan ${least} antwoorden, of te weinig om te laten zien. Daarom is er geen gesprekspunt. Spreek bij elke vraag samen een uitkomst af.`,
    done: 'Uitkomst',
    open: 'Nog te bespreken',
    rest: 'De andere vragen',
    all: 'De vragen',
    restText: (questions: number) =>
      questions === 1
        ? 'Bij één vraag is er geen groot verschil. Bevestig die uitkomst.'
        : `Bij ${questions} vragen is er geen groot verschil. Bevestig die uitkomsten in één keer.`,
    restPlain: (questions: number) =>
      questions === 1
        ? 'Spreek bij één vraag een uitkomst af.'
        : `Spreek bij ${questions} vragen een uitkomst af.`,
    toRest: 'Naar de lijst',
    concludeTitle: 'Rond het gesprek af',
    concludeText:
      'Daarna staan de uitkomsten vast. Een directeur kan het gesprek later weer openen.',
    concludeOpen: (open: number) =>
      open === 1
        ? 'Eén vraag heeft nog geen uitkomst. Die telt dan niet mee.'
        : `${open} vragen hebben nog geen uitkomst. Die tellen dan niet mee.`,
    conclude: 'Rond het gesprek af',
    onlyDirector: 'Een directeur van je organisatie rondt het gesprek af.',
    notYet: 'Het gesprek begint als het antwoorden gesloten is',
    notYetText: (responses: number, asked: number) =>
      `Nu hebben ${responses} van de ${asked} mensen ingeleverd.`,
    isConcluded: 'Het gesprek is afgerond',
    isConcludedText: 'De uitkomsten staan vast.',
    result: 'Bekijk de resultaten',
    point: {
      kicker: (number: number, all: number) => `Gesprekspunt ${number} van ${all}`,
      plain: 'Vraag voor het gesprek',
      twoViews: 'Zo kijken jullie nu',
      agreed: 'Wat spreken jullie af?',
      words: 'Jullie afspraak in eigen woorden',
      agreedHint: 'Schrijf in één of twee zinnen op wat jullie samen zien.',
      choice: 'Waar staan jullie nu?',
      dissent: 'Wie ziet het anders?',
      dissentHint: 'Een andere mening mag blijven staan. Schrijf de mening op, niet de naam.',
      optional: 'niet verplicht',
      save: 'Bewaar en ga verder',
      next: 'Volgende',
      previous: 'Vorige',
      all: 'Alle gesprekspunten',
      navigation: 'Andere gesprekspunten',
      level: (level: number, name: string) => `${level}. ${name}`,
      unknown: 'We weten het niet',
      notApplicable: 'Niet van toepassing op ons',
      problem: 'De uitkomst is nog niet bewaard',
      savedBy: (name: string, date: string) => `Opgeschreven door ${name} op ${date}.`,
      somebody: 'iemand',
    },
    list: {
      title: 'Zien jullie dit ook zo?',
      lead: 'Bij deze vragen zijn er geen grote verschillen. Klopt een voorstel niet? Kies dan iets anders.',
      leadPlain: 'Kies bij elke vraag samen waar jullie nu staan.',
      proposed: (level: string) => `Voorstel: ${level}`,
      between: (low: number, high: number) => `Jullie zitten tussen ${low} en ${high}. Kies zelf.`,
      free: 'Hier is geen voorstel. Kies zelf.',
      confirm: 'Bevestig deze uitkomsten',
      choose: 'Nog niet gekozen',
      apart: 'Bespreek dit apart',
      nothing: 'Alle vragen zijn al besproken.',
    },
    error: {
      choice: 'Kies waar jullie nu staan.',
      long: (most: number) => `Maak de tekst korter: maximaal ${most} tekens.`,
      closed: 'Het gesprek is niet open. Wat je typte, staat hieronder nog.',
      conflict: (name: string) =>
        `${name} schreef intussen iets anders op. Lees het, en bewaar opnieuw als jouw tekst moet gelden.`,
      nothing: 'Kies bij minstens één vraag een uitkomst.',
    },
    theirs: {
      title: (name: string) => `${name} schreef op:`,
      agreed: 'Afspraak',
      dissent: 'Andere mening',
    },
  },
  {
    title: 'The conversation',
    lead: 'Put this on one screen. Discuss the talking points one by one and write down what you agree.',
    back: 'Back to the scan',
    begin: 'Begin with the first talking point',
    goOn: 'Go on with the conversation',
    progress: (done, all) => `${done} of the ${all} questions have an outcome`,
    points: 'Talking points',
    noPoints: 'There are no talking points. Confirm the outcomes together.',
    fewPoints: (least) =>
      `There are fewer than ${least} responses, or too few to show. That is why there is no talking point. Agree on an outcome together for each question.`,
    done: 'Outcome',
    open: 'To be discussed',
    rest: 'The other questions',
    all: 'The questions',
    restText: (questions) =>
      questions === 1
        ? 'On one question there is no large difference. Confirm that outcome.'
        : `On ${questions} questions there is no large difference. Confirm those outcomes in one go.`,
    restPlain: (questions) =>
      questions === 1
        ? 'Agree on an outcome for one question.'
        : `Agree on an outcome for ${questions} questions.`,
    toRest: 'To the list',
    concludeTitle: 'Conclude the conversation',
    concludeText:
      'After that the outcomes stand. A director can open the conversation again later.',
    concludeOpen: (open) =>
      open === 1
        ? 'One question has no outcome yet. It will not count.'
        : `${open} questions have no outcome yet. They will not count.`,
    conclude: 'Conclude the conversation',
    onlyDirector: 'A director of your organisation concludes the conversation.',
    notYet: 'The conversation begins when answering is closed',
    notYetText: (responses, asked) => `Now ${responses} of the ${asked} people have handed in.`,
    isConcluded: 'The conversation has been concluded',
    isConcludedText: 'The outcomes stand.',
    result: 'See the result',
    point: {
      kicker: (number, all) => `Talking point ${number} of ${all}`,
      plain: 'Question for the conversation',
      twoViews: 'This is how you see it now',
      agreed: 'What do you agree?',
      words: 'Your agreement in your own words',
      agreedHint: 'Write down in one or two sentences what you see together.',
      choice: 'Where do you stand now?',
      dissent: 'Who sees it differently?',
      dissentHint: 'Another opinion may stand. Write down the opinion, not the name.',
      optional: 'optional',
      save: 'Save and go on',
      next: 'Next',
      previous: 'Previous',
      all: 'All talking points',
      navigation: 'Other talking points',
      level: (level, name) => `${level}. ${name}`,
      unknown: 'We do not know',
      notApplicable: 'Does not apply to us',
      problem: 'The outcome has not been saved yet',
      savedBy: (name, date) => `Written down by ${name} on ${date}.`,
      somebody: 'somebody',
    },
    list: {
      title: 'Do you see it this way too?',
      lead: 'On these questions there are no large differences. Is a proposal wrong? Then choose something else.',
      leadPlain: 'Choose together, for each question, where you stand now.',
      proposed: (level) => `Proposal: ${level}`,
      between: (low, high) => `You are between ${low} and ${high}. Choose yourselves.`,
      free: 'There is no proposal here. Choose yourselves.',
      confirm: 'Confirm these outcomes',
      choose: 'Not chosen yet',
      apart: 'Discuss this separately',
      nothing: 'All questions have been discussed already.',
    },
    error: {
      choice: 'Choose where you stand now.',
      long: (most) => `Make the text shorter: at most ${most} characters.`,
      closed: 'The conversation is not open. What you typed is still below.',
      conflict: (name) =>
        `${name} wrote something else meanwhile. Read it, and save again if yours should stand.`,
      nothing: 'Choose an outcome for at least one question.',
    },
    theirs: {
      title: (name) => `${name} wrote down:`,
      agreed: 'Agreement',
      dissent: 'Other opinion',
    },
  },
);
