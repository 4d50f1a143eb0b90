import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Reading } from '#platform/database/database.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { namesAreTold } from './introduction.ts';
import type { Between } from './seen.ts';

/**
 * What happened between cards and the cards of these organisations. It is looked up whenever
 * something is shown, so that a consent that was taken back works at once.
 */
export async function betweenCards(
  db: Reading,
  cardIds: readonly string[],
  organisationIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Between>> {
  if (organisationIds.length === 0 || cardIds.length === 0) return new Map();
  const mine = alias(introductionSide, 'mine');
  const theirs = alias(introductionSide, 'theirs');
  const rows = await db
    .select({
      cardId: theirs.cardId,
      introducedAt: introduction.introducedAt,
      ending: introduction.ending,
      expiresAt: introduction.expiresAt,
      mine: mine.answer,
      theirs: theirs.answer,
    })
    .from(theirs)
    .innerJoin(introduction, eq(introduction.id, theirs.introductionId))
    .innerJoin(
      mine,
      and(eq(mine.introductionId, theirs.introductionId), ne(mine.cardId, theirs.cardId)),
    )
    .where(
      and(
        inArray(theirs.cardId, [...cardIds]),
        inArray(mine.organisationId, [...organisationIds]),
        sql`${mine.organisationId} <> ${theirs.organisationId}`,
      ),
    );
  const between = new Map<string, Between>();
  for (const row of rows) {
    const before = between.get(row.cardId);
    const answers = [row.mine, row.theirs];
    const introduced = namesAreTold({ ...row, answers });
    // What nobody answered in time is over at that moment; the job that writes it down comes in the morning.
    const saidYes = row.ending === null && row.expiresAt > now && row.theirs === 'yes';
    between.set(row.cardId, {
      introduced: introduced || (before?.introduced ?? false),
      saidYes: saidYes || (before?.saidYes ?? false),
    });
  }
  return between;
}
