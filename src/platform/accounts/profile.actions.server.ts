import { eq } from 'drizzle-orm';
import { record } from '../audit/audit.server.ts';
import { database, type Database } from '../database/database.server.ts';
import { rejected, rejectedBy, type FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import type { Caller } from './caller.server.ts';
import { call } from './call.server.ts';
import { mailer } from './letters.server.ts';
import { accounts } from './messages.ts';
import { provenRecently } from './proof.server.ts';
import { profileSchema } from './schema.ts';
import { endOtherSessionsOf, endSessionOf } from './sessions.store.server.ts';
import { session, user } from './tables.ts';

/** Changes the name and the language of who is signed in. */
export async function changeProfile(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit } = caller.locals;
  const person = signedIn(visit);
  const checked = profileSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const change = { ...checked.data, updatedAt: visit.now };
  await db.update(user).set(change).where(eq(user.id, person.id));
  // The address also makes this device follow: what is kept on it comes before the person's own.
  return { to: `/account?done=profile&lang=${checked.data.language}` };
}

/** Signs out in one other place, or in all others. */
export async function endSessions(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, session: current } = caller.locals;
  const person = signedIn(visit);
  const id = form.get('session');
  if (typeof id === 'string') await endSessionOf(db, person, id);
  else if (current) await endOtherSessionsOf(db, person, current.id);
  return { to: '/account/sessions' };
}

/** An organisation that stands in the way of leaving, because nobody else directs it. */
export type Obstacle = { readonly slug: string; readonly name: string };

/** Ends everything that the person takes part in; what cannot do without them comes back. */
export type Leave = (db: Database, userId: string, now: Date) => Promise<Obstacle[]>;

/**
 * Deletes the account. `leave` comes from the room that knows where people take part, which the
 * platform does not: it ends the memberships, or names what stands in the way.
 */
export async function deleteAccount(
  caller: Caller,
  form: FormData,
  leave: Leave,
  db = database(),
): Promise<FormResult> {
  const { visit } = caller.locals;
  const person = provenRecently(caller);
  const t = accounts[visit.language];
  if (form.get('sure') !== 'yes') return rejected({ sure: t.errors.sure }, form);
  const obstacles = await db.transaction(async (tx) => {
    const found = await leave(tx, person.id, visit.now);
    if (found.length > 0) return found;
    await tx.delete(session).where(eq(session.userId, person.id));
    await tx.delete(user).where(eq(user.id, person.id));
    const at = { at: visit.now, organisationId: null, userId: person.id };
    await record(tx, { ...at, action: 'account.deleted', subject: person.id });
    return [];
  });
  if (obstacles.length > 0) {
    const names = obstacles.map(({ name }) => name).join(', ');
    return rejected({ form: t.errors.lastDirector(names) }, form);
  }
  await mailer(db, visit.origin).accountDeleted(person.email, visit.language);
  await call(caller, db, (api, headers) => api.signOut({ headers, returnHeaders: true }));
  return { to: '/' };
}
