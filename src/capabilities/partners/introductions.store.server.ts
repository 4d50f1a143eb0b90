import type { Transaction } from '#platform/database/database.server.ts';
import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Brokership, Directorship } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { brokerFor } from './capacity.store.server.ts';
import { MOST_OPEN_INTERESTS } from './card.ts';
import { deskOrganisation } from './desk.tables.ts';
import { tellAsked } from './introduction-letters.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { daysAfter, inOrder, WEEKS_OPEN } from './introduction.ts';
import type { Reasons } from './match.ts';
import { lockCards, mayMeet, type CardRow } from './pair.store.server.ts';
import { keptReasons, mirrored, withoutRegion } from './reasons.ts';
import { withoutNames } from './redaction.ts';
import { shownCards } from './shown-card.store.server.ts';

/** Two cards that somebody wants to bring together, and why, as the side of `cardId` reads it. */
export type Meeting = {
  readonly cardId: string;
  readonly otherCardId: string;
  readonly reasons: Reasons;
  readonly origin: string;
};

/**
 * What became of it. `exists`: the two were brought together before, by whomever; `gone`: one of them
 * cannot be met (any more); `full`: too many interests of this card wait for an answer.
 */
export type Begun =
  | { readonly did: 'begun' | 'exists'; readonly id: string }
  | { readonly refused: 'gone' | 'full' | 'ended' };

/**
 * A director shows interest: with one of their cards, in a card that the matches showed. That is their
 * yes. Whoever calls has checked the gates, and that this card is shown to them.
 */
export async function showInterest(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  { cardId, otherCardId, reasons, origin }: Meeting,
  now: Date,
): Promise<Begun> {
  const cards = await lockCards(tx, [cardId, otherCardId]);
  const mine = cards.find(({ id }) => id === cardId);
  const theirs = cards.find(({ id }) => id === otherCardId);
  if (!mine || !theirs || mine.organisationId !== organisationId) return { refused: 'gone' };
  if (!(await mayMeet(tx, mine, theirs, now))) return { refused: 'gone' };
  const earlier = await earlierOf(tx, mine, theirs, now);
  if (earlier) return earlier;
  if ((await openInterests(tx, cardId, now)) >= MOST_OPEN_INTERESTS) return { refused: 'full' };
  const yes = { answer: 'yes', answeredBy: userId, answeredAt: now } as const;
  const instituteId = await deskOfEither(tx, mine, theirs);
  const sides = [mine.organisationId, theirs.organisationId];
  const brokerId = instituteId === null ? undefined : await brokerFor(tx, instituteId, sides);
  const who = { instituteId, ...(brokerId ? { brokerId } : {}) };
  const id = await begin(tx, mine, theirs, { reasons, now, ...who, mine: yes });
  const about = { at: now, organisationId, userId, action: 'introduction.interest', subject: id };
  await record(tx, { ...about, details: { title: titleOf(mine) } });
  await tellAsked(tx, { id, card: theirs, origin, how: 'interest' });
  return { did: 'begun', id };
}

/**
 * A broker proposes two cards to each other; neither said anything yet. Whoever calls has checked that
 * the broker may see both. Of two private cards nobody could say yes first, so they are refused.
 */
export async function propose(
  tx: Transaction,
  { organisationId: instituteId, userId }: Brokership,
  { cardId, otherCardId, reasons, origin }: Meeting,
  now: Date,
): Promise<Begun> {
  const cards = await lockCards(tx, [cardId, otherCardId]);
  const one = cards.find(({ id }) => id === cardId);
  const other = cards.find(({ id }) => id === otherCardId);
  if (!one || !other || !(await mayMeet(tx, one, other, now))) return { refused: 'gone' };
  const closed = cards.filter(({ visibility }) => visibility === 'private');
  if (closed.length === 2) return { refused: 'gone' };
  const earlier = await earlierOf(tx, one, other, now);
  if (earlier) return earlier;
  const by = { proposedBy: userId, brokerId: userId };
  const id = await begin(tx, one, other, { reasons, now, instituteId, ...by });
  for (const card of closed.length === 1 ? closed : [one, other]) {
    const { organisationId } = card;
    const about = { at: now, organisationId, userId, action: 'introduction.proposed', subject: id };
    await record(tx, { ...about, details: { title: titleOf(card) } });
    await tellAsked(tx, { id, card, origin, how: 'proposal' });
  }
  return { did: 'begun', id };
}

