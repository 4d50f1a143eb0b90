import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { block } from './gate.tables.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import type { State } from './introduction.ts';

export type CardRow = typeof card.$inferSelect;
export type IntroductionRow = typeof introduction.$inferSelect;
export type SideRow = typeof introductionSide.$inferSelect;

/** An introduction that nobody else can change until the transaction ends, from one side. */
export type Pair = {
  readonly row: IntroductionRow;
  readonly mine: SideRow;
  readonly theirs: SideRow;
  readonly myCard: CardRow;
  readonly theirCard: CardRow;
  readonly state: State;
};

/** Locks cards, always in the order of their ids, so that two who need the same ones wait instead of deadlock. */
export async function lockCards(tx: Transaction, ids: readonly string[]): Promise<CardRow[]> {
  return tx
    .select()
    .from(card)
    .where(inArray(card.id, [...ids]))
    .orderBy(asc(card.id))
    .for('no key update');
}

/**
 * Locks an introduction of this organisation: first its two cards, then itself. So a card that is
 * withdrawn at this moment was withdrawn before, or will be after.
 */
export async function lockPair(
  tx: Transaction,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id: string,
): Promise<Pair | undefined> {
  const [found] = await tx
    .select({ first: introduction.firstCardId, second: introduction.secondCardId })
    .from(introduction)
    .innerJoin(introductionSide, eq(introductionSide.introductionId, introduction.id))
    .where(and(eq(introduction.id, id), eq(introductionSide.organisationId, organisationId)));
  if (!found) return undefined;
  const cards = await lockCards(tx, [found.first, found.second]);
  const [row] = await tx.select().from(introduction).where(eq(introduction.id, id)).for('update');
  const sides = await tx
    .select()
    .from(introductionSide)
    .where(eq(introductionSide.introductionId, id));
  const mine = sides.find((side) => side.organisationId === organisationId);
  const theirs = sides.find((side) => side.organisationId !== organisationId);
  const myCard = cards.find((one) => one.id === mine?.cardId);
  const theirCard = cards.find((one) => one.id === theirs?.cardId);
  if (!row || !mine || !theirs || !myCard || !theirCard) return undefined;
  const { introducedAt, ending, expiresAt } = row;
  const state = { introducedAt, ending, expiresAt, mine: mine.answer, theirs: theirs.answer };
  return { row, mine, theirs, myCard, theirCard, state };
}

/** Locks several introductions of this organisation: first the cards of all of them, then each. */
export async function lockPairs(
  tx: Transaction,
  membership: Pick<Membership, 'organisationId'>,
  ids: readonly string[],
): Promise<Pair[]> {
  const rows = await tx
    .select({ first: introduction.firstCardId, second: introduction.secondCardId })
    .from(introduction)
    .where(inArray(introduction.id, [...ids]));
  await lockCards(
    tx,
    rows.flatMap(({ first, second }) => [first, second]),
  );
  const pairs: Pair[] = [];
  for (const id of [...ids].sort()) {
    const pair = await lockPair(tx, membership, id);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/**
 * Whether nothing that cannot be set aside keeps two locked cards apart: both are in the market of an
 * open organisation, of two organisations, and neither blocked the other.
 */
export async function mayMeet(
  tx: Transaction,
  one: CardRow,
  other: CardRow,
  now: Date,
): Promise<boolean> {
  const [a, b] = [one.organisationId, other.organisationId];
  if (a === b || ![one, other].every((card) => isInMarket(card, now))) return false;
  const traits = await traitsOf(tx, [a, b]);
  if (![a, b].every((id) => traits.get(id)?.open)) return false;
  const blocks = await tx
    .select({ id: block.id })
    .from(block)
    .where(
      or(
        and(eq(block.organisationId, a), eq(block.blockedId, b)),
        and(eq(block.organisationId, b), eq(block.blockedId, a)),
      ),
    );
  return blocks.length === 0;
}

const isInMarket = ({ content, withdrawnAt, expiresAt }: CardRow, now: Date) =>
  content !== null && withdrawnAt === null && expiresAt !== null && expiresAt > now;
