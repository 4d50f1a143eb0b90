import type { Reading } from '#platform/database/database.server.ts';
import { and, asc, desc, eq, like } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Content } from './entry.ts';
import { entryVersion } from './entry.tables.ts';
import type { Entry } from './entry.store.server.ts';

/** What somebody did to an entry, and when. */
export type Event = {
  readonly at: Date;
  readonly action: string;
  readonly who: string | null;
  readonly details: Readonly<Record<string, unknown>>;
};

/** What was public from a moment on. */
export type Version = {
  readonly number: number;
  readonly content: Content;
  readonly publishedAt: Date;
};

/** So many lines of a history are shown, the newest first. */
export const MOST_LINES = 300;

/** Who did what to an entry that was found for who asks. */
export async function eventsOf(db: Reading, { id }: Pick<Entry, 'id'>): Promise<Event[]> {
  const rows = await db
    .select({ event: auditEvent, who: user.name })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.userId))
    .where(and(eq(auditEvent.subject, id), like(auditEvent.action, 'entry.%')))
    .orderBy(desc(auditEvent.at), desc(auditEvent.id))
    .limit(MOST_LINES);
  return rows.map(({ event: { at, action, details }, who }) => ({ at, action, who, details }));
}

/** Everything of an entry that was ever public, the first version first. */
export function versionsOf(db: Reading, { id }: Pick<Entry, 'id'>): Promise<Version[]> {
  const { number, content, publishedAt } = entryVersion;
  return db
    .select({ number, content, publishedAt })
    .from(entryVersion)
    .where(eq(entryVersion.entryId, id))
    .orderBy(asc(number));
}
