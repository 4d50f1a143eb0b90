import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { desksOf } from './desk.store.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { asideAt, openBetween, type KeptAside } from './aside.store.server.ts';
import { cardsFound, type FoundCard } from './desk-search.store.server.ts';
import { pairAtDesk } from './desk-pair.store.server.ts';
import type { Gate } from './gate.ts';
import { crossings, type Grade, type Match, type Reasons } from './match.ts';
import { proposalsAtDesk, type Proposals } from './proposals.store.server.ts';
import { proposalTexts } from './proposal.messages.ts';
import type { ShownCard } from './shown-card.ts';

type Params = Record<string, string>;
type Db = ReturnType<typeof database>;

/** Two cards with the reasons, as a page shows them. */
export type PairView = {
  readonly cards: readonly [ShownCard, ShownCard];
  readonly match: Reasons;
  /** The earlier shared partner, by name where this desk may tell it; null when it is the other itself. */
  readonly partner: string | null;
};

export type ProposalsView = Pick<Proposals, 'page' | 'pages' | 'progress'> & {
  readonly slug: string;
  readonly proposals: readonly {
    readonly card: ShownCard;
    readonly pairs: readonly (PairView & { readonly grade: Grade })[];
    /** Its best pair stands on this page already, at the other card. */
    readonly above: boolean;
  }[];
};

/** Whom a broker could bring together, a few cards at a time. */
export async function proposalsPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<ProposalsView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const wanted = Number.parseInt(search.get('page') ?? '1', 10) || 1;
  const crossing = crossings.find((one) => one === search.get('crossing')) ?? 'any';
  const found = await proposalsAtDesk(db, broker, { page: wanted, crossing }, visit.now);
  const proposals = [];
  for (const { card, pairs, above } of found.proposals) {
    const views = [];
    for (const { other, match } of pairs) {
      const partner = await partnerIn(visit, broker, match, null, db);
      const { grade } = match;
      views.push({ cards: [card, other] as const, match: withoutIds(match), grade, partner });
    }
    proposals.push({ card, pairs: views, above });
  }
  const { page, pages, progress } = found;
  return { slug: broker.slug, proposals, page, pages, progress };
}

/** An earlier partner as this desk may tell it: by name when it serves that organisation. */
async function partnerIn(
  { language }: Visit,
  { organisationId }: Brokership,
  { bridge }: Match,
  other: string | null,
  db: Db,
): Promise<string | null> {
  if (bridge?.kind !== 'partner' || bridge.organisationId === other) return null;
  const desk = (await desksOf(db, [bridge.organisationId])).get(bridge.organisationId);
  const named = (await namesOf(db, [bridge.organisationId])).get(bridge.organisationId);
  return (desk === organisationId && named?.name) || proposalTexts[language].someone;
}

/** What travels to a page holds no id of an organisation. */
function withoutIds(match: Match): Match {
  const { bridge } = match;
  return bridge?.kind === 'partner'
    ? { ...match, bridge: { kind: 'partner', organisationId: '' } }
    : match;
}

export type DeskMatchView = {
  readonly slug: string;
  readonly query: string;
  readonly found: readonly FoundCard[] | null;
  readonly one: ShownCard | null;
  readonly pair: PairAtDesk | null;
  readonly told: string | null;
};

export type PairAtDesk = PairView & {
  readonly ours: readonly [boolean, boolean];
  readonly gates: readonly Gate[];
  readonly hard: boolean;
  readonly right: 'yes' | 'alone' | 'no';
  readonly aside: KeptAside | null;
  /** An introduction of these two that is under way: its id when it is of this desk. */
  readonly underWay: { readonly id: string | null } | null;
};

/** Making a match by hand: a first card, a second, and then both beside each other. */
export async function deskMatchPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<DeskMatchView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const [one, other] = [search.get('one') ?? undefined, search.get('other') ?? undefined];
  const query = (search.get('q') ?? '').trim().slice(0, 200);
  const told = search.get('told');
  const { slug } = broker;
  if (one && other) {
    const pair = await pairView(visit, broker, [one, other], db);
    return { slug, query, found: null, one: pair.cards[0], pair, told };
  }
  const chosen =
    one === undefined ? null : ((await cardsFound(db, broker, [one], visit.now))[0] ?? notFound());
  const found = query === '' ? null : await cardsFound(db, broker, query, visit.now);
  return {
    ...{ slug, query, pair: null, told, one: chosen?.card ?? null },
    found: found?.filter(({ card }) => card.id !== chosen?.card.id) ?? null,
  };
}

async function pairView(
  visit: Visit,
  broker: Brokership,
  ids: readonly [string, string],
  db: Db,
): Promise<PairAtDesk> {
  const found = (await pairAtDesk(db, broker, ids, visit.now)) ?? notFound();
  const { cards, ours, match, gates, hard, right, organisationIds } = found;
  return {
    ...{ cards, ours, gates, hard, right, match: withoutIds(match) },
    partner: await partnerIn(visit, broker, match, organisationIds[1], db),
    aside: await asideAt(db, broker, ids),
    underWay: await openBetween(db, broker, ids),
  };
}
