import { isDirector } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { cardOfMember, type Card } from './cards.public.server.ts';
import { keepShown } from './exposure.store.server.ts';
import { crossings, type Crossing, type Match } from './match.ts';
import { matchesOf, matchWith } from './matches.store.server.ts';
import type { ShownCard } from './shown-card.ts';
import { underWayWith } from './under-way.store.server.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** A match with the card of the other, as a reader may see both. */
export type ShownMatch = Match & {
  readonly card: ShownCard;
  /** The name of an earlier partner of both, when that is the bridge. */
  readonly partner: string | null;
  /** Where the introduction of the two stands, when there is one. */
  readonly underWay: string | null;
};

/** The card of the reader, as far as the pages of its matches show it. */
export type OwnCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly isOpen: boolean;
  readonly isWatched: boolean;
  readonly needCount: number;
};

/** How far somebody looks, out of the address; everywhere when nothing was chosen. */
export function crossingIn(query: URLSearchParams): Crossing {
  return crossings.find((one) => one === query.get('crossing')) ?? 'any';
}

/** The matches of a card, for a member of its organisation. */
export async function matchesPage(
  visit: Visit,
  params: Params,
  query: URLSearchParams,
  db = database(),
) {
  const { membership, card } = await cardOfMember(visit, params, db);
  const crossing = crossingIn(query);
  const found = await matchesOf(db, card.id, { crossing, reader: 'organisation', now: visit.now });
  const own = ownCard(membership.slug, card, found !== undefined);
  const isWeakShown = query.get('weak') === 'yes';
  const done = query.get('watch');
  const view = { own, crossing, isWeakShown, done };
  if (!found) return { ...view, matches: [], weak: [], weakCount: 0, help: [], progress: 1 };
  const listed = isWeakShown ? [...found.matches, ...found.weakMatches] : found.matches;
  const shown = await shownMatches(db, own, listed, found.cards);
  await keepShown(
    db,
    membership,
    listed.map(({ cardId }) => cardId),
    visit.now,
  );
  return {
    ...view,
    matches: shown.filter(({ grade }) => grade !== 'weak'),
    weak: shown.filter(({ grade }) => grade === 'weak'),
    ...{ weakCount: found.weak, help: found.help, progress: found.progress },
  };
}

/** One match of a card, in full; what may not be met looks the same as what does not exist. */
export async function matchPage(visit: Visit, params: Params, db = database()) {
  const { membership, card } = await cardOfMember(visit, params, db);
  const asking = { reader: 'organisation', now: visit.now } as const;
  const found = (await matchWith(db, card.id, params.other, asking)) ?? notFound();
  const own = ownCard(membership.slug, card, true);
  const cards = new Map([[found.card.id, found.card]]);
  const [match] = await shownMatches(db, own, [found.match], cards);
  await keepShown(db, membership, [found.card.id], visit.now);
  return { own, match: match ?? notFound(), directs: isDirector(membership) };
}

function ownCard(slug: string, card: Card, isOpen: boolean): OwnCard {
  const { title, language, needs } = card.content ?? card.writing;
  const isWatched = card.watchedSince !== null;
  return { id: card.id, slug, title, language, isOpen, isWatched, needCount: needs.length };
}

async function shownMatches(
  db: Database,
  own: OwnCard,
  matches: readonly Match[],
  cards: ReadonlyMap<string, ShownCard>,
): Promise<ShownMatch[]> {
  const bridges = matches.flatMap(({ bridge }) =>
    bridge?.kind === 'partner' ? [bridge.organisationId] : [],
  );
  const [names, underWay] = await Promise.all([namesOf(db, bridges), underWayWith(db, own.id)]);
  return matches.flatMap((match) => {
    const card = cards.get(match.cardId);
    if (!card) return [];
    const id = underWay.get(match.cardId);
    const { bridge } = match;
    const partner = bridge?.kind === 'partner' ? names.get(bridge.organisationId) : undefined;
    // Who worked with the reader before is the other itself: no name is needed then.
    const isOther = partner?.slug === card.who.slug;
    return {
      ...match,
      card,
      partner: isOther ? null : (partner?.name ?? null),
      underWay: id ? `/organisations/${own.slug}/introductions/${id}` : null,
    };
  });
}

export type MatchesView = Awaited<ReturnType<typeof matchesPage>>;
export type MatchView = Awaited<ReturnType<typeof matchPage>>;
