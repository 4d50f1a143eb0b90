import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';
import { secret } from './secret.server.ts';

/** What the names of our cookies begin with; over https it binds them to this one host. */
export function cookiePrefixAt(origin: string): string {
  return origin.startsWith('https:') ? '__Host-samenspel' : 'samenspel';
}

/**
 * The session token in a Cookie header; undefined when there is none, or one that we did not sign.
 * better-auth writes it as `token.signature`, the signature being its HMAC-SHA256 in base64.
 */
export function sessionTokenIn(cookies: string, origin: string): string | undefined {
  const value = parseCookies(cookies).get(`${cookiePrefixAt(origin)}.session_token`);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return undefined;
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(createHmac('sha256', secret()).update(token).digest('base64'));
  const ours = signature.length === expected.length && timingSafeEqual(signature, expected);
  return ours ? token : undefined;
}
