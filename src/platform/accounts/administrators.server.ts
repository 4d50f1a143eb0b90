import { eq } from 'drizzle-orm';
import { record } from '../audit/audit.server.ts';
import type { Database } from '../database/database.server.ts';
import { forbidden, signedIn } from '../http/refuse.ts';
import type { Person, Visit } from '../http/visit.ts';
import { user } from './tables.ts';

/** The administrator behind a visit; only the command line can make one. */
export function administrator(visit: Visit): Person {
  const person = signedIn(visit);
  if (person.administrator) return person;
  return forbidden(
    visit.language === 'nl'
      ? 'Dit kan alleen een beheerder van deze installatie.'
      : 'Only an administrator of this installation can do this.',
  );
}

/** Makes the person with this address administrator; false when there is no such account. */
export async function makeAdministrator(db: Database, email: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [made] = await tx
      .update(user)
      .set({ administrator: true, updatedAt: now })
      .where(eq(user.email, email.trim().toLowerCase()))
      .returning({ id: user.id });
    if (!made) return false;
    const at = { at: now, organisationId: null, userId: null };
    await record(tx, { ...at, action: 'administrator.made', subject: made.id });
    return true;
  });
}
