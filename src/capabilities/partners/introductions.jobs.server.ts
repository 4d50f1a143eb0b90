import { and, eq, isNull } from 'drizzle-orm';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database, type Transaction } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { tellExpired, tellReminder } from './introduction-letters.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { daysAfter, REMINDER_DAYS } from './introduction.ts';
import { lockPair, mayMeet, type Pair } from './pair.store.server.ts';

/** In the morning, after the other mails of a day. */
const EVERY_MORNING = '50 8 * * *';

/** Registers what looks after introductions that wait for an answer. */
export function registerIntroductionJobs(): void {
  const origin = ownOrigin();
  const work = async () => {
    await lookAfterIntroductions(database(), new Date(), origin);
  };
  registerJob('partners-introductions', work, { cron: EVERY_MORNING });
}

/**
 * Ends introductions that nobody answered in time, or of which a card left the market, and reminds once,
 * a week before, who has not answered. Returns how many ended and how many were reminded.
 */
export async function lookAfterIntroductions(
  db: Database,
  now: Date,
  origin: string,
): Promise<{ ended: number; reminded: number }> {
  const waiting = await db
    .select({ id: introduction.id, organisationId: introductionSide.organisationId })
    .from(introduction)
    .innerJoin(
      introductionSide,
      and(
        eq(introductionSide.introductionId, introduction.id),
        eq(introductionSide.cardId, introduction.firstCardId),
      ),
    )
    .where(and(isNull(introduction.ending), isNull(introduction.introducedAt)));
  const done = { ended: 0, reminded: 0 };
  for (const { id, organisationId } of waiting) {
    const did = await db.transaction(async (tx) => {
      const pair = await lockPair(tx, { organisationId }, id);
      return pair ? lookAfter(tx, pair, now, origin) : undefined;
    });
    if (did) done[did] += 1;
  }
  return done;
}

async function lookAfter(
  tx: Transaction,
  pair: Pair,
  now: Date,
  origin: string,
): Promise<'ended' | 'reminded' | undefined> {
  const { row, mine, theirs, myCard, theirCard } = pair;
  if (row.ending !== null || row.introducedAt !== null) return undefined;
  const set = (values: Partial<typeof introduction.$inferInsert>) =>
    tx.update(introduction).set(values).where(eq(introduction.id, row.id));
  const sides = [
    { side: mine, card: myCard },
    { side: theirs, card: theirCard },
  ];
  if (row.expiresAt <= now || !(await mayMeet(tx, myCard, theirCard, now))) {
    await set({ ending: 'expired', endedAt: now });
    for (const { side, card } of sides)
      if (side.answer === 'yes') await tellExpired(tx, { id: row.id, card, origin });
    return 'ended';
  }
  const lastWeek = daysAfter(row.expiresAt, -REMINDER_DAYS);
  // Before the last week it was the broker who was reminded, not the two.
  if (lastWeek > now || (row.remindedAt !== null && row.remindedAt >= lastWeek)) return undefined;
  await set({ remindedAt: now });
  for (const [one, other] of [sides, sides.toReversed()]) {
    if (!one || !other || one.side.answer !== null) continue;
    // Whoever cannot see the other yet, because that card is private and said nothing, is not asked.
    if (other.card.visibility === 'private' && other.side.answer === null) continue;
    await tellReminder(tx, { id: row.id, card: one.card, origin }, row.expiresAt);
  }
  return 'reminded';
}
