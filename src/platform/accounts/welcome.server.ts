import { eq } from 'drizzle-orm';
import { database } from '../database/database.server.ts';
import type { Language } from '../language/language.ts';
import { authFor } from './auth.server.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { removeUnproven } from './sign-up.actions.server.ts';
import { user } from './tables.ts';

type Newcomer = { readonly email: string; readonly name: string; readonly language: Language };

/**
 * Makes an account for somebody who opened a link that we mailed to this address, which proves that
 * the mailbox is theirs, and begins a session: `caller.locals.visit.person` is them from here on.
 * When there is an account already, `exists`: they sign in as always, with their second factor.
 */
export async function welcome(
  caller: Caller,
  newcomer: Newcomer,
  db = database(),
): Promise<'welcomed' | 'exists'> {
  const email = newcomer.email.trim().toLowerCase();
  const { name, language } = newcomer;
  await removeUnproven(db, email);
  const [known] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (known) return 'exists';
  const { internalAdapter } = await authFor(caller.locals.visit.origin, db).$context;
  const made = await internalAdapter.createUser(
    { email, name, language, emailVerified: true },
    { method: 'magic-link' },
  );
  await beginSession(caller, made.id, db);
  const person = { id: made.id, name, email, emailVerified: true, administrator: false };
  caller.locals.visit = { ...caller.locals.visit, person };
  return 'welcomed';
}

/** Begins a session for a person whose identity was established elsewhere. */
export async function beginSession(caller: Caller, userId: string, db = database()): Promise<void> {
  const answer = await call(caller, db, (api, headers) =>
    api.beginSession({ body: { userId }, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) throw new Error(`A session was refused: ${answer.refusal}`);
}
