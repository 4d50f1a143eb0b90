import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '../database/database.server.ts';
import type { FormResult } from '../http/form.ts';
import { signedIn } from '../http/refuse.ts';
import { call, isRefusal } from './call.server.ts';
import type { Caller } from './caller.server.ts';
import { mailer } from './letters.server.ts';
import { allowed, limits } from './limits.server.ts';
import { provenRecently } from './proof.server.ts';
import { endSession } from './sessions.store.server.ts';
import { passkey } from './tables.ts';

const base64url = z
  .string()
  .regex(/^[\w-]*$/)
  .max(10_000);
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).loose().default({}),
};

/** What a browser sends after asking for a passkey (WebAuthn Level 3 §5.1). */
export const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.exactOptional(),
  }),
});

/** What a browser sends after making a passkey. */
export const attestationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a browser gets back from a passkey: where to go, or nothing because it was refused. */
export type PasskeyOutcome = { readonly to: string } | null;

/** What the browser needs to ask for a passkey; null when it was asked too often. */
export async function signInOptions(caller: Caller, db = database()): Promise<object | null> {
  if (!(await allowed(db, limits.passkeyPerAddress, caller.locals.address))) return null;
  const answer = await call(caller, db, (api, headers) =>
    api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
  );
  return isRefusal(answer) ? null : { ...answer, userVerification: 'required' };
}

/** Signs in with a passkey. The session's token stays in the cookie: the browser's script gets none. */
export async function signInWithPasskey(
  caller: Caller,
  sent: unknown,
  to: string,
  db = database(),
): Promise<PasskeyOutcome> {
  if (!(await allowed(db, limits.passkeyPerAddress, caller.locals.address))) return null;
  const checked = assertionSchema.safeParse(sent);
  if (!checked.success) return null;
  const response = checked.data;
  const answer = await call(caller, db, (api, headers) =>
    api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return null;
  if (caller.locals.session) await endSession(db, caller.locals.session.id);
  return { to };
}

/** What the browser needs to make a passkey, for somebody who proved recently who they are. */
export async function registrationOptions(caller: Caller, db = database()): Promise<object | null> {
  const person = provenRecently(caller);
  const answer = await call(caller, db, (api, headers) =>
    api.generatePasskeyRegistrationOptions({
      query: { name: person.email },
      headers,
      returnHeaders: true,
    }),
  );
  return isRefusal(answer) ? null : answer;
}

/** Adds a passkey to the account. */
export async function addPasskey(
  caller: Caller,
  sent: unknown,
  name: string,
  db = database(),
): Promise<PasskeyOutcome> {
  const { visit } = caller.locals;
  const person = provenRecently(caller);
  const checked = attestationSchema.safeParse(sent);
  if (!checked.success) return null;
  const body = { response: checked.data, name: name.trim().slice(0, 60) || 'Passkey' };
  const answer = await call(caller, db, (api, headers) =>
    api.verifyPasskeyRegistration({ body, headers, returnHeaders: true }),
  );
  if (isRefusal(answer)) return null;
  await mailer(db, visit.origin).security(person, visit.language, 'passkeyAdded');
  return { to: '/account/passkeys' };
}

/** The passkeys of who is signed in, without what is secret. */
export async function passkeysOf(caller: Caller, db = database()) {
  const person = signedIn(caller.locals.visit);
  const { id, name, createdAt } = passkey;
  return db
    .select({ id, name, createdAt })
    .from(passkey)
    .where(eq(passkey.userId, person.id))
    .orderBy(desc(createdAt));
}

/** Removes one passkey of who is signed in. */
export async function removePasskey(
  caller: Caller,
  form: FormData,
  db = database(),
): Promise<FormResult> {
  const { visit } = caller.locals;
  const person = provenRecently(caller);
  const id = String(form.get('passkey') ?? '');
  const removed = await db
    .delete(passkey)
    .where(and(eq(passkey.userId, person.id), eq(passkey.id, id)))
    .returning({ id: passkey.id });
  if (removed.length > 0) {
    await mailer(db, visit.origin).security(person, visit.language, 'passkeyRemoved');
  }
  return { to: '/account/passkeys' };
}
