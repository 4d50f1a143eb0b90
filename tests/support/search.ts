import { sql } from 'drizzle-orm';
import { inject, onTestFinished } from 'vitest';
import type { Database } from '#platform/database/database.server.ts';
import { startSearch, stopSearch } from '#platform/search/search.server.ts';

/** Searches the database of a test, until the test ends; with `folder` it keeps its index there. */
export async function searchIn(db: Database, folder?: string): Promise<void> {
  await stopSearch();
  startSearch({ databaseUrl: await urlOf(db), folder });
  onTestFinished(stopSearch);
}

/** The address of the database of a test. */
export async function urlOf(db: Database): Promise<string> {
  const { rows } = await db.execute<{ name: string }>(sql`select current_database() as name`);
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${rows[0]?.name}`;
  return url.href;
}
