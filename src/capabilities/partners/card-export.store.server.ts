import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import { DamagedExport } from '#capabilities/organisations/export.public.server.ts';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import { CARDS_EXPORT_VERSION, cardsExport } from './card-export.schema.ts';
import { card, cardReview } from './card.tables.ts';
import { readCards } from './cards.store.server.ts';

const written = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The cards of an organisation, with what was approved, what is being written, and what brokers said. */
export async function exportCards(db: Reading, { organisationId }: Directorship) {
  const cards = (await readCards(db, eq(card.organisationId, organisationId), new Date())).toSorted(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const names = new Map(cards.map(({ id }, place) => [id, `card-${place + 1}`]));
  const people = await db
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(
      inArray(
        user.id,
        cards.flatMap(({ contactId }) => contactId ?? []),
      ),
    );
  const reviews = await db
    .select()
    .from(cardReview)
    .where(inArray(cardReview.cardId, [...names.keys()]))
    .orderBy(asc(cardReview.at), asc(cardReview.id));
  return {
    version: CARDS_EXPORT_VERSION,
    cards: cards.map((one) => ({
      card: names.get(one.id),
      ...{ kind: one.kind, visibility: one.visibility, state: one.state },
      madeFrom: one.origin.from,
      contact: people.find(({ id }) => id === one.contactId)?.email ?? null,
      createdAt: written(one.createdAt),
      submittedAt: written(one.submittedAt),
      approvedAt: written(one.approvedAt),
      expiresAt: written(one.expiresAt),
      withdrawnAt: written(one.withdrawnAt),
      withdrawnReason: one.withdrawnReason,
      approved: one.content,
      draft: one.draft,
    })),
    reviews: reviews.map(({ cardId, verdict, note, at }) => ({
      card: names.get(cardId),
      ...{ verdict, note, at: written(at) },
    })),
  };
}

/**
 * Brings cards into an organisation that has none yet, as drafts: what a broker approved elsewhere was
 * not read here. Throws DamagedExport; then the transaction must not be committed.
 */
export async function importCards(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  data: unknown,
  now: Date,
): Promise<void> {
  if (data === undefined) return;
  const parsed = cardsExport.safeParse(data);
  if (!parsed.success)
    throw new DamagedExport(['cards', ...(parsed.error.issues[0]?.path ?? [])].join('.'));
  const rows = parsed.data.cards.flatMap(({ kind, visibility, approved, draft }) => {
    const content = draft ?? approved;
    return content ? [{ kind, visibility, draft: content }] : [];
  });
  if (rows.length === 0) return;
  const whose = { organisationId, createdBy: userId, contactId: userId };
  for (const row of rows)
    await tx.insert(card).values({
      ...{ ...row, ...whose, origin: { from: 'form' }, revision: 1 },
      ...{ createdAt: now, draftAt: now },
    });
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'card.imported', subject: organisationId },
    details: { count: String(rows.length) },
  });
}
