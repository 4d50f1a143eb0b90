import { and, eq } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import type { SetAsideReason } from './desk.ts';
import type { DeskPair } from './desk-pair.store.server.ts';
import { setAside } from './desk.tables.ts';
import { propose } from './introductions.store.server.ts';
import { introduction } from './introduction.tables.ts';
import { inOrder } from './introduction.ts';

/** What became of a proposal: `own` when the broker belongs to a side, `gates` when something hard is in the way. */
export type Proposed =
  | { readonly did: 'begun' | 'exists'; readonly id: string }
  | { readonly refused: 'own' | 'gates' | 'gone' | 'ended' | 'full' };

type How = { readonly words: string; readonly override: boolean; readonly origin: string };

/**
 * A broker proposes a pair to both sides. What is soft may be set aside by who serves one of them, and the
 * trail says so; nobody is introduced against their will. Of two brokers at once one begins it.
 */
export function proposePair(
  db: Database,
  broker: Brokership,
  pair: DeskPair,
  { words, override, origin }: How,
  now: Date,
): Promise<Proposed> {
  const { cards, match, gates, hard, right } = pair;
  if (right === 'no') return Promise.resolve({ refused: 'own' });
  if (hard || (gates.length > 0 && !override)) return Promise.resolve({ refused: 'gates' });
  const { youGet, theyGet, bridge, risk } = match;
  const reasons = { youGet, theyGet, bridge, risk };
  return db.transaction(async (tx): Promise<Proposed> => {
    const meeting = { cardId: cards[0].id, otherCardId: cards[1].id, reasons, origin };
    const begun = await propose(tx, broker, meeting, now);
    if ('refused' in begun || begun.did === 'exists') return begun;
    await tx.update(introduction).set({ brokerWords: words }).where(eq(introduction.id, begun.id));
    await record(tx, {
      ...{ at: now, organisationId: broker.organisationId, userId: broker.userId },
      ...{ action: 'desk.proposed', subject: begun.id },
      details: { gates: [...gates], ...(right === 'alone' ? { alone: 'yes' } : {}) },
    });
    return begun;
  });
}

/** Why a broker does not want to see a pair proposed again. */
export type Aside = { readonly reason: SetAsideReason; readonly words: string };

/** Sets a pair aside for this desk, in a transaction; what was set aside before stays as it was. */
export async function setPairAside(
  tx: Transaction,
  { organisationId, userId }: Brokership,
  ids: readonly [string, string],
  { reason, words }: Aside,
  now: Date,
): Promise<void> {
  const [firstCardId, secondCardId] = inOrder(...ids);
  const pair = { instituteId: organisationId, firstCardId, secondCardId };
  await tx
    .insert(setAside)
    .values({ ...pair, reason, words, setBy: userId, at: now })
    .onConflictDoNothing();
  const aside = { at: now, organisationId, userId, action: 'desk.set-aside' };
  await record(tx, { ...aside, subject: firstCardId, details: { other: secondCardId, reason } });
}

/** Brings a pair back that was set aside; false when it was not. */
export function bringBack(
  db: Database,
  { organisationId, userId }: Brokership,
  ids: readonly [string, string],
  now: Date,
): Promise<boolean> {
  const [firstCardId, secondCardId] = inOrder(...ids);
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .delete(setAside)
      .where(
        and(
          eq(setAside.instituteId, organisationId),
          eq(setAside.firstCardId, firstCardId),
          eq(setAside.secondCardId, secondCardId),
        ),
      )
      .returning({ at: setAside.at });
    if (!gone) return false;
    const back = { at: now, organisationId, userId, action: 'desk.brought-back' };
    await record(tx, { ...back, subject: firstCardId, details: { other: secondCardId } });
    return true;
  });
}
