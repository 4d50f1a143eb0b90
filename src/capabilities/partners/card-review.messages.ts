import { messages } from '#platform/language/messages.ts';

/** Texts of one card at the desk. */
export const cardReviewTexts = messages(
  {
    back: 'Balie',
    kicker: (kind: string, organisation: string) => `${kind} van ${organisation}`,
    submitted: (date: string) => `Ingediend op ${date}.`,
    visible: {
      private: 'Alleen makelaars van deze balie zien deze kaart.',
      anonymous: 'Anderen zien deze kaart zonder naam.',
      public: 'Iedereen ziet deze kaart, met de naam van de organisatie.',
    },
    inMarket: (date: string) => `De kaart staat open, tot en met ${date}.`,
    notInMarket: 'De kaart staat niet open.',
    asSeen: 'Zo zien anderen de kaart',
    checks: 'Let hierop',
    checksLead: 'Dit zag de computer. Jij beslist.',
    look: 'kijk hier nog eens naar',
    check: {
      problem: 'Staat het probleem vóór de oplossing?',
      needs: 'Vraagt elke regel om één ding?',
      gives: 'Krijgt de ander er echt iets voor terug?',
      offered: 'Brengt de organisatie zelf iets in?',
      naming: 'Verraadt de tekst wie het is?',
    },
    doubt: {
      empty: 'Hier staat nog niets.',
      short: 'Dit is erg kort. Begrijpt een vreemde het?',
      'starts-with-solution': 'Het begint met wat ze zoeken, niet met wat er aan de hand is.',
      'several-things': 'Hier staat meer dan één ding. Los van elkaar vindt het sneller iemand.',
      'only-promises': 'Dit is een belofte, geen ding dat de ander krijgt.',
      'nothing-offered': 'Er staan geen uren, geld, ruimte of data bij.',
      'names-organisation': 'Dit noemt de organisatie. Zo kan de kaart niet zonder naam.',
      'may-name-organisation': 'Dit kan naar de organisatie leiden.',
    },
    good: {
      problem: 'Ja.',
      needs: 'Ja.',
      gives: 'Ja.',
      offered: 'Ja.',
      naming: 'Nee, daar lijkt het niet op.',
    },
    matches: 'Hoeveel goede matches zijn er nu?',
    matchCount: (strong: number, possible: number) =>
      `${[strong && `${strong} sterk`, possible && `${possible} mogelijk`].filter(Boolean).join(' en ')}.`,
    matchLater: 'De zoekmachine is nog aan het lezen. Kijk straks nog eens.',
    matchNone: 'Nog geen. Dat is geen reden om de kaart af te wijzen.',
    earlier: 'Wat makelaars eerder zeiden',
    said: (verdict: string, who: string, date: string) => `${verdict} door ${who} op ${date}.`,
    verdict: { approved: 'Goedgekeurd', 'asked-back': 'Teruggevraagd', declined: 'Afgewezen' },
    somebody: 'een makelaar',
    judge: 'Wat vind je?',
    note: 'Wat wil je de organisatie zeggen?',
    noteHint: 'Nodig als je iets vraagt of afwijst. De contactpersoon krijgt dit per mail.',
    optional: 'niet verplicht',
    approve: 'Keur goed',
    askBack: 'Vraag iets terug',
    decline: 'Wijs af',
    declineMore: 'Hoort deze kaart hier niet?',
    declineLead:
      'Dan komt de kaart niet open te staan. De organisatie krijgt wat je hierboven schreef. Ze kan hem aanpassen en opnieuw indienen.',
    declineOpen:
      'Dan vindt ook niemand meer de versie die nu open staat. De organisatie krijgt wat je hierboven schreef.',
    gone: 'Deze kaart wacht niet op een makelaar.',
    ownNo: 'Je hoort bij deze organisatie. Een andere makelaar van de balie beslist.',
    ownAlone:
      'Je hoort bij deze organisatie. Deze balie heeft geen andere makelaar, dus jij mag beslissen. Dat komt in het logboek.',
    refused: {
      changed:
        'De organisatie veranderde de kaart terwijl je las. Dit is wat er nu staat. Lees het nog eens.',
      judged: 'Een andere makelaar was je voor, of de organisatie haalde de kaart terug.',
      own: 'Je hoort bij deze organisatie. Een andere makelaar van de balie beslist.',
      missing: 'Er ontbreekt iets dat nodig is. Vraag erom.',
      identifying:
        'De tekst noemt de organisatie, en de kaart is zonder naam. Vraag om een andere tekst.',
    },
    notes: 'Notities voor collega’s',
    notesLead: 'Alleen makelaars van deze balie lezen dit.',
    noNotes: 'Er zijn nog geen notities.',
    newNote: 'Schrijf een notitie',
    keepNote: 'Bewaar de notitie',
    removeNote: 'Haal weg',
    removeNoteOf: (text: string) => `: ${text}`,
    noteBy: (who: string, date: string) => `${who}, ${date}`,
    noteDone: 'De notitie is bewaard.',
    noteRemoved: 'De notitie is weg.',
    error: {
      title: 'Dit kon niet. Wat je typte staat er nog.',
      verdict: 'Kies wat je vindt.',
      note: {
        'asked-back': 'Schrijf op wat je wilt weten.',
        declined: 'Schrijf op waarom je de kaart afwijst.',
      },
      text: 'Schrijf eerst iets op.',
      long: (max: number) => `Houd het bij ${max} tekens.`,
    },
  },
  {
    back: 'Desk',
    kicker: (kind: string, organisation: string) => `${kind} of ${organisation}`,
    submitted: (date: string) => `Submitted on ${date}.`,
    visible: {
      private: 'Only brokers of this desk see this card.',
      anonymous: 'Others see this card without a name.',
      public: 'Everybody sees this card, with the name of the organisation.',
    },
    inMarket: (date: string) => `The card is open, until ${date}.`,
    notInMarket: 'The card is not open.',
    asSeen: 'This is how others see the card',
    checks: 'Look at this',
    checksLead: 'This is what the computer saw. You decide.',
    look: 'have another look at this',
    check: {
      problem: 'Does the problem come before the solution?',
      needs: 'Does every line ask for one thing?',
      gives: 'Does the other really get something back?',
      offered: 'Does the organisation bring something in itself?',
      naming: 'Does the text tell who it is?',
    },
    doubt: {
      empty: 'Nothing stands here yet.',
      short: 'This is very short. Would a stranger understand it?',
      'starts-with-solution': 'It begins with what they look for, not with what is the matter.',
      'several-things': 'There is more than one thing here. Apart, they find somebody sooner.',
      'only-promises': 'This is a promise, not something that the other gets.',
      'nothing-offered': 'It tells no hours, money, space or data.',
      'names-organisation':
        'This names the organisation. The card cannot go without a name like this.',
      'may-name-organisation': 'This may lead to the organisation.',
    },
    good: {
      problem: 'Yes.',
      needs: 'Yes.',
      gives: 'Yes.',
      offered: 'Yes.',
      naming: 'No, it does not look like it.',
    },
    matches: 'How many good matches are there now?',
    matchCount: (strong: number, possible: number) =>
      `${[strong && `${strong} strong`, possible && `${possible} possible`].filter(Boolean).join(' and ')}.`,
    matchLater: 'The search engine is still reading. Look again in a moment.',
    matchNone: 'None yet. That is no reason to decline the card.',
    earlier: 'What brokers said before',
    said: (verdict: string, who: string, date: string) => `${verdict} by ${who} on ${date}.`,
    verdict: { approved: 'Approved', 'asked-back': 'Asked back', declined: 'Declined' },
    somebody: 'a broker',
    judge: 'What do you think?',
    note: 'What do you want to tell the organisation?',
    noteHint: 'Needed when you ask something or decline. The contact gets this by mail.',
    optional: 'optional',
    approve: 'Approve',
    askBack: 'Ask something back',
    decline: 'Decline',
    declineMore: 'Does this card not belong here?',
    declineLead:
      'Then the card does not open. The organisation gets what you wrote above. It can change the card and submit it again.',
    declineOpen:
      'Then nobody finds the version that is open now any more, either. The organisation gets what you wrote above.',
    gone: 'This card does not wait for a broker.',
    ownNo: 'You belong to this organisation. Another broker of the desk decides.',
    ownAlone:
      'You belong to this organisation. This desk has no other broker, so you may decide. The trail will say so.',
    refused: {
      changed:
        'The organisation changed the card while you were reading. This is what stands there now. Read it again.',
      judged: 'Another broker was before you, or the organisation took the card back.',
      own: 'You belong to this organisation. Another broker of the desk decides.',
      missing: 'Something that is needed is missing. Ask for it.',
      identifying:
        'The text names the organisation, and the card goes without a name. Ask for another text.',
    },
    notes: 'Notes for colleagues',
    notesLead: 'Only brokers of this desk read this.',
    noNotes: 'There are no notes yet.',
    newNote: 'Write a note',
    keepNote: 'Keep the note',
    removeNote: 'Remove',
    removeNoteOf: (text: string) => `: ${text}`,
    noteBy: (who: string, date: string) => `${who}, ${date}`,
    noteDone: 'The note was kept.',
    noteRemoved: 'The note is gone.',
    error: {
      title: 'This was not possible. What you typed is still there.',
      verdict: 'Choose what you think.',
      note: {
        'asked-back': 'Write down what you want to know.',
        declined: 'Write down why you decline the card.',
      },
      text: 'Write something first.',
      long: (max: number) => `Keep it within ${max} characters.`,
    },
  },
);

