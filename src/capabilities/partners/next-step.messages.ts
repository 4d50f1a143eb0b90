import { messages } from '#platform/language/messages.ts';

/** Texts of what to do with partners, on the start page. */
export const partnersStepTexts = messages(
  {
    answer: {
      title: 'Iemand wil jullie leren kennen',
      lead: (card: string) =>
        `Het gaat om jullie kaart “${card}”. Lees waarom het past, en zeg ja of nee.`,
      action: 'Lees en antwoord',
    },
    'choose-moment': {
      title: 'Kies een moment voor het eerste gesprek',
      lead: (card: string) =>
        `Jullie zeiden allebei ja bij de kaart “${card}”. Er staan drie momenten klaar.`,
      action: 'Kies een moment',
    },
    'change-card': {
      title: 'De makelaar vraagt iets over een kaart',
      lead: (card: string) => `Lees de vraag bij “${card}”, pas de kaart aan en dien hem weer in.`,
      action: 'Lees de vraag',
    },
    'renew-card': {
      title: 'Een kaart verloopt binnenkort',
      lead: (card: string) => `Zoeken jullie nog steeds? Verleng dan “${card}” met drie maanden.`,
      action: 'Bekijk de kaart',
    },
    desk: {
      title: 'Kijk wat er wacht aan de balie',
      lead: () => 'Lees nieuwe kaarten, en breng organisaties bij elkaar die bij elkaar passen.',
      action: 'Ga naar de balie',
    },
    'first-card': {
      title: 'Zeg wat jullie zoeken, en wat jullie geven',
      lead: () =>
        'Begin met één zin. Daarna vraagt Samenspel wat er nog nodig is om iemand te vinden.',
      action: 'Schrijf een kaart',
    },
    'finish-card': {
      title: 'Maak jullie kaart af',
      lead: () => 'Een makelaar leest hem. Daarna kunnen anderen hem vinden.',
      action: 'Ga naar de kaart',
    },
    look: {
      title: 'Kijk wie bij jullie past',
      lead: () => 'Dit zijn de kaarten van anderen die passen bij wat jullie zoeken en geven.',
      action: 'Bekijk de matches',
    },
  },
  {
    answer: {
      title: 'Somebody wants to get to know you',
      lead: (card: string) =>
        `It is about your card “${card}”. Read why it fits, and say yes or no.`,
      action: 'Read and answer',
    },
    'choose-moment': {
      title: 'Choose a moment for the first conversation',
      lead: (card: string) => `You both said yes on the card “${card}”. Three moments are ready.`,
      action: 'Choose a moment',
    },
    'change-card': {
      title: 'The broker asks something about a card',
      lead: (card: string) =>
        `Read the question on “${card}”, change the card and submit it again.`,
      action: 'Read the question',
    },
    'renew-card': {
      title: 'A card is about to expire',
      lead: (card: string) => `Are you still looking? Then renew “${card}” for three months.`,
      action: 'See the card',
    },
    desk: {
      title: 'See what waits at the desk',
      lead: () => 'Read new cards, and bring organisations together that fit each other.',
      action: 'Go to the desk',
    },
    'first-card': {
      title: 'Say what you are looking for, and what you give',
      lead: () => 'Begin with one sentence. Samenspel then asks what is needed to find somebody.',
      action: 'Write a card',
    },
    'finish-card': {
      title: 'Finish your card',
      lead: () => 'A broker reads it. After that others can find it.',
      action: 'Go to the card',
    },
    look: {
      title: 'See who fits you',
      lead: () => 'These are cards of others that fit what you look for and give.',
      action: 'See the matches',
    },
  },
);
