import type { Reading } from '#platform/database/database.server.ts';
import { desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { user } from '#platform/accounts/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Directorship } from './membership.ts';
import type { TrailLine } from './trail.ts';

/** Actions whose subject is a person: their name is looked up, so that it goes with the account. */
const aboutPeople = /^member\./;

/** The trail of an organisation, newest first; without a limit all of it. */
export async function trailLinesOf(
  db: Reading,
  { organisationId }: Directorship,
  limit?: number,
): Promise<TrailLine[]> {
  const actor = alias(user, 'actor');
  const query = db
    .select({ event: auditEvent, who: actor.name, whom: user.name })
    .from(auditEvent)
    .leftJoin(actor, eq(actor.id, auditEvent.userId))
    .leftJoin(user, sql`${user.id} = ${auditEvent.subject}`)
    .where(eq(auditEvent.organisationId, organisationId))
    .orderBy(desc(auditEvent.at), desc(auditEvent.id));
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map(({ event, who, whom }) => ({
    at: event.at,
    action: event.action,
    who,
    subject: aboutPeople.test(event.action) ? whom : event.subject,
    details: event.details,
  }));
}
