import { and, eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { endingBy, phaseOf, type Becoming } from './introduction.ts';
import { lockPair, type Pair } from './pair.store.server.ts';

const mySide = ({ row, mine }: Pair) =>
  and(eq(introductionSide.introductionId, row.id), eq(introductionSide.cardId, mine.cardId));

const titleOf = ({ myCard }: Pair) => myCard.content?.title ?? '';

/** A side says what became of it, and may say something else later as long as it is open. */
export function tellOutcome(
  db: Database,
  membership: Membership,
  id: string,
  { became, why }: { readonly became: Becoming; readonly why: string },
  now: Date,
): Promise<boolean> {
  const { organisationId, userId } = membership;
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair || phaseOf(pair.state, now) !== 'introduced') return false;
    await tx
      .update(introductionSide)
      .set({ became, becameWhy: why, toldAt: now })
      .where(mySide(pair));
    const ending = endingBy([became, pair.theirs.became]);
    const met = became === 'nothing' ? {} : { metAt: pair.row.metAt ?? now };
    await tx
      .update(introduction)
      .set({ ...met, ...(ending ? { ending, endedAt: now } : {}), touchedAt: now })
      .where(eq(introduction.id, id));
    const action = `introduction.became-${became}`;
    const about = { at: now, organisationId, userId, action, subject: id };
    await record(tx, { ...about, details: { title: titleOf(pair) } });
    return true;
  });
}

/** A side tells brokers, and nobody else, that something was wrong. */
export function report(
  db: Database,
  membership: Membership,
  id: string,
  words: string,
  now: Date,
): Promise<boolean> {
  const { organisationId, userId } = membership;
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair) return false;
    await tx.update(introductionSide).set({ reportedAt: now, report: words }).where(mySide(pair));
    const about = { at: now, organisationId, userId, action: 'introduction.reported', subject: id };
    await record(tx, { ...about, details: { title: titleOf(pair) } });
    return true;
  });
}
