import { messages } from '#platform/language/messages.ts';

type Asked = { readonly title: string; readonly confirmed: string; readonly link: string };

/** The mail that asks once a year whether an entry is still true. */
export const stillTrueMail = messages(
  {
    subject: (title: string) => `Klopt dit nog: ${title}`,
    text: ({ title, confirmed, link }: Asked) =>
      `Dag,

“${title}” staat op Samenspel. Op ${confirmed} lieten jullie voor het laatst weten dat het klopt.

Klopt het nog? Eén klik is genoeg. Je kunt het ook aanpassen of intrekken:

${link}

Horen we niets, dan vragen we het nog hoogstens twee keer. Het verhaal blijft staan, met de datum waarop jullie het voor het laatst bevestigden.

Samenspel
`,
  },
  {
    subject: (title: string) => `Is this still true: ${title}`,
    text: ({ title, confirmed, link }: Asked) =>
      `Hello,

“${title}” is on Samenspel. On ${confirmed} you last let us know that it is true.

Is it still true? One click is enough. You can also mend or withdraw it:

${link}

If we hear nothing, we ask at most twice more. The story stays, with the date on which you last confirmed it.

Samenspel
`,
  },
);

/** Texts of the page on which the owner answers. */
export const stillTrueTexts = messages(
  {
    title: 'Klopt dit nog?',
    confirmed: (date: string) => `Jullie bevestigden dit voor het laatst op ${date}.`,
    yes: 'Ja, het klopt nog',
    mend: 'Pas het aan',
    withdraw: 'Trek het in',
    back: 'Kennis',
    done: 'Bedankt. Bij het verhaal staat nu dat het vandaag klopte.',
    notPublic: 'Dit is niet openbaar. Er valt niets te bevestigen.',
    toPublic: 'Lees hoe het er nu staat',
  },
  {
    title: 'Is this still true?',
    confirmed: (date: string) => `You last confirmed this on ${date}.`,
    yes: 'Yes, it is still true',
    mend: 'Mend it',
    withdraw: 'Withdraw it',
    back: 'Knowledge',
    done: 'Thank you. The story now says that it was true today.',
    notPublic: 'This is not public. There is nothing to confirm.',
    toPublic: 'Read how it stands now',
  },
);
