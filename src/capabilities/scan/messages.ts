import { messages } from '#platform/language/messages.ts';

/** Texts about scans as a whole: the list, opening one, and its own page. */
export const scanTexts = messages(
  {
    list: {
      title: 'Scans',
      lead: 'Met een scan zie je waar je organisatie staat, en waar collega’s anders kijken.',
      open: 'Open een scan',
      empty: 'Hier komen de scans van je organisatie',
      emptyText:
        'Iedereen antwoordt eerst alleen. Daarna praten jullie over wat je verschillend ziet.',
      emptyMember: 'Een directeur van je organisatie kan een scan openen.',
      scan: (layer: string, date: string) => `${layer} van ${date}`,
      answered: (responses: number, asked: number) => `${responses} van ${asked} ingeleverd`,
      back: 'Naar alle scans',
    },
    layer: { quick: 'Snelle scan', basis: 'Basisscan', deepening: 'Verdiepende scan' },
    layerAbout: {
      quick: (questions: number, minutes: number) =>
        `${questions} vragen, ongeveer ${minutes} minuten per persoon. Goed voor een eerste gesprek.`,
      basis: (questions: number, minutes: number) =>
        `${questions} vragen, ongeveer ${minutes} minuten per persoon. Goed voor een plan.`,
      deepening: (questions: number, minutes: number) =>
        `${questions} vragen, ongeveer ${minutes} minuten per persoon. Voor wie al eerder een scan deed.`,
    },
    state: {
      answering: 'Mensen antwoorden',
      conversation: 'Klaar voor het gesprek',
      concluded: 'Afgerond',
    },
    mine: {
      'not-asked': 'Jij bent niet gevraagd',
      open: 'Jouw antwoorden zijn nog niet ingeleverd',
      submitted: 'Jij hebt ingeleverd',
    },
    new: {
      title: 'Open een scan',
      lead: 'Kies hoe uitgebreid de scan wordt. Daarna kies je wie je vraagt.',
      layer: 'Hoe uitgebreid?',
      role: 'Wat voor werk doe jij zelf?',
      roleHint: 'Je antwoordt zelf ook.',
      open: 'Open de scan',
      problem: 'De scan is nog niet geopend',
      errorLayer: 'Kies hoe uitgebreid de scan wordt.',
      errorRole: 'Kies wat voor werk je doet.',
    },
    overview: {
      title: (layer: string) => layer,
      kicker: (date: string) => `Geopend op ${date}`,
      answerTitle: 'Geef je eigen antwoorden',
      answerText: (minutes: number) =>
        `Je antwoordt alleen. Het kost ongeveer ${minutes} minuten, en je kunt tussendoor stoppen. Niemand ziet wat jij antwoordt.`,
      answer: 'Naar de vragen',
      goOn: (done: number, all: number) => `Je hebt ${done} van de ${all} vragen beantwoord.`,
      waitTitle: 'Jouw antwoorden zijn binnen',
      waitText: 'Zolang het antwoorden open is, kun je ze nog aanpassen.',
      change: 'Bekijk je antwoorden',
      notAskedTitle: 'Je collega’s antwoorden nu',
      notAskedText:
        'Jij bent niet gevraagd voor deze scan. Als het antwoorden gesloten is, lees je hier waar het gesprek over gaat.',
      progress: (responses: number, asked: number) =>
        `${responses} van de ${asked} mensen hebben ingeleverd`,
      people: 'Wie is gevraagd?',
      peopleLead: 'Je ziet wie heeft ingeleverd. Wat iemand antwoordde, ziet niemand.',
      peopleCaption: 'De mensen die zijn gevraagd',
      person: 'Persoon',
      work: 'Werk',
      status: 'Antwoorden',
      submitted: (date: string) => `Ingeleverd op ${date}`,
      waiting: (date: string) => `Nog niet, gevraagd op ${date}`,
      reminded: (date: string) => `Nog niet, herinnerd op ${date}`,
      joins: 'moet nog lid worden',
      askMore: 'Vraag meer mensen',
      remind: (people: number) =>
        people === 1 ? 'Herinner 1 persoon' : `Herinner ${people} mensen`,
      remindHint: 'Herinneren kan één keer per dag, en alleen wie nog niet heeft ingeleverd.',
      didAsk: (people: number) =>
        people === 1 ? 'Er is 1 persoon gevraagd.' : `Er zijn ${people} mensen gevraagd.`,
      didAskNobody: 'Iedereen die je noemde, was al gevraagd.',
      didRemind: (people: number) =>
        people === 1
          ? '1 persoon heeft een herinnering gekregen.'
          : `${people} mensen hebben een herinnering gekregen.`,
      closeTitle: 'Sluit het antwoorden',
      closeText: 'Daarna kan niemand meer antwoorden en kan het gesprek beginnen.',
      closeFew: (least: number) =>
        `Er zijn minder dan ${least} antwoorden. Om niemand te laten herkennen, laten we dan alleen zien hoeveel mensen antwoordden. Het gesprek kan wel, maar zonder gesprekspunten.`,
      closeNobody: 'Sluiten kan als minstens één persoon heeft ingeleverd.',
      closeChanged: (least: number) =>
        `Het antwoorden was al eens gesloten. Zijn daarna één of twee antwoorden veranderd? Dan laten we geen gesprekspunten zien: aan het verschil zou je iemand herkennen. Wacht tot er ${least} zijn veranderd.`,
      close: 'Sluit het antwoorden',
      talkTitle: 'Het gesprek kan beginnen',
      talkText: 'Bekijk eerst de gesprekspunten. Spreek dan met je team af wat de uitkomst is.',
      points: 'Bekijk de gesprekspunten',
      conversation: 'Naar het gesprek',
      reopenTitle: 'Toch nog iemand vragen?',
      reopenText:
        'Je kunt het antwoorden weer openen tot de eerste uitkomst is opgeschreven. Als dan één of twee antwoorden veranderen, verdwijnen de gesprekspunten: anders zou je iemand kunnen herkennen.',
      reopen: 'Open het antwoorden weer',
      concludedTitle: 'Deze scan is afgerond',
      concludedText: (date: string) => `De uitkomsten staan vast sinds ${date}.`,
      result: 'Bekijk de resultaten',
      reopenTalkTitle: 'Klopt er iets niet?',
      reopenTalkText:
        'Je kunt het gesprek weer openen om een uitkomst te verbeteren. Dat komt in het logboek van je organisatie.',
      reopenTalk: 'Open het gesprek weer',
      problem: 'Dat kan nu niet',
    },
    refusal: {
      'not-answering': 'Het antwoorden is al gesloten.',
      'not-in-conversation': 'Deze scan is nu niet in gesprek.',
      'not-concluded': 'Deze scan is niet afgerond.',
      'no-responses': 'Niemand heeft nog ingeleverd. Wacht op minstens één antwoord.',
      'no-outcomes': 'Er is nog geen uitkomst. Schrijf er eerst een op.',
      'has-outcomes': 'Er is al een uitkomst opgeschreven. Het antwoorden kan niet meer open.',
    },
  },
  {
    list: {
      title: 'Scans',
      lead: 'A scan shows where your organisation stands, and where colleagues see things differently.',
      open: 'Open a scan',
      empty: 'The scans of your organisation will stand here',
      emptyText: 'Everyone answers alone first. Then you talk about what you see differently.',
      emptyMember: 'A director of your organisation can open a scan.',
      scan: (layer, date) => `${layer} of ${date}`,
      answered: (responses, asked) => `${responses} of ${asked} handed in`,
      back: 'To all scans',
    },
    layer: { quick: 'Quick scan', basis: 'Basis scan', deepening: 'Deepening scan' },
    layerAbout: {
      quick: (questions, minutes) =>
        `${questions} questions, about ${minutes} minutes per person. Good for a first conversation.`,
      basis: (questions, minutes) =>
        `${questions} questions, about ${minutes} minutes per person. Good for a plan.`,
      deepening: (questions, minutes) =>
        `${questions} questions, about ${minutes} minutes per person. For those who did a scan before.`,
    },
    state: {
      answering: 'People are answering',
      conversation: 'Ready for the conversation',
      concluded: 'Concluded',
    },
    mine: {
      'not-asked': 'You were not asked',
      open: 'You have not handed in yet',
      submitted: 'You have handed in',
    },
    new: {
      title: 'Open a scan',
      lead: 'Choose how extensive the scan will be. After that you choose whom you ask.',
      layer: 'How extensive?',
      role: 'What kind of work do you do yourself?',
      roleHint: 'You answer as well.',
      open: 'Open the scan',
      problem: 'The scan has not been opened yet',
      errorLayer: 'Choose how extensive the scan will be.',
      errorRole: 'Choose what kind of work you do.',
    },
    overview: {
      title: (layer) => layer,
      kicker: (date) => `Opened on ${date}`,
      answerTitle: 'Give your own answers',
      answerText: (minutes) =>
        `You answer alone. It takes about ${minutes} minutes, and you can stop halfway. Nobody sees what you answer.`,
      answer: 'To the questions',
      goOn: (done, all) => `You have answered ${done} of the ${all} questions.`,
      waitTitle: 'Your answers are in',
      waitText: 'As long as answering is open, you can still change them.',
      change: 'See your answers',
      notAskedTitle: 'Your colleagues are answering now',
      notAskedText:
        'You were not asked for this scan. When answering is closed, you can read here what the conversation is about.',
      progress: (responses, asked) => `${responses} of the ${asked} people have handed in`,
      people: 'Who was asked?',
      peopleLead: 'You see who has handed in. What somebody answered, nobody sees.',
      peopleCaption: 'The people who were asked',
      person: 'Person',
      work: 'Work',
      status: 'Answers',
      submitted: (date) => `Handed in on ${date}`,
      waiting: (date) => `Not yet, asked on ${date}`,
      reminded: (date) => `Not yet, reminded on ${date}`,
      joins: 'has yet to join',
      askMore: 'Ask more people',
      remind: (people) => (people === 1 ? 'Remind 1 person' : `Remind ${people} people`),
      remindHint: 'You can remind people once a day, and only those who have not handed in.',
      didAsk: (people) =>
        people === 1 ? '1 person has been asked.' : `${people} people have been asked.`,
      didAskNobody: 'Everyone you named had been asked already.',
      didRemind: (people) =>
        people === 1 ? '1 person got a reminder.' : `${people} people got a reminder.`,
      closeTitle: 'Close answering',
      closeText: 'After that nobody can answer any more and the conversation can begin.',
      closeFew: (least) =>
        `There are fewer than ${least} responses. So that nobody can be recognised, we then show only how many people answered. The conversation is possible, but without talking points.`,
      closeNobody: 'You can close when at least one person has handed in.',
      closeChanged: (least) =>
        `Answering was closed before. Did one or two responses change since? Then we show no talking points: the difference would give somebody away. Wait until ${least} have changed.`,
      close: 'Close answering',
      talkTitle: 'The conversation can begin',
      talkText: 'Look at the talking points first. Then agree with your team on the outcome.',
      points: 'See the talking points',
      conversation: 'To the conversation',
      reopenTitle: 'Somebody else to ask after all?',
      reopenText:
        'You can open answering again until the first outcome has been written down. If one or two responses change then, the talking points disappear: otherwise somebody could be recognised.',
      reopen: 'Open answering again',
      concludedTitle: 'This scan has been concluded',
      concludedText: (date) => `The outcomes have stood since ${date}.`,
      result: 'See the result',
      reopenTalkTitle: 'Is something wrong?',
      reopenTalkText:
        'You can open the conversation again to correct an outcome. This is kept in the log of your organisation.',
      reopenTalk: 'Open the conversation again',
      problem: 'That cannot be done now',
    },
    refusal: {
      'not-answering': 'Answering has been closed already.',
      'not-in-conversation': 'This scan is not in conversation now.',
      'not-concluded': 'This scan has not been concluded.',
      'no-responses': 'Nobody has handed in yet. Wait for at least one response.',
      'no-outcomes': 'There is no outcome yet. Write one down first.',
      'has-outcomes': 'An outcome has been written down. Answering cannot be opened any more.',
    },
  },
);
