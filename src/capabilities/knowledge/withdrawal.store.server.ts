import { eq } from 'drizzle-orm';
import {
  contactsFor,
  type Brokership,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { putTexts, removeTexts } from '#platform/search/search-text.server.ts';
import { wordsIn, type Content } from './entry.ts';
import { entry } from './entry.tables.ts';
import { lockEntry, type EntryRow } from './entry.store.server.ts';
import { COLLECTION } from './publication.store.server.ts';
import { searchWords } from './search-words.ts';
import { mayRestore } from './standing.ts';
import { withdrawalMail } from './withdrawal.messages.ts';

type Which = { readonly id: string };

/** Why it is withdrawn, when, and from where mails link. */
export type Withdrawal = { readonly reason: string; readonly origin: string };

/** A director withdraws what is public: at once nobody finds it, and nothing waits for a broker. */
export function withdrawAsOwner(
  db: Database,
  director: Directorship,
  { id }: Which,
  { reason }: Withdrawal,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, director, id);
    return row ? takeAway(tx, row, { by: 'owner', reason, userId: director.userId }, now) : false;
  });
}

/** Any member puts away what was never public. */
export function putAway(
  db: Database,
  membership: Membership,
  { id }: Which,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row || row.version > 0) return false;
    const { userId } = membership;
    return takeAway(tx, row, { by: 'owner', reason: '', userId }, now);
  });
}

/** A broker withdraws what is public and tells the owner why. */
export function withdrawAsBroker(
  db: Database,
  { userId }: Brokership,
  { id }: Which,
  { reason, origin }: Withdrawal,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(entry).where(eq(entry.id, id)).for('update');
    if (!row || row.version === 0) return false;
    const done = await takeAway(tx, row, { by: 'broker', reason, userId }, now);
    if (done) await tellOwner(tx, row, reason, origin);
    return done;
  });
}

type By = { readonly by: 'owner' | 'broker'; readonly reason: string; readonly userId: string };

async function takeAway(tx: Transaction, row: EntryRow, by: By, now: Date): Promise<boolean> {
  if (row.withdrawnAt !== null || row.mergedInto !== null) return false;
  await tx
    .update(entry)
    .set({
      ...{ withdrawnAt: now, withdrawnBy: by.by, withdrawnReason: by.reason },
      submittedAt: null,
    })
    .where(eq(entry.id, row.id));
  await removeTexts(tx, COLLECTION, row.id);
  const details = { title: titleOf(row), by: by.by, reason: by.reason };
  await note(tx, row, by.userId, 'entry.withdrawn', now, details);
  return true;
}

/** Puts back what was withdrawn; what a broker withdrew, a broker alone puts back. */
export function restore(
  db: Database,
  asks: { readonly owner: Directorship | Membership } | { readonly broker: Brokership },
  { id }: Which,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] =
      'owner' in asks
        ? [await lockEntry(tx, asks.owner, id)]
        : await tx.select().from(entry).where(eq(entry.id, id)).for('update');
    const who = 'owner' in asks ? 'owner' : 'broker';
    if (!row || row.withdrawnAt === null || row.mergedInto !== null) return false;
    if (!mayRestore(row.withdrawnBy, who)) return false;
    await tx
      .update(entry)
      .set({ withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' })
      .where(eq(entry.id, id));
    if (row.content)
      await putTexts(tx, { collection: COLLECTION, id, texts: searchWords(row.content) });
    const { userId } = 'owner' in asks ? asks.owner : asks.broker;
    await note(tx, row, userId, 'entry.restored', now, { title: titleOf(row) });
    return true;
  });
}

function titleOf({ content, draft }: EntryRow): string {
  const told: Content | null = content ?? draft;
  return told ? wordsIn(told, told.language).title : '';
}

function note(
  tx: Transaction,
  { id, organisationId }: EntryRow,
  userId: string,
  action: string,
  at: Date,
  details: Record<string, unknown>,
) {
  return record(tx, { at, organisationId, userId, action, subject: id, details });
}

async function tellOwner(tx: Transaction, row: EntryRow, reason: string, origin: string) {
  const owner = (await namesOf(tx, [row.organisationId])).get(row.organisationId);
  const link = `${origin}/organisations/${owner?.slug ?? ''}/knowledge/${row.id}/edit`;
  for (const { email, language } of await contactsFor(tx, row.organisationId, row.createdBy)) {
    const t = withdrawalMail[isLanguage(language) ? language : 'nl'];
    const title = titleOf(row);
    const text = t.text({ title, reason, link });
    await queueMail(tx, { to: email, subject: t.subject(title), text });
  }
}
