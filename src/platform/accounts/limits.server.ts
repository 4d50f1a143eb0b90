import { lt, sql } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { networkOf } from '../http/addresses.ts';
import { hashOf } from '../tokens.server.ts';
import { rateLimit } from './tables.ts';

/** So many tries within so many minutes. */
export type Limit = { readonly name: string; readonly tries: number; readonly minutes: number };

/** What can be guessed, or used to annoy somebody, and how often it may be tried. */
export const limits = {
  passwordPerAddress: { name: 'password-address', tries: 30, minutes: 15 },
  passwordPerAccount: { name: 'password-account', tries: 10, minutes: 15 },
  codePerAddress: { name: 'code-address', tries: 20, minutes: 15 },
  codePerAccount: { name: 'code-account', tries: 10, minutes: 15 },
  /** RFC 6238 §5.2: a code is accepted once; it stays valid for a minute and a half. */
  codeOnce: { name: 'code-once', tries: 1, minutes: 3 },
  linkPerAddress: { name: 'link-address', tries: 30, minutes: 15 },
  mailPerAddress: { name: 'mail-address', tries: 20, minutes: 60 },
  mailPerMailbox: { name: 'mail-mailbox', tries: 4, minutes: 60 },
  /** A wheel check of a stranger: more than a person types, less than what a program would send. */
  wheelCheckPerAddress: { name: 'wheel-check-address', tries: 20, minutes: 15 },
  wheelCheckPerPerson: { name: 'wheel-check-person', tries: 60, minutes: 15 },
  passkeyPerAddress: { name: 'passkey-address', tries: 40, minutes: 15 },
} as const satisfies Record<string, Limit>;

/**
 * Counts a try and says whether it is allowed. The count is one atomic statement in the database:
 * it survives a restart, and parallel requests cannot slip through together.
 */
export async function allowed(db: Database, limit: Limit, whose: string): Promise<boolean> {
  const key = keyOf(limit, whose);
  const expiresAt = sql`now() + make_interval(mins => ${limit.minutes})`;
  const over = sql`${rateLimit.expiresAt} < now()`;
  const [row] = await db
    .insert(rateLimit)
    .values({ key, count: 1, expiresAt })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        expiresAt: sql`case when ${over} then ${expiresAt} else ${rateLimit.expiresAt} end`,
      },
    })
    .returning({ count: rateLimit.count });
  return row !== undefined && row.count <= limit.tries;
}

/** Forgets the tries after a success, so that people who mistype now and then are not shut out. */
export async function forgetTries(db: Database, limit: Limit, whose: string): Promise<void> {
  await db.delete(rateLimit).where(sql`${rateLimit.key} = ${keyOf(limit, whose)}`);
}

/** Removes counts that no longer count. */
export async function removeOldTries(db: Database): Promise<void> {
  await db.delete(rateLimit).where(lt(rateLimit.expiresAt, sql`now()`));
}

/** Addresses and mailboxes are not kept readable, only what is needed to count them. */
function keyOf(limit: Limit, whose: string): string {
  return `${limit.name}:${hashOf(networkOf(whose.trim().toLowerCase()))}`;
}
