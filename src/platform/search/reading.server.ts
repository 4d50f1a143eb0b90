import type pg from 'pg';
import { isLanguage } from '../language/language.ts';
import type { SearchText } from './search.ts';

/** Rows that are fetched at once. */
const BATCH = 200;
/** A connection that is silent for this long is taken for dead, in milliseconds. */
const SILENCE = 60_000;

/** A row of `search_text`; without words when it was removed. */
export type Change = SearchText & { readonly removed: boolean; readonly writtenBy: string };

/** What is read from: which database, and up to which transaction. */
export type Reading = {
  /** The same as long as transaction numbers and rows continue where they were. */
  readonly identity: string;
  /** Everything that commits after this reading was written by this transaction or a later one. */
  readonly watermark: bigint;
  /** The first transaction number that was not yet given out. */
  readonly next: bigint;
};

/**
 * The cluster, its history (a backup that was put back begins another one), the database, and the
 * table as it lies on disk: another table may hold other texts under old transaction numbers.
 */
const STATE = `
  select (select system_identifier::text from pg_control_system()) as cluster,
    (select timeline_id from pg_control_checkpoint()) as history,
    (select oid from pg_database where datname = current_database()) as database,
    pg_relation_filenode('search_text') as "table",
    pg_snapshot_xmin(pg_current_snapshot())::text as watermark,
    pg_snapshot_xmax(pg_current_snapshot())::text as next`;

const ALL = 'from search_text where not removed';
const SINCE = 'from search_text where written_by >= $1::xid8';

type Reader = {
  /** From which transaction on this reading must be, seen where it takes place; 0n is everything. */
  readonly from: (reading: Reading) => bigint;
  /** How many texts there are to read, when that is everything. */
  readonly total: (count: number) => void;
  readonly take: (changes: readonly Change[]) => Promise<void>;
};

/**
 * Reads what was committed, in one snapshot of the database, and gives where to read on from.
 *
 * Why nothing is missed, although transactions commit in another order than they began: every row
 * carries the number of the transaction that wrote it. `xmin` of a snapshot is the oldest
 * transaction that was still running; all older ones had ended, so what they wrote was in view.
 * What commits later therefore has a number of at least `xmin`, and the next reading begins there.
 * It sees some rows a second time, never one too few.
 */
export async function readTexts(client: pg.Client, { from, total, take }: Reader) {
  await client.query('begin isolation level repeatable read, read only');
  try {
    const reading = await stateOf(client);
    const since = from(reading);
    if (since === 0n) {
      const { rows } = await ask<{ count: string }>(client, `select count(*) ${ALL}`);
      total(Number(rows[0]?.count ?? 0));
    }
    const columns = 'select collection, id, language, title, text, removed, written_by::text';
    await client.query(
      `declare texts no scroll cursor for ${columns} as "writtenBy" ${since === 0n ? ALL : SINCE}`,
      since === 0n ? [] : [since.toString()],
    );
    for (;;) {
      const { rows } = await ask<Change>(client, `fetch ${BATCH} from texts`);
      if (rows.length === 0) break;
      await take(rows.filter(({ language }) => isLanguage(language)));
    }
    return reading;
  } finally {
    await client.query('rollback');
  }
}

/** Which transaction wrote each text that there is. */
export async function readVersions(
  client: pg.Client,
  take: (texts: readonly Omit<Change, 'title' | 'text' | 'removed'>[]) => void,
): Promise<void> {
  await client.query('begin isolation level repeatable read, read only');
  try {
    const columns = 'select collection, id, language, written_by::text as "writtenBy"';
    await client.query(`declare texts no scroll cursor for ${columns} ${ALL}`);
    for (;;) {
      const { rows } = await ask<Change>(client, `fetch ${20 * BATCH} from texts`);
      if (rows.length === 0) return;
      take(rows.filter(({ language }) => isLanguage(language)));
    }
  } finally {
    await client.query('rollback');
  }
}

async function stateOf(client: pg.Client): Promise<Reading> {
  const { rows } = await ask<Record<string, string>>(client, STATE);
  const { watermark = '0', next = '0', ...place } = rows[0] ?? {};
  return { identity: JSON.stringify(place), watermark: BigInt(watermark), next: BigInt(next) };
}

function ask<Row extends pg.QueryResultRow>(client: pg.Client, text: string) {
  return client.query<Row>({ text, query_timeout: SILENCE } as pg.QueryConfig);
}
