import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { verification } from './tables.ts';

/** Ends the links to choose a new password, and half-way second factors, of one person. */
export async function forgetLinksOf(db: Pick<Database, 'delete'>, userId: string): Promise<void> {
  await db.delete(verification).where(eq(verification.value, userId));
}
