import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const titled = (e: Facts) => (e.detail('title') ? `“${e.detail('title')}”` : '…');
const because = (e: Facts) => (e.detail('reason') ? `: ${e.detail('reason')}` : '');

const nl = {
  'entry.started': (e) => `${e.who} begon te schrijven aan ${titled(e)}.`,
  'entry.changed': (e) => `${e.who} schreef verder aan ${titled(e)}.`,
  'entry.discarded': (e) => `${e.who} gooide wijzigingen weg van ${titled(e)}.`,
  'entry.submitted': (e) => `${e.who} diende ${titled(e)} in bij een makelaar.`,
  'entry.recalled': (e) => `${e.who} haalde ${titled(e)} terug.`,
  'entry.asked-back': (e) =>
    `${e.who}, makelaar bij ${e.detail('institute')}, vroeg iets over ${titled(e)}.`,
  'entry.approved': (e) =>
    e.detail('alone')
      ? `${e.who}, makelaar bij ${e.detail('institute')} en zelf lid van deze organisatie, maakte ${titled(e)} openbaar. Er was geen andere makelaar.`
      : `${e.who}, makelaar bij ${e.detail('institute')}, maakte ${titled(e)} openbaar.`,
  'entry.withdrawn': (e) =>
    e.detail('by') === 'broker'
      ? `${e.who}, makelaar, trok ${titled(e)} in${because(e)}.`
      : `${e.who} trok ${titled(e)} in${because(e)}.`,
  'entry.restored': (e) => `${e.who} zette ${titled(e)} terug.`,
  'entry.merged': (e) => `${e.who}, makelaar, voegde ${titled(e)} samen met “${e.detail('into')}”.`,
  'entry.took-in': (e) => `${e.who}, makelaar, voegde ${titled(e)} toe aan “${e.detail('into')}”.`,
  'entry.confirmed': (e) => `${e.who} bevestigde dat ${titled(e)} nog klopt.`,
  'entry.contact-asked': (e) =>
    `${e.who} vroeg een collega om vragen te beantwoorden over ${titled(e)}.`,
  'entry.contact-agreed': (e) => `${e.who} wil vragen beantwoorden over ${titled(e)}.`,
  'entry.contact-left': (e) => `${e.who} beantwoordt geen vragen meer over ${titled(e)}.`,
  'entry.contact-removed': (e) => `${e.who} haalde weg wie vragen beantwoordt over ${titled(e)}.`,
  'question.answered': (e) => `${e.who} gaf antwoord op een vraag over ${titled(e)}.`,
  'question.published': (e) => `${e.who} zette vraag en antwoord bij ${titled(e)}.`,
  'question.unpublished': (e) => `Vraag en antwoord zijn weggehaald bij ${titled(e)}.`,
  'question.closed': (e) => `Een vraag over ${titled(e)} is gesloten.`,
  'question.reported': (e) => `Een vraag over ${titled(e)} is gemeld.`,
  'question.consent-changed': (e) =>
    `De vrager veranderde of een vraag over ${titled(e)} openbaar mag worden.`,
  'reuse.told': (e) => `${e.who} liet weten dat jullie voortbouwen op ${titled(e)}.`,
  'reuse.removed': (e) => `${e.who} haalde weg dat iemand voortbouwt op ${titled(e)}.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'entry.started': (e) => `${e.who} began to write ${titled(e)}.`,
  'entry.changed': (e) => `${e.who} went on writing ${titled(e)}.`,
  'entry.discarded': (e) => `${e.who} threw changes to ${titled(e)} away.`,
  'entry.submitted': (e) => `${e.who} submitted ${titled(e)} to a broker.`,
  'entry.recalled': (e) => `${e.who} took ${titled(e)} back.`,
  'entry.asked-back': (e) =>
    `${e.who}, broker at ${e.detail('institute')}, asked something about ${titled(e)}.`,
  'entry.approved': (e) =>
    e.detail('alone')
      ? `${e.who}, broker at ${e.detail('institute')} and a member of this organisation, made ${titled(e)} public. There was no other broker.`
      : `${e.who}, broker at ${e.detail('institute')}, made ${titled(e)} public.`,
  'entry.withdrawn': (e) =>
    e.detail('by') === 'broker'
      ? `${e.who}, broker, withdrew ${titled(e)}${because(e)}.`
      : `${e.who} withdrew ${titled(e)}${because(e)}.`,
  'entry.restored': (e) => `${e.who} put ${titled(e)} back.`,
  'entry.merged': (e) => `${e.who}, broker, merged ${titled(e)} into “${e.detail('into')}”.`,
  'entry.took-in': (e) => `${e.who}, broker, added ${titled(e)} to “${e.detail('into')}”.`,
  'entry.confirmed': (e) => `${e.who} confirmed that ${titled(e)} is still true.`,
  'entry.contact-asked': (e) =>
    `${e.who} asked a colleague to answer questions about ${titled(e)}.`,
  'entry.contact-agreed': (e) => `${e.who} will answer questions about ${titled(e)}.`,
  'entry.contact-left': (e) => `${e.who} no longer answers questions about ${titled(e)}.`,
  'entry.contact-removed': (e) => `${e.who} took away who answers questions about ${titled(e)}.`,
  'question.answered': (e) => `${e.who} answered a question about ${titled(e)}.`,
  'question.published': (e) => `${e.who} put question and answer with ${titled(e)}.`,
  'question.unpublished': (e) => `Question and answer were taken away from ${titled(e)}.`,
  'question.closed': (e) => `A question about ${titled(e)} was closed.`,
  'question.reported': (e) => `A question about ${titled(e)} was reported.`,
  'question.consent-changed': (e) =>
    `The asker changed whether a question about ${titled(e)} may become public.`,
  'reuse.told': (e) => `${e.who} said that you build on ${titled(e)}.`,
  'reuse.removed': (e) => `${e.who} took away that somebody builds on ${titled(e)}.`,
};

/** The sentences about entries in the trail of an organisation, and in the history of an entry. */
export const entryTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
