import type { TrailSentences } from '#capabilities/organisations/public.server.ts';
import { originOf } from './action.ts';
import { actionTexts } from './action.messages.ts';
import { basicsTexts } from './basics.messages.ts';
import { checkWith } from './checks.ts';
import { statementWith } from './statements.ts';

type Facts = Parameters<TrailSentences[string]>[0];

const nl = {
  'domain.added': (e) => `${e.who} voegde het domein ${e.subject} toe.`,
  'domain.removed': (e) => `${e.who} haalde het domein ${e.subject} weg.`,
  'domain.asked': (e) =>
    `${e.who} liet ${e.detail('mailbox')}@${e.subject} vragen of het domein van jullie is.`,
  'domain.proven': (e) =>
    e.detail('by') === 'mail'
      ? `${e.who} bevestigde met een mail dat ${e.subject} van jullie is.`
      : `${e.who} liet zien dat ${e.subject} van jullie is.`,
  'domain.seen-again': (e) => `Samenspel zag opnieuw dat ${e.subject} van jullie is.`,
  'domain.wishes-kept': (e) =>
    `${e.who} koos voor ${e.subject}: elke week meten ${e.detail('weekly') === 'true' ? 'aan' : 'uit'}, meekijken door makelaars ${e.detail('desk') === 'true' ? 'aan' : 'uit'}.`,
  'measurement.asked': (e) => `${e.who} liet ${e.subject} meten.`,
  'action.said': (e) => `${e.who} zei van “${actionIn('nl', e)}”: ${stateIn('nl', e)}.`,
  'action.planned': (e) => `${e.who} maakte een stap van “${actionIn('nl', e)}”.`,
  'basics.answered': (e) => `${e.who} beantwoordde stellingen over “${principleIn('nl', e)}”.`,
  'basics.disagreed': (e) => `${e.who} zag een stelling anders: “${statementIn('nl', e)}”.`,
  'basics.settled': (e) =>
    `${e.who} besprak een stelling en liet het antwoord staan: “${statementIn('nl', e)}”.`,
  'basics.agreed': (e) => `${e.who} zag een stelling toch niet anders: “${statementIn('nl', e)}”.`,
  'batch.asked': (e) => `${e.who} liet ${e.detail('domains')} domeinen tegelijk meten.`,
  'batch.removed': (e) => `${e.who} verwijderde een lijst met gemeten domeinen.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: Facts) => string } = {
  'domain.added': (e) => `${e.who} added the domain ${e.subject}.`,
  'domain.removed': (e) => `${e.who} removed the domain ${e.subject}.`,
  'domain.asked': (e) =>
    `${e.who} had ${e.detail('mailbox')}@${e.subject} asked whether the domain is yours.`,
  'domain.proven': (e) =>
    e.detail('by') === 'mail'
      ? `${e.who} confirmed by a mail that ${e.subject} is yours.`
      : `${e.who} showed that ${e.subject} is yours.`,
  'domain.seen-again': (e) => `Samenspel saw again that ${e.subject} is yours.`,
  'domain.wishes-kept': (e) =>
    `${e.who} chose for ${e.subject}: measured every week ${e.detail('weekly') === 'true' ? 'on' : 'off'}, brokers may look ${e.detail('desk') === 'true' ? 'on' : 'off'}.`,
  'measurement.asked': (e) => `${e.who} had ${e.subject} measured.`,
  'action.said': (e) => `${e.who} said of “${actionIn('en', e)}”: ${stateIn('en', e)}.`,
  'action.planned': (e) => `${e.who} made a step of “${actionIn('en', e)}”.`,
  'basics.answered': (e) => `${e.who} answered statements about “${principleIn('en', e)}”.`,
  'basics.disagreed': (e) => `${e.who} saw a statement differently: “${statementIn('en', e)}”.`,
  'basics.settled': (e) =>
    `${e.who} talked about a statement and left the answer: “${statementIn('en', e)}”.`,
  'basics.agreed': (e) =>
    `${e.who} saw a statement the same way after all: “${statementIn('en', e)}”.`,
  'batch.asked': (e) => `${e.who} had ${e.detail('domains')} domains measured at once.`,
  'batch.removed': (e) => `${e.who} removed a list of measured domains.`,
};

function stateIn(language: 'nl' | 'en', e: Facts): string {
  const words: Readonly<Record<string, string>> = actionTexts[language].state;
  return words[e.detail('state')] ?? e.detail('state');
}

function actionIn(language: 'nl' | 'en', { subject }: Facts): string {
  const origin = originOf(subject);
  if (origin?.from === 'basics')
    return statementWith(origin.statement)?.texts[language].action ?? origin.statement;
  if (!origin) return subject;
  const check = checkWith(origin.check);
  return `${check?.texts[language].action ?? origin.check} (${origin.domain})`;
}

function statementIn(language: 'nl' | 'en', { subject }: Facts): string {
  return statementWith(subject)?.texts[language].statement ?? subject;
}

function principleIn(language: 'nl' | 'en', { subject }: Facts): string {
  const names: Readonly<Record<string, { readonly name: string }>> =
    basicsTexts[language].principle;
  return names[subject]?.name ?? subject;
}

/** The sentences about domains, measurements and actions in the trail of an organisation. */
export const resilienceTrail: { readonly nl: TrailSentences; readonly en: TrailSentences } = {
  nl,
  en,
};
