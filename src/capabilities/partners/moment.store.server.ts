import { and, eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { tellMoment, tellMoved } from './introduction-letters.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { momentForBoth, namesAreTold } from './introduction.ts';
import { momentsFrom } from './moments.ts';
import { lockPair, type Pair } from './pair.store.server.ts';

type At = { readonly origin: string; readonly now: Date };

const isLive = ({ row, mine, theirs }: Pair) =>
  row.ending === null && namesAreTold({ ...row, answers: [mine.answer, theirs.answer] });

/**
 * A side says which of the proposed moments suit it. The first that suits both is chosen, and both get
 * it for their calendars; when the chosen one no longer suits, it goes out of them.
 */
export function sayWhatSuits(
  db: Database,
  membership: Membership,
  id: string,
  suits: readonly string[],
  at: At,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair || !isLive(pair)) return false;
    const known = pair.row.moments.flatMap((moment, index) =>
      moment > at.now && suits.includes(String(index)) ? [String(index)] : [],
    );
    await tx
      .update(introductionSide)
      .set({ suits: known })
      .where(
        and(eq(introductionSide.introductionId, id), eq(introductionSide.cardId, pair.mine.cardId)),
      );
    await settle(tx, pair, momentForBoth(pair.row.moments, [known, pair.theirs.suits]), at);
    return true;
  });
}

/** Proposes three other moments, when none of these suits both. */
export function otherMoments(
  db: Database,
  membership: Membership,
  id: string,
  at: At,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair || !isLive(pair) || pair.row.chosenMoment !== null) return false;
    const earlier = new Set(pair.row.moments.map(Number));
    const now = momentsFrom(at.now);
    // On the same day the same three would come again: then those of a week later.
    const again = now.every((moment) => earlier.has(moment.getTime()));
    const moments = again ? momentsFrom(new Date(at.now.getTime() + 7 * 86_400_000)) : now;
    await tx
      .update(introduction)
      .set({ moments: [...moments], touchedAt: at.now })
      .where(eq(introduction.id, id));
    await tx
      .update(introductionSide)
      .set({ suits: null })
      .where(eq(introductionSide.introductionId, id));
    return true;
  });
}

async function settle(tx: Transaction, pair: Pair, chosen: Date | null, at: At): Promise<void> {
  const { row } = pair;
  const before = row.chosenMoment;
  const same = chosen?.getTime() === before?.getTime();
  const sequence = row.calendarSequence + (before && !same ? 1 : 0);
  await tx
    .update(introduction)
    .set({ chosenMoment: chosen, calendarSequence: sequence, touchedAt: at.now })
    .where(eq(introduction.id, row.id));
  if (same) return;
  if (chosen) await tellMoment(tx, pair, chosen, { ...at, sequence });
  else if (before) await tellMoved(tx, pair, { ...at, sequence });
}
