import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import type { Person } from '../http/visit.ts';
import { account, passkey, session, user } from './tables.ts';

/** What we keep about a person as an account holder (GDPR art. 15 and 20); secrets are left out. */
export async function accountDataOf(db: Database, person: Person) {
  const [mine] = await db.select().from(user).where(eq(user.id, person.id));
  const passkeys = await db
    .select({ name: passkey.name, createdAt: passkey.createdAt, deviceType: passkey.deviceType })
    .from(passkey)
    .where(eq(passkey.userId, person.id));
  const sessions = await db
    .select({
      createdAt: session.createdAt,
      updatedAt: session.updatedAt,
      ipAddress: session.ipAddress,
      userAgent: session.userAgent,
    })
    .from(session)
    .where(eq(session.userId, person.id));
  const accounts = await db
    .select({ kind: account.providerId, createdAt: account.createdAt })
    .from(account)
    .where(eq(account.userId, person.id));
  return { account: mine, signInWith: accounts, passkeys, sessions };
}
