import { APIError } from 'better-auth/api';
import { database, type Database } from '../database/database.server.ts';
import { rejected, type FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import type { Person } from '../http/visit.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { mailer } from './letters.server.ts';
import { allowed, limits } from './limits.server.ts';
import { accounts } from './messages.ts';
import { hasPassword, passwordFault, provenRecently } from './proof.server.ts';
import { endAllButLatestOf } from './sessions.store.server.ts';

const PAGE = '/account/two-step';

/** What a change of the second factor asks for: the password, or a recent proof without one. */
async function proof(
  caller: Caller,
  form: FormData,
  db: Database,
): Promise<{ person: Person; body: { password?: string } } | { fault: string }> {
  const person = signedIn(caller.locals.visit);
  if (!(await hasPassword(db, person))) return { person: provenRecently(caller), body: {} };
  const password = String(form.get('password') ?? '');
  const fault = await passwordFault(caller, person, password, db);
  return fault ? { fault } : { person, body: { password } };
}

/** Begins: makes a key for the app. It counts only after a first code. */
export async function beginTwoStep(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const proven = await proof(caller, form, db);
  if ('fault' in proven) return rejected({ password: proven.fault }, form);
  const answer = await call(caller, db, (api, headers) =>
    api.enableTwoFactor({ body: proven.body, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return { to: PAGE };
  return { to: PAGE };
}

/** Ends the beginning: a code shows that the app has the key, and from now on one is asked for. */
export async function finishTwoStep(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const person = provenRecently(caller);
  const t = accounts[visit.language].errors;
  const perAddress = await allowed(db, limits.codePerAddress, address);
  const perAccount = await allowed(db, limits.codePerAccount, person.id);
  if (!perAddress || !perAccount) return rejected({ code: t.tooOften }, form);
  const code = String(form.get('code') ?? '').replace(/\s/g, '');
  const answer = await call(caller, db, async (api, headers) => {
    if (!(await allowed(db, limits.codeOnce, `${person.id} ${code}`))) {
      throw new APIError('UNAUTHORIZED', { code: 'USED_BEFORE' });
    }
    return api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
  });
  if (isRefusal(answer)) return rejected({ code: t.code }, form);
  await endAllButLatestOf(db, person);
  await mailer(db, visit.origin).security(person, visit.language, 'secondFactorOn');
  return { to: `${PAGE}/recovery-codes` };
}

/** Makes new recovery codes; the old ones no longer work. */
export async function renewRecoveryCodes(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const proven = await proof(caller, form, db);
  if ('fault' in proven) return rejected({ password: proven.fault }, form);
  await call(caller, db, (api, headers) =>
    api.generateBackupCodes({ body: proven.body, headers, returnHeaders: true }),
  );
  return { to: `${PAGE}/recovery-codes` };
}

/** From now on the password alone is enough again. */
export async function endTwoStep(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit } = caller.locals;
  const proven = await proof(caller, form, db);
  if ('fault' in proven) return rejected({ password: proven.fault }, form);
  const answer = await call(caller, db, (api, headers) =>
    api.disableTwoFactor({ body: proven.body, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) throw new Error(`Ending the second step was refused: ${answer.refusal}`);
  await mailer(db, visit.origin).security(proven.person, visit.language, 'secondFactorOff');
  return { to: PAGE };
}
