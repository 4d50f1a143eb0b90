import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const nl = {
  'acquaintance.added': (e) =>
    e.detail('title')
      ? `${e.who} zette ${e.detail('title')} op de lijst van bekende partners.`
      : `${e.who} zette ${e.detail('count')} bekende partners op de lijst.`,
  'acquaintance.changed': (e) =>
    `${e.who} veranderde wat er over ${e.detail('title')} op de lijst van bekende partners staat.`,
  'acquaintance.asked': (e) =>
    `${e.who} vroeg ${e.detail('title')} te bevestigen dat jullie samenwerkten.`,
  'acquaintance.confirmed': (e) =>
    `${e.who} bevestigde dat jullie met ${e.detail('title')} samenwerkten.`,
  'acquaintance.refused': (e) =>
    `${e.who} bevestigde niet dat jullie met ${e.detail('title')} samenwerkten.`,
  'acquaintance.told': (e) =>
    `${e.who} vond goed dat de samenwerking met ${e.detail('title')} wordt verteld.`,
  'acquaintance.untold': (e) =>
    `${e.who} wil niet meer dat de samenwerking met ${e.detail('title')} wordt verteld.`,
  'acquaintance.withdrawn': (e) =>
    `${e.who} trok in dat jullie met ${e.detail('title')} samenwerkten.`,
  'acquaintance.removed': (e) =>
    `${e.who} haalde ${e.detail('title')} van de lijst van bekende partners.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'acquaintance.added': (e) =>
    e.detail('title')
      ? `${e.who} put ${e.detail('title')} on the list of known partners.`
      : `${e.who} put ${e.detail('count')} known partners on the list.`,
  'acquaintance.changed': (e) =>
    `${e.who} changed what the list of known partners says about ${e.detail('title')}.`,
  'acquaintance.asked': (e) =>
    `${e.who} asked ${e.detail('title')} to confirm that you worked together.`,
  'acquaintance.confirmed': (e) => `${e.who} confirmed that you worked with ${e.detail('title')}.`,
  'acquaintance.refused': (e) =>
    `${e.who} did not confirm that you worked with ${e.detail('title')}.`,
  'acquaintance.told': (e) => `${e.who} agreed that your work with ${e.detail('title')} is told.`,
  'acquaintance.untold': (e) =>
    `${e.who} does not want your work with ${e.detail('title')} told any more.`,
  'acquaintance.withdrawn': (e) => `${e.who} withdrew that you worked with ${e.detail('title')}.`,
  'acquaintance.removed': (e) =>
    `${e.who} took ${e.detail('title')} off the list of known partners.`,
};

/** The sentences about known partners in the trail of an organisation. */
export const acquaintanceTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = {
  nl,
  en,
};
