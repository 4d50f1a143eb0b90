import { eq } from 'drizzle-orm';
import { database } from '../database/database.server.ts';
import { signedIn } from '../http/refuse.ts';
import type { Caller } from './caller.server.ts';
import { user } from './tables.ts';

/** What the page about your own account shows. */
export async function accountPage(caller: Caller, url: URL, db = database()) {
  const person = signedIn(caller.locals.visit);
  const [mine] = await db.select().from(user).where(eq(user.id, person.id));
  const done = url.searchParams.get('done');
  return { person, done, twoStep: mine?.twoFactorEnabled === true };
}
