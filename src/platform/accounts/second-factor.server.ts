import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { newToken } from '../tokens.server.ts';

/** How long somebody may take to find the code on their phone. */
const CHALLENGE_SECONDS = 600;

/** The ways to a session that prove a second factor themselves, or that start from such a session. */
const PROVEN = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/enable',
  '/two-factor/disable',
  '/passkey/verify-authentication',
  '/change-password',
  '/get-session',
]);

/**
 * Whoever has a second factor is asked for it on every way to a session except those in PROVEN.
 * better-auth asks only after a password; a magic link, for one, would pass it by.
 */
const demandSecondFactor = createAuthMiddleware(async (ctx) => {
  const made = ctx.context.newSession;
  const { twoFactorEnabled } = (made?.user ?? {}) as { twoFactorEnabled?: boolean };
  if (!made || !twoFactorEnabled || PROVEN.has(ctx.path)) return;
  deleteSessionCookie(ctx, true);
  await ctx.context.internalAdapter.deleteSession(made.session.token);
  ctx.context.setNewSession(null);
  const identifier = `2fa-${newToken()}`;
  const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000);
  const { internalAdapter } = ctx.context;
  await internalAdapter.createVerificationValue({ identifier, value: made.user.id, expiresAt });
  await internalAdapter.createVerificationValue({
    identifier: `2fa-attempts-${identifier}`,
    value: '0',
    expiresAt,
  });
  const cookie = ctx.context.createAuthCookie('two_factor', { maxAge: CHALLENGE_SECONDS });
  await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes);
  return ctx.json({ twoFactorRedirect: true });
});

/** Begins a session for a person whose identity was established elsewhere; never reachable by HTTP. */
const beginSession = createAuthEndpoint.serverOnly(
  { method: 'POST', requireHeaders: true, body: z.object({ userId: z.string() }) },
  async (ctx) => {
    const { internalAdapter } = ctx.context;
    const user = await internalAdapter.findUserById(ctx.body.userId);
    if (!user) throw new Error('There is no such person.');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(ctx, { session, user });
    return ctx.json({ begun: true });
  },
);

/** What we add to better-auth. It must come after its two-factor plugin. */
export const ours = {
  id: 'samenspel',
  endpoints: { beginSession },
  hooks: { after: [{ matcher: () => true, handler: demandSecondFactor }] },
} satisfies BetterAuthPlugin;