/** Interests that this card began and that nobody answered yet; its row is locked. */
async function openInterests(tx: Transaction, cardId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(introduction)
    .innerJoin(introductionSide, eq(introductionSide.introductionId, introduction.id))
    .where(
      and(
        eq(introductionSide.cardId, cardId),
        eq(introductionSide.answer, 'yes'),
        isNull(introduction.proposedBy),
        isNull(introduction.introducedAt),
        isNull(introduction.ending),
        gt(introduction.expiresAt, now),
        // Begun by this side: it said yes at the moment of the beginning.
        sql`${introductionSide.answeredAt} = ${introduction.createdAt}`,
      ),
    );
  return row?.open ?? 0;
}

/** An introduction of the same two cards; one that expired without an answer makes place for another. */
async function earlierOf(
  tx: Transaction,
  one: CardRow,
  other: CardRow,
  now: Date,
): Promise<Begun | undefined> {
  const [first, second] = inOrder(one.id, other.id);
  const same = and(eq(introduction.firstCardId, first), eq(introduction.secondCardId, second));
  const [earlier] = await tx.select().from(introduction).where(same).for('update');
  if (!earlier) return undefined;
  const { id, ending, introducedAt, expiresAt } = earlier;
  const expired =
    ending === null ? introducedAt === null && expiresAt <= now : ending === 'expired';
  if (!expired) return ending === null ? { did: 'exists', id } : { refused: 'ended' };
  await tx.delete(introduction).where(eq(introduction.id, id));
  return undefined;
}

type Beginning = {
  readonly reasons: Reasons;
  readonly now: Date;
  readonly instituteId: string | null;
  readonly proposedBy?: string;
  readonly brokerId?: string;
  readonly mine?: {
    readonly answer: 'yes';
    readonly answeredBy: string;
    readonly answeredAt: Date;
  };
};

async function begin(
  tx: Transaction,
  one: CardRow,
  other: CardRow,
  { reasons, now, mine, ...who }: Beginning,
): Promise<string> {
  const known = await traitsOf(tx, [one.organisationId, other.organisationId]);
  const clean = (text: string) => [...known.values()].reduce(withoutNames, text);
  const own = keptReasons(reasons, clean);
  const isTold = async (card: CardRow, { organisationId }: CardRow) => {
    const [shown] = await shownCards(tx, [card.id], { organisationIds: [organisationId] }, now);
    return shown?.who.region === known.get(card.organisationId)?.region;
  };
  const read = (told: boolean, as: Reasons) => (told ? as : withoutRegion(as));
  const [firstCardId, secondCardId] = inOrder(one.id, other.id);
  const both = {
    [one.id]: read(await isTold(other, one), own),
    [other.id]: read(await isTold(one, other), mirrored(own)),
  };
  const [made] = await tx
    .insert(introduction)
    .values({
      ...who,
      ...{ firstCardId, secondCardId, createdAt: now, touchedAt: now },
      expiresAt: daysAfter(now, WEEKS_OPEN * 7),
      reasons: {
        first: both[firstCardId] ?? withoutRegion(own),
        second: both[secondCardId] ?? withoutRegion(own),
      },
    })
    .returning({ id: introduction.id });
  if (!made) throw new Error('An introduction is made, or throws.');
  const side = { introductionId: made.id };
  await tx.insert(introductionSide).values([
    { ...side, cardId: one.id, organisationId: one.organisationId, ...mine },
    { ...side, cardId: other.id, organisationId: other.organisationId },
  ]);
  return made.id;
}

/** The desk that takes care of it: that of who begins, else that of the other. */
async function deskOfEither(
  tx: Transaction,
  mine: CardRow,
  theirs: CardRow,
): Promise<string | null> {
  const rows = await tx
    .select()
    .from(deskOrganisation)
    .where(
      sql`${deskOrganisation.organisationId} in (${mine.organisationId}, ${theirs.organisationId})`,
    );
  const desk = (organisationId: string) =>
    rows.find((row) => row.organisationId === organisationId)?.instituteId;
  return desk(mine.organisationId) ?? desk(theirs.organisationId) ?? null;
}

const titleOf = ({ content }: CardRow) => content?.title ?? '';
