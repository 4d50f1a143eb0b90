import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
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
import { scanFrom, lockScan, type Scan } from './scans.store.server.ts';
import { reportShare, scan } from './tables.ts';

/** The links to the report of a scan, newest first. */
export async function sharesOf(db: Reading, { id }: Scan, now: Date): Promise<Share[]> {
  const { language, createdAt, expiresAt, withdrawnAt } = reportShare;
  const rows = await db
    .select({
      id: reportShare.id,
      language,
      createdBy: user.name,
      createdAt,
      expiresAt,
      withdrawnAt,
    })
    .from(reportShare)
    .leftJoin(user, eq(user.id, reportShare.createdBy))
    .where(eq(reportShare.scanId, id))
    .orderBy(desc(createdAt), desc(reportShare.id));
  return rows.map((row) => ({
    ...row,
    language: row.language === 'en' ? 'en' : 'nl',
    state: shareState(row, now),
  }));
}

/** Makes a link and returns its token, once; undefined when too many links work already. */
export async function makeShare(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  own: Scan,
  { days, language }: { readonly days: ShareDays; readonly language: Language },
  now: Date,
): Promise<string | undefined> {
  await lockScan(tx, own);
  const working = (await sharesOf(tx, own, now)).filter(({ state }) => state === 'working');
  if (working.length >= MAX_SHARES) return undefined;
  const token = newToken();
  await tx.insert(reportShare).values({
    scanId: own.id,
    tokenHash: hashOf(token),
    language,
    createdBy: userId,
    createdAt: now,
    expiresAt: expiryOf(days, now),
  });
  const details = { days, language };
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action: 'share.created',
    subject: own.id,
    details,
  });
  return token;
}

/** Withdraws a link of this scan; nothing happens to one that is not there or was withdrawn before. */
export async function withdrawShare(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  own: Scan,
  shareId: string,
  now: Date,
): Promise<void> {
  const withdrawn = await tx
    .update(reportShare)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(reportShare.scanId, own.id),
        isNull(reportShare.withdrawnAt),
        sql`${reportShare.id}::text = ${shareId}`,
      ),
    )
    .returning({ id: reportShare.id });
  if (withdrawn.length === 0) return;
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action: 'share.withdrawn',
    subject: own.id,
  });
}

/** The scan whose report a working link opens, and in which language; whoever holds it may read. */
export async function sharedScan(
  db: Reading,
  token: string,
  now: Date,
): Promise<{ scan: Scan; language: Language } | undefined> {
  const [row] = await db
    .select({ scan, language: reportShare.language })
    .from(reportShare)
    .innerJoin(scan, eq(scan.id, reportShare.scanId))
    .where(
      and(
        eq(reportShare.tokenHash, hashOf(token)),
        isNull(reportShare.withdrawnAt),
        gt(reportShare.expiresAt, now),
      ),
    );
  return row && { scan: scanFrom(row.scan), language: row.language === 'en' ? 'en' : 'nl' };
}
