import { and, eq, gte } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { hashOf } from '../tokens.server.ts';
import { session, user } from './tables.ts';

/** The session that this token opens, with its person; undefined when it has ended. */
export async function openSession(db: Database, token: string, now: Date) {
  const [found] = await db
    .select({
      person: {
        id: user.id,
        name: user.name,
        email: user.email,
        emailVerified: user.emailVerified,
        administrator: user.administrator,
      },
      language: user.language,
      session: { id: session.id, confirmedAt: session.confirmedAt },
      lastVisit: session.updatedAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, hashOf(token)), gte(session.expiresAt, now)));
  return found;
}
