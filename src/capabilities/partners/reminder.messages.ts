import { messages } from '#platform/language/messages.ts';

/** Mails to brokers and parties when an introduction is silent, and to brokers about what came in. */
export const reminderMail = messages(
  {
    brokerSubject: 'Een introductie is al twee weken stil',
    broker: (link: string) =>
      `Dag,

Met een introductie van jullie balie gebeurde twee weken niets. Soms helpt een telefoontje. Soms is het beter om te stoppen.

Kijk hoe het ervoor staat:

${link}

Je krijgt deze mail één keer. Daarna laten we je met rust.

Samenspel
`,
    sideSubject: (title: string) => `Hoe gaat het met jullie kennismaking: ${title}`,
    side: ({ title, link }: { readonly title: string; readonly link: string }) =>
      `Dag,

Twee weken geleden hoorden we voor het laatst iets over de introductie bij jullie kaart “${title}”.

Hebben jullie elkaar gesproken? Prik dan een datum, of laat weten wat ervan werd. Niets geworden is ook een antwoord:

${link}

Je krijgt deze mail één keer.

Samenspel
`,
    digestSubject: (count: number) =>
      count === 1 ? 'Er wacht een nieuwe kaart' : `Er wachten ${count} nieuwe kaarten`,
    digest: ({ titles, more, link }: Digest) =>
      `Dag,

Bij jullie balie kwam dit binnen:

${titles.map((title) => `- ${title}`).join('\n')}${more > 0 ? `\n- en nog ${more}` : ''}

Een kaart lezen kost ongeveer een minuut:

${link}

Deze mail komt hoogstens één keer per dag, en niet in het weekend.

Samenspel
`,
  },
  {
    brokerSubject: 'An introduction has been silent for two weeks',
    broker: (link: string) =>
      `Hello,

Nothing happened with an introduction of your desk for two weeks. Sometimes a phone call helps. Sometimes it is better to stop.

See how it stands:

${link}

You get this mail once. After that we leave you alone.

Samenspel
`,
    sideSubject: (title: string) => `How is your first meeting going: ${title}`,
    side: ({ title, link }: { readonly title: string; readonly link: string }) =>
      `Hello,

Two weeks ago we last heard something about the introduction for your card “${title}”.

Did you speak to each other? Then choose a date, or tell what became of it. Nothing is an answer too:

${link}

You get this mail once.

Samenspel
`,
    digestSubject: (count: number) =>
      count === 1 ? 'A new card waits' : `${count} new cards wait`,
    digest: ({ titles, more, link }: Digest) =>
      `Hello,

This came in at your desk:

${titles.map((title) => `- ${title}`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}

Reading a card takes about a minute:

${link}

This mail comes at most once a day, and not in a weekend.

Samenspel
`,
  },
);

type Digest = { readonly titles: readonly string[]; readonly more: number; readonly link: string };