type Told = { readonly title: string; readonly link: string; readonly note: string };
const noteIn = (before: string, note: string) => (note ? `${before}\n\n${note}\n\n` : '');

/** Mails to the contact of a card about what a broker said. */
export const cardReviewMail = messages(
  {
    approved: {
      subject: (title: string) => `Je kaart staat open: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Dag,

Een makelaar keurde jullie kaart “${title}” goed. Hij staat nu drie maanden open.

${noteIn('De makelaar schrijft:', note)}Bekijk de kaart en wie erbij past:

${link}

Samenspel
`,
    },
    'asked-back': {
      subject: (title: string) => `Een makelaar heeft een vraag over: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Dag,

Een makelaar las jullie kaart “${title}” en wil nog iets weten voordat anderen hem zien.

${noteIn('De makelaar schrijft:', note)}Pas de kaart aan en dien hem opnieuw in:

${link}

Samenspel
`,
    },
    declined: {
      subject: (title: string) => `Deze kaart komt niet open te staan: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Dag,

Een makelaar las jullie kaart “${title}”. De kaart staat niet open.

${noteIn('De makelaar schrijft:', note)}Je kunt de kaart aanpassen en opnieuw indienen:

${link}

Samenspel
`,
    },
  },
  {
    approved: {
      subject: (title: string) => `Your card is open: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Hello,

A broker approved your card “${title}”. It is open now, for three months.

${noteIn('The broker writes:', note)}See the card and who fits it:

${link}

Samenspel
`,
    },
    'asked-back': {
      subject: (title: string) => `A broker has a question about: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Hello,

A broker read your card “${title}” and would like to know something before others see it.

${noteIn('The broker writes:', note)}Change the card and submit it again:

${link}

Samenspel
`,
    },
    declined: {
      subject: (title: string) => `This card does not open: ${title}`,
      text: ({ title, link, note }: Told) =>
        `Hello,

A broker read your card “${title}”. The card is not open.

${noteIn('The broker writes:', note)}You can change the card and submit it again:

${link}

Samenspel
`,
    },
  },
);
