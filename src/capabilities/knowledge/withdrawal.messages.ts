import { messages } from '#platform/language/messages.ts';

type Told = { readonly title: string; readonly reason: string; readonly link: string };

/** The mail to the owner of an entry that a broker withdrew. */
export const withdrawalMail = messages(
  {
    subject: (title: string) => `Niet meer openbaar: ${title}`,
    text: ({ title, reason, link }: Told) =>
      `Dag,

Een makelaar heeft “${title}” ingetrokken. Niemand buiten jullie organisatie kan het nog lezen.

De reden:

${reason}

Er is niets weg. Pas de tekst aan en dien hem opnieuw in:

${link}

Samenspel
`,
  },
  {
    subject: (title: string) => `No longer public: ${title}`,
    text: ({ title, reason, link }: Told) =>
      `Hello,

A broker has withdrawn “${title}”. Nobody outside your organisation can read it any more.

The reason:

${reason}

Nothing is gone. Mend the text and submit it again:

${link}

Samenspel
`,
  },
);

/** Why somebody may not withdraw or put back. */
export const withdrawalTexts = messages(
  {
    notPublic: 'Dit is niet meer openbaar, of er is al over besloten.',
    notBack: 'Een makelaar trok dit in. Dien het opnieuw in, dan leest een makelaar mee.',
    director: 'Wat openbaar is trekt een directeur in, of zet een directeur terug.',
  },
  {
    notPublic: 'This is no longer public, or it has been decided already.',
    notBack: 'A broker withdrew this. Submit it again; then a broker reads it.',
    director: 'What is public is withdrawn and put back by a director.',
  },
);
