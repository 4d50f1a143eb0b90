import { messages } from '#platform/language/messages.ts';

/** Words about confirming that an organisation is a knowledge institution. */
export const instituteTexts = messages(
  {
    title: 'Kennisinstituten',
    back: 'Beheer',
    lead: 'Makelaars van een kennisinstituut lezen wat anderen willen delen, en brengen hen bij elkaar. Bevestig alleen een instituut dat je kent, of dat je hebt gesproken.',
    empty: 'Hier komen kennisinstituten',
    emptyLead: 'Er is nog geen organisatie die zegt dat ze een kennisinstituut is.',
    by: (directors: string) => `Directeur: ${directors}.`,
    since: (date: string) => `Aangemaakt op ${date}.`,
    waits: 'Wacht op jou',
    confirmed: (date: string) => `Bevestigd op ${date}`,
    confirm: 'Bevestig dit instituut',
    unconfirm: 'Neem de bevestiging terug',
    unconfirmLead:
      'De makelaars kunnen dan niets meer lezen of beslissen, en niemand kan deze balie nog kiezen. Je kunt het later weer bevestigen.',
    more: 'Klopt dit instituut niet meer?',
    done: {
      confirmed: 'Bevestigd. De makelaars van dit instituut kunnen beginnen.',
      unconfirmed: 'De bevestiging is teruggenomen.',
    },
    waiting: (count: number) =>
      count === 1
        ? 'Eén kennisinstituut wacht op je bevestiging.'
        : `${count} kennisinstituten wachten op je bevestiging.`,
    own: 'Jullie balie is nog niet open. De beheerder van deze installatie bevestigt eerst dat jullie een kennisinstituut zijn.',
    error: {
      title: 'Dit kon niet.',
      notConfirmed:
        'Jullie organisatie is nog niet bevestigd als kennisinstituut. Dat doet de beheerder van deze installatie. Daarna kun je hier beginnen.',
      gone: 'Dit kan niet meer. Intussen is dit instituut veranderd. Kijk nog eens in de lijst.',
    },
    otherName: {
      subject: (was: string, is: string) => `${was} heet nu ${is}`,
      text: (was: string, is: string, link: string) =>
        `Dag,

Je bevestigde ${was} als kennisinstituut. De naam is nu ${is}. De bevestiging blijft gelden. Klopt er iets niet? Neem haar dan hier terug.

${link}

Samenspel
`,
    },
    didConfirm: {
      subject: (name: string) => `${name} is bevestigd als kennisinstituut`,
      text: (name: string, link: string) =>
        `Dag,

De beheerder heeft bevestigd dat ${name} een kennisinstituut is. Jullie balie kan nu open. Is er nog niemand makelaar? Kies dan hier iemand, en geef de rol makelaar.

${link}

Samenspel
`,
    },
    didUnconfirm: {
      subject: (name: string) => `De balie van ${name} is gesloten`,
      text: (name: string, link: string) =>
        `Dag,

De beheerder heeft de bevestiging van ${name} als kennisinstituut teruggenomen. De makelaars kunnen nu niets meer lezen of beslissen. Vraag de beheerder waarom. De mensen en hun rollen zijn niet veranderd.

${link}

Samenspel
`,
    },
    mail: {
      subject: (name: string) => `Is ${name} een kennisinstituut?`,
      text: (name: string, link: string) =>
        `Dag,

${name} zegt op Samenspel dat het een kennisinstituut is. Als je dat bevestigt, kunnen de makelaars lezen wat anderen willen delen, en hen bij elkaar brengen. Doe dat alleen als je het instituut kent.

${link}

Samenspel
`,
    },
  },
  {
    title: 'Knowledge institutions',
    back: 'Administration',
    lead: 'Brokers of a knowledge institution read what others want to share, and bring them together. Only confirm an institution that you know, or that you have spoken to.',
    empty: 'Here knowledge institutions will stand',
    emptyLead: 'No organisation says yet that it is a knowledge institution.',
    by: (directors) => `Director: ${directors}.`,
    since: (date) => `Made on ${date}.`,
    waits: 'Waits for you',
    confirmed: (date) => `Confirmed on ${date}`,
    confirm: 'Confirm this institution',
    unconfirm: 'Take the confirmation back',
    unconfirmLead:
      'Its brokers can then read and decide nothing more, and nobody can choose this desk. You can confirm it again later.',
    more: 'Is this institution not right any more?',
    done: {
      confirmed: 'Confirmed. The brokers of this institution can begin.',
      unconfirmed: 'The confirmation was taken back.',
    },
    waiting: (count) =>
      count === 1
        ? 'One knowledge institution waits for your confirmation.'
        : `${count} knowledge institutions wait for your confirmation.`,
    own: 'Your desk is not open yet. The administrator of this installation first confirms that you are a knowledge institution.',
    error: {
      title: 'This could not be done.',
      notConfirmed:
        'Your organisation has not been confirmed as a knowledge institution yet. The administrator of this installation does that. After that you can begin here.',
      gone: 'This is no longer possible. The institution has changed in the meantime. Look at the list again.',
    },
    otherName: {
      subject: (was, is) => `${was} is now called ${is}`,
      text: (was, is, link) =>
        `Hello,

You confirmed ${was} as a knowledge institution. Its name is now ${is}. The confirmation still holds. Is something not right? Then take it back here.

${link}

Samenspel
`,
    },
    didConfirm: {
      subject: (name) => `${name} has been confirmed as a knowledge institution`,
      text: (name, link) =>
        `Hello,

The administrator has confirmed that ${name} is a knowledge institution. Your desk can open now. Is nobody a broker yet? Then choose somebody here, and give them the role of broker.

${link}

Samenspel
`,
    },
    didUnconfirm: {
      subject: (name) => `The desk of ${name} is closed`,
      text: (name, link) =>
        `Hello,

The administrator has taken back that ${name} is a knowledge institution. Its brokers can no longer read or decide anything. Ask the administrator why. The people and their roles have not changed.

${link}

Samenspel
`,
    },
    mail: {
      subject: (name) => `Is ${name} a knowledge institution?`,
      text: (name, link) =>
        `Hello,

${name} says on Samenspel that it is a knowledge institution. When you confirm that, its brokers can read what others want to share, and bring them together. Only do so when you know the institution.

${link}

Samenspel
`,
    },
  },
);
