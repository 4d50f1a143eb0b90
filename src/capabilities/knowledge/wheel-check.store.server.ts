import { and, asc, desc, eq } from 'drizzle-orm';
import type { Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import type { Language } from '#platform/language/language.ts';
import { isId } from './entry.store.server.ts';
import { changesSince, type Decision, type Outcome } from './wheel-check.ts';
import { wheelCheck, wheelCheckDecision, wheelCheckRun } from './wheel-check.tables.ts';

/** A kept check, found for a member of its organisation. */
export type Check = typeof wheelCheck.$inferSelect;
/** One time that it was done. */
export type Run = Outcome & {
  readonly number: number;
  readonly at: Date;
  readonly ranBy: string | null;
};
/** What was decided about an entry. */
export type Decided = {
  readonly entryId: string;
  readonly decision: Decision;
  readonly note: string;
  readonly by: string | null;
  readonly at: Date;
};

/** Keeps a check with its first run. */
export async function keepCheck(
  tx: Transaction,
  { organisationId, userId }: Membership,
  asked: { readonly plan: string; readonly language: Language; readonly gapId: string | null },
  outcome: Outcome,
  now: Date,
): Promise<string> {
  const [made] = await tx
    .insert(wheelCheck)
    .values({ ...asked, organisationId, askedBy: userId, createdAt: now })
    .returning({ id: wheelCheck.id });
  if (!made) throw new Error('The check was not kept.');
  await writeRun(tx, made.id, 1, outcome, userId, now);
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.kept', subject: made.id },
  });
  return made.id;
}

/** The checks of an organisation, or only those at one of its gaps, the newest first. */
export async function checksOf(
  db: Reading,
  { organisationId }: Membership,
  gapId?: string,
): Promise<{ check: Check; last: Run }[]> {
  const ofGap = gapId === undefined ? undefined : eq(wheelCheck.gapId, gapId);
  const rows = await db
    .selectDistinctOn([wheelCheck.id], { check: wheelCheck, run: wheelCheckRun, ranBy: user.name })
    .from(wheelCheck)
    .innerJoin(wheelCheckRun, eq(wheelCheckRun.checkId, wheelCheck.id))
    .leftJoin(user, eq(user.id, wheelCheckRun.ranBy))
    .where(and(eq(wheelCheck.organisationId, organisationId), ofGap))
    .orderBy(wheelCheck.id, desc(wheelCheckRun.number));
  return rows
    .map(({ check, run, ranBy }) => ({ check, last: runFrom(run, ranBy) }))
    .sort(
      (a, b) => b.last.at.getTime() - a.last.at.getTime() || (a.check.id < b.check.id ? -1 : 1),
    );
}

/** One check of an organisation; undefined when it has none with this id. */
export async function checkOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
  id: string | undefined,
): Promise<Check | undefined> {
  if (!isId(id)) return undefined;
  const mine = and(eq(wheelCheck.id, id), eq(wheelCheck.organisationId, organisationId));
  const [check] = await db.select().from(wheelCheck).where(mine);
  return check;
}

/** The runs of a check, the latest first: there is always one. */
export async function runsOf(
  db: Reading,
  { id }: Check,
): Promise<readonly [Run, ...(readonly Run[])]> {
  const rows = await db
    .select({ run: wheelCheckRun, ranBy: user.name })
    .from(wheelCheckRun)
    .leftJoin(user, eq(user.id, wheelCheckRun.ranBy))
    .where(eq(wheelCheckRun.checkId, id))
    .orderBy(desc(wheelCheckRun.number));
  const [last, ...earlier] = rows.map(({ run, ranBy }) => runFrom(run, ranBy));
  if (!last) throw new Error('A check is kept with its first run.');
  return [last, ...earlier];
}

/**
 * Writes down that a check was done again. Of two people who do so at once, both are told the same:
 * what is no different and was done less than a minute ago is not written twice.
 */
export async function repeatCheck(
  tx: Transaction,
  { organisationId, userId }: Membership,
  check: Check,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  await tx.select().from(wheelCheck).where(eq(wheelCheck.id, check.id)).for('update');
  const [last] = await runsOf(tx, check);
  const isRecent = now.getTime() - last.at.getTime() < 60_000;
  const isSame =
    last.cases === outcome.cases &&
    changesSince(last.likenesses, outcome.likenesses).every(({ change }) => change === 'same');
  if (isRecent && isSame) return;
  await writeRun(tx, check.id, last.number + 1, outcome, userId, now);
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.repeated', subject: check.id },
  });
}

/** What was decided in a check, the oldest first. */
export async function decisionsOf(db: Reading, { id }: Check): Promise<Decided[]> {
  const { entryId, decision, note, decidedAt } = wheelCheckDecision;
  const rows = await db
    .select({ entryId, decision, note, by: user.name, at: decidedAt })
    .from(wheelCheckDecision)
    .leftJoin(user, eq(user.id, wheelCheckDecision.decidedBy))
    .where(eq(wheelCheckDecision.checkId, id))
    .orderBy(asc(decidedAt));
  return rows.map((row) => ({ ...row, decision: row.decision as Decision }));
}

/** Keeps what is done with an entry, in the place of what was decided before. */
export async function decide(
  tx: Transaction,
  { organisationId, userId }: Membership,
  check: Check,
  wish: { readonly entryId: string; readonly decision: Decision; readonly note: string },
  now: Date,
): Promise<void> {
  const { decision, note } = wish;
  const set = { decision, note, decidedBy: userId, decidedAt: now };
  await tx
    .insert(wheelCheckDecision)
    .values({ checkId: check.id, entryId: wish.entryId, ...set })
    .onConflictDoUpdate({
      target: [wheelCheckDecision.checkId, wheelCheckDecision.entryId],
      set,
    });
  const details = { decision };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.decided', subject: check.id },
    details,
  });
}

/** Throws a check away, with its runs, decisions and links. */
export async function removeCheck(
  tx: Transaction,
  { organisationId, userId }: Membership,
  check: Check,
  now: Date,
): Promise<void> {
  await tx.delete(wheelCheck).where(eq(wheelCheck.id, check.id));
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.removed', subject: check.id },
  });
}

async function writeRun(
  tx: Transaction,
  checkId: string,
  number: number,
  { cases, searched, progress, likenesses }: Outcome,
  ranBy: string,
  at: Date,
): Promise<void> {
  const counts = { cases, searchedNl: searched.nl, searchedEn: searched.en, progress };
  await tx.insert(wheelCheckRun).values({ checkId, number, at, ranBy, ...counts, likenesses });
}

function runFrom(row: typeof wheelCheckRun.$inferSelect, ranBy: string | null): Run {
  const { number, at, cases, progress, likenesses, searchedNl: nl, searchedEn: en } = row;
  return { number, at, ranBy, cases, searched: { nl, en }, progress, likenesses };
}
