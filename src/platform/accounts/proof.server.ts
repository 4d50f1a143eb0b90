import { and, eq, isNotNull } from 'drizzle-orm';
import { redirect } from '@sveltejs/kit';
import { database, type Database } from '../database/database.server.ts';
import { rejected, type FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import { safePath } from '../http/safe-path.ts';
import type { Person } from '../http/visit.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { allowed, forgetTries, limits } from './limits.server.ts';
import { accounts } from './messages.ts';
import { confirmSession } from './sessions.store.server.ts';
import { account, passkey } from './tables.ts';

/** Sensitive acts need a proof of who you are that is no older than this. */
export const PROOF_MINUTES = 15;

/** The person behind a visit who proved recently who they are; others are asked to do so first. */
export function provenRecently(caller: Caller): Person {
  const { visit, session } = caller.locals;
  const person = signedIn(visit);
  const since = visit.now.getTime() - (session?.confirmedAt.getTime() ?? 0);
  if (session && since < PROOF_MINUTES * 60_000) return person;
  const path = visit.path.startsWith('/account')
    ? visit.path.replace(/[?&]\/\w+$/, '')
    : '/account';
  return redirect(303, `/account/confirmation?to=${encodeURIComponent(path)}`);
}

/** Whether somebody has a password; who came by invitation may have none. */
export async function hasPassword(db: Database, person: Person): Promise<boolean> {
  const found = await db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, person.id), isNotNull(account.password)));
  return found.length > 0;
}

/** How somebody can prove who they are. */
export async function proofsOf(caller: Caller, db = database()) {
  const person = signedIn(caller.locals.visit);
  const passkeys = await db
    .select({ id: passkey.id })
    .from(passkey)
    .where(eq(passkey.userId, person.id));
  return { password: await hasPassword(db, person), passkey: passkeys.length > 0 };
}

/**
 * Checks the password of who is signed in, as strictly as at the sign-in; an error, or nothing. A
 * right one counts as a recent proof.
 */
export async function passwordFault(
  caller: Caller,
  person: Person,
  password: string,
  db: Database,
): Promise<string | undefined> {
  const t = accounts[caller.locals.visit.language].errors;
  const perAddress = await allowed(db, limits.passwordPerAddress, caller.locals.address);
  const perAccount = await allowed(db, limits.passwordPerAccount, person.email);
  if (!perAddress || !perAccount) return t.tooOften;
  if (!password) return t.password;
  const answer = await call(caller, db, (api, headers) =>
    api.verifyPassword({ body: { password }, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return t.wrongPassword;
  await forgetTries(db, limits.passwordPerAccount, person.email);
  const { session, visit } = caller.locals;
  if (session) await confirmSession(db, session.id, visit.now);
  return undefined;
}

/** Proves again, with the password, who is signed in. */
export async function confirm(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const person = signedIn(caller.locals.visit);
  const fault = await passwordFault(caller, person, String(form.get('password') ?? ''), db);
  if (fault) return rejected({ password: fault }, form);
  return { to: safePath(form.get('to'), '/account') };
}
