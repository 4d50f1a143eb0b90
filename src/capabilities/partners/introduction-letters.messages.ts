import { messages } from '#platform/language/messages.ts';

/** What the mail to both after two yeses tells. */
export type IntroducedFacts = {
  readonly title: string;
  readonly name: string;
  /** Who of them can be reached, `Sam (sam@museum.example)`; empty when nobody is. */
  readonly person: string;
  readonly youGet: readonly string[];
  readonly theyGet: readonly string[];
  readonly bridge: string;
  readonly risk: string;
  readonly moments: readonly string[];
  readonly link: string;
};

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** Whoever reads it has a public card, or one without their name. */
const staysHidden = {
  nl: (isPublic: boolean) =>
    isPublic
      ? 'Op je kaart staat al hoe jullie heten. Wie je kunt bereiken zien ze pas als jullie allebei ja zeggen.'
      : 'Hoe jullie heten blijft geheim tot jullie allebei ja zeggen.',
  en: (isPublic: boolean) =>
    isPublic
      ? 'Your card says already what you are called. Whom they can reach they see when you both say yes.'
      : 'What you are called stays hidden until you both say yes.',
};

/** Mails about introductions. Before two yeses they hold the reader's own title and a link, no more. */
export const introductionLetters = messages(
  {
    asked: {
      subject: (title: string) => `Iemand past misschien bij je kaart “${title}”`,
      interest: (title: string, link: string, isPublic: boolean) =>
        `Dag,

Een andere organisatie wil kennismaken naar aanleiding van je kaart “${title}”. ${staysHidden.nl(isPublic)}

Lees wat jij krijgt, wat zij krijgen en wat er mis kan gaan. Zeg daarna ja of nee:

${link}

Je krijgt deze mail omdat je bij deze kaart hoort. Wil je zulke vragen niet meer? Trek dan de kaart in.

Samenspel
`,
      proposal: (title: string, link: string, isPublic: boolean) =>
        `Dag,

Een makelaar denkt dat een andere organisatie past bij je kaart “${title}”. ${staysHidden.nl(isPublic)}

Lees wat jij krijgt, wat zij krijgen en wat er mis kan gaan. Zeg daarna ja of nee:

${link}

Je krijgt deze mail omdat je bij deze kaart hoort. Wil je zulke vragen niet meer? Trek dan de kaart in.

Samenspel
`,
    },
    reminder: {
      subject: (title: string) => `Nog een week om te antwoorden over “${title}”`,
      text: (title: string, date: string, link: string) =>
        `Dag,

Een andere organisatie wacht op je antwoord over je kaart “${title}”. Na ${date} vervalt de vraag. Nee is ook een goed antwoord.

${link}

Samenspel
`,
    },
    expired: {
      subject: (title: string) => `Er kwam geen antwoord over “${title}”`,
      text: (title: string, link: string) =>
        `Dag,

Je wilde kennismaken naar aanleiding van je kaart “${title}”. Er kwam niet op tijd antwoord. Je kunt nu een andere organisatie vragen.

${link}

Samenspel
`,
    },
    introduced: {
      subject: (name: string) => `Maak kennis met ${name}`,
      text: (facts: IntroducedFacts) =>
        `Dag,

Jullie zeiden allebei ja. Je kaart “${facts.title}” bracht je bij ${facts.name}.
${facts.person === '' ? '' : `\nWie je daar kunt bereiken: ${facts.person}\n`}
Wat jij krijgt:
${facts.youGet.length > 0 ? list(facts.youGet) : '- (niets genoemd)'}

Wat zij krijgen:
${facts.theyGet.length > 0 ? list(facts.theyGet) : '- (niets genoemd)'}
${facts.bridge === '' ? '' : `\nWat jullie verbindt: ${facts.bridge}\n`}
Let op. ${facts.risk}

Voor een eerste gesprek van drie kwartier stellen we dit voor:
${list(facts.moments)}

Zeg wat jou past. Op dezelfde plek staat een blad met vragen voor het gesprek:

${facts.link}

Samenspel
`,
    },
    chosen: {
      subject: (moment: string) => `Jullie gesprek is op ${moment}`,
      text: (name: string, moment: string, link: string) =>
        `Dag,

Dit moment past jullie allebei: ${moment}. Je gesprek is met ${name}. De afspraak voor je agenda zit bij deze mail.

Spreek zelf af waar je elkaar ziet of belt. Het blad met vragen voor het gesprek vind je hier:

${link}

Samenspel
`,
    },
    event: {
      summary: (name: string) => `Kennismaken met ${name}`,
      description: 'Een eerste gesprek, door Samenspel voorgesteld. Het blad met vragen:',
      cancelled: 'Kennismaking gaat niet door',
    },
    moved: {
      subject: 'Jullie gesprek krijgt een ander moment',
      text: (link: string) =>
        `Dag,

Het gekozen moment past niet meer bij jullie allebei. De afspraak gaat uit je agenda. Kies opnieuw:

${link}

Samenspel
`,
    },
    stopped: {
      subject: 'Een introductie is gestopt',
      text: (title: string, link: string) =>
        `Dag,

Een introductie bij je kaart “${title}” is gestopt. In deze introductie zijn namen en adressen niet meer te zien, en een afspraak gaat uit je agenda. Gebruik het adres dat je kreeg niet meer.

${link}

Samenspel
`,
    },
    question: {
      subject: (title: string) => `Een vraag over je kaart “${title}”`,
      text: (question: string, link: string) =>
        `Dag,

Een andere organisatie heeft een vraag voordat ze antwoordt. Een makelaar las de vraag en gaf haar door:

${question}

Antwoord hier. Noem geen namen:

${link}

Samenspel
`,
      answered: (title: string) => `Antwoord op je vraag bij “${title}”`,
      answer: (question: string, answer: string, link: string) =>
        `Dag,

Je vroeg: ${question}

Het antwoord: ${answer}

${link}

Samenspel
`,
    },
  },
  {
    asked: {
      subject: (title: string) => `Somebody may fit your card “${title}”`,
      interest: (title: string, link: string, isPublic: boolean) =>
        `Hello,

Another organisation would like to meet because of your card “${title}”. ${staysHidden.en(isPublic)}

Read what you get, what they get and what may go wrong. Then say yes or no:

${link}

You get this mail because you belong to this card. Would you rather not get such questions? Then withdraw the card.

Samenspel
`,
      proposal: (title: string, link: string, isPublic: boolean) =>
        `Hello,

A broker thinks that another organisation fits your card “${title}”. ${staysHidden.en(isPublic)}

Read what you get, what they get and what may go wrong. Then say yes or no:

${link}

You get this mail because you belong to this card. Would you rather not get such questions? Then withdraw the card.

Samenspel
`,
    },
    reminder: {
      subject: (title: string) => `One more week to answer about “${title}”`,
      text: (title: string, date: string, link: string) =>
        `Hello,

Another organisation waits for your answer about your card “${title}”. After ${date} the question expires. No is a good answer too.

${link}

Samenspel
`,
    },
    expired: {
      subject: (title: string) => `No answer came about “${title}”`,
      text: (title: string, link: string) =>
        `Hello,

You wanted to meet because of your card “${title}”. No answer came in time. You can ask another organisation now.

${link}

Samenspel
`,
    },
    introduced: {
      subject: (name: string) => `Meet ${name}`,
      text: (facts: IntroducedFacts) =>
        `Hello,

You both said yes. Your card “${facts.title}” brought you to ${facts.name}.
${facts.person === '' ? '' : `\nWhom you can reach there: ${facts.person}\n`}
What you get:
${facts.youGet.length > 0 ? list(facts.youGet) : '- (nothing named)'}

What they get:
${facts.theyGet.length > 0 ? list(facts.theyGet) : '- (nothing named)'}
${facts.bridge === '' ? '' : `\nWhat connects you: ${facts.bridge}\n`}
Mind this. ${facts.risk}

For a first conversation of three quarters of an hour we propose:
${list(facts.moments)}

Say what suits you. A page with questions for the conversation is in the same place:

${facts.link}

Samenspel
`,
    },
    chosen: {
      subject: (moment: string) => `Your conversation is on ${moment}`,
      text: (name: string, moment: string, link: string) =>
        `Hello,

This moment suits you both: ${moment}. Your conversation is with ${name}. The appointment for your calendar is attached.

Agree among yourselves where you meet or call. The page with questions for the conversation is here:

${link}

Samenspel
`,
    },
    event: {
      summary: (name: string) => `Meet ${name}`,
      description: 'A first conversation, proposed by Samenspel. The page with questions:',
      cancelled: 'A first conversation does not take place',
    },
    moved: {
      subject: 'Your conversation needs another moment',
      text: (link: string) =>
        `Hello,

The chosen moment no longer suits you both. The appointment goes out of your calendar. Choose again:

${link}

Samenspel
`,
    },
    stopped: {
      subject: 'An introduction has stopped',
      text: (title: string, link: string) =>
        `Hello,

An introduction for your card “${title}” has stopped. In this introduction names and addresses can no longer be seen, and an appointment goes out of your calendar. Do not use the address that you got any more.

${link}

Samenspel
`,
    },
    question: {
      subject: (title: string) => `A question about your card “${title}”`,
      text: (question: string, link: string) =>
        `Hello,

Another organisation has a question before it answers. A broker read the question and passed it on:

${question}

Answer here. Name no names:

${link}

Samenspel
`,
      answered: (title: string) => `An answer to your question about “${title}”`,
      answer: (question: string, answer: string, link: string) =>
        `Hello,

You asked: ${question}

The answer: ${answer}

${link}

Samenspel
`,
    },
  },
);
