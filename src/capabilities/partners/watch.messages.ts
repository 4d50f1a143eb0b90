import { messages } from '#platform/language/messages.ts';

type News = { readonly title: string; readonly count: number; readonly link: string };

/** The mail that tells of new matches. Nothing of the other is in it: a mail travels further than a page. */
export const watchMail = messages(
  {
    subject: (title: string) => `Er is een match voor: ${title}`,
    text: ({ title, count, link }: News) =>
      `Dag,

Voor jullie kaart “${title}” ${count === 1 ? 'is er een nieuwe goede match' : `zijn er ${count} nieuwe goede matches`}.

Bekijk wat jullie krijgen, wat de ander krijgt, en waar je op moet letten:

${link}

Wil je deze mail niet meer? Op dezelfde pagina zet je hem uit.

Samenspel
`,
  },
  {
    subject: (title: string) => `There is a match for: ${title}`,
    text: ({ title, count, link }: News) =>
      `Hello,

For your card “${title}” there ${count === 1 ? 'is a new good match' : `are ${count} new good matches`}.

Look at what you get, what the other gets, and what to mind:

${link}

No more of these mails? Turn them off on the same page.

Samenspel
`,
  },
);
