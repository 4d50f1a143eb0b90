import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { isLanguage, type Language } from '../language/language.ts';
import type { Person } from '../http/visit.ts';
import { authFor, NOTED_MINUTES } from './auth.server.ts';
import type { CurrentSession } from './caller.server.ts';
import { session as sessions } from './tables.ts';

/** An administrator who did nothing for so long is signed out. */
export const ADMINISTRATOR_IDLE_MINUTES = 120;

export type Visitor = {
  readonly person: Person;
  readonly language: Language;
  readonly session: CurrentSession;
  /** What the browser must be told: a session that goes on for longer. */
  readonly headers: Headers;
};

/** Who sent these headers; null for a stranger, and for a session that has ended. */
export async function visitorOf(
  db: Database,
  origin: string,
  headers: Headers,
  now: Date,
): Promise<Visitor | null> {
  if (!headers.get('cookie')?.includes('session_token')) return null;
  const { api } = authFor(origin, db);
  const found = await api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return null;
  const idleMinutes = (now.getTime() - found.session.updatedAt.getTime()) / 60_000;
  if (found.user.administrator && idleMinutes > ADMINISTRATOR_IDLE_MINUTES) {
    await db.delete(sessions).where(eq(sessions.id, found.session.id));
    return null;
  }
  const refreshed =
    idleMinutes > NOTED_MINUTES
      ? await api.getSession({ headers, returnHeaders: true })
      : undefined;
  const { id, name, email, emailVerified, administrator, language } = found.user;
  return {
    person: { id, name, email, emailVerified, administrator: administrator === true },
    language: isLanguage(language) ? language : 'nl',
    session: {
      id: found.session.id,
      confirmedAt: found.session.confirmedAt ?? found.session.createdAt,
    },
    headers: refreshed?.headers ?? new Headers(),
  };
}
