import { eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Content, Kind } from './card.ts';
import { changedFields, mergeCards, type Base, type CardClash } from './card-changes.ts';
import { card } from './card.tables.ts';
import { lockCard, writingOf } from './cards.store.server.ts';

/** What somebody typed in one part of a card, and what they had before them. */
export type CardSave = {
  readonly revision: number;
  readonly base: Base;
  readonly mine: Partial<Content>;
  /** Another kind, which only a card that was never approved can get. */
  readonly kind?: Kind;
};

export type CardSaved =
  | { readonly outcome: 'saved' | 'gone' }
  | {
      readonly outcome: 'clash';
      /** The revision that stands there now, and what it says. */
      readonly revision: number;
      readonly theirs: Content;
      readonly clashes: readonly CardClash[];
    };

/**
 * Saves a part of a draft on top of what somebody else may have saved meanwhile. Where both changed the
 * same, nothing is saved: the second one sees both, and says what stays.
 */
export function saveCard(
  db: Database,
  membership: Membership,
  { id }: { readonly id: string },
  { revision, base, mine, kind }: CardSave,
  now: Date,
): Promise<CardSaved> {
  return db.transaction(async (tx): Promise<CardSaved> => {
    const row = await lockCard(tx, membership, id);
    if (!row) return { outcome: 'gone' };
    const theirs = writingOf(row);
    const merged =
      revision === row.revision
        ? { content: { ...theirs, ...mine }, clashes: [] }
        : mergeCards(base, theirs, mine);
    if (merged.clashes.length > 0)
      return { outcome: 'clash', revision: row.revision, theirs, clashes: merged.clashes };
    const { content } = merged;
    const fields = changedFields(theirs, content);
    const another = kind && kind !== row.kind && row.content === null ? { kind } : {};
    if (fields.length === 0 && !('kind' in another)) return { outcome: 'saved' };
    await tx
      .update(card)
      .set({ draft: content, revision: row.revision + 1, draftAt: now, ...another })
      .where(eq(card.id, id));
    const { organisationId, userId } = membership;
    const details = { title: content.title, fields };
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'card.changed', subject: id, details },
    });
    return { outcome: 'saved' };
  });
}
