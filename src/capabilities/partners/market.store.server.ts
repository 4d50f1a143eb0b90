import type { Transaction } from '#platform/database/database.server.ts';
import { and, eq, gt, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { putTexts, removeTexts } from '#platform/search/search-text.server.ts';
import type { Content, Kind } from './card.ts';
import { cardTexts, type CardText } from './card-texts.ts';
import { card, cardReview } from './card.tables.ts';
import type { CardRow } from './cards.store.server.ts';
import { labelOf } from './concepts.ts';
import { openUntil } from './expiry.ts';
import { isCertain, tracesIn } from './identifying.ts';
import { missing } from './missing.ts';

/** What others can find: approved, not withdrawn, not expired, of an organisation that is open. */
export function inMarket(now: Date): SQL | undefined {
  return and(
    isNotNull(card.content),
    isNull(card.withdrawnAt),
    gt(card.expiresAt, now),
    isOpen(card.organisationId),
  );
}

/** How a card enters the market, or comes back into it. */
export type Entrance = {
  /** What is in the market from now on; absent: what a broker approved before. */
  readonly content?: Content;
  /** The broker who approved the content, or whoever brings the card back. */
  readonly by: string | null;
  readonly now: Date;
  /** Absent: three months from now with a new content, else as it was. */
  readonly expiresAt?: Date;
};

/**
 * Puts a card that the transaction has locked into the market, and makes it findable: with a new content,
 * after it was withdrawn, or for another three months. Nothing else writes these fields.
 */
export async function enterMarket(
  tx: Transaction,
  row: CardRow,
  { content, by, now, expiresAt }: Entrance,
): Promise<void> {
  const shown = content ?? row.content;
  const back = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' };
  if (!shown) {
    // It was withdrawn before a broker ever saw it: it is a draft again.
    await tx.update(card).set(back).where(eq(card.id, row.id));
    return;
  }
  const until = expiresAt ?? (content || !row.expiresAt ? openUntil(now) : row.expiresAt);
  const approved = content
    ? { content, approvedAt: now, approvedBy: by, draft: null, submittedAt: null }
    : {};
  await tx
    .update(card)
    .set({
      ...approved,
      firstApprovedAt: row.firstApprovedAt ?? now,
      expiresAt: until,
      ...(until.getTime() === row.expiresAt?.getTime() ? {} : { renewalAskedAt: null }),
      ...back,
    })
    .where(eq(card.id, row.id));
  const texts = until > now ? cardTexts(row.id, shown, labelOf) : [];
  await putCardTexts(tx, texts, textsOf(row));
}

/** Why a card leaves the market. */
export type Departure =
  | { readonly because: 'expired' }
  | {
      readonly because: 'withdrawn';
      readonly by: 'owner' | 'broker';
      readonly reason: string;
      readonly now: Date;
    };

/** Takes a card that the transaction has locked from the market: from the commit on nobody finds it. */
export async function leaveMarket(
  tx: Transaction,
  row: CardRow,
  departure: Departure,
): Promise<void> {
  if (departure.because === 'withdrawn') {
    const { by, reason, now } = departure;
    const withdrawn = { withdrawnAt: now, withdrawnBy: by, withdrawnReason: reason };
    await tx
      .update(card)
      .set({ ...withdrawn, submittedAt: null })
      .where(eq(card.id, row.id));
  }
  await putCardTexts(tx, [], textsOf(row));
}

/** What became of an approval; anything but `approved` has changed nothing. */
export type Approval = 'approved' | 'changed' | 'judged' | 'missing' | 'identifying';

/**
 * A broker approves the draft with this revision, and the card enters the market. Whoever asks has checked
 * that the desk of this broker serves the organisation. `changed`: there is a newer text than the broker
 * read; `judged`: nothing waits any more (approved, asked back, taken back, withdrawn, or gone).
 */
export async function approveCard(
  tx: Transaction,
  broker: Brokership,
  cardId: string,
  revision: number,
  now: Date,
): Promise<Approval> {
  const [row] = await tx
    .select()
    .from(card)
    .where(and(eq(card.id, cardId), isOpen(card.organisationId)))
    .for('update');
  if (!row?.draft || row.submittedAt === null) return 'judged';
  if (row.revision !== revision) return 'changed';
  const content = row.draft;
  if (missing(row.kind as Kind, content).length > 0) return 'missing';
  if (row.visibility !== 'public') {
    const traces = tracesIn(content, await recognitionOf(tx, row.organisationId));
    if (traces.some(isCertain)) return 'identifying';
  }
  const { userId, organisationName: institute } = broker;
  await tx.insert(cardReview).values({
    ...{ cardId, revision, verdict: 'approved', brokerId: userId, at: now },
  });
  await enterMarket(tx, row, { content, by: userId, now });
  await record(tx, {
    ...{ at: now, organisationId: row.organisationId, userId },
    ...{ action: 'card.approved', subject: cardId },
    details: { title: content.title, institute },
  });
  return 'approved';
}

function textsOf({ id, content }: CardRow): readonly CardText[] {
  return content ? cardTexts(id, content, () => '') : [];
}

/** Makes a card findable by these texts, and no longer by the ones that it had. */
async function putCardTexts(
  tx: Transaction,
  texts: readonly CardText[],
  earlier: readonly CardText[],
): Promise<void> {
  const key = ({ collection, id }: CardText) => `${collection} ${id}`;
  const kept = new Set(texts.map(key));
  for (const { collection, id } of earlier.filter((text) => !kept.has(key(text))))
    await removeTexts(tx, collection, id);
  for (const { collection, id, ...words } of texts)
    await putTexts(tx, { collection, id, texts: [words] });
}
