import { database } from '../database/database.server.ts';
import { rejected, rejectedBy, type FormResult } from '../http/form.ts';
import { safePath } from '../http/safe-path.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { allowed, forgetTries, limits } from './limits.server.ts';
import { accounts } from './messages.ts';
import { emailSchema, signInSchema } from './schema.ts';
import { endSession } from './sessions.store.server.ts';

/** Signs in with a password; the answer to a wrong one is the same with and without an account. */
export async function signIn(caller: Caller, form: FormData, db = database()): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const t = accounts[visit.language].errors;
  const checked = signInSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const { email, password } = checked.data;
  const perAddress = await allowed(db, limits.passwordPerAddress, address);
  const perAccount = await allowed(db, limits.passwordPerAccount, email);
  if (!perAddress || !perAccount) return rejected({ form: t.tooOften }, form);
  const answer = await call(caller, db, (api, headers) =>
    api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) {
    const unverified = answer.refusal === 'EMAIL_NOT_VERIFIED';
    return rejected({ form: unverified ? t.unverified : t.wrong }, form);
  }
  await forgetTries(db, limits.passwordPerAccount, email);
  return begun(caller, answer, safePath(form.get('to')), db);
}

/** Sends a link to sign in with; whoever asks learns nothing about who has an account. */
export async function requestLink(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const checked = emailSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const { email } = checked.data;
  const perAddress = await allowed(db, limits.mailPerAddress, address);
  const perMailbox = await allowed(db, limits.mailPerMailbox, email);
  if (!perAddress || !perMailbox) {
    return rejected({ form: accounts[visit.language].errors.tooOften }, form);
  }
  const metadata = { language: visit.language, to: safePath(form.get('to')) };
  await call(caller, db, (api, headers) =>
    api.signInMagicLink({ body: { email, metadata }, headers, returnHeaders: true }),
  );
  return { to: '/mail-sent' };
}

/** Signs in with a link from a mail. It is a button and not the link itself, because mail scanners open links. */
export async function useLink(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const t = accounts[visit.language].errors;
  if (!(await allowed(db, limits.linkPerAddress, address)))
    return rejected({ form: t.tooOften }, form);
  const token = String(form.get('token') ?? '');
  const answer = await call(caller, db, (api, headers) =>
    api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return rejected({ form: t.link }, form);
  return begun(caller, answer, safePath(form.get('to')), db);
}

/** Signing out ends the session itself, not only the cookie. */
export async function signOut(
  caller: Caller,
  _form: FormData,
  db = database(),
): Promise<FormResult> {
  await call(caller, db, (api, headers) => api.signOut({ headers, returnHeaders: true }));
  return { to: '/' };
}

/** After a first proof: on to the second factor when there is one, else to where the visitor was going. */
export async function begun(
  caller: Caller,
  answer: object | null,
  to: string,
  db = database(),
): Promise<FormResult> {
  if (caller.locals.session) await endSession(db, caller.locals.session.id);
  if (answer && 'twoFactorRedirect' in answer) {
    return { to: `/sign-in/second-factor?to=${encodeURIComponent(to)}` };
  }
  return { to };
}
