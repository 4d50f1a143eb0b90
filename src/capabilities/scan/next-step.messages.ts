import { messages } from '#platform/language/messages.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const mensen = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);

/** Texts of the one next step on the start page, and of the round in which it stands. */
export const nextStepTexts = messages(
  {
    begin: {
      title: 'Doe de snelle scan, of voer een eerder resultaat in',
      lead: 'De snelle scan heeft 10 vragen. Heb je elders al een scan gedaan? Dan kun je meteen verschillen kiezen.',
      action: 'Begin met de scan',
      other: 'Voer een eerder resultaat in',
    },
    'ask-director': {
      title: 'Er is nog geen scan',
      lead: 'Een directeur opent de scan. Daarna krijg jij je eigen vragen.',
      action: 'Bekijk wie directeur is',
    },
    invite: {
      title: (asked: number) => `Vraag meer mensen om te antwoorden. Nu zijn het er ${asked}`,
      lead: 'Vanaf drie antwoorden kun je zien waar jullie anders over denken.',
      action: 'Nodig mensen uit voor de scan',
    },
    answer: {
      title: 'Geef je eigen antwoorden',
      lead: 'Niemand ziet wat jij invult. Je kunt tussendoor stoppen en later verder gaan.',
      action: 'Ga naar je antwoorden',
    },
    wait: {
      title: (waiting: number) => `Nog ${mensen(waiting)} te gaan`,
      lead: (submitted: number, asked: number) =>
        `${submitted} van de ${asked} mensen hebben geantwoord. Je hoeft nu niets te doen.`,
      action: 'Bekijk de scan',
    },
    'close-answers': {
      title: 'Iedereen heeft geantwoord',
      lead: 'Sluit de antwoorden. Daarna zie je de gesprekspunten en plan je het gesprek.',
      action: 'Ga naar de scan',
    },
    converse: {
      title: 'Voer het gesprek over de gesprekspunten',
      lead: 'Ga samen voor één scherm zitten. Per gesprekspunt leggen jullie vast wat jullie afspreken.',
      action: 'Start het gesprek',
    },
    'wait-for-conversation': {
      title: 'Het gesprek komt eraan',
      lead: 'De antwoorden zijn gesloten. Een directeur start het gesprek met het team.',
      action: 'Bekijk de scan',
    },
    'choose-gaps': {
      title: 'Kies hoogstens drie verschillen',
      lead: 'Waar willen jullie over twaalf maanden verder zijn? Kies weinig, dan lukt het.',
      action: 'Kies verschillen',
    },
    'wait-for-gaps': {
      title: 'De uitkomst staat vast',
      lead: 'Een directeur kiest nu hoogstens drie verschillen om aan te werken.',
      action: 'Bekijk de verschillen',
    },
    'plan-steps': {
      title: 'Maak stappen voor de komende 90 dagen',
      lead: 'Er is een verschil gekozen waar nog geen stap bij staat.',
      action: 'Ga naar het plan',
    },
    'do-step': {
      title: (title: string) => title,
      mine: (date: string) => `Dit is jouw stap. Hij moet klaar zijn op ${date}.`,
      theirs: (date: string) => `Deze stap moet als eerste klaar zijn: op ${date}.`,
      others: (others: number) =>
        others === 0
          ? ''
          : others === 1
            ? 'Daarna is er nog 1 stap.'
            : `Daarna zijn er nog ${others} stappen.`,
      action: 'Bekijk het plan',
    },
    again: {
      title: 'Alle stappen zijn gedaan',
      lead: 'Kijk opnieuw waar jullie staan, of kies nog een verschil.',
      action: 'Begin een nieuwe scan',
    },
    'wait-for-again': {
      title: 'Alle stappen zijn gedaan',
      lead: 'Een directeur kan een nieuwe scan openen.',
      action: 'Bekijk het plan',
    },
    round: 'Waar jullie zijn',
    roundLead: 'Van een scan naar stappen, en na 90 dagen kijken jullie opnieuw.',
    stage: {
      begin: 'Scan openen',
      answer: 'Ieder antwoordt',
      conversation: 'Gesprek',
      gaps: 'Verschillen kiezen',
      steps: 'Stappen doen',
      again: 'Opnieuw kijken',
    },
    here: 'hier zijn jullie',
  },
  {
    begin: {
      title: 'Do the quick scan, or enter an earlier result',
      lead: 'The quick scan has 10 questions. Did you do a scan elsewhere? Then you can choose gaps right away.',
      action: 'Begin with the scan',
      other: 'Enter an earlier result',
    },
    'ask-director': {
      title: 'There is no scan yet',
      lead: 'A director opens the scan. After that you get your own questions.',
      action: 'See who is director',
    },
    invite: {
      title: (asked: number) =>
        `Ask more people to answer. Now there ${asked === 1 ? 'is' : 'are'} ${asked}`,
      lead: 'From three responses on you can see where you differ.',
      action: 'Invite people to the scan',
    },
    answer: {
      title: 'Give your own answers',
      lead: 'Nobody sees what you fill in. You can stop in between and go on later.',
      action: 'Go to your answers',
    },
    wait: {
      title: (waiting: number) => `Waiting for ${people(waiting)}`,
      lead: (submitted: number, asked: number) =>
        `${submitted} of ${asked} people have answered. You need not do anything now.`,
      action: 'See the scan',
    },
    'close-answers': {
      title: 'Everyone has answered',
      lead: 'Close the answers. After that you see the talking points and plan the conversation.',
      action: 'Go to the scan',
    },
    converse: {
      title: 'Have the conversation about the talking points',
      lead: 'Sit together at one screen. For each talking point you write down what you agree on.',
      action: 'Start the conversation',
    },
    'wait-for-conversation': {
      title: 'The conversation is coming',
      lead: 'The answers are closed. A director starts the conversation with the team.',
      action: 'See the scan',
    },
    'choose-gaps': {
      title: 'Choose at most three gaps',
      lead: 'Where do you want to be further in twelve months? Choose little, and it will work.',
      action: 'Choose gaps',
    },
    'wait-for-gaps': {
      title: 'The outcome stands',
      lead: 'A director now chooses at most three gaps to work on.',
      action: 'See the gaps',
    },
    'plan-steps': {
      title: 'Make steps for the next 90 days',
      lead: 'There is a chosen gap without a step.',
      action: 'Go to the plan',
    },
    'do-step': {
      title: (title: string) => title,
      mine: (date: string) => `This is your step. It has to be finished on ${date}.`,
      theirs: (date: string) => `This step has to be finished first: on ${date}.`,
      others: (others: number) =>
        others === 0
          ? ''
          : others === 1
            ? 'After it there is 1 more step.'
            : `After it there are ${others} more steps.`,
      action: 'See the plan',
    },
    again: {
      title: 'All steps are done',
      lead: 'Look again at where you stand, or choose one more gap.',
      action: 'Begin a new scan',
    },
    'wait-for-again': {
      title: 'All steps are done',
      lead: 'A director can open a new scan.',
      action: 'See the plan',
    },
    round: 'Where you are',
    roundLead: 'From a scan to steps, and after 90 days you look again.',
    stage: {
      begin: 'Open a scan',
      answer: 'Everyone answers',
      conversation: 'Conversation',
      gaps: 'Choose gaps',
      steps: 'Do steps',
      again: 'Look again',
    },
    here: 'you are here',
  },
);
