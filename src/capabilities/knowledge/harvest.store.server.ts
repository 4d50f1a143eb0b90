import { and, asc, eq, gte, lte, min, sql, type SQL } from 'drizzle-orm';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { isPublic, publicEntries, type PublicEntry } from './entry.public.server.ts';
import { entry } from './entry.tables.ts';
import type { HarvestPlace, HarvestWish } from './harvest.ts';
import { harvestRecord } from './harvest.tables.ts';

/** A record as a harvester sees it; without an entry it is deleted. */
export type HarvestRecord = HarvestPlace & {
  readonly kind: string;
  readonly entry: PublicEntry | null;
};

/** Held while records are noted, so that two harvests at once do not give one change two dates. */
const NOTING_LOCK = 727_266_739;

/**
 * Notes what changed since somebody last harvested, with the moment of noticing as its date: a
 * transaction that began before an earlier harvest and ended after it is thus never missed by who
 * asks for everything since then. At the very first harvest entries keep their own dates.
 */
export async function noteChanges(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${NOTING_LOCK})`);
    const [known] = await tx.select({ id: harvestRecord.entryId }).from(harvestRecord).limit(1);
    const noticed = sql`date_trunc('second', ${known ? now : sql`coalesce(${entry.withdrawnAt}, ${entry.publishedAt}, now())`}::timestamptz)`;
    const gone = sql`not (${isPublic})`;
    await tx.execute(sql`
      insert into ${harvestRecord} (entry_id, kind, version, deleted, datestamp)
      select ${entry.id}, ${entry.kind}, ${entry.version}, ${gone}, ${noticed}
      from ${entry} where ${entry.version} > 0
      on conflict (entry_id) do update
        set version = excluded.version, deleted = excluded.deleted, datestamp = excluded.datestamp
        where (${harvestRecord.version}, ${harvestRecord.deleted})
          is distinct from (excluded.version, excluded.deleted)`);
    await tx.execute(sql`
      update ${harvestRecord} set deleted = true, datestamp = date_trunc('second', ${now}::timestamptz)
      where not ${harvestRecord.deleted}
        and not exists (select 1 from ${entry} where ${entry.id} = ${harvestRecord.entryId})`);
  });
}

/** When the oldest record got its date; undefined when there is none. */
export async function earliestDate(db: Reading): Promise<Date | undefined> {
  const [row] = await db.select({ first: min(harvestRecord.datestamp) }).from(harvestRecord);
  return row?.first ?? undefined;
}

/** The records of a wish from a place on, oldest change first; a change moves a record to the end. */
export async function recordsFrom(
  db: Reading,
  wish: HarvestWish,
  after: HarvestPlace | null,
  limit: number,
): Promise<HarvestRecord[]> {
  const rows = await db
    .select()
    .from(harvestRecord)
    .where(fitting(wish, after))
    .orderBy(asc(harvestRecord.datestamp), asc(harvestRecord.entryId))
    .limit(limit);
  return withContents(db, rows);
}

/** How many records of a wish there are from a place on, now. */
export function countRecords(
  db: Reading,
  wish: HarvestWish,
  after: HarvestPlace | null,
): Promise<number> {
  return db.$count(harvestRecord, fitting(wish, after));
}

/** One record by its entry; undefined when it was never public. */
export async function recordOf(db: Reading, entryId: string): Promise<HarvestRecord | undefined> {
  const rows = await db.select().from(harvestRecord).where(eq(harvestRecord.entryId, entryId));
  return (await withContents(db, rows))[0];
}

function fitting({ from, until, kind }: HarvestWish, after: HarvestPlace | null): SQL | undefined {
  const { datestamp, entryId } = harvestRecord;
  return and(
    after
      ? sql`(${datestamp}, ${entryId}) > (${after.datestamp}, ${after.entryId}::uuid)`
      : undefined,
    from && gte(datestamp, from),
    until && lte(datestamp, until),
    kind === undefined ? undefined : eq(harvestRecord.kind, kind),
  );
}

async function withContents(
  db: Reading,
  rows: readonly (typeof harvestRecord.$inferSelect)[],
): Promise<HarvestRecord[]> {
  const ids = rows.filter(({ deleted }) => !deleted).map(({ entryId }) => entryId);
  const entries = new Map((await publicEntries(db, ids)).map((one) => [one.id, one]));
  return rows.map(({ entryId, kind, datestamp }) => {
    const entry = entries.get(entryId) ?? null;
    return { entryId, kind, datestamp, entry };
  });
}
