import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { installation } from './tables.ts';

/** Whether the database was made as a demo: only then does the one-click sign-in exist. */
export async function madeAsDemo(db: Database): Promise<boolean> {
  const [fact] = await db.select().from(installation).where(eq(installation.key, 'demo'));
  return fact?.value === true;
}

/** Marks a database as made for the demo; for the loader of the demo alone. */
export async function markAsDemo(db: Pick<Database, 'insert'>): Promise<void> {
  await db.insert(installation).values({ key: 'demo', value: true }).onConflictDoNothing();
}
