import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const titled = (e: Facts) => (e.detail('title') ? `“${e.detail('title')}”` : '…');

const nl = {
  'desk.chosen': (e) =>
    e.detail('bySelf')
      ? `${e.detail('institute')} werd jullie balie, omdat er maar één is.`
      : `${e.who} koos ${e.detail('institute')} als balie.`,
  'desk.decided-alone': (e) =>
    `${e.who}, makelaar en zelf lid van deze organisatie, besliste over een kaart. Deze balie had geen andere makelaar.`,
  'card.declined': (e) =>
    `${e.who}, makelaar bij ${e.detail('institute')}, wees de kaart ${titled(e)} af: ${e.detail('reason')}`,
  'desk.capacity-told': (e) =>
    e.detail('available') === 'yes'
      ? `${e.who} kan ${e.detail('most')} introducties tegelijk doen.`
      : `${e.who} neemt geen nieuwe introducties aan.`,
  'desk.note-written': (e) => `${e.who} schreef een notitie voor collega’s.`,
  'desk.note-removed': (e) => `${e.who} haalde een notitie voor collega’s weg.`,
  'desk.took-over': (e) => `${e.who} nam een introductie over.`,
  'desk.told-alive': (e) => `${e.who} sprak iemand over een introductie.`,
  'desk.outcome-told': (e) => `${e.who} schreef op wat er van een introductie werd.`,
  'desk.report-handled': (e) => `${e.who} bekeek een melding bij een introductie.`,
  'desk.let-pass': (e) => `${e.who} gaf een vraag of antwoord door.`,
  'desk.held-back': (e) => `${e.who} gaf een vraag of antwoord niet door.`,
  'desk.proposed': (e) =>
    e.detail('gates')
      ? `${e.who} stelde twee kaarten aan elkaar voor, ook al stond er iets in de weg.`
      : `${e.who} stelde twee kaarten aan elkaar voor.`,
  'desk.set-aside': (e) => `${e.who} legde een paar opzij.`,
  'desk.brought-back': (e) => `${e.who} haalde een paar terug bij de voorstellen.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'desk.chosen': (e) =>
    e.detail('bySelf')
      ? `${e.detail('institute')} became your desk, because there is only one.`
      : `${e.who} chose ${e.detail('institute')} as the desk.`,
  'desk.decided-alone': (e) =>
    `${e.who}, a broker and a member of this organisation, decided about a card. This desk had no other broker.`,
  'card.declined': (e) =>
    `${e.who}, broker at ${e.detail('institute')}, declined the card ${titled(e)}: ${e.detail('reason')}`,
  'desk.capacity-told': (e) =>
    e.detail('available') === 'yes'
      ? `${e.who} can do ${e.detail('most')} introductions at the same time.`
      : `${e.who} takes no new introductions.`,
  'desk.note-written': (e) => `${e.who} wrote a note for colleagues.`,
  'desk.note-removed': (e) => `${e.who} removed a note for colleagues.`,
  'desk.took-over': (e) => `${e.who} took an introduction over.`,
  'desk.told-alive': (e) => `${e.who} spoke to somebody about an introduction.`,
  'desk.outcome-told': (e) => `${e.who} wrote down what became of an introduction.`,
  'desk.report-handled': (e) => `${e.who} looked into a report about an introduction.`,
  'desk.let-pass': (e) => `${e.who} let a question or an answer pass.`,
  'desk.held-back': (e) => `${e.who} held a question or an answer back.`,
  'desk.proposed': (e) =>
    e.detail('gates')
      ? `${e.who} proposed two cards to each other, although something stood in the way.`
      : `${e.who} proposed two cards to each other.`,
  'desk.set-aside': (e) => `${e.who} set a pair aside.`,
  'desk.brought-back': (e) => `${e.who} brought a pair back among the proposals.`,
};

/** What happens at a desk, and to the cards of its organisations, as sentences of the trail. */
export const deskTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
