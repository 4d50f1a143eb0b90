import type { Database } from '../database/database.server.ts';
import { auditEvent } from './tables.ts';

export type AuditEntry = {
  readonly at: Date;
  readonly organisationId: string | null;
  readonly userId: string | null;
  /** What was done, such as `member.invited`: the thing, a dot, a past participle. */
  readonly action: string;
  /** What it was done to: an id or an address, never a secret. */
  readonly subject: string;
  readonly details?: Record<string, unknown>;
};

/** Writes to the trail; call it in the transaction of the change itself. */
export async function record(db: Pick<Database, 'insert'>, entry: AuditEntry): Promise<void> {
  await db.insert(auditEvent).values({ ...entry, details: entry.details ?? {} });
}
