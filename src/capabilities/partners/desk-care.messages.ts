import { messages } from '#platform/language/messages.ts';
import { reasonWords } from './desk-reason.messages.ts';

type Told = { readonly title: string; readonly link: string };

/** The mail to who asked something that a broker holds back. */
export const heldBackMail = messages(
  {
    subject: (title: string) => `Je vraag is niet doorgegeven: ${title}`,
    text: ({ title, link }: Told) =>
      `Dag,

De makelaar gaf iets niet door bij de introductie van je kaart “${title}”. Meestal komt dat doordat er namen in staan, of doordat het pas past bij een gesprek.

Je kunt het anders vragen:

${link}

Samenspel
`,
  },
  {
    subject: (title: string) => `Your question was not passed on: ${title}`,
    text: ({ title, link }: Told) =>
      `Hello,

The broker did not pass something on in the introduction of your card “${title}”. Mostly that is because there are names in it, or because it belongs in a conversation.

You can ask it in another way:

${link}

Samenspel
`,
  },
);

/** Texts of the introductions of a desk. */
export const deskCareTexts = messages(
  {
    title: 'Introducties',
    lead: 'Wat het langst stil is, staat bovenaan.',
    emptyTitle: 'Hier komen de introducties van deze balie',
    empty: 'Breng twee kaarten bij elkaar. Dan volg je hier wat ervan wordt.',
    toProposals: 'Naar de voorstellen',
    open: 'Deze lopen',
    noneOpen: 'Er loopt nu geen introductie.',
    ended: 'Deze zijn voorbij',
    between: 'en',
    gone: 'Een kaart die er niet meer is',
    broker: (name: string) => `makelaar: ${name}`,
    noBroker: 'wacht op een makelaar met ruimte',
    mine: 'van jou',
    quiet: (days: number) =>
      `laatste teken ${days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen geleden`}`,
    lastSign: (days: number) =>
      `Het laatste teken was ${days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen geleden`}.`,
    year: 'Wat ervan werd',
    yearLead: (all: number) =>
      all === 1
        ? 'Eén introductie begon in het afgelopen jaar. Alleen van deze balie.'
        : `${all} introducties begonnen in het afgelopen jaar. Alleen van deze balie.`,
    yearHead: ['Uitkomst', 'Aantal'],
    whyHead: ['Reden', 'Aantal'],
    why: 'Waarom niet',
    outcome: {
      waiting: 'Wacht op antwoord',
      introduced: 'Allebei ja gezegd',
      met: 'Hebben elkaar gesproken',
      started: 'Begonnen samen iets',
      nothing: 'Niets geworden',
      declined: 'Iemand zei nee',
      expired: 'Verlopen zonder antwoord',
      stopped: 'Gestopt',
    },
    back: 'Introducties',
    kicker: 'Introductie',
    begun: (date: string) => `Begonnen op ${date}.`,
    until: (date: string) => `Zonder twee antwoorden verloopt hij op ${date}.`,
    introduced: (date: string) => `Allebei ja gezegd op ${date}.`,
    met: (date: string) => `Ze spraken elkaar op ${date}.`,
    endedOn: (date: string) => `Voorbij sinds ${date}.`,
    side: (who: string) => `De kant van: ${who}`,
    otherDesk: 'Deze organisatie hoort bij een andere balie. Je ziet wat iedereen ziet.',
    readCard: 'Lees de kaart',
    answer: {
      yes: 'zei ja',
      no: 'zei nee',
      withdrawn: 'nam de ja terug',
      none: 'gaf nog geen antwoord',
    },
    becameSide: { met: 'gesproken', started: 'begonnen', nothing: 'niets geworden' },
    reason: 'Reden',
    becameTerm: 'Wat ervan werd',
    reasons: reasonWords.nl,
    whyTitle: 'Waarom dit paar',
    brokerSays: 'De makelaar zei erbij:',
    reported: 'Melding',
    reportedLead: 'Alleen makelaars van deze balie lezen dit.',
    handled: (date: string) => `Bekeken op ${date}.`,
    handle: 'Ik heb dit bekeken',
    questions: 'Vragen',
    questionsLead:
      'Lees mee voordat de ander het ziet. Haal weg wat naar een organisatie of persoon leidt.',
    question: 'Vraag',
    answerTerm: 'Antwoord',
    asksOf: (who: string) => `${who} vraagt`,
    answersOf: (who: string) => `${who} antwoordt`,
    passText: 'Zo gaat het door',
    passHint: 'Je mag het herschrijven. Maak het leeg om het niet door te geven.',
    pass: 'Geef door',
    hold: 'Geef niet door',
    waitsAnswer: 'Wacht op antwoord.',
    held: 'Niet doorgegeven.',
    care: 'Wat wil je doen?',
    takeOver: 'Neem over',
    takeOverLead: (name: string) => `${name} zorgt nu voor deze introductie.`,
    takeFree: 'Niemand zorgt voor deze introductie.',
    alive: 'Ik heb iemand gesproken',
    aliveLead: 'Sprak je iemand? Dan begint het tellen opnieuw.',
    outcomeTitle: 'Weet jij wat ervan werd?',
    outcomeLead: 'Laat het weten als de twee het zelf niet doen.',
    became: 'Wat werd het?',
    becameWhy: 'Waarom?',
    becameWhyHint: 'Dit wordt een notitie voor collega’s.',
    optional: 'niet verplicht',
    keepOutcome: 'Bewaar',
    learn: 'Leer van dit nee',
    learnLead:
      'Dan vragen we deze organisatie zoiets niet nog eens. Ze ziet het staan bij wat ze niet wil, en kan het weghalen.',
    learnWhat: 'Wat wil ze niet?',
    learnReason: {
      'other-partner': 'Deze partner',
      'other-sort': 'Deze soort organisatie',
      'too-far': 'Een organisatie uit die regio',
      'not-now': 'Voorlopig niets',
    },
    learnUntil: 'Tot en met welke dag?',
    learnUntilHint: 'Alleen bij “Voorlopig niets”. Leeg is drie maanden.',
    ownNo: 'Je hoort bij een van de twee. Een andere makelaar zorgt voor deze introductie.',
    told: {
      taken: 'Deze introductie is nu van jou.',
      alive: 'Genoteerd.',
      outcome: 'Bewaard wat ervan werd.',
      learnt: 'Geleerd. De organisatie ziet het bij wat ze niet wil.',
      handled: 'De melding is afgehandeld.',
      passed: 'Doorgegeven.',
      held: 'Niet doorgegeven. Wie het vroeg, krijgt daar bericht van.',
      noted: 'De notitie is bewaard.',
      unnoted: 'De notitie is weg.',
      proposed: 'Voorgesteld. Beide kanten krijgen een mail.',
    },
    error: {
      title: 'Dit kon niet. Wat je typte staat er nog.',
      own: 'Je hoort bij een van de twee. Een andere makelaar doet dit.',
      gone: 'Dit kan niet meer. Iemand was je voor, of de introductie is voorbij.',
      became: 'Kies wat ervan werd.',
      names: (words: string) => `Hier staat nog iets dat een organisatie noemt: “${words}”.`,
      long: (max: number) => `Houd het bij ${max} tekens.`,
    },
  },
  {
    title: 'Introductions',
    lead: 'What has been silent longest is on top.',
    emptyTitle: 'Here the introductions of this desk will stand',
    empty: 'Bring two cards together. Then you follow here what becomes of it.',
    toProposals: 'To the proposals',
    open: 'Under way',
    noneOpen: 'No introduction is under way now.',
    ended: 'These are over',
    between: 'and',
    gone: 'A card that is not there any more',
    broker: (name: string) => `broker: ${name}`,
    noBroker: 'waits for a broker with room',
    mine: 'yours',
    quiet: (days: number) =>
      `last sign ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}`,
    lastSign: (days: number) =>
      `The last sign was ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}.`,
    year: 'What became of them',
    yearLead: (all: number) =>
      all === 1
        ? 'One introduction began in the past year. Of this desk alone.'
        : `${all} introductions began in the past year. Of this desk alone.`,
    yearHead: ['Outcome', 'Number'],
    whyHead: ['Reason', 'Number'],
    why: 'Why not',
    outcome: {
      waiting: 'Waits for an answer',
      introduced: 'Introduced to each other',
      met: 'Spoke to each other',
      started: 'Started something together',
      nothing: 'Came to nothing',
      declined: 'Somebody said no',
      expired: 'Expired without an answer',
      stopped: 'Stopped',
    },
    back: 'Introductions',
    kicker: 'Introduction',
    begun: (date: string) => `Began on ${date}.`,
    until: (date: string) => `Without two answers it expires on ${date}.`,
    introduced: (date: string) => `Introduced to each other on ${date}.`,
    met: (date: string) => `They spoke on ${date}.`,
    endedOn: (date: string) => `Over since ${date}.`,
    side: (who: string) => `The side of: ${who}`,
    otherDesk: 'This organisation belongs to another desk. You see what everybody sees.',
    readCard: 'Read the card',
    answer: {
      yes: 'said yes',
      no: 'said no',
      withdrawn: 'took the yes back',
      none: 'has not answered yet',
    },
    becameSide: { met: 'spoke', started: 'started', nothing: 'came to nothing' },
    reason: 'Reason',
    becameTerm: 'What became of it',
    reasons: reasonWords.en,
    whyTitle: 'Why these two',
    brokerSays: 'The broker added:',
    reported: 'Report',
    reportedLead: 'Only brokers of this desk read this.',
    handled: (date: string) => `Looked into on ${date}.`,
    handle: 'I have looked into this',
    questions: 'Questions',
    questionsLead:
      'Read along before the other sees it. Take away what leads to an organisation or a person.',
    question: 'Question',
    answerTerm: 'Answer',
    asksOf: (who: string) => `${who} asks`,
    answersOf: (who: string) => `${who} answers`,
    passText: 'This is how it passes',
    passHint: 'You may rewrite it. Make it empty to hold it back.',
    pass: 'Let it pass',
    hold: 'Hold it back',
    waitsAnswer: 'Waits for an answer.',
    held: 'Held back.',
    care: 'What do you want to do?',
    takeOver: 'Take over',
    takeOverLead: (name: string) => `${name} takes care of this introduction now.`,
    takeFree: 'Nobody takes care of this introduction.',
    alive: 'I spoke to somebody',
    aliveLead: 'Did you speak to somebody? Then the counting starts again.',
    outcomeTitle: 'Do you know what became of it?',
    outcomeLead: 'Tell it when the two do not do so themselves.',
    became: 'What did it become?',
    becameWhy: 'Why?',
    becameWhyHint: 'This becomes a note for colleagues.',
    optional: 'optional',
    keepOutcome: 'Keep',
    learn: 'Learn from this no',
    learnLead:
      'Then we do not ask this organisation such a thing again. It sees it with what it does not want, and can remove it.',
    learnWhat: 'What does it not want?',
    learnReason: {
      'other-partner': 'This partner',
      'other-sort': 'This sort of organisation',
      'too-far': 'An organisation from that region',
      'not-now': 'Nothing for now',
    },
    learnUntil: 'Until and including which day?',
    learnUntilHint: 'Only with “Nothing for now”. Empty is three months.',
    ownNo: 'You belong to one of the two. Another broker takes care of this introduction.',
    told: {
      taken: 'This introduction is yours now.',
      alive: 'Noted.',
      outcome: 'What became of it was kept.',
      learnt: 'Learnt. The organisation sees it with what it does not want.',
      handled: 'The report was handled.',
      passed: 'Passed on.',
      held: 'Held back. Who asked it will hear so.',
      noted: 'The note was kept.',
      unnoted: 'The note is gone.',
      proposed: 'Proposed. Both sides get a mail.',
    },
    error: {
      title: 'This was not possible. What you typed is still there.',
      own: 'You belong to one of the two. Another broker does this.',
      gone: 'This is not possible any more. Somebody was before you, or the introduction is over.',
      became: 'Choose what became of it.',
      names: (words: string) =>
        `There is still something here that names an organisation: “${words}”.`,
      long: (max: number) => `Keep it within ${max} characters.`,
    },
  },
);
