import { noContent, type Content, type Line } from '#capabilities/partners/card.ts';
import type { Pairing, Party } from '#capabilities/partners/match.ts';
import type { About } from '#capabilities/partners/passing.ts';

/** The moment at which parties meet in tests. */
export const meetingDay = new Date('2026-11-22T10:00:00Z');

const emptyParty: Party = {
  cardId: 'card-of-nobody',
  organisationId: 'organisation-of-nobody',
  kind: 'request',
  visibility: 'anonymous',
  content: noContent,
  sort: 'stage',
  nature: 'public',
  sizeClass: '51-100',
  region: 'UT',
  languages: ['nl'],
  firstApprovedAt: new Date('2026-08-01T10:00:00Z'),
  expiresAt: new Date('2027-02-01T10:00:00Z'),
  busyWith: 0,
  exposure: 0,
  partners: [],
};

/** A party with a card of its own, about which nothing else is said than this. */
export function party(name: string, content: Partial<Content> = {}, more: Partial<Party> = {}) {
  return {
    ...emptyParty,
    ...{ cardId: `card-of-${name}`, organisationId: `organisation-of-${name}` },
    ...more,
    content: { ...noContent, ...content },
  } satisfies Party;
}

/** A theatre with a request and a technology company with an offer. */
export const theatre = (content: Partial<Content> = {}, more: Partial<Party> = {}) =>
  party('theatre', content, more);
export const company = (content: Partial<Content> = {}, more: Partial<Party> = {}) =>
  party('company', content, {
    ...{ kind: 'offer', sort: 'technology', nature: 'private', region: 'NH' },
    ...more,
  });

/** One line of a card. */
export const line = (id: string, text = id, concepts: readonly string[] = []): Line => ({
  ...{ id, text, concepts },
});

/** A need of the one that a give of the other meets, by the place of their lines. */
export function pairing(asker: Party, giver: Party, need = 0, give = 0): Pairing {
  const asked = asker.content.needs[need] ?? line('need');
  const given = giver.content.gives[give] ?? line('give');
  return {
    need: { cardId: asker.cardId, lineId: asked.id, text: asked.text },
    give: { cardId: giver.cardId, lineId: given.id, text: given.text },
    strength: 0.8,
    words: [],
  };
}

/** Nothing keeps anybody apart. */
export const nothingAbout: About = {
  wishes: new Map(),
  blocked: new Set(),
  declined: new Set(),
  opened: new Set(),
  now: meetingDay,
};
