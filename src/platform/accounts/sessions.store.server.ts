import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import type { Person } from '../http/visit.ts';
import { hashOf } from '../tokens.server.ts';
import { session } from './tables.ts';

/** The places where a person is signed in, the latest first. Tokens never leave the database. */
export async function sessionsOf(db: Database, person: Person, now: Date) {
  const { id, createdAt, updatedAt, ipAddress, userAgent } = session;
  return db
    .select({ id, createdAt, updatedAt, ipAddress, userAgent })
    .from(session)
    .where(and(eq(session.userId, person.id), gt(session.expiresAt, now)))
    .orderBy(desc(session.updatedAt));
}

/** Ends one session, whoever it belongs to: for a session that the visit itself proved. */
export async function endSession(db: Database, id: string): Promise<void> {
  await db.delete(session).where(eq(session.id, id));
}

/** Ends the session that a cookie was about to get. */
export async function endSessionWithToken(db: Database, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, hashOf(token)));
}

/** Ends one session of this person; says whether there was one. */
export async function endSessionOf(db: Database, person: Person, id: string): Promise<boolean> {
  const ended = await db
    .delete(session)
    .where(and(eq(session.userId, person.id), eq(session.id, id)))
    .returning({ id: session.id });
  return ended.length > 0;
}

/** Ends all sessions of this person but one. */
export async function endOtherSessionsOf(
  db: Database,
  person: Person,
  keep: string,
): Promise<void> {
  await db.delete(session).where(and(eq(session.userId, person.id), ne(session.id, keep)));
}

/** Ends all sessions of this person but the one that began last. */
export async function endAllButLatestOf(db: Database, person: Person): Promise<void> {
  const [latest] = await db
    .select({ id: session.id })
    .from(session)
    .where(eq(session.userId, person.id))
    .orderBy(desc(session.createdAt))
    .limit(1);
  if (latest) await endOtherSessionsOf(db, person, latest.id);
}

/** Notes that the person has just proved again who they are. */
export async function confirmSession(db: Database, id: string, now: Date): Promise<void> {
  await db.update(session).set({ confirmedAt: now }).where(eq(session.id, id));
}
