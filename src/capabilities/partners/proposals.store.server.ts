import { and, asc, count, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { card } from './card.tables.ts';
import { isServedBy } from './desk.store.server.ts';
import { setAside } from './desk.tables.ts';
import { introduction } from './introduction.tables.ts';
import { inMarket } from './market.store.server.ts';
import type { Crossing, Match } from './match.ts';
import { matchesOf } from './matches.store.server.ts';
import { pairOf } from './passing.ts';
import type { ShownCard } from './shown-card.ts';
import { brokerReader, type Showing, shownCards } from './shown-card.store.server.ts';

/** So many cards are matched for one page: a page never waits for the whole market. */
const CARDS_ON_A_PAGE = 4;
/** The best of a card; more is behind its own page. */
const BEST = 3;

/** A pair as it is proposed, read from the side of `card`. */
export type ProposedPair = { readonly other: ShownCard; readonly match: Match };

/** A card of this desk with whom it could be brought together. */
export type Proposal = {
  readonly card: ShownCard;
  readonly pairs: readonly ProposedPair[];
  /** A pair of it stands on this page already, at the other card. */
  readonly above: boolean;
};

export type Proposals = {
  readonly proposals: readonly Proposal[];
  readonly page: number;
  readonly pages: number;
  /** Below 1 while the index is being built. */
  readonly progress: number;
};

/**
 * For a page of cards of this desk the best pairs, by two-way fit. Cards with the fewest introductions
 * under way come first, then those that have been in the market longest. Pairs that were set aside, or are
 * under way, are left out.
 */
export async function proposalsAtDesk(
  db: Showing,
  broker: Brokership,
  { page: wanted, crossing }: { readonly page: number; readonly crossing: Crossing },
  now: Date,
): Promise<Proposals> {
  const ours = and(isServedBy(card.organisationId, broker), inMarket(now));
  const [all] = await db.select({ cards: count() }).from(card).where(ours);
  const pages = Math.max(1, Math.ceil((all?.cards ?? 0) / CARDS_ON_A_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  const open = sql`(select count(*) from ${introduction} where ${introduction.ending} is null and ${card.id} in (${introduction.firstCardId}, ${introduction.secondCardId}))`;
  const rows = await db
    .select({ id: card.id })
    .from(card)
    .where(ours)
    .orderBy(asc(open), asc(card.firstApprovedAt), asc(card.id))
    .limit(CARDS_ON_A_PAGE)
    .offset((page - 1) * CARDS_ON_A_PAGE);
  const ids = rows.map(({ id }) => id);
  const taken = await pairsTaken(db, broker, ids);
  const listed = new Set<string>();
  const cards = await shownCards(db, ids, brokerReader(broker), now);
  const proposals: Proposal[] = [];
  let progress = 1;
  for (const one of cards) {
    const asking = { crossing, reader: brokerReader(broker), now };
    const found = await matchesOf(db, one.id, asking);
    progress = Math.min(progress, found?.progress ?? 1);
    const keyed = (found?.matches ?? []).flatMap((match) => {
      const other = found?.cards.get(match.cardId);
      return other ? [{ other, match, key: pairOf(one.id, match.cardId) }] : [];
    });
    const fresh = keyed.filter(({ key }) => !taken.has(key) && !listed.has(key));
    const best = fresh.sort((a, b) => b.match.fit - a.match.fit).slice(0, BEST);
    const above = keyed.some(({ key }) => listed.has(key));
    // Each pair once on a page, at the card that comes first.
    for (const { key } of best) listed.add(key);
    proposals.push({ card: one, above, pairs: best.map(({ other, match }) => ({ other, match })) });
  }
  return { proposals, page, pages, progress };
}

/** Pairs with these cards that were set aside here, or that are under way, by whomever. */
async function pairsTaken(
  db: Showing,
  { organisationId }: Brokership,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const mine = [...ids];
  const aside = await db
    .select({ first: setAside.firstCardId, second: setAside.secondCardId })
    .from(setAside)
    .where(
      and(
        eq(setAside.instituteId, organisationId),
        or(inArray(setAside.firstCardId, mine), inArray(setAside.secondCardId, mine)),
      ),
    );
  const open = await db
    .select({ first: introduction.firstCardId, second: introduction.secondCardId })
    .from(introduction)
    .where(
      and(
        isNull(introduction.ending),
        or(inArray(introduction.firstCardId, mine), inArray(introduction.secondCardId, mine)),
      ),
    );
  return new Set([...aside, ...open].map(({ first, second }) => pairOf(first, second)));
}
