import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Directorship, Membership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import type { EarlierWish, PartValues, Scale } from './earlier-result.ts';
import { isId } from './gaps.schema.ts';
import { earlierResult } from './tables.ts';

declare const proven: unique symbol;

/** A result from elsewhere, of an organisation that the reader belongs to. */
export type EarlierResult = {
  readonly [proven]: true;
  readonly id: string;
  readonly instrument: string;
  readonly source: string;
  readonly measuredOn: string;
  readonly scale: Scale;
  readonly values: PartValues;
  readonly enteredAt: Date;
  readonly removed: boolean;
};

const from = (row: typeof earlierResult.$inferSelect) =>
  ({ ...row, removed: row.removedAt !== null }) as unknown as EarlierResult;

/** The results from elsewhere of an organisation, newest first; removed ones are not among them. */
export async function earlierResultsOf(
  db: Reading,
  { organisationId }: Membership,
): Promise<EarlierResult[]> {
  const rows = await db
    .select()
    .from(earlierResult)
    .where(and(eq(earlierResult.organisationId, organisationId), isNull(earlierResult.removedAt)))
    .orderBy(desc(earlierResult.measuredOn), desc(earlierResult.enteredAt), desc(earlierResult.id));
  return rows.map(from);
}

/** One result, also when it was removed; undefined when it is not the organisation's. */
export async function earlierResultWith(
  db: Reading,
  membership: Membership,
  id: string,
): Promise<EarlierResult | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db.select().from(earlierResult).where(own(membership, id));
  return row && from(row);
}

const own = ({ organisationId }: Membership, id: string) =>
  and(eq(earlierResult.organisationId, organisationId), eq(earlierResult.id, id));

/** Keeps results from elsewhere, all or none, and returns their ids in the same order. */
export function enterResults(
  db: Database,
  director: Directorship,
  wishes: readonly EarlierWish[],
  now: Date,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    const ids: string[] = [];
    for (const wish of wishes) ids.push(await enter(tx, director, wish, now));
    return ids;
  });
}

async function enter(tx: Transaction, director: Directorship, wish: EarlierWish, now: Date) {
  const { organisationId, userId: enteredBy } = director;
  const [made] = await tx
    .insert(earlierResult)
    .values({ ...wish, values: { ...wish.values }, organisationId, enteredBy, enteredAt: now })
    .returning({ id: earlierResult.id });
  if (!made) throw new Error('The result was not kept.');
  await note(tx, director, 'entered', made.id, now, wish.instrument);
  return made.id;
}

/** Changes what was filled in about a result. */
export function changeResult(
  db: Database,
  director: Directorship,
  { id }: EarlierResult,
  wish: EarlierWish,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx
      .update(earlierResult)
      .set({ ...wish, values: { ...wish.values } })
      .where(own(director, id));
    await note(tx, director, 'changed', id, now, wish.instrument);
  });
}

/** Removes a result, or puts it back as it was. */
export function removeResult(
  db: Database,
  director: Directorship,
  { id, instrument }: EarlierResult,
  removed: boolean,
  now: Date,
): Promise<void> {
  const { removedAt } = earlierResult;
  return db.transaction(async (tx) => {
    const moved = await tx
      .update(earlierResult)
      .set({ removedAt: removed ? now : null })
      .where(and(own(director, id), removed ? isNull(removedAt) : isNotNull(removedAt)))
      .returning({ id: earlierResult.id });
    if (moved.length > 0)
      await note(tx, director, removed ? 'removed' : 'restored', id, now, instrument);
  });
}

function note(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  done: 'entered' | 'changed' | 'removed' | 'restored',
  subject: string,
  at: Date,
  instrument: string,
) {
  const action = `earlier-result.${done}`;
  return record(tx, { at, organisationId, userId, action, subject, details: { instrument } });
}
