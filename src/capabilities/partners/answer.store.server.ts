import { and, eq } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { tellAsked, tellIntroduced } from './introduction-letters.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { answered, type NoReason } from './introduction.ts';
import { momentsFrom } from './moments.ts';
import { lockPair, mayMeet, type Pair } from './pair.store.server.ts';

/** What a side answers. A no says why, from a fixed list and in own words. */
export type Reply =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly reason: NoReason; readonly words: string };

/** What an answer did. `gone`: one of the two cannot be met any more. */
export type Replied = 'introduced' | 'said-yes' | 'declined' | 'said-already' | 'over' | 'gone';

/**
 * A director answers. The second yes introduces: in the same transaction both get their mail and the
 * same three moments, once, however many say yes at that moment.
 */
export function answer(
  db: Database,
  directorship: Directorship,
  id: string,
  { reply, origin }: { readonly reply: Reply; readonly origin: string },
  now: Date,
): Promise<Replied> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, directorship, id);
    if (!pair) return 'gone';
    const outcome = answered(pair.state, reply.answer, now);
    if ('refused' in outcome) return outcome.refused;
    if (reply.answer === 'yes' && !(await mayMeet(tx, pair.myCard, pair.theirCard, now)))
      return 'gone';
    await keepAnswer(tx, directorship, pair, reply, now);
    if (outcome.did === 'introduced') await introduce(tx, directorship, pair, origin, now);
    if (outcome.did === 'declined')
      await tx
        .update(introduction)
        .set({ ending: 'declined', endedAt: now })
        .where(eq(introduction.id, id));
    // Who was not asked yet, because the card that says yes now is private, is asked now.
    if (outcome.did === 'said-yes' && pair.myCard.visibility === 'private')
      await tellAsked(tx, { id, card: pair.theirCard, origin, how: 'proposal' });
    return outcome.did;
  });
}

async function keepAnswer(
  tx: Transaction,
  { userId, organisationId }: Directorship,
  { row, mine, myCard }: Pair,
  reply: Reply,
  now: Date,
): Promise<void> {
  const why = reply.answer === 'no' ? { reason: reply.reason, words: reply.words } : {};
  await tx
    .update(introductionSide)
    .set({ answer: reply.answer, answeredBy: userId, answeredAt: now, ...why })
    .where(
      and(eq(introductionSide.introductionId, row.id), eq(introductionSide.cardId, mine.cardId)),
    );
  await tx.update(introduction).set({ touchedAt: now }).where(eq(introduction.id, row.id));
  await record(tx, {
    ...{ at: now, organisationId, userId, subject: row.id },
    action: reply.answer === 'yes' ? 'introduction.agreed' : 'introduction.declined',
    details: { title: myCard.content?.title ?? '' },
  });
}

async function introduce(
  tx: Transaction,
  { userId }: Directorship,
  pair: Pair,
  origin: string,
  now: Date,
): Promise<void> {
  const moments = [...momentsFrom(now)];
  const { id } = pair.row;
  await tx
    .update(introduction)
    .set({ introducedAt: now, moments, touchedAt: now, remindedAt: null })
    .where(eq(introduction.id, id));
  for (const card of [pair.myCard, pair.theirCard])
    await record(tx, {
      ...{ at: now, organisationId: card.organisationId, subject: id },
      userId: card === pair.myCard ? userId : null,
      action: 'introduction.introduced',
      details: { title: card.content?.title ?? '' },
    });
  await tellIntroduced(tx, pair, moments, origin);
}
