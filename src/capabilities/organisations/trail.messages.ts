import { membershipTexts } from './membership.messages.ts';
import type { Language } from '#platform/language/language.ts';
import type { TrailFacts, TrailSentences } from './trail.ts';

function rolesIn(language: Language, facts: TrailFacts): string {
  const words: Readonly<Record<string, string>> = membershipTexts[language].role;
  const roles = facts.detail('roles').split(', ').filter(Boolean);
  return roles.map((role) => words[role] ?? role).join(', ');
}

const nl = {
  'organisation.created': (e) => `${e.who} maakte deze organisatie aan.`,
  'organisation.imported': (e) =>
    e.detail('people')
      ? `${e.who} voerde deze organisatie in uit een export. Daarin stonden: ${e.detail('people')}.`
      : `${e.who} voerde deze organisatie in uit een export.`,
  'organisation.changed': (e) => `${e.who} veranderde de gegevens van de organisatie.`,
  'institute.confirmed': (e) => `${e.who}, beheerder, bevestigde dat dit een kennisinstituut is.`,
  'institute.unconfirmed': (e) => `${e.who}, beheerder, nam terug dat dit een kennisinstituut is.`,
  'organisation.exported': (e) => `${e.who} maakte een export: ${e.detail('file')}.`,
  'organisation.closed': (e) => `${e.who} sloot de organisatie om haar te verwijderen.`,
  'organisation.reopened': (e) => `${e.who} draaide het verwijderen terug.`,
  'member.joined': (e) =>
    e.detail('by') === 'link'
      ? `${e.who} ging meedoen met een link.`
      : `${e.who} ging meedoen met een uitnodiging.`,
  'member.left': (e) => `${e.who} ging weg.`,
  'member.removed': (e) => `${e.who} haalde ${e.subject} uit de organisatie.`,
  'member.roles-changed': (e) => `${e.who} gaf ${e.subject} andere rollen: ${rolesIn('nl', e)}.`,
  'member.handed-over': (e) => `${e.who} droeg de leiding over aan ${e.subject}.`,
  'invitation.sent': (e) => `${e.who} nodigde ${e.subject} uit als ${rolesIn('nl', e)}.`,
  'invitation.withdrawn': (e) =>
    e.subject === 'link'
      ? `${e.who} trok een link in.`
      : `${e.who} trok de uitnodiging van ${e.subject} in.`,
  'invitation.link-made': (e) =>
    `${e.who} maakte een link voor ${rolesIn('nl', e)} die ${e.detail('days')} dagen werkt.`,
  'invitation.accepted': (e) => `${e.who} nam nog een uitnodiging aan.`,
} satisfies TrailSentences;

const en: { readonly [Action in keyof typeof nl]: (facts: TrailFacts) => string } = {
  'organisation.created': (e) => `${e.who} created this organisation.`,
  'organisation.imported': (e) =>
    e.detail('people')
      ? `${e.who} brought this organisation in from an export. In it were: ${e.detail('people')}.`
      : `${e.who} brought this organisation in from an export.`,
  'organisation.changed': (e) => `${e.who} changed the details of the organisation.`,
  'institute.confirmed': (e) =>
    `${e.who}, administrator, confirmed that this is a knowledge institution.`,
  'institute.unconfirmed': (e) =>
    `${e.who}, administrator, took back that this is a knowledge institution.`,
  'organisation.exported': (e) => `${e.who} made an export: ${e.detail('file')}.`,
  'organisation.closed': (e) => `${e.who} closed the organisation to delete it.`,
  'organisation.reopened': (e) => `${e.who} undid the deletion.`,
  'member.joined': (e) =>
    e.detail('by') === 'link' ? `${e.who} joined by a link.` : `${e.who} joined by an invitation.`,
  'member.left': (e) => `${e.who} left.`,
  'member.removed': (e) => `${e.who} removed ${e.subject} from the organisation.`,
  'member.roles-changed': (e) => `${e.who} gave ${e.subject} other roles: ${rolesIn('en', e)}.`,
  'member.handed-over': (e) => `${e.who} handed over to ${e.subject}.`,
  'invitation.sent': (e) => `${e.who} invited ${e.subject} as ${rolesIn('en', e)}.`,
  'invitation.withdrawn': (e) =>
    e.subject === 'link'
      ? `${e.who} withdrew a link.`
      : `${e.who} withdrew the invitation of ${e.subject}.`,
  'invitation.link-made': (e) =>
    `${e.who} made a link for ${rolesIn('en', e)} that works ${e.detail('days')} days.`,
  'invitation.accepted': (e) => `${e.who} accepted another invitation.`,
};

/** Texts of the trail; a capability adds the sentences of its own actions. */
export const trailTexts = {
  nl: {
    title: 'Logboek',
    lead: 'Wie wat deed aan dingen die jullie delen. Antwoorden op een scan staan hier nooit in.',
    empty: 'Hier komt te staan wie wat doet',
    last: (most: number) => `Je ziet de laatste ${most} regels. De export heeft ze allemaal.`,
    somebody: 'Iemand zonder account',
    other: (e: { who: string; action: string }) => `${e.who}: ${e.action}.`,
    sentences: nl as TrailSentences,
  },
  en: {
    title: 'Trail',
    lead: 'Who did what to things that you share. Answers to a scan are never in here.',
    empty: 'Here it will say who does what',
    last: (most: number) => `You see the last ${most} lines. The export has all of them.`,
    somebody: 'Somebody without an account',
    other: (e: { who: string; action: string }) => `${e.who}: ${e.action}.`,
    sentences: en as TrailSentences,
  },
};
