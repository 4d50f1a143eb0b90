import { and, eq, lt, sql } from 'drizzle-orm';
import { database, type Database } from '../database/database.server.ts';
import { registerJob } from '../jobs/jobs.server.ts';
import { removeOldTries } from './limits.server.ts';
import { session, user, verification } from './tables.ts';

/** An account whose address nobody confirmed goes after this long. */
const UNPROVEN_DAYS = 7;

/** Removes what has ended: sessions, links, counts, and accounts that nobody confirmed. */
export async function cleanAccounts(db: Database): Promise<void> {
  const now = sql`now()`;
  await db.delete(session).where(lt(session.expiresAt, now));
  await db.delete(verification).where(lt(verification.expiresAt, now));
  await removeOldTries(db);
  const long = sql`now() - make_interval(days => ${UNPROVEN_DAYS})`;
  await db.delete(user).where(and(eq(user.emailVerified, false), lt(user.createdAt, long)));
}

export function registerAccountJobs(): void {
  registerJob('accounts-cleaning', () => cleanAccounts(database()), { cron: '7 4 * * *' });
}
