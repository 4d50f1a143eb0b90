import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import { givenBy } from './answer.ts';
import type { Given } from './levels.ts';
import { decidedAfter, sawLast, type Agreement } from './outcome.ts';
import { lockScan, type Scan } from './scans.store.server.ts';
import { outcome } from './tables.ts';

/** What the team agreed on for one indicator, and who wrote it down when. */
export type Outcome = Given & {
  readonly agreed: string;
  readonly dissent: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
};

/** The outcomes of a scan. */
export async function outcomesOf(db: Reading, { id }: Scan): Promise<Outcome[]> {
  const { indicator, kind, level, agreed, dissent, decidedAt } = outcome;
  return db
    .select({ indicator, kind, level, agreed, dissent, decidedBy: user.name, decidedAt })
    .from(outcome)
    .leftJoin(user, eq(user.id, outcome.decidedBy))
    .where(eq(outcome.scanId, id));
}

/** What is to be written about one indicator, and which version (ms) the writer had before them. */
export type ToDecide = Agreement & { readonly indicator: string; readonly seen: number | null };

/** What was written, and what somebody else wrote first. */
export type Decided = {
  readonly written: readonly string[];
  readonly conflicts: readonly Outcome[];
};

/**
 * Writes outcomes of a scan in conversation. Where somebody else wrote since the writer looked,
 * theirs stands and comes back, unless it says the same.
 */
export async function decide(
  tx: Transaction,
  { organisationId, userId }: Membership,
  own: Scan,
  decisions: readonly ToDecide[],
  now: Date,
): Promise<Decided | 'not-in-conversation'> {
  const { state } = await lockScan(tx, own);
  if (state !== 'conversation') return 'not-in-conversation';
  const standing = new Map((await outcomesOf(tx, own)).map((one) => [one.indicator, one]));
  const conflicts: Outcome[] = [];
  const written: string[] = [];
  for (const { indicator, choice, agreed, dissent, seen } of decisions) {
    const before = standing.get(indicator);
    const value = { ...givenBy(indicator, choice), agreed, dissent };
    if (before && sameAs(before, value)) continue;
    if (before && !sawLast(seen, before.decidedAt)) {
      conflicts.push(before);
      continue;
    }
    const decidedAt = decidedAfter(before?.decidedAt ?? null, now);
    const row = { ...value, decidedBy: userId, decidedAt };
    await tx
      .insert(outcome)
      .values({ ...row, scanId: own.id })
      .onConflictDoUpdate({ target: [outcome.scanId, outcome.indicator], set: row });
    written.push(indicator);
  }
  const details = { indicators: written };
  if (written.length > 0)
    await record(tx, {
      at: now,
      organisationId,
      userId,
      action: 'outcome.decided',
      subject: own.id,
      details,
    });
  return { written, conflicts };
}

const sameAs = (a: Given & { agreed: string; dissent: string }, b: typeof a) =>
  a.kind === b.kind && a.level === b.level && a.agreed === b.agreed && a.dissent === b.dissent;
