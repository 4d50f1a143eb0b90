import { count, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { mail } from './tables.ts';

/** How long it stays visible that a mail was sent, or was not. */
const KEPT_DAYS = 30;

/** The latest mails, the newest first. */
export async function latestMail(db: Database, limit = 100) {
  return db.select().from(mail).orderBy(desc(mail.createdAt)).limit(limit);
}

/** The invitation that goes with a mail that waits, for a calendar; undefined when there is none. */
export async function calendarOf(db: Database, id: string): Promise<string | undefined> {
  const [letter] = await db
    .select({ calendar: mail.calendar })
    .from(mail)
    .where(eq(sql`${mail.id}::text`, id));
  return letter?.calendar ?? undefined;
}

/** How many mails were sent, wait, and could not be sent. */
export async function mailState(db: Database) {
  const failed = sql<number>`count(*) filter (where ${mail.failedAt} is not null)`.mapWith(Number);
  const sent = sql<number>`count(*) filter (where ${mail.sentAt} is not null)`.mapWith(Number);
  const [state] = await db.select({ all: count(), sent, failed }).from(mail);
  const { all, ...rest } = state ?? { all: 0, sent: 0, failed: 0 };
  return { ...rest, waiting: all - rest.sent - rest.failed };
}

/** Removes mails of which nobody needs to know any more. */
export async function removeOldMail(db: Database): Promise<void> {
  await db.delete(mail).where(lt(mail.createdAt, sql`now() - make_interval(days => ${KEPT_DAYS})`));
}
