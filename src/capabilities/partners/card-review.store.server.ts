import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { contactsFor, type Brokership } from '#capabilities/organisations/public.server.ts';
import { isOpen, namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { card, cardReview } from './card.tables.ts';
import { cardReviewMail } from './card-review.messages.ts';
import { isId, readCards, type Card, type CardRow } from './cards.store.server.ts';
import type { CardVerdict } from './desk.ts';
import { isServedBy } from './desk.store.server.ts';
import { handlingOf } from './handling.store.server.ts';
import { approveCard, leaveMarket, type Approval } from './market.store.server.ts';

/** A card of an organisation of this desk: what waits, and what was in the market before. */
export async function cardForBroker(
  db: Reading,
  broker: Brokership,
  id: string | undefined,
  now: Date,
): Promise<(Card & { readonly organisation: string }) | undefined> {
  if (!isId(id)) return undefined;
  const shown = or(isNotNull(card.submittedAt), isNotNull(card.content));
  const [found] = await readCards(db, and(eq(card.id, id), shown, isOfDesk(broker)), now);
  const owner = found && (await namesOf(db, [found.organisationId])).get(found.organisationId);
  return found && owner && { ...found, organisation: owner.name };
}

const isOfDesk = (broker: Brokership) =>
  and(isServedBy(card.organisationId, broker), isOpen(card.organisationId));

export type CardJudged = 'done' | 'own' | Exclude<Approval, 'approved'>;

/** What a broker says, about the revision that they had before them. */
export type CardJudgement = {
  readonly verdict: CardVerdict;
  readonly revision: number;
  readonly note: string;
  readonly origin: string;
};

/**
 * Approves, asks back or declines what was submitted to this desk. Of two brokers at once the first one
 * decides; who looked at an older text than what stands there now is told so.
 */
export function judgeCard(
  db: Database,
  broker: Brokership,
  { id }: { readonly id: string },
  judgement: CardJudgement,
  now: Date,
): Promise<CardJudged> {
  const { verdict, revision, note } = judgement;
  return db.transaction(async (tx): Promise<CardJudged> => {
    const [row] = await tx
      .select()
      .from(card)
      .where(and(eq(card.id, id), isOfDesk(broker)))
      .for('update');
    if (!row?.draft || row.submittedAt === null) return 'judged';
    const right = await handlingOf(tx, broker, [row.organisationId]);
    if (right === 'no') return 'own';
    if (row.revision !== revision) return 'changed';
    if (verdict === 'approved') {
      const approval = await approveCard(tx, broker, id, revision, now);
      if (approval !== 'approved') return approval;
      await tx
        .update(cardReview)
        .set({ note })
        .where(isReview(id, revision, now));
    } else await refuse(tx, broker, row, { ...judgement, verdict }, now);
    if (right === 'alone')
      await record(tx, { ...by(broker, row, now), action: 'desk.decided-alone', details: {} });
    await tell(tx, row, judgement);
    return 'done';
  });
}

const isReview = (cardId: string, revision: number, at: Date) =>
  and(eq(cardReview.cardId, cardId), eq(cardReview.revision, revision), eq(cardReview.at, at));

const by = ({ userId }: Brokership, { id, organisationId }: CardRow, at: Date) => ({
  ...{ at, organisationId, userId, subject: id },
});

/** Asks something back, or takes a card that does not belong here away. */
async function refuse(
  tx: Transaction,
  broker: Brokership,
  row: CardRow,
  { verdict, note }: { readonly verdict: 'asked-back' | 'declined'; readonly note: string },
  now: Date,
): Promise<void> {
  const { id, revision } = row;
  await tx
    .insert(cardReview)
    .values({ cardId: id, revision, verdict, note, brokerId: broker.userId, at: now });
  if (verdict === 'asked-back')
    await tx.update(card).set({ submittedAt: null }).where(eq(card.id, id));
  else await leaveMarket(tx, row, { because: 'withdrawn', by: 'broker', reason: note, now });
  const { title } = row.draft ?? { title: '' };
  const details = { title, institute: broker.organisationName, reason: note };
  await record(tx, { ...by(broker, row, now), action: `card.${verdict}`, details });
}

/** Tells the contact of a card what a broker said, in their own language. */
async function tell(
  tx: Transaction,
  { id, organisationId, contactId, draft }: CardRow,
  { verdict, note, origin }: CardJudgement,
): Promise<void> {
  const owner = (await namesOf(tx, [organisationId])).get(organisationId);
  if (!owner || !draft) return;
  const { title } = draft;
  const link = `${origin}/organisations/${owner.slug}/cards/${id}`;
  for (const { email, language } of await contactsFor(tx, organisationId, contactId)) {
    const t = cardReviewMail[isLanguage(language) ? language : 'nl'][verdict];
    await queueMail(tx, {
      to: email,
      subject: t.subject(title),
      text: t.text({ title, link, note }),
    });
  }
}

export type CardSaid = {
  readonly verdict: CardVerdict;
  readonly note: string;
  readonly at: Date;
  /** Null when the broker has no account any more. */
  readonly broker: string | null;
};

/** What brokers said about a card, the newest first. */
export async function saidOf(db: Reading, { id }: { readonly id: string }): Promise<CardSaid[]> {
  const rows = await db
    .select({ review: cardReview, broker: user.name })
    .from(cardReview)
    .leftJoin(user, eq(user.id, cardReview.brokerId))
    .where(eq(cardReview.cardId, id))
    .orderBy(desc(cardReview.at), desc(cardReview.id));
  return rows.map(({ review: { verdict, note, at }, broker }) => {
    return { verdict: verdict as CardVerdict, note, at, broker };
  });
}
