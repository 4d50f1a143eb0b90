import { messages } from '#platform/language/messages.ts';

type Asked = { readonly title: string; readonly date: string; readonly link: string };

/** The mail that asks whether a card that expires is to stay. */
export const renewalMail = messages(
  {
    subject: (title: string) => `Zoek je nog: ${title}`,
    text: ({ title, date, link }: Asked) =>
      `Dag,

De kaart “${title}” loopt af op ${date}. Daarna vindt niemand hem meer.

Zoek je nog? Eén klik, en hij blijft drie maanden langer open:

${link}

Zoek je niet meer? Dan hoef je niets te doen.

Samenspel
`,
  },
  {
    subject: (title: string) => `Still looking: ${title}`,
    text: ({ title, date, link }: Asked) =>
      `Hello,

The card “${title}” expires on ${date}. After that nobody finds it any more.

Still looking? One click keeps it open for three more months:

${link}

No longer looking? Then you need not do anything.

Samenspel
`,
  },
);

/** Texts of the page behind the link of that mail. */
export const renewalTexts = messages(
  {
    title: 'Zoek je nog?',
    lead: (date: string) => `Deze kaart loopt af op ${date}.`,
    over: (date: string) => `Deze kaart liep af op ${date}. Niemand vindt hem nu.`,
    renew: 'Ja, houd hem drie maanden open',
    no: 'Zoek je niet meer? Dan hoef je niets te doen.',
    doneTitle: 'De kaart blijft open',
    done: (date: string) => `Hij staat nu open tot ${date}.`,
    goneTitle: 'Deze link werkt niet meer',
    gone: 'De kaart is ingetrokken, of de link is te oud. Log in om te zien hoe jullie kaarten erbij staan.',
    signIn: 'Naar je organisaties',
  },
  {
    title: 'Still looking?',
    lead: (date: string) => `This card expires on ${date}.`,
    over: (date: string) => `This card expired on ${date}. Nobody finds it now.`,
    renew: 'Yes, keep it open for three months',
    no: 'No longer looking? Then you need not do anything.',
    doneTitle: 'The card stays open',
    done: (date: string) => `It is now open until ${date}.`,
    goneTitle: 'This link no longer works',
    gone: 'The card was withdrawn, or the link is too old. Sign in to see how your cards stand.',
    signIn: 'To your organisations',
  },
);
