import { messages } from '#platform/language/messages.ts';

/** What the mail about a step says. */
type Asked = {
  step: string;
  gap: string;
  organisation: string;
  dueOn: string;
  link: string;
  days: number;
};

/** The mail that asks how a step went. */
export const stepCheckMail = messages(
  {
    subject: (step: string) => `Hoe ging het met: ${step}`,
    text: ({ step, gap, organisation, dueOn, link, days }: Asked) =>
      `Dag,

Deze stap van ${organisation} zou klaar zijn op ${dueOn}:

  ${step}

Het verschil waar de stap bij hoort: ${gap}.

Is het gelukt, niet gelukt, of wil je het niet meer? Antwoorden kost twee minuten. Je hoeft niet in te loggen:

${link}

De link werkt ${days} dagen. Niet gelukt is ook een goed antwoord: dan weten jullie wat er nodig is.

Samenspel
`,
  },
  {
    subject: (step: string) => `How did this go: ${step}`,
    text: ({ step, gap, organisation, dueOn, link, days }: Asked) =>
      `Hello,

This step of ${organisation} was to be finished on ${dueOn}:

  ${step}

The gap that the step belongs to: ${gap}.

Is it done, not done, or no longer wanted? Answering takes two minutes. You do not have to sign in:

${link}

The link works for ${days} days. Not done is a good answer too: then you know what is needed.

Samenspel
`,
  },
);

/** Texts of the check itself. */
export const stepCheckMessages = messages(
  {
    title: 'Hoe ging het met deze stap?',
    lead: (organisation: string) => `Een stap van ${organisation}. Antwoorden kost twee minuten.`,
    due: (date: string) => `Zou klaar zijn op ${date}.`,
    gap: (title: string) => `Hoort bij het verschil: ${title}`,
    result: 'Wat is het geworden?',
    results: { done: 'Gelukt', 'not-done': 'Niet gelukt', unwanted: 'We willen dit niet meer' },
    hints: {
      done: 'De stap is klaar.',
      'not-done': 'Nog niet klaar, of anders gelopen.',
      unwanted: 'De stap is niet meer nodig, of niet meer goed.',
    },
    why: 'Hoe kwam dat?',
    whyHint: 'Een of twee zinnen. Je collega’s lezen dit op het plan.',
    next: 'Wat is de volgende stap?',
    nextHint: 'Je mag dit leeg laten.',
    optional: 'mag leeg',
    make: 'Wil je deze volgende stap op het plan zetten?',
    makeYes: (owner: string) => `Ja, met ${owner} als eigenaar, voor de komende 90 dagen`,
    makeYesNobody: 'Ja, voor de komende 90 dagen',
    submit: 'Verstuur',
    answeredTitle: 'Het antwoord is bewaard',
    answeredLead: 'Dit staat nu op het plan. Een antwoord geef je één keer.',
    yourAnswer: 'Het antwoord',
    noWhy: 'Geen toelichting gegeven.',
    noNext: 'Geen volgende stap genoemd.',
    nextMade: 'Deze stap staat op het plan.',
    toPlan: 'Naar het plan',
    toPlanHint: 'Daarvoor log je in.',
    expiredTitle: 'Deze link werkt niet meer',
    expired: (days: number) =>
      `Een link werkt ${days} dagen. Je kunt de stap nog bijwerken op het plan.`,
    errors: {
      title: 'Kijk dit nog even na',
      result: 'Kies wat het is geworden.',
      why: 'Schrijf op hoe dat kwam. Eén zin is genoeg.',
      long: (max: number) => `Houd het bij ${max} tekens.`,
      next: 'Schrijf op wat de volgende stap is, of haal het vinkje weg.',
    },
  },
  {
    title: 'How did this step go?',
    lead: (organisation: string) => `A step of ${organisation}. Answering takes two minutes.`,
    due: (date: string) => `Was to be finished on ${date}.`,
    gap: (title: string) => `Belongs to the gap: ${title}`,
    result: 'What became of it?',
    results: { done: 'Done', 'not-done': 'Not done', unwanted: 'We no longer want this' },
    hints: {
      done: 'The step is finished.',
      'not-done': 'Not finished yet, or it went differently.',
      unwanted: 'The step is no longer needed, or no longer right.',
    },
    why: 'Why was that?',
    whyHint: 'One or two sentences. Your colleagues read this on the plan.',
    next: 'What is the next step?',
    nextHint: 'You may leave this empty.',
    optional: 'optional',
    make: 'Do you want to put this next step on the plan?',
    makeYes: (owner: string) => `Yes, with ${owner} as its owner, for the coming 90 days`,
    makeYesNobody: 'Yes, for the coming 90 days',
    submit: 'Send',
    answeredTitle: 'The answer has been kept',
    answeredLead: 'This is on the plan now. An answer is given once.',
    yourAnswer: 'The answer',
    noWhy: 'No reason was given.',
    noNext: 'No next step was named.',
    nextMade: 'This step is on the plan.',
    toPlan: 'To the plan',
    toPlanHint: 'You sign in for that.',
    expiredTitle: 'This link no longer works',
    expired: (days: number) =>
      `A link works for ${days} days. You can still update the step on the plan.`,
    errors: {
      title: 'Please look at this again',
      result: 'Choose what became of it.',
      why: 'Write down why that was. One sentence is enough.',
      long: (max: number) => `Keep it within ${max} characters.`,
      next: 'Write down what the next step is, or untick the box.',
    },
  },
);
