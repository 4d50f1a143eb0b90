import { messages } from '#platform/language/messages.ts';

type Asked = { readonly title: string; readonly link: string; readonly organisation: string };

/** The mail that asks a colleague whether people may put questions to them. */
export const contactMail = messages(
  {
    subject: (title: string) => `Mogen mensen je vragen stellen over: ${title}`,
    text: ({ title, link, organisation }: Asked) =>
      `Dag,

Een collega van ${organisation} schrijft over “${title}” en noemt jou als iemand die er meer van weet.

Mogen mensen je vragen stellen? Je mailadres zien ze niet: een vraag komt via Samenspel. Je naam staat er pas als je zelf ja zegt, en je kunt er altijd mee stoppen.

${link}

Samenspel
`,
  },
  {
    subject: (title: string) => `May people ask you about: ${title}`,
    text: ({ title, link, organisation }: Asked) =>
      `Hello,

A colleague of ${organisation} is writing about “${title}” and names you as somebody who knows more about it.

May people put questions to you? They do not see your mail address: a question comes through Samenspel. Your name is there only once you say yes yourself, and you can always stop.

${link}

Samenspel
`,
  },
);

/** Texts of the page about the contact. */
export const contactTexts = messages(
  {
    title: 'Wie beantwoordt vragen?',
    lead: 'Iemand die erbij was, kan vragen van anderen beantwoorden. Vragen komen via Samenspel. Een mailadres laten we nooit zien.',
    none: 'Nog niemand. Dan kan een ander jullie niets vragen.',
    asked: (name: string) =>
      `${name} is gevraagd en heeft nog niet geantwoord. De naam is nog niet te zien.`,
    agreed: (name: string, date: string) => `${name} zei ja op ${date}.`,
    askedYou: 'Je bent gevraagd',
    askedYouMore:
      'Zeg je ja, dan staat je naam bij dit verhaal en kunnen mensen je via Samenspel iets vragen. Je kunt er altijd mee stoppen. Dat werkt meteen.',
    yes: 'Ja, dat mag',
    no: 'Nee, liever niet',
    stop: 'Ik stop ermee',
    you: 'Mensen kunnen jou iets vragen',
    who: 'Wie vraag je?',
    whoHint: 'Wie je kiest krijgt een mail en zegt zelf ja of nee.',
    self: (name: string) => `${name} (jij)`,
    ask: 'Vraag',
    change: 'Iemand anders vragen',
    changeHint: 'Dat haalt de naam weg die er nu staat.',
    remove: 'Niemand meer',
    done: 'Dat is bewaard.',
    error: {
      person: 'Kies iemand van jullie organisatie.',
      gone: 'Je bent hier niet meer voor gevraagd.',
    },
  },
  {
    title: 'Who answers questions?',
    lead: 'Somebody who was there can answer questions of others. Questions come through Samenspel. We never show a mail address.',
    none: 'Nobody yet. Then others cannot ask you anything.',
    asked: (name: string) =>
      `${name} was asked and has not answered yet. The name cannot be seen yet.`,
    agreed: (name: string, date: string) => `${name} said yes on ${date}.`,
    askedYou: 'You were asked',
    askedYouMore:
      'If you say yes, your name stands with this story and people can ask you something through Samenspel. You can always stop. That works at once.',
    yes: 'Yes, that is fine',
    no: 'No, rather not',
    stop: 'I stop',
    you: 'People can ask you',
    who: 'Whom do you ask?',
    whoHint: 'Whom you choose gets a mail and says yes or no themselves.',
    self: (name: string) => `${name} (you)`,
    ask: 'Ask',
    change: 'Ask somebody else',
    changeHint: 'That takes away the name that is there now.',
    remove: 'Nobody any more',
    done: 'That was saved.',
    error: {
      person: 'Choose somebody of your organisation.',
      gone: 'You are no longer asked for this.',
    },
  },
);
