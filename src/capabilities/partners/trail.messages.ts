import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const titled = (e: Facts) => (e.detail('title') ? `“${e.detail('title')}”` : '…');
const because = (e: Facts) => (e.detail('reason') ? `: ${e.detail('reason')}` : '');

const nl = {
  'card.started': (e) => `${e.who} begon de kaart ${titled(e)}.`,
  'card.changed': (e) => `${e.who} schreef verder aan de kaart ${titled(e)}.`,
  'card.submitted': (e) => `${e.who} diende de kaart ${titled(e)} in bij een makelaar.`,
  'card.recalled': (e) => `${e.who} haalde de kaart ${titled(e)} terug.`,
  'card.approved': (e) =>
    `${e.who}, makelaar bij ${e.detail('institute')}, keurde de kaart ${titled(e)} goed.`,
  'card.asked-back': (e) =>
    `${e.who}, makelaar bij ${e.detail('institute')}, vroeg iets over de kaart ${titled(e)}.`,
  'card.withdrawn': (e) =>
    e.detail('by') === 'broker'
      ? `${e.who}, makelaar, trok de kaart ${titled(e)} in${because(e)}.`
      : `${e.who} trok de kaart ${titled(e)} in${because(e)}.`,
  'card.restored': (e) => `${e.who} zette de kaart ${titled(e)} terug.`,
  'card.renewed': (e) =>
    e.detail('by') === 'mail'
      ? `De kaart ${titled(e)} is met de link in een mail met drie maanden verlengd.`
      : `${e.who} verlengde de kaart ${titled(e)} met drie maanden.`,
  'card.imported': (e) => `${e.who} bracht ${e.detail('count')} kaarten in uit een export.`,
  'card.shown': (e) => `${e.who} koos wie de kaart ${titled(e)} mag zien.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'card.started': (e) => `${e.who} began the card ${titled(e)}.`,
  'card.changed': (e) => `${e.who} went on writing the card ${titled(e)}.`,
  'card.submitted': (e) => `${e.who} submitted the card ${titled(e)} to a broker.`,
  'card.recalled': (e) => `${e.who} took the card ${titled(e)} back.`,
  'card.approved': (e) =>
    `${e.who}, broker at ${e.detail('institute')}, approved the card ${titled(e)}.`,
  'card.asked-back': (e) =>
    `${e.who}, broker at ${e.detail('institute')}, asked something about the card ${titled(e)}.`,
  'card.withdrawn': (e) =>
    e.detail('by') === 'broker'
      ? `${e.who}, broker, withdrew the card ${titled(e)}${because(e)}.`
      : `${e.who} withdrew the card ${titled(e)}${because(e)}.`,
  'card.restored': (e) => `${e.who} put the card ${titled(e)} back.`,
  'card.renewed': (e) =>
    e.detail('by') === 'mail'
      ? `The card ${titled(e)} was renewed for three months by the link in a mail.`
      : `${e.who} renewed the card ${titled(e)} for three months.`,
  'card.imported': (e) => `${e.who} brought in ${e.detail('count')} cards from an export.`,
  'card.shown': (e) => `${e.who} chose who may see the card ${titled(e)}.`,
};

/** What happened with cards, as sentences of the trail. */
export const cardTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
