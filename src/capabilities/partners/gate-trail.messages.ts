import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const titled = (e: Facts) => (e.detail('title') ? `“${e.detail('title')}”` : '…');

const nl = {
  'card.watched': (e) => `${e.who} zette de mail over nieuwe matches van ${titled(e)} aan.`,
  'card.unwatched': (e) => `${e.who} zette de mail over nieuwe matches van ${titled(e)} uit.`,
  'gate.learnt': (e) =>
    e.detail('from') === 'broker'
      ? `Een makelaar zette iets bij wat jullie niet willen, om wat jullie afwezen.`
      : `${e.who} zette iets bij wat jullie niet willen.`,
  'gate.removed': (e) => `${e.who} haalde iets weg bij wat jullie niet willen.`,
  'block.made': (e) => `${e.who} blokkeerde een organisatie.`,
  'block.removed': (e) => `${e.who} haalde een blokkade weg.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'card.watched': (e) => `${e.who} turned the mail about new matches of ${titled(e)} on.`,
  'card.unwatched': (e) => `${e.who} turned the mail about new matches of ${titled(e)} off.`,
  'gate.learnt': (e) =>
    e.detail('from') === 'broker'
      ? `A broker added something that you do not want, because of what you declined.`
      : `${e.who} added something that you do not want.`,
  'gate.removed': (e) => `${e.who} removed something that you do not want.`,
  'block.made': (e) => `${e.who} blocked an organisation.`,
  'block.removed': (e) => `${e.who} removed a block.`,
};

/** The lines of the trail about the watch, and about what an organisation does not want. */
export const gateTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
