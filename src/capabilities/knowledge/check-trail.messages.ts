import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

const nl = {
  'wheel-check.kept': (e) => `${e.who} bewaarde een wielcheck.`,
  'wheel-check.repeated': (e) => `${e.who} herhaalde een wielcheck.`,
  'wheel-check.decided': (e) => `${e.who} schreef op wat jullie met een praktijkvoorbeeld doen.`,
  'wheel-check.removed': (e) => `${e.who} gooide een wielcheck weg.`,
  'wheel-check.shared': (e) =>
    `${e.who} maakte een link naar een wielcheck, die ${e.detail('days')} dagen werkt.`,
  'wheel-check.share-withdrawn': (e) => `${e.who} trok een link naar een wielcheck in.`,
  'wheel-check.imported': (e) => `${e.who} voerde wielchecks in uit een export.`,
} satisfies TrailSentences;

const en: Record<keyof typeof nl, TrailSentences[string]> = {
  'wheel-check.kept': (e) => `${e.who} kept a wheel check.`,
  'wheel-check.repeated': (e) => `${e.who} repeated a wheel check.`,
  'wheel-check.decided': (e) => `${e.who} wrote down what you do with a case.`,
  'wheel-check.removed': (e) => `${e.who} threw a wheel check away.`,
  'wheel-check.shared': (e) =>
    `${e.who} made a link to a wheel check that works for ${e.detail('days')} days.`,
  'wheel-check.share-withdrawn': (e) => `${e.who} withdrew a link to a wheel check.`,
  'wheel-check.imported': (e) => `${e.who} brought in wheel checks from an export.`,
};

/** What can be done with wheel checks, as sentences of the trail. */
export const checkTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
