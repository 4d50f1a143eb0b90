import { messages } from '#platform/language/messages.ts';

type Told = { readonly title: string; readonly link: string; readonly note: string };

const noteIn = (before: string, note: string) => (note ? `${before}\n\n${note}\n\n` : '');

/** Mails to the writers about what a broker said. */
export const reviewMail = messages(
  {
    askedBackSubject: (title: string) => `Een makelaar heeft een vraag over: ${title}`,
    askedBack: ({ title, link, note }: Told) =>
      `Dag,

Een makelaar las “${title}” en wil nog iets weten voordat het openbaar wordt.

${noteIn('De makelaar schrijft:', note)}Pas de tekst aan en dien hem opnieuw in:

${link}

Samenspel
`,
    approvedSubject: (title: string) => `Openbaar: ${title}`,
    approved: ({ title, link, note }: Told) =>
      `Dag,

“${title}” is goedgekeurd en nu voor iedereen te lezen:

${link}

${noteIn('De makelaar schrijft:', note)}Bedankt dat jullie dit delen.

Samenspel
`,
  },
  {
    askedBackSubject: (title: string) => `A broker has a question about: ${title}`,
    askedBack: ({ title, link, note }: Told) =>
      `Hello,

A broker read “${title}” and would like to know something before it becomes public.

${noteIn('The broker writes:', note)}Mend the text and submit it again:

${link}

Samenspel
`,
    approvedSubject: (title: string) => `Public: ${title}`,
    approved: ({ title, link, note }: Told) =>
      `Hello,

“${title}” was approved and can now be read by everybody:

${link}

${noteIn('The broker writes:', note)}Thank you for sharing this.

Samenspel
`,
  },
);
