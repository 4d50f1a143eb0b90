import type { Database } from '../database/database.server.ts';
import { mail } from './tables.ts';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Puts a mail in the outbox; call it in the transaction that causes the mail. */
export async function queueMail(db: Pick<Database, 'insert'>, letter: Letter): Promise<void> {
  await db.insert(mail).values(letter);
}
