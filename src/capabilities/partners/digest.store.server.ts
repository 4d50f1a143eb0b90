import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { card } from './card.tables.ts';
import { loadsOf } from './capacity.store.server.ts';
import { brokersOfDesk } from './desk.store.server.ts';
import { deskDigest, deskOrganisation } from './desk.tables.ts';
import { tellBrokers } from './reminder.store.server.ts';
import { digestIsDue } from './silence.ts';

/** So many titles stand in one mail; the others are counted. */
const MOST_TITLES = 10;
/** Before the first mail, all that waits is new. */
const NEVER = new Date(0);

/**
 * Tells the brokers of a desk which cards came in since the last mail, at most once a day. Who takes no
 * new work gets none, unless nobody does. False when there was nothing to tell, or it is too early.
 */
export function tellWhatCameIn(
  db: Database,
  instituteId: string,
  now: Date,
  origin: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.insert(deskDigest).values({ instituteId, sentAt: NEVER }).onConflictDoNothing();
    const [digest] = await tx
      .select()
      .from(deskDigest)
      .where(eq(deskDigest.instituteId, instituteId))
      .for('update', { skipLocked: true });
    if (!digest || !digestIsDue(digest.sentAt, now)) return false;
    const cards = await tx
      .select({ draft: card.draft })
      .from(card)
      .innerJoin(deskOrganisation, eq(deskOrganisation.organisationId, card.organisationId))
      .where(
        and(
          eq(deskOrganisation.instituteId, instituteId),
          isOpen(card.organisationId),
          isNotNull(card.draft),
          gt(card.submittedAt, digest.sentAt),
        ),
      )
      .orderBy(asc(card.submittedAt), asc(card.id));
    if (cards.length === 0) return false;
    await tx.update(deskDigest).set({ sentAt: now }).where(eq(deskDigest.instituteId, instituteId));
    const loads = await loadsOf(tx, instituteId);
    const takes = new Set(loads.filter((load) => load.available).map(({ userId }) => userId));
    const brokers = await brokersOfDesk(tx, instituteId);
    const there = brokers.filter(({ userId }) => takes.has(userId));
    const titles = cards.slice(0, MOST_TITLES).map(({ draft }) => draft?.title ?? '');
    const more = cards.length - titles.length;
    await tellBrokers(tx, instituteId, there.length > 0 ? there : brokers, (t, desk) => ({
      subject: t.digestSubject(cards.length),
      text: t.digest({ titles, more, link: `${origin}${desk}` }),
    }));
    return true;
  });
}
