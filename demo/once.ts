import { sql } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { madeAsDemo } from '#platform/installation/installation.server.ts';
import { loadDemo } from './load.ts';

/** Any number, the same in every process. */
const DEMO_LOCK = 727_266_737;

/** Loads the demo into a database in which nobody has an account yet; another start waits. */
export async function loadDemoOnce(db: Database, now: Date, say: (message: string) => void) {
  await db.transaction(async (lock) => {
    await lock.execute(sql`select pg_advisory_xact_lock(${DEMO_LOCK})`);
    if ((await madeAsDemo(db)) || (await db.$count(user)) > 0) return;
    say('Filling the database with the fictional demo sector …');
    const organisations = await loadDemo(db, now);
    say(`The demo sector has ${organisations} organisations.`);
  });
}
