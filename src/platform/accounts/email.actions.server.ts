import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { database, type Database } from '../database/database.server.ts';
import { rejected, rejectedBy, type FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import { newToken } from '../tokens.server.ts';
import { authFor, LINK_MINUTES } from './auth.server.ts';
import type { Caller } from './caller.server.ts';
import { mailer } from './letters.server.ts';
import { allowed, limits } from './limits.server.ts';
import { forgetLinksOf } from './links.store.server.ts';
import { accounts } from './messages.ts';
import { provenRecently } from './proof.server.ts';
import { emailSchema } from './schema.ts';
import { user } from './tables.ts';

const wish = z.object({ userId: z.string(), from: z.string(), to: z.string() });
const identifierOf = (token: string) => `email-change:${token}`;

/** Asks for another address. The new mailbox hears whether it can be; the screen does not say. */
export async function requestEmailChange(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const person = provenRecently(caller);
  const checked = emailSchema(visit.language).safeParse(Object.fromEntries(form));
  if (!checked.success) return rejectedBy(checked.error, form);
  const { email: to } = checked.data;
  const t = accounts[visit.language].errors;
  if (to === person.email) return rejected({ email: t.sameEmail }, form);
  const perAddress = await allowed(db, limits.mailPerAddress, address);
  const perMailbox = await allowed(db, limits.mailPerMailbox, to);
  if (!perAddress || !perMailbox) return rejected({ form: t.tooOften }, form);
  const token = newToken();
  const { internalAdapter } = await authFor(visit.origin, db).$context;
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: JSON.stringify({ userId: person.id, from: person.email, to }),
    expiresAt: new Date(visit.now.getTime() + LINK_MINUTES.change * 60_000),
  });
  const send = mailer(db, visit.origin);
  if (await isTaken(db, to)) await send.addressTaken(to, visit.language);
  else await send.confirmChange(to, visit.language, token);
  return { to: '/mail-sent' };
}

/**
 * Makes the new address theirs. It asks for the session of the same person, so that nobody can let
 * somebody else confirm an address for them.
 */
export async function changeEmail(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit, address } = caller.locals;
  const person = signedIn(visit);
  const t = accounts[visit.language].errors;
  if (!(await allowed(db, limits.linkPerAddress, address))) {
    return rejected({ form: t.tooOften }, form);
  }
  const { internalAdapter } = await authFor(visit.origin, db).$context;
  const identifier = identifierOf(String(form.get('token') ?? ''));
  const found = await internalAdapter.consumeVerificationValue(identifier);
  const { userId, from, to } = found ? wish.parse(JSON.parse(found.value)) : {};
  if (!to || userId !== person.id || from !== person.email || (await isTaken(db, to))) {
    return rejected({ form: t.link }, form);
  }
  await db.transaction(async (tx) => {
    await tx.update(user).set({ email: to, updatedAt: visit.now }).where(eq(user.id, person.id));
    await forgetLinksOf(tx, person.id);
  });
  await mailer(db, visit.origin).addressChanged(from, visit.language, to);
  return { to: '/account?done=email' };
}

async function isTaken(db: Database, email: string): Promise<boolean> {
  return (await db.select({ id: user.id }).from(user).where(eq(user.email, email))).length > 0;
}
