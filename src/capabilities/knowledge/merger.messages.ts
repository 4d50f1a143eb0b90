import { messages } from '#platform/language/messages.ts';

type Told = { readonly title: string; readonly into: string; readonly link: string };

/** The mail to both owners when two entries became one. */
export const mergerMail = messages(
  {
    subject: (title: string) => `Samengevoegd: ${title}`,
    text: ({ title, into, link }: Told) =>
      `Dag,

Een makelaar zag dat “${title}” en “${into}” over hetzelfde gaan, en voegde ze samen.

“${into}” blijft staan. De bronnen van de ander staan er nu bij, en het oude adres wijst erheen:

${link}

Klopt dit niet? Laat het de makelaar weten.

Samenspel
`,
  },
  {
    subject: (title: string) => `Merged: ${title}`,
    text: ({ title, into, link }: Told) =>
      `Hello,

A broker saw that “${title}” and “${into}” are about the same thing, and merged them.

“${into}” stays. The sources of the other one are with it now, and the old address leads there:

${link}

Is this wrong? Let the broker know.

Samenspel
`,
  },
);

/** Texts of merging, at the desk. */
export const mergerTexts = messages(
  {
    title: 'Is dit dubbel?',
    lead: 'Dit gaat dan op in een ander verhaal: het adres wijst daarheen en de bronnen gaan mee. Terugdraaien kan niet.',
    into: 'Adres van het verhaal dat blijft',
    intoHint: 'Plak het adres van de openbare pagina.',
    submit: 'Voeg samen',
    done: 'Het is samengevoegd.',
    error: {
      same: 'Dat is dit verhaal zelf.',
      unknown: 'Dit adres is van geen openbaar verhaal.',
      merged: 'Een van beide is al samengevoegd.',
      withdrawn: 'Dat verhaal is ingetrokken.',
    },
  },
  {
    title: 'Is this a duplicate?',
    lead: 'It then goes into another story: its address leads there and its sources go along. This cannot be undone.',
    into: 'Address of the story that stays',
    intoHint: 'Paste the address of the public page.',
    submit: 'Merge',
    done: 'It was merged.',
    error: {
      same: 'That is this story itself.',
      unknown: 'This is not the address of a public story.',
      merged: 'One of both has been merged already.',
      withdrawn: 'That story was withdrawn.',
    },
  },
);
