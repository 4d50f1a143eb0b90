import { eq } from 'drizzle-orm';
import { database } from '../database/database.server.ts';
import { rejected, rejectedBy, type FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import { newToken } from '../tokens.server.ts';
import { authFor } from './auth.server.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { mailer } from './letters.server.ts';
import { allowed, limits } from './limits.server.ts';
import { forgetLinksOf } from './links.store.server.ts';
import { accounts } from './messages.ts';
import { hasPassword, passwordFault, provenRecently } from './proof.server.ts';
import { emailSchema, newPasswordSchema } from './schema.ts';
import { endOtherSessionsOf } from './sessions.store.server.ts';
import { user } from './tables.ts';

/** Mails a link to choose a new password; the screen says the same with and without an account. */
export async function requestReset(
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
  const [known] = await db.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (known) {
    await call(caller, db, (api, headers) =>
      api.requestPasswordReset({ body: { email }, headers, returnHeaders: true }),
    );
    return { to: '/mail-sent' };
  }
  // As much work as for somebody with an account: a link that opens nothing, and a mail.
  const { internalAdapter } = await authFor(visit.origin, db).$context;
  const expiresAt = new Date(Date.now() + 1000);
  await internalAdapter.createVerificationValue({ identifier: newToken(), value: '', expiresAt });
  await mailer(db, visit.origin).noAccount(email, visit.language);
  return { to: '/mail-sent' };
}

/** Sets a new password with a link from a mail. Signing in comes after it, second factor and all. */
export async function reset(caller: Caller, form: FormData, db = database()): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const t = accounts[visit.language].errors;
  const checked = newPasswordSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  if (!(await allowed(db, limits.linkPerAddress, address))) {
    return rejected({ form: t.tooOften }, form);
  }
  const body = { newPassword: checked.data.password, token: String(form.get('token') ?? '') };
  const answer = await call(caller, db, (api, headers) =>
    api.resetPassword({ body, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return rejected({ form: t.link }, form);
  return { to: '/sign-in?new-password' };
}

/** Changes the password, or sets the first one. Elsewhere the person is signed out. */
export async function changePassword(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, session } = caller.locals;
  const person = signedIn(visit);
  const has = await hasPassword(db, person);
  if (!has) provenRecently(caller);
  const checked = newPasswordSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const newPassword = checked.data.password;
  const currentPassword = String(form.get('current-password') ?? '');
  const fault = has ? await passwordFault(caller, person, currentPassword, db) : undefined;
  if (fault) return rejected({ 'current-password': fault }, form);
  const answer = await call<unknown>(caller, db, async (api, headers) => {
    if (!has) return api.setPassword({ body: { newPassword }, headers, returnHeaders: true });
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    return api.changePassword({ body, headers, returnHeaders: true });
  });
  if (isRefusal(answer)) throw new Error(`Changing a password was refused: ${answer.refusal}`);
  if (!has && session) await endOtherSessionsOf(db, person, session.id);
  await forgetLinksOf(db, person.id);
  await mailer(db, visit.origin).security(person, visit.language, 'passwordChanged');
  return { to: '/account?done=password' };
}
