import { messages } from '#platform/language/messages.ts';

const daysNl = (days: number) =>
  days === 0 ? 'sinds vandaag' : days === 1 ? 'sinds gisteren' : `al ${days} dagen`;
const daysEn = (days: number) =>
  days === 0 ? 'since today' : days === 1 ? 'since yesterday' : `for ${days} days`;

type Titles = readonly [string | null, string | null];

/** Texts of the queue of a desk. */
export const deskTexts = messages(
  {
    title: 'Balie',
    lead: (cards: number, introductions: number) =>
      [
        cards === 1 ? 'Eén kaart wacht op een makelaar.' : '',
        cards > 1 ? `${cards} kaarten wachten op een makelaar.` : '',
        introductions === 1 ? 'Eén introductie vraagt aandacht.' : '',
        introductions > 1 ? `${introductions} introducties vragen aandacht.` : '',
      ]
        .join(' ')
        .trim(),
    nextTitle: 'Dit eerst',
    next: {
      report: 'Bekijk een melding',
      question: 'Lees een vraag en laat hem door',
      'new-card': 'Lees een nieuwe kaart',
      'changed-card': 'Lees een kaart die is aangepast',
      'without-broker': 'Zoek een makelaar voor een introductie',
      silent: 'Breng een stille introductie weer op gang',
      expiring: 'Kijk naar een kaart die bijna afloopt',
    },
    open: 'Open dit',
    calm: 'Er wacht nu niets',
    calmMore: 'Kijk bij de voorstellen wie je bij elkaar kunt brengen.',
    toProposals: 'Naar de voorstellen',
    emptyTitle: 'Hier komt te staan wat op een makelaar wacht',
    empty: 'Nog geen organisatie koos deze balie. Een directeur kiest een balie bij Partners.',
    cards: 'Kaarten die wachten',
    cardsLead: 'Wat het langst wacht, staat bovenaan.',
    introductions: 'Introducties die aandacht vragen',
    expiring: 'Kaarten die bijna aflopen',
    expiringLead: 'De organisatie krijgt zelf een mail. Bel als het een goede kaart is.',
    task: {
      report: 'melding',
      question: 'vraag',
      'new-card': 'nieuw',
      'changed-card': 'aangepast',
      'without-broker': 'geen makelaar',
      silent: 'stil',
      expiring: 'loopt af',
    },
    waits: (days: number) => `wacht ${daysNl(days)}`,
    quiet: (days: number) => `stil ${daysNl(days)}`,
    ends: (date: string) => `tot en met ${date}`,
    newSince: (count: number) =>
      count === 1 ? '1 nieuw sinds gisteren' : `${count} nieuw sinds gisteren`,
    mine: 'van jou',
    between: ([one, other]: Titles) =>
      `${one ?? 'een kaart die er niet meer is'} en ${other ?? 'een kaart die er niet meer is'}`,
    kind: { request: 'Vraag', offer: 'Aanbod', vision: 'Visie' },
    facts: {
      organisations: 'Organisaties van deze balie',
      market: 'Kaarten die openstaan',
      open: 'Introducties die lopen',
      mine: 'Daarvan van jou',
    },
    factsTitle: 'Deze balie',
    done: {
      approved: 'Goedgekeurd. De kaart staat nu open.',
      'asked-back': 'De organisatie heeft je vraag gekregen.',
      declined: 'De kaart is afgewezen. De organisatie heeft je reden gekregen.',
    },
    error: {
      title: 'Dit kon niet. Wat je typte staat er nog.',
      long: (max: number) => `Houd het bij ${max} tekens.`,
    },
  },
  {
    title: 'Desk',
    lead: (cards: number, introductions: number) =>
      [
        cards === 1 ? 'One card waits for a broker.' : '',
        cards > 1 ? `${cards} cards wait for a broker.` : '',
        introductions === 1 ? 'One introduction asks for attention.' : '',
        introductions > 1 ? `${introductions} introductions ask for attention.` : '',
      ]
        .join(' ')
        .trim(),
    nextTitle: 'This first',
    next: {
      report: 'Look into a report',
      question: 'Read a question and let it pass',
      'new-card': 'Read a new card',
      'changed-card': 'Read a card that was changed',
      'without-broker': 'Find a broker for an introduction',
      silent: 'Get a silent introduction going again',
      expiring: 'Look at a card that ends soon',
    },
    open: 'Open this',
    calm: 'Nothing waits now',
    calmMore: 'See in the proposals whom you can bring together.',
    toProposals: 'To the proposals',
    emptyTitle: 'Here will stand what waits for a broker',
    empty: 'No organisation has chosen this desk yet. A director chooses a desk under Partners.',
    cards: 'Cards that wait',
    cardsLead: 'What waits longest is on top.',
    introductions: 'Introductions that ask for attention',
    expiring: 'Cards that end soon',
    expiringLead: 'The organisation gets a mail. Call when it is a good card.',
    task: {
      report: 'report',
      question: 'question',
      'new-card': 'new',
      'changed-card': 'changed',
      'without-broker': 'no broker',
      silent: 'silent',
      expiring: 'ends soon',
    },
    waits: (days: number) => `waiting ${daysEn(days)}`,
    quiet: (days: number) => `silent ${daysEn(days)}`,
    ends: (date: string) => `until ${date}`,
    newSince: (count: number) => `${count} new since yesterday`,
    mine: 'yours',
    between: ([one, other]: Titles) =>
      `${one ?? 'a card that is not there any more'} and ${other ?? 'a card that is not there any more'}`,
    kind: { request: 'Request', offer: 'Offer', vision: 'Vision' },
    facts: {
      organisations: 'Organisations of this desk',
      market: 'Open cards',
      open: 'Introductions under way',
      mine: 'Of these yours',
    },
    factsTitle: 'This desk',
    done: {
      approved: 'Approved. The card is open now.',
      'asked-back': 'The organisation has got your question.',
      declined: 'The card was declined. The organisation has got your reason.',
    },
    error: {
      title: 'This was not possible. What you typed is still there.',
      long: (max: number) => `Keep it within ${max} characters.`,
    },
  },
);
