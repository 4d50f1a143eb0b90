import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, sql, type SQL } from 'drizzle-orm';
import { lockOrganisation, type Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { noContent, type Content, type Kind, type Origin, type Visibility } from './card.ts';
import {
  cardBesideOf,
  cardStateOf,
  type CardBeside,
  type CardStanding,
  type CardState,
} from './card-state.ts';
import { card, cardReview } from './card.tables.ts';

export type CardRow = typeof card.$inferSelect;

/** What a broker said last about a card that has something in writing. */
export type LastReview = { readonly note: string; readonly at: Date };

/** A card of an organisation, found for a member of it. */
export type Card = Omit<CardRow, 'kind' | 'visibility'> & {
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly state: CardState;
  readonly beside: CardBeside;
  /** What is written on: the draft, else what was approved. */
  readonly writing: Content;
  /** What a broker asked, while it was not submitted again. */
  readonly askedBack: LastReview | null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (text: string | undefined): text is string => uuid.test(text ?? '');

/** What is written on: the draft, else what was approved. */
export const writingOf = (row: CardRow): Content => row.draft ?? row.content ?? noContent;

/** A card to begin with. */
export type NewCard = {
  readonly kind: Kind;
  readonly content: Content;
  readonly origin: Origin;
};

/** So many cards an organisation can have that are not withdrawn, and begin in one day. */
export const MOST_CARDS = 200;
export const MOST_CARDS_A_DAY = 20;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Begins a card with a draft; who begins it is its contact until somebody else is. Undefined when the
 * organisation has, or began today, as many as it may.
 */
export async function startCard(
  tx: Transaction,
  membership: Membership,
  { kind, content, origin }: NewCard,
  now: Date,
): Promise<{ id: string } | undefined> {
  const { organisationId, userId } = membership;
  await lockOrganisation(tx, membership);
  const [counted] = await tx
    .select({
      here: sql<number>`count(*) filter (where ${card.withdrawnAt} is null)::int`,
      today: sql<number>`count(*) filter (where ${gt(card.createdAt, new Date(now.getTime() - DAY))})::int`,
    })
    .from(card)
    .where(eq(card.organisationId, organisationId));
  if (counted && (counted.here >= MOST_CARDS || counted.today >= MOST_CARDS_A_DAY))
    return undefined;
  const id = randomUUID();
  await tx.insert(card).values({
    ...{ id, kind, organisationId, origin, createdBy: userId, createdAt: now, contactId: userId },
    ...{ draft: content, revision: 1, draftAt: now },
  });
  const details = { kind, title: content.title, from: origin.from };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'card.started', subject: id, details },
  });
  return { id };
}

/** The cards of an organisation, what was worked on last on top. */
export function cardsOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  now: Date,
): Promise<Card[]> {
  return readCards(db, eq(card.organisationId, organisationId), now);
}

/** One card of an organisation; undefined when it has none with this id. */
export async function cardOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id: string | undefined,
  now: Date,
): Promise<Card | undefined> {
  if (!isId(id)) return undefined;
  const here = and(eq(card.id, id), eq(card.organisationId, organisationId));
  const [found] = await readCards(db, here, now);
  return found;
}

/** Locks a card of an organisation until the transaction ends. */
export async function lockCard(
  tx: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id: string,
): Promise<CardRow | undefined> {
  const [row] = await tx
    .select()
    .from(card)
    .where(and(eq(card.id, id), eq(card.organisationId, organisationId)))
    .for('update');
  return row;
}

/** Reads cards with what the screens need; only for calls that have proven that they may. */
export async function readCards(db: Reading, where: SQL | undefined, now: Date): Promise<Card[]> {
  const newest = sql`(select r.id from ${cardReview} r where r.card_id = ${card.id} order by r.at desc, r.id desc limit 1)`;
  const rows = await db
    .select({ card, verdict: cardReview.verdict, note: cardReview.note, at: cardReview.at })
    .from(card)
    .leftJoin(cardReview, eq(cardReview.id, newest))
    .where(where)
    .orderBy(
      desc(sql`coalesce(${card.draftAt}, ${card.approvedAt}, ${card.createdAt})`),
      desc(card.id),
    );
  return rows.map(({ card: row, verdict, note, at }) => {
    const isAsked = verdict === 'asked-back' && row.submittedAt === null && row.draft !== null;
    const standing = standingOf(row, isAsked);
    return {
      ...row,
      kind: row.kind as Kind,
      visibility: row.visibility as Visibility,
      state: cardStateOf(standing, now),
      beside: cardBesideOf(standing),
      writing: writingOf(row),
      askedBack: isAsked && at ? { note: note ?? '', at } : null,
    };
  });
}

function standingOf(row: CardRow, askedBack: boolean): CardStanding {
  const { submittedAt, withdrawnAt, expiresAt } = row;
  return {
    ...{ submittedAt, withdrawnAt, expiresAt, askedBack },
    hasDraft: row.draft !== null,
    hasContent: row.content !== null,
  };
}
