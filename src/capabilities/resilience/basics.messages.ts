import type { Language } from '#platform/language/language.ts';
import { messages } from '#platform/language/messages.ts';
import type { InWords } from './basics.ts';

/** Words of the questionnaire on the basics. */
export const basicsTexts = messages(
  {
    back: 'Weerbaarheid',
    title: 'De basis bij jullie binnen',
    lead: 'Van buiten zien we niet of jullie back-ups werken of wie bij de mail kan. Dat weet jij. Vijf keer vijf stellingen, samen ongeveer een half uur.',
    short: (answered: number, of: number) => `${answered} van ${of} stellingen beantwoord`,
    principle: {
      risks: {
        name: 'Ken je risico’s',
        about: 'Wat heb je, wat is belangrijk, en wie regelt het?',
      },
      behaviour: {
        name: 'Veilig gedrag',
        about: 'Weet iedereen wat te doen, en durft iedereen te melden?',
      },
      systems: {
        name: 'Bescherm apparaten en programma’s',
        about: 'Is alles bijgewerkt, goed ingesteld en gescheiden?',
      },
      access: {
        name: 'Beheer de toegang',
        about: 'Kan alleen wie het nodig heeft erbij, met meer dan een wachtwoord?',
      },
      incidents: {
        name: 'Bereid je voor op incidenten',
        about: 'Kun je terug, en weet je wie je belt?',
      },
    },
    progress: (answered: number, of: number, inOrder: number) =>
      answered === 0
        ? 'Nog niet beantwoord'
        : `${answered} van ${of} beantwoord, ${inOrder} in orde`,
    differently: (count: number) =>
      count === 1 ? '1 stelling wordt anders gezien' : `${count} stellingen worden anders gezien`,
    start: 'Begin met de stellingen',
    go: 'Ga verder met de stellingen',
    again: 'Bekijk de antwoorden',
    left: 'Wat nog te doen is, staat in jullie lijst met acties.',
    toActions: 'Naar alle acties',
    about: 'Over deze stellingen',
    aboutText:
      'Ze volgen de vijf basisprincipes van het NCSC, in onze eigen woorden en voor kleine organisaties. Een directeur antwoordt. Een collega die het anders ziet, kan dat erbij zeggen. Alleen jullie organisatie ziet de antwoorden.',
    kicker: (place: number, of: number) => `De basis, ${place} van ${of}`,
    answer: {
      yes: 'Ja',
      partly: 'Voor een deel',
      no: 'Nee',
      unknown: 'Dat weet ik niet',
      'not-applicable': 'Geldt niet voor ons',
    },
    found: {
      partly: (statement: string) => `Jullie antwoord was “voor een deel” op: “${statement}”`,
      no: (statement: string) => `Jullie antwoord was “nee” op: “${statement}”`,
      unknown: (statement: string) => `Jullie weten nog niet of dit zo is: “${statement}”`,
      yes: (statement: string) => `Jullie antwoord was “ja” op: “${statement}”`,
      'not-applicable': (statement: string) => `Dit geldt niet voor jullie: “${statement}”`,
    },
    unanswered: 'Nog geen antwoord',
    given: (who: string, day: string) => `${who}, ${day}`,
    somebody: 'iemand zonder account',
    why: 'Waarom, en hoe pak je het aan?',
    effort: (who: string, time: string) => `Wie: ${who} Tijd: ${time}.`,
    addNote: 'Licht het toe',
    note: 'Toelichting',
    noteHint: 'Bijvoorbeeld waar het al zo is, of wie het uitzoekt.',
    optional: 'mag leeg blijven',
    save: 'Bewaar deze antwoorden',
    member:
      'Een directeur van je organisatie geeft de antwoorden. Zie je iets anders? Zeg het erbij.',
    others: {
      line: (who: string, answer: string) => `${who} ziet het anders: ${answer}.`,
      settle: 'Bespreek het samen, en pas het antwoord aan als dat nodig is.',
      settled: 'We hebben het besproken, en ons antwoord blijft zo',
      open: 'Ik zie dit anders',
      change: 'Pas aan hoe ik het zie',
      legend: 'Hoe zie jij het?',
      reason: 'Waarom?',
      submit: 'Zeg dit erbij',
      takeBack: 'Ik zie het toch ook zo',
    },
    done: {
      saved: (principle: string) => `De antwoorden bij “${principle}” zijn bewaard.`,
      seen: 'Het staat erbij. De directeur ziet het.',
      agreed: 'Je ziet het nu hetzelfde.',
    },
    history: {
      title: 'Wat hier eerder is gezegd',
      answered: (day: string, who: string, answer: string) =>
        `${day}: ${who} antwoordde “${answer}”.`,
      disagreed: (day: string, who: string, answer: string) =>
        `${day}: ${who} zag het anders: “${answer}”.`,
      agreed: (day: string, who: string) => `${day}: ${who} zag het toch niet anders.`,
      settled: (day: string, who: string, answer: string) =>
        `${day}: ${who} zei dat het besproken is. Het antwoord bleef “${answer}”.`,
    },
    next: (name: string) => `Volgende: ${name}`,
    errorTitle: 'Dit ging nog niet goed',
    error: {
      answer: 'Kies een van de antwoorden.',
      empty: 'Kies bij minstens één stelling een antwoord.',
      note: (most: number) => `Maak de toelichting korter dan ${most} tekens.`,
      reason: 'Schrijf op waarom je het anders ziet.',
      same: 'Dit is al het antwoord. Kies een ander antwoord.',
      unanswered: 'Hier is nog geen antwoord. Wacht tot een directeur er een geeft.',
    },
  },
  {
    back: 'Resilience',
    title: 'The basics inside your house',
    lead: 'From outside we do not see whether your backups work or who can reach the mail. You know that. Five times five statements, about half an hour in all.',
    short: (answered, of) => `${answered} of ${of} statements answered`,
    principle: {
      risks: {
        name: 'Know your risks',
        about: 'What do you have, what matters, and who takes care of it?',
      },
      behaviour: {
        name: 'Safe behaviour',
        about: 'Does everybody know what to do, and dare to report?',
      },
      systems: {
        name: 'Protect devices and programs',
        about: 'Is everything updated, set up well and kept apart?',
      },
      access: {
        name: 'Manage access',
        about: 'Can only who needs it get in, with more than a password?',
      },
      incidents: {
        name: 'Prepare for incidents',
        about: 'Can you get back, and do you know whom to call?',
      },
    },
    progress: (answered, of, inOrder) =>
      answered === 0 ? 'Not answered yet' : `${answered} of ${of} answered, ${inOrder} in order`,
    differently: (count) =>
      count === 1 ? '1 statement is seen differently' : `${count} statements are seen differently`,
    start: 'Begin with the statements',
    go: 'Go on with the statements',
    again: 'See the answers',
    left: 'What is left to do is in your list of actions.',
    toActions: 'To all actions',
    about: 'About these statements',
    aboutText:
      'They follow the five basic principles of NCSC, the Dutch national cyber security centre, in our own words and for small organisations. A director answers. A colleague who sees it differently can add that. Only your organisation sees the answers.',
    kicker: (place, of) => `The basics, ${place} of ${of}`,
    answer: {
      yes: 'Yes',
      partly: 'In part',
      no: 'No',
      unknown: 'I do not know',
      'not-applicable': 'Does not apply to us',
    },
    found: {
      partly: (statement) => `Your answer was “in part” to: “${statement}”`,
      no: (statement) => `Your answer was “no” to: “${statement}”`,
      unknown: (statement) => `You do not know yet whether this is so: “${statement}”`,
      yes: (statement) => `Your answer was “yes” to: “${statement}”`,
      'not-applicable': (statement) => `This does not apply to you: “${statement}”`,
    },
    unanswered: 'No answer yet',
    given: (who, day) => `${who}, ${day}`,
    somebody: 'somebody without an account',
    why: 'Why, and how to go about it?',
    effort: (who, time) => `Who: ${who} Time: ${time}.`,
    addNote: 'Explain it',
    note: 'Explanation',
    noteHint: 'For example where it is so already, or who finds it out.',
    optional: 'may stay empty',
    save: 'Keep these answers',
    member:
      'A director of your organisation gives the answers. Do you see something differently? Add it.',
    others: {
      line: (who, answer) => `${who} sees it differently: ${answer}.`,
      settle: 'Talk about it together, and change the answer if need be.',
      settled: 'We talked about it, and our answer stays as it is',
      open: 'I see this differently',
      change: 'Change how I see it',
      legend: 'How do you see it?',
      reason: 'Why?',
      submit: 'Add this',
      takeBack: 'I see it that way after all',
    },
    done: {
      saved: (principle) => `The answers about “${principle}” were kept.`,
      seen: 'It was added. The director sees it.',
      agreed: 'You see it the same way now.',
    },
    history: {
      title: 'What was said here before',
      answered: (day, who, answer) => `${day}: ${who} answered “${answer}”.`,
      disagreed: (day, who, answer) => `${day}: ${who} saw it differently: “${answer}”.`,
      agreed: (day, who) => `${day}: ${who} did not see it differently after all.`,
      settled: (day, who, answer) =>
        `${day}: ${who} said that it was talked about. The answer stayed “${answer}”.`,
    },
    next: (name) => `Next: ${name}`,
    errorTitle: 'This did not go well yet',
    error: {
      answer: 'Choose one of the answers.',
      empty: 'Choose an answer to at least one statement.',
      note: (most) => `Make the explanation shorter than ${most} characters.`,
      reason: 'Write down why you see it differently.',
      same: 'This is the answer already. Choose another one.',
      unanswered: 'There is no answer here yet. Wait until a director gives one.',
    },
  },
);

/** Says what was answered, in one language. */
export function answeredIn(language: Language): InWords {
  return ({ texts }, answer) => basicsTexts[language].found[answer](texts[language].statement);
}
