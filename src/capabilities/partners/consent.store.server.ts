import { and, eq, sql } from 'drizzle-orm';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { callBackMail } from '#platform/mail/mail.server.ts';
import { block } from './gate.tables.ts';
import { aboutIntroduction, tellStopped } from './introduction-letters.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { canWithdraw, namesAreTold } from './introduction.ts';
import { lockPair, lockPairs, type Pair } from './pair.store.server.ts';

/** When something stops, and at which address a mail about it leads back here. */
export type Stop = { readonly origin: string; readonly now: Date };

/**
 * A director takes a yes back, before or after names were told. From the commit on nobody sees a name,
 * mails that wait are called back, and the conversation goes out of both calendars.
 */
export function withdrawConsent(
  db: Database,
  directorship: Directorship,
  id: string,
  stop: Stop,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, directorship, id);
    if (!pair || !canWithdraw(pair.state)) return false;
    await stopPair(tx, directorship, pair, 'withdrawn', stop);
    return true;
  });
}

/**
 * A director wants nothing to do with the organisation behind an introduction: the two never see each
 * other again, and everything between them stops, at once or not at all. The other side is not told who did it.
 */
export function blockOther(
  db: Database,
  directorship: Directorship,
  id: string,
  stop: Stop,
): Promise<boolean> {
  const { organisationId, userId } = directorship;
  return db.transaction(async (tx) => {
    const blockedId = await otherSideOf(tx, organisationId, id);
    if (!blockedId) return false;
    const all = await between(tx, organisationId, blockedId);
    const pairs = await lockPairs(tx, directorship, all);
    const chosen = pairs.find(({ row }) => row.id === id);
    if (!chosen) return false;
    if (await keepBlock(tx, directorship, blockedId, stop.now)) {
      const about = { at: stop.now, organisationId, userId, action: 'introduction.blocked' };
      await record(tx, { ...about, subject: id, details: { title: titleOf(chosen) } });
    }
    for (const pair of pairs) await stopPair(tx, directorship, pair, 'blocked', stop);
    return true;
  });
}

/** Keeps that an organisation blocked another; false when it had. Of more at once one does it. */
export async function keepBlock(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  blockedId: string,
  now: Date,
): Promise<boolean> {
  const key = `block ${organisationId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  const [known] = await tx
    .select({ id: block.id })
    .from(block)
    .where(and(eq(block.organisationId, organisationId), eq(block.blockedId, blockedId)));
  if (known) return false;
  await tx.insert(block).values({ organisationId, blockedId, createdBy: userId, createdAt: now });
  return true;
}

/**
 * Stops what names were told in, between an organisation and one that it blocks by name. Where they were
 * not told it ends by itself, as one without an answer: nobody reads from it who the other was.
 */
export async function stopIntroduced(
  tx: Transaction,
  directorship: Directorship,
  blockedId: string,
  stop: Stop,
): Promise<void> {
  const ids = await between(tx, directorship.organisationId, blockedId);
  // All are locked: a yes that comes at this moment was there before, or finds the block.
  for (const pair of await lockPairs(tx, directorship, ids))
    if (pair.row.introducedAt) await stopPair(tx, directorship, pair, 'blocked', stop);
}

async function stopPair(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  pair: Pair,
  how: 'withdrawn' | 'blocked',
  { origin, now }: Stop,
): Promise<void> {
  const { row, mine, theirs } = pair;
  const wereNamed = namesAreTold({ ...row, answers: [mine.answer, theirs.answer] });
  if (mine.answer === 'yes') {
    await tx
      .update(introductionSide)
      .set({ answer: 'withdrawn', answeredBy: userId, answeredAt: now })
      .where(
        and(eq(introductionSide.introductionId, row.id), eq(introductionSide.cardId, mine.cardId)),
      );
    await record(tx, {
      ...{ at: now, organisationId, userId, action: 'introduction.withdrawn', subject: row.id },
      details: { title: titleOf(pair) },
    });
  }
  const live = row.ending === null;
  await callBackMail(tx, aboutIntroduction(row.id));
  const sequence = row.calendarSequence + (row.chosenMoment ? 1 : 0);
  await tx
    .update(introduction)
    .set({
      ...(live ? { ending: how, endedAt: now } : {}),
      ...{ touchedAt: now, chosenMoment: null, calendarSequence: sequence },
    })
    .where(eq(introduction.id, row.id));
  // Also when they said what became of it: their conversation may still be in both calendars.
  if (wereNamed) await tellStopped(tx, pair, { origin, now, sequence });
}

/** The organisation on the other side of an introduction of this one. */
async function otherSideOf(
  tx: Transaction,
  organisationId: string,
  id: string,
): Promise<string | undefined> {
  const sides = await tx
    .select({ of: introductionSide.organisationId })
    .from(introductionSide)
    .where(eq(introductionSide.introductionId, id));
  const isOurs = sides.some((side) => side.of === organisationId);
  return isOurs ? sides.find((side) => side.of !== organisationId)?.of : undefined;
}

/** The introductions between two organisations. */
async function between(tx: Transaction, mine: string, theirs: string): Promise<string[]> {
  const side = introductionSide;
  const rows = await tx
    .select({ id: side.introductionId })
    .from(side)
    .where(
      and(
        eq(side.organisationId, mine),
        sql`exists (select 1 from ${side} as other where other.introduction_id = ${side.introductionId} and other.organisation_id = ${theirs})`,
      ),
    );
  return rows.map(({ id }) => id);
}

const titleOf = ({ myCard }: Pair) => myCard.content?.title ?? '';
