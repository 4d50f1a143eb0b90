import { and, eq } from 'drizzle-orm';
import { database, type Database } from '../database/database.server.ts';
import { rejected, rejectedBy, type FormResult } from '../http/form.ts';
import { safePath } from '../http/safe-path.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { allowed, limits } from './limits.server.ts';
import { accounts } from './messages.ts';
import { signUpSchema } from './schema.ts';
import { begun } from './sign-in.actions.server.ts';
import { user } from './tables.ts';

/** Makes an account. The visitor gets the same answer when there is one; the mailbox hears which. */
export async function signUp(caller: Caller, form: FormData, db = database()): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const checked = signUpSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const { email } = checked.data;
  const perAddress = await allowed(db, limits.mailPerAddress, address);
  const perMailbox = await allowed(db, limits.mailPerMailbox, email);
  if (!perAddress || !perMailbox) {
    return rejected({ form: accounts[visit.language].errors.tooOften }, form);
  }
  await removeUnproven(db, email);
  const body = { ...checked.data, language: visit.language, callbackURL: safePath(form.get('to')) };
  const answer = await call(caller, db, (api, headers) =>
    api.signUpEmail({ body, headers, returnHeaders: true }),
  );
  // When a button is pressed twice, the other request made the account a moment ago.
  if (isRefusal(answer) && answer.refusal !== 'FAILED_TO_CREATE_USER') {
    throw new Error(`Signing up was refused: ${answer.refusal}`);
  }
  return { to: '/mail-sent' };
}

/**
 * Proves a new address: the link says that the mailbox is theirs, the password that the account is.
 * Asking both means that nobody can lie in wait with an account on another's address.
 */
export async function verify(caller: Caller, form: FormData, db = database()): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const t = accounts[visit.language].errors;
  const [token, password] = [String(form.get('token') ?? ''), String(form.get('password') ?? '')];
  if (!password) return rejected({ password: t.password }, form);
  const email = addressIn(token);
  if (!email) return rejected({ form: t.link }, form);
  const perAddress = await allowed(db, limits.passwordPerAddress, address);
  const perAccount = await allowed(db, limits.passwordPerAccount, email);
  if (!perAddress || !perAccount) return rejected({ form: t.tooOften }, form);
  const tried = await signInWith(caller, db, email, password);
  if (!isRefusal(tried)) return begun(caller, tried, safePath(form.get('to')), db);
  if (tried.refusal !== 'EMAIL_NOT_VERIFIED') return rejected({ password: t.wrong }, form);
  const proven = await call(caller, db, (api, headers) =>
    api.verifyEmail({ query: { token }, headers, returnHeaders: true }),
  );
  if (isRefusal(proven)) return rejected({ form: t.link }, form);
  const answer = await signInWith(caller, db, email, password);
  if (isRefusal(answer)) return rejected({ form: t.wrong }, form);
  return begun(caller, answer, safePath(form.get('to')), db);
}

const signInWith = (caller: Caller, db: Database, email: string, password: string) =>
  call(caller, db, (api, headers) =>
    api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  );

/** An account that nobody proved to be theirs gives way to who tries again. */
export async function removeUnproven(db: Database, email: string): Promise<void> {
  await db.delete(user).where(and(eq(user.email, email), eq(user.emailVerified, false)));
}

/** The address that a verification token speaks of; better-auth checks later whether it made it. */
function addressIn(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    );
    const { email } = claims as { email?: unknown };
    return typeof email === 'string' ? email : undefined;
  } catch {
    return undefined;
  }
}
