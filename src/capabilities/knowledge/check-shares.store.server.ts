import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { isOpen } from '#capabilities/organisations/reach.public.server.ts';
import type { Directorship } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Language } from '#platform/language/language.ts';
import {
  expiryOf,
  MAX_SHARES,
  shareState,
  type Share,
  type ShareDays,
} from '#platform/sharing/share.ts';
import { hashOf, newToken } from '#platform/tokens.server.ts';
import type { Check } from './wheel-check.store.server.ts';
import { wheelCheck, wheelCheckShare } from './wheel-check.tables.ts';

/** The links to a check, the newest first. */
export async function checkSharesOf(db: Reading, { id }: Check, now: Date): Promise<Share[]> {
  const { language, createdAt, expiresAt, withdrawnAt } = wheelCheckShare;
  const rows = await db
    .select({
      ...{ id: wheelCheckShare.id, language, createdBy: user.name },
      ...{ createdAt, expiresAt, withdrawnAt },
    })
    .from(wheelCheckShare)
    .leftJoin(user, eq(user.id, wheelCheckShare.createdBy))
    .where(eq(wheelCheckShare.checkId, id))
    .orderBy(desc(createdAt), desc(wheelCheckShare.id));
  return rows.map((row) => ({
    ...row,
    language: row.language === 'en' ? 'en' : 'nl',
    state: shareState(row, now),
  }));
}

/** Makes a link and returns its token, once; undefined when too many links work already. */
export async function makeCheckShare(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  check: Check,
  { days, language }: { readonly days: ShareDays; readonly language: Language },
  now: Date,
): Promise<string | undefined> {
  await tx.select().from(wheelCheck).where(eq(wheelCheck.id, check.id)).for('update');
  const shares = await checkSharesOf(tx, check, now);
  if (shares.filter(({ state }) => state === 'working').length >= MAX_SHARES) return undefined;
  const token = newToken();
  await tx.insert(wheelCheckShare).values({
    ...{ checkId: check.id, tokenHash: hashOf(token), language },
    ...{ createdBy: userId, createdAt: now, expiresAt: expiryOf(days, now) },
  });
  const details = { days, language };
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.shared', subject: check.id },
    details,
  });
  return token;
}

/** Withdraws a link of this check; nothing happens to one that is not there. */
export async function withdrawCheckShare(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  check: Check,
  shareId: string,
  now: Date,
): Promise<void> {
  const working = and(
    eq(wheelCheckShare.checkId, check.id),
    isNull(wheelCheckShare.withdrawnAt),
    sql`${wheelCheckShare.id}::text = ${shareId}`,
  );
  const withdrawn = await tx
    .update(wheelCheckShare)
    .set({ withdrawnAt: now })
    .where(working)
    .returning({ id: wheelCheckShare.id });
  if (withdrawn.length === 0) return;
  await record(tx, {
    ...{ at: now, organisationId, userId, action: 'wheel-check.share-withdrawn' },
    subject: check.id,
  });
}

/** The check that a working link opens, and in which language; whoever holds it may read. */
export async function sharedCheckOf(
  db: Reading,
  token: string,
  now: Date,
): Promise<{ check: Check; language: Language } | undefined> {
  const [row] = await db
    .select({ check: wheelCheck, language: wheelCheckShare.language })
    .from(wheelCheckShare)
    .innerJoin(wheelCheck, eq(wheelCheck.id, wheelCheckShare.checkId))
    .where(
      and(
        eq(wheelCheckShare.tokenHash, hashOf(token)),
        isNull(wheelCheckShare.withdrawnAt),
        gt(wheelCheckShare.expiresAt, now),
        isOpen(wheelCheck.organisationId),
      ),
    );
  return row && { check: row.check, language: row.language === 'en' ? 'en' : 'nl' };
}
