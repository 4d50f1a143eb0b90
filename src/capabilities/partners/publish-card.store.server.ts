import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import type { Content, Kind, Origin, Visibility } from './card.ts';
import { card } from './card.tables.ts';
import { enterMarket } from './market.store.server.ts';

/** A card that is in the market from the beginning, such as one of the demo. */
export type PublishedCard = {
  readonly id?: string;
  readonly kind: Kind;
  readonly organisationId: string;
  readonly visibility: Visibility;
  readonly content: Content;
  /** Who wrote it and hears what happens with it, and who approved it: ids of people, when there are any. */
  readonly writtenBy: string | null;
  readonly approvedBy: string | null;
  readonly at: Date;
  readonly expiresAt?: Date;
  readonly origin?: Origin;
};

/** Writes a card straight into the database, approved and findable. */
export async function publishCard(
  tx: Transaction | Database,
  { id = randomUUID(), content, writtenBy, approvedBy, at, expiresAt, ...rest }: PublishedCard,
): Promise<{ id: string }> {
  const { kind, organisationId, visibility, origin = { from: 'form' } } = rest;
  await tx.insert(card).values({
    ...{ id, kind, organisationId, visibility, origin },
    ...{ createdBy: writtenBy, contactId: writtenBy, createdAt: at, draftAt: at, revision: 1 },
  });
  const [row] = await tx.select().from(card).where(eq(card.id, id)).for('update');
  if (!row) throw new Error('The card was not kept.');
  const entrance = { content, by: approvedBy, now: at };
  await enterMarket(tx as Transaction, row, expiresAt ? { ...entrance, expiresAt } : entrance);
  return { id };
}
