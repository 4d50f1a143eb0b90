import type { Database } from '../database/database.server.ts';
import { isLanguage, type Language } from '../language/language.ts';
import type { Person } from '../http/visit.ts';
import { authFor, NOTED_MINUTES } from './auth.server.ts';
import type { CurrentSession } from './caller.server.ts';
import { sessionTokenIn } from './session-cookie.server.ts';
import { endSession } from './sessions.store.server.ts';
import { openSession } from './visitor.store.server.ts';

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
  const token = sessionTokenIn(headers.get('cookie') ?? '', origin);
  const found = token === undefined ? undefined : await openSession(db, token, now);
  if (!found) return null;
  const { person, language, session, lastVisit } = found;
  const idleMinutes = (now.getTime() - lastVisit.getTime()) / 60_000;
  if (person.administrator && idleMinutes > ADMINISTRATOR_IDLE_MINUTES) {
    await endSession(db, session.id);
    return null;
  }
  return {
    person,
    language: isLanguage(language) ? language : 'nl',
    session,
    headers: idleMinutes > NOTED_MINUTES ? await prolonged(db, origin, headers) : new Headers(),
  };
}

/** better-auth looks at every session anew, which is slow; it is asked only to let one go on. */
async function prolonged(db: Database, origin: string, headers: Headers): Promise<Headers> {
  const { api } = authFor(origin, db);
  return (await api.getSession({ headers, returnHeaders: true })).headers;
}
