import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];
const titled = (e: Facts) => (e.detail('title') ? `“${e.detail('title')}”` : '…');

const nl = {
  'introduction.interest': (e) => `${e.who} toonde interesse in een match van ${titled(e)}.`,
  'introduction.proposed': (e) => `Een makelaar stelde een introductie voor bij ${titled(e)}.`,
  'introduction.agreed': (e) => `${e.who} zei ja tegen een introductie bij ${titled(e)}.`,
  'introduction.declined': (e) => `${e.who} zei nee tegen een introductie bij ${titled(e)}.`,
  'introduction.introduced': (e) => `Jullie maakten kennis naar aanleiding van ${titled(e)}.`,
  'introduction.withdrawn': (e) => `${e.who} trok een ja in bij ${titled(e)}.`,
  'introduction.blocked': (e) =>
    `${e.who} wil de organisatie achter een introductie bij ${titled(e)} niet meer zien.`,
  'introduction.became-met': (e) => `${e.who} zei dat er een gesprek was bij ${titled(e)}.`,
  'introduction.became-started': (e) =>
    `${e.who} zei dat jullie samen iets gaan doen bij ${titled(e)}.`,
  'introduction.became-nothing': (e) => `${e.who} zei dat het niets werd bij ${titled(e)}.`,
  'introduction.reported': (e) =>
    `${e.who} meldde iets bij een makelaar over een introductie bij ${titled(e)}.`,
} satisfies TrailSentences;

const en: { readonly [action in keyof typeof nl]: TrailSentences[string] } = {
  'introduction.interest': (e) => `${e.who} showed interest in a match of ${titled(e)}.`,
  'introduction.proposed': (e) => `A broker proposed an introduction for ${titled(e)}.`,
  'introduction.agreed': (e) => `${e.who} said yes to an introduction for ${titled(e)}.`,
  'introduction.declined': (e) => `${e.who} said no to an introduction for ${titled(e)}.`,
  'introduction.introduced': (e) => `You were introduced because of ${titled(e)}.`,
  'introduction.withdrawn': (e) => `${e.who} took a yes back for ${titled(e)}.`,
  'introduction.blocked': (e) =>
    `${e.who} does not want to meet the organisation behind an introduction for ${titled(e)} again.`,
  'introduction.became-met': (e) => `${e.who} said that there was a conversation for ${titled(e)}.`,
  'introduction.became-started': (e) =>
    `${e.who} said that you are going to do something together for ${titled(e)}.`,
  'introduction.became-nothing': (e) => `${e.who} said that it became nothing for ${titled(e)}.`,
  'introduction.reported': (e) =>
    `${e.who} reported something to a broker about an introduction for ${titled(e)}.`,
};

/** The lines of the trail about introductions. They name no other organisation. */
export const introductionTrail = { nl, en };
