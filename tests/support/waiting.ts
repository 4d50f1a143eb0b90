import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database } from '#platform/database/database.server.ts';

/** In milliseconds: who does not wait by then does not wait at all. */
const PATIENCE = 250;

/**
 * Until another connection to this database waits for a lock, so that two things happen at the same
 * moment in every round of a test; or goes on after a while, when nobody has to wait.
 */
export async function untilSomebodyWaits(db: Pick<Database, 'execute'>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const { rows } = await db.execute(
      sql`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await setTimeout(2);
  }
}
