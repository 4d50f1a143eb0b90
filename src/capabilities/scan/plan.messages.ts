import { messages } from '#platform/language/messages.ts';

/** Texts of the plan: the page that a team opens every week. */
export const planMessages = messages(
  {
    title: 'Plan',
    lead: 'Waar jullie aan werken, wie wat doet, en wat het vraagt.',
    emptyTitle: 'Hier komt jullie plan',
    empty:
      'Een plan begint met een verschil: iets wat jullie binnen twaalf maanden anders willen. Daar zetten jullie stappen bij van hoogstens 90 dagen.',
    chooseGap: 'Kies een verschil',
    chooseAnother: 'Kies nog een verschil',
    askDirector: 'Een directeur van je organisatie kiest de verschillen.',
    yours: 'Jouw eerstvolgende stap',
    next: 'De eerstvolgende stap van het team',
    firstStep: (gap: string) => `Nog geen stap voor: ${gap}`,
    firstStepHint: 'Bedenk één ding dat binnen 90 dagen klaar kan zijn.',
    allDone: 'Alle stappen zijn klaar',
    allDoneHint: 'Kies een volgende stap, of sluit het verschil als het doel gehaald is.',
    dueOn: (date: string) => `klaar op ${date}`,
    daysLeft: (days: number) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
    today: 'vandaag',
    daysLate: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    progress: (done: number, of: number) => `${done} van ${of} stappen klaar`,
    fromTo: (start: string, target: string, date: string) =>
      `Van ${start} naar ${target}, uiterlijk ${date}.`,
    late: 'te laat',
    isDone: 'klaar',
    isNotDone: 'niet gelukt',
    isUnwanted: 'niet meer gewenst',
    partnerNeeded: 'partner nodig',
    owner: (name: string) => `Eigenaar: ${name}`,
    noOwner: 'Nog geen eigenaar',
    hours: (hours: string) => `${hours} uur`,
    money: {
      structural: (euros: string) => `${euros} structureel`,
      project: (euros: string) => `${euros} projectgeld`,
      none: 'geen geld nodig',
    },
    touches: (parts: string) => `Raakt: ${parts}`,
    remains: (text: string) => `Blijft na het project: ${text}`,
    done: 'Klaar',
    undone: 'Toch niet klaar',
    doneFor: (title: string) => `: ${title}`,
    addStep: 'Voeg een stap toe',
    addStepFor: (gap: string) => ` voor ${gap}`,
    gapLink: 'Bekijk of sluit dit verschil',
    gapLinkFor: (gap: string) => `: ${gap}`,
    asked: (date: string) => `Op ${date} is gevraagd hoe het ging. Er is nog geen antwoord.`,
    checked: (date: string) => `Check van ${date}`,
    results: { done: 'gelukt', 'not-done': 'niet gelukt', unwanted: 'niet meer gewenst' },
    nextStep: (next: string) => `Volgende stap: ${next}`,
    integralTitle: 'Raakt het plan alle onderdelen?',
    integral: 'Ja. Dit plan is integraal: de stappen raken alle vijf onderdelen.',
    notYet: (missing: number) =>
      missing === 1
        ? 'Nog niet. Eén onderdeel ontbreekt: daar loopt de rest straks op vast.'
        : `Nog niet. ${missing} onderdelen ontbreken: daar loopt de rest straks op vast.`,
    integralWhy:
      'Een plan is integraal als de stappen samen alle vijf onderdelen raken. Een stap mag er meer raken.',
    touched: (steps: number) => (steps === 1 ? '1 stap' : `${steps} stappen`),
    missing: 'ontbreekt',
    couldBe: 'Een stap kan zijn:',
    suggestions: {
      'strategy-and-budget':
        'zet één bedrag voor dit werk in de gewone begroting van volgend jaar, en leg vast wanneer jullie stoppen.',
      'culture-and-competences':
        'geef twee collega’s vier uur per week om dit te leren, en praat elke maand over wat mislukte.',
      'data-and-technology':
        'schrijf op welke gegevens en welk systeem jullie hiervoor nodig hebben, en wie dat beheert.',
      'audience-and-value':
        'nodig tien mensen uit jullie publiek uit, laat ze een vroege versie zien en vraag wat zij zouden veranderen.',
      'processes-and-structure':
        'spreek af wie beslist, welke teams meedoen, en wie het overneemt als het project klaar is.',
    },
    addFor: (part: string) => `Voeg een stap toe voor ${part}`,
    asksTitle: 'Wat het plan vraagt',
    asksLead: 'Opgeteld over de stappen van de open verschillen.',
    sumHours: 'Uren',
    sumStructural: 'Structureel geld',
    sumProject: 'Projectgeld',
    hoursValue: (hours: string) => `${hours} uur`,
    apart: 'Structureel geld en projectgeld tellen we niet op: projectgeld houdt op.',
    onlyProject:
      'Alles wat geld kost, komt uit projectgeld. Zonder structureel geld blijft het niet vanzelf.',
    partnersTitle: 'Waar jullie een partner voor nodig hebben',
    closedTitle: (n: number) => (n === 1 ? '1 gesloten verschil' : `${n} gesloten verschillen`),
    listOfParts: 'De vijf onderdelen en hoeveel stappen ze raken',
  },
  {
    title: 'Plan',
    lead: 'What you are working on, who does what, and what it asks.',
    emptyTitle: 'Your plan will stand here',
    empty:
      'A plan begins with a gap: something that you want to be different within twelve months. You add steps to it of at most 90 days.',
    chooseGap: 'Choose a gap',
    chooseAnother: 'Choose another gap',
    askDirector: 'A director of your organisation chooses the gaps.',
    yours: 'Your next step',
    next: 'The next step of the team',
    firstStep: (gap: string) => `No step yet for: ${gap}`,
    firstStepHint: 'Think of one thing that can be finished within 90 days.',
    allDone: 'All steps are done',
    allDoneHint: 'Choose a next step, or close the gap if the target is reached.',
    dueOn: (date: string) => `due on ${date}`,
    daysLeft: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    today: 'today',
    daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    progress: (done: number, of: number) => `${done} of ${of} steps done`,
    fromTo: (start: string, target: string, date: string) =>
      `From ${start} to ${target}, by ${date}.`,
    late: 'late',
    isDone: 'done',
    isNotDone: 'not done',
    isUnwanted: 'no longer wanted',
    partnerNeeded: 'partner needed',
    owner: (name: string) => `Owner: ${name}`,
    noOwner: 'No owner yet',
    hours: (hours: string) => `${hours} hours`,
    money: {
      structural: (euros: string) => `${euros} structural`,
      project: (euros: string) => `${euros} project money`,
      none: 'no money needed',
    },
    touches: (parts: string) => `Touches: ${parts}`,
    remains: (text: string) => `Remains after the project: ${text}`,
    done: 'Done',
    undone: 'Not done after all',
    doneFor: (title: string) => `: ${title}`,
    addStep: 'Add a step',
    addStepFor: (gap: string) => ` for ${gap}`,
    gapLink: 'See or close this gap',
    gapLinkFor: (gap: string) => `: ${gap}`,
    asked: (date: string) => `On ${date} we asked how it went. There is no answer yet.`,
    checked: (date: string) => `Check of ${date}`,
    results: { done: 'done', 'not-done': 'not done', unwanted: 'no longer wanted' },
    nextStep: (next: string) => `Next step: ${next}`,
    integralTitle: 'Does the plan touch all parts?',
    integral: 'Yes. This plan is integral: its steps touch all five parts.',
    notYet: (missing: number) =>
      missing === 1
        ? 'Not yet. One part is missing: that is where the rest will get stuck.'
        : `Not yet. ${missing} parts are missing: that is where the rest will get stuck.`,
    integralWhy:
      'A plan is integral when its steps together touch all five parts. One step may touch several.',
    touched: (steps: number) => (steps === 1 ? '1 step' : `${steps} steps`),
    missing: 'missing',
    couldBe: 'A step could be:',
    suggestions: {
      'strategy-and-budget':
        'put one amount for this work into next year’s regular budget, and write down when you would stop.',
      'culture-and-competences':
        'give two colleagues four hours a week to learn this, and talk every month about what failed.',
      'data-and-technology':
        'write down which data and which system you need for this, and who looks after them.',
      'audience-and-value':
        'invite ten people of your audience, show them an early version and ask what they would change.',
      'processes-and-structure':
        'agree on who decides, which teams take part, and who takes over when the project is finished.',
    },
    addFor: (part: string) => `Add a step for ${part}`,
    asksTitle: 'What the plan asks',
    asksLead: 'Added up over the steps of the open gaps.',
    sumHours: 'Hours',
    sumStructural: 'Structural money',
    sumProject: 'Project money',
    hoursValue: (hours: string) => `${hours} hours`,
    apart: 'We do not add structural and project money together: project money ends.',
    onlyProject:
      'Everything that takes money is paid from project money. Without structural money it does not last by itself.',
    partnersTitle: 'What you need a partner for',
    closedTitle: (n: number) => (n === 1 ? '1 closed gap' : `${n} closed gaps`),
    listOfParts: 'The five parts and how many steps touch them',
  },
);
