import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import { database, type Database } from '../database/database.server.ts';
import { isLanguage } from '../language/language.ts';
import { ADDRESS_HEADER } from './caller.server.ts';
import { passkeyOptions } from './passkeys.server.ts';
import { mailer } from './letters.server.ts';
import { forgetLinksOf } from './links.store.server.ts';
import { ours } from './second-factor.server.ts';
import { PASSWORD_LENGTH } from './password.ts';
import { secret } from './secret.server.ts';
import { cookiePrefixAt } from './session-cookie.server.ts';
import { hashingSessionTokens } from './session-tokens.server.ts';
import * as tables from './tables.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** A session lasts this long after the last visit. */
export const SESSION_DAYS = 30;
/** How often a visit is noted in the session. */
export const NOTED_MINUTES = 15;

/** How long the links in our mails work. */
export const LINK_MINUTES = { signIn: 15, reset: 60, verify: 24 * 60, change: 60 } as const;

function build(db: Database, origin: string) {
  const { user, session, account, verification } = tables;
  const schema = {
    user,
    session,
    account,
    verification,
    twoFactor: tables.twoFactor,
    passkey: tables.passkey,
  };
  const secure = origin.startsWith('https:');
  const send = mailer(db, origin);
  return betterAuth({
    appName: 'Samenspel',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secret: secret(),
    telemetry: { enabled: false },
    // Without what comes after the message: a failed query brings along the values in it.
    logger: {
      level: 'error',
      log: (_level, message) => console.error(`accounts: ${message}`),
    },
    database: hashingSessionTokens(
      drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    ),
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_MINUTES.reset * MINUTE,
      onExistingUserSignUp: ({ user }) => send.alreadyAMember(user),
      sendResetPassword: ({ user, token }) => send.reset(user, token),
      onPasswordReset: ({ user }) => afterReset(db, user, send),
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: false,
      expiresIn: LINK_MINUTES.verify * MINUTE,
      sendVerificationEmail: ({ user, token, url }) =>
        send.verify(user, token, new URL(url).searchParams.get('callbackURL') ?? '/'),
    },
    user: {
      additionalFields: {
        language: { type: 'string', required: false, defaultValue: 'nl' },
        administrator: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY,
      updateAge: NOTED_MINUTES * MINUTE,
      freshAge: 0,
      additionalFields: {
        confirmedAt: {
          type: 'date',
          required: false,
          input: false,
          defaultValue: () => new Date(),
        },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    // Our own limits guard every door, also those that better-auth does not see; see limits.server.ts.
    rateLimit: { enabled: false },
    advanced: {
      // better-auth knows only the weaker __Secure- prefix, so ours is part of the name.
      useSecureCookies: false,
      cookiePrefix: cookiePrefixAt(origin),
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      twoFactor({
        issuer: 'Samenspel',
        allowPasswordless: true,
        twoFactorCookieMaxAge: 10 * MINUTE,
      }),
      magicLink({
        storeToken: 'hashed',
        disableSignUp: true,
        expiresIn: LINK_MINUTES.signIn * MINUTE,
        sendMagicLink: ({ email, token, metadata }) => send.signInLink(email, token, metadata),
      }),
      passkey(passkeyOptions(origin)),
      ours,
    ],
  });
}

/** Whoever could open the link owns the mailbox, so the address is proven as well. */
async function afterReset(db: Database, { id, email }: Known, send: ReturnType<typeof mailer>) {
  const [person] = await db
    .update(tables.user)
    .set({ emailVerified: true })
    .where(eq(tables.user.id, id))
    .returning({ language: tables.user.language });
  const language = isLanguage(person?.language) ? person.language : 'nl';
  await forgetLinksOf(db, id);
  await send.security({ email }, language, 'passwordChanged');
}

type Known = { readonly id: string; readonly email: string };

export type Auth = ReturnType<typeof build>;

const built = new WeakMap<Database, Map<string, Auth>>();

/** better-auth on a database, for the address under which we are reached (it is in links and cookies). */
export function authFor(origin: string, db: Database = database()): Auth {
  const known = built.get(db) ?? new Map<string, Auth>();
  built.set(db, known);
  const auth = known.get(origin) ?? build(db, origin);
  known.set(origin, auth);
  return auth;
}
