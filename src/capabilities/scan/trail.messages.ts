import type { TrailSentences } from '#capabilities/organisations/public.server.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const titled = (e: Facts) => (e.detail('title') ? `: ${e.detail('title')}` : '');

const nl = {
  'scan.opened': (e) => `${e.who} opende een scan.`,
  'scan.imported': (e) => `${e.who} voerde scans en plannen in uit een export.`,
  'scan.people-asked': (e) => `${e.who} vroeg mensen om te antwoorden.`,
  'scan.people-reminded': (e) => `${e.who} stuurde een herinnering voor de scan.`,
  'scan.answers-closed': (e) => `${e.who} sloot de antwoorden.`,
  'scan.answers-reopened': (e) => `${e.who} opende de antwoorden weer.`,
  'scan.concluded': (e) => `${e.who} sloot de scan af: de uitkomsten staan vast.`,
  'scan.conversation-reopened': (e) => `${e.who} opende het gesprek weer.`,
  'outcome.decided': (e) => `${e.who} legde een uitkomst vast.`,
  'share.created': (e) =>
    `${e.who} maakte een link naar het verslag, die ${e.detail('days')} dagen werkt.`,
  'share.withdrawn': (e) => `${e.who} trok een link naar het verslag in.`,
  'earlier-result.entered': (e) => `${e.who} voerde een resultaat van elders in.`,
  'earlier-result.changed': (e) => `${e.who} veranderde een resultaat van elders.`,
  'earlier-result.removed': (e) => `${e.who} haalde een resultaat van elders weg.`,
  'earlier-result.restored': (e) => `${e.who} zette een resultaat van elders terug.`,
  'gap.chosen': (e) => `${e.who} koos een verschil${titled(e)}.`,
  'gap.changed': (e) => `${e.who} veranderde een verschil${titled(e)}.`,
  'gap.closed': (e) => `${e.who} sloot een verschil af.`,
  'gap.reopened': (e) => `${e.who} opende een verschil weer.`,
  'step.added': (e) => `${e.who} maakte een stap${titled(e)}.`,
  'step.changed': (e) => `${e.who} veranderde een stap${titled(e)}.`,
  'step.removed': (e) => `${e.who} haalde een stap van het plan.`,
  'step.restored': (e) => `${e.who} zette een stap terug op het plan.`,
  'step.done': (e) => `${e.who} zette een stap op gedaan.`,
  'step.reopened': (e) => `${e.who} zette een stap weer open.`,
  'step.checked': (e) => `${e.who} gaf antwoord op de check van een stap.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'scan.opened': (e) => `${e.who} opened a scan.`,
  'scan.imported': (e) => `${e.who} brought in scans and plans from an export.`,
  'scan.people-asked': (e) => `${e.who} asked people to answer.`,
  'scan.people-reminded': (e) => `${e.who} sent a reminder for the scan.`,
  'scan.answers-closed': (e) => `${e.who} closed the answers.`,
  'scan.answers-reopened': (e) => `${e.who} opened the answers again.`,
  'scan.concluded': (e) => `${e.who} concluded the scan: the outcomes stand.`,
  'scan.conversation-reopened': (e) => `${e.who} opened the conversation again.`,
  'outcome.decided': (e) => `${e.who} wrote down an outcome.`,
  'share.created': (e) => `${e.who} made a link to the report that works ${e.detail('days')} days.`,
  'share.withdrawn': (e) => `${e.who} withdrew a link to the report.`,
  'earlier-result.entered': (e) => `${e.who} entered a result from elsewhere.`,
  'earlier-result.changed': (e) => `${e.who} changed a result from elsewhere.`,
  'earlier-result.removed': (e) => `${e.who} took a result from elsewhere away.`,
  'earlier-result.restored': (e) => `${e.who} put a result from elsewhere back.`,
  'gap.chosen': (e) => `${e.who} chose a gap${titled(e)}.`,
  'gap.changed': (e) => `${e.who} changed a gap${titled(e)}.`,
  'gap.closed': (e) => `${e.who} closed a gap.`,
  'gap.reopened': (e) => `${e.who} opened a gap again.`,
  'step.added': (e) => `${e.who} made a step${titled(e)}.`,
  'step.changed': (e) => `${e.who} changed a step${titled(e)}.`,
  'step.removed': (e) => `${e.who} took a step off the plan.`,
  'step.restored': (e) => `${e.who} put a step back on the plan.`,
  'step.done': (e) => `${e.who} marked a step as done.`,
  'step.reopened': (e) => `${e.who} opened a step again.`,
  'step.checked': (e) => `${e.who} answered the check of a step.`,
};

/** The sentences of the scan's own actions in the trail of an organisation. */
export const scanTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = { nl, en };
