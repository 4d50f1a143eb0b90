import { APIError } from 'better-auth/api';
import { database } from '../database/database.server.ts';
import { rejected, type FormResult } from '../http/form.ts';
import { safePath } from '../http/safe-path.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { allowed, limits } from './limits.server.ts';
import { accounts } from './messages.ts';
import { begun } from './sign-in.actions.server.ts';
import { endSessionWithToken } from './sessions.store.server.ts';

/** The second step of signing in: a code from an app, or a recovery code. */
export async function proveSecondFactor(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const t = accounts[visit.language].errors;
  if (!(await allowed(db, limits.codePerAddress, address)))
    return rejected({ form: t.tooOften }, form);
  const recovery = form.has('recovery-code');
  const field = recovery ? 'recovery-code' : 'code';
  const code = String(form.get(field) ?? '').replace(/\s/g, '');
  const answer = await call(caller, db, async (api, headers) => {
    const ask = { body: { code }, headers, returnHeaders: true } as const;
    if (recovery) return api.verifyBackupCode(ask);
    const proven = await api.verifyTOTP(ask);
    const { token, user } = proven.response;
    if (await allowed(db, limits.codeOnce, `${user.id} ${code}`)) return proven;
    await endSessionWithToken(db, token);
    throw new APIError('UNAUTHORIZED', { code: 'USED_BEFORE' });
  });
  if (isRefusal(answer)) {
    if (/LOCKED|TOO_MANY/.test(answer.refusal)) return rejected({ form: t.tooOften }, form);
    if (/COOKIE/.test(answer.refusal)) return { to: '/sign-in' };
    return rejected({ [field]: recovery ? t.recoveryCode : t.code }, form);
  }
  return begun(caller, answer, safePath(form.get('to')), db);
}
