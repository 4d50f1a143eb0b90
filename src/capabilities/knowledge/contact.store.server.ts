import { eq } from 'drizzle-orm';
import { membersOf, type Membership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { contactMail } from './contact.messages.ts';
import { wordsIn } from './entry.ts';
import { entry } from './entry.tables.ts';
import { lockEntry, type EntryRow } from './entry.store.server.ts';
import { writingOf } from './draft.store.server.ts';

type Which = { readonly id: string };

/**
 * Asks a colleague whether people may put questions to them about an entry. Until they agree
 * themselves, nobody sees their name; who asks themselves agrees by that.
 */
export function askContact(
  db: Database,
  membership: Membership,
  { id }: Which,
  { person, origin }: { readonly person: string; readonly origin: string },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    const members = await membersOf(tx, membership);
    const asked = members.find(({ userId }) => userId === person);
    if (!row || !asked || row.mergedInto !== null) return false;
    if (row.contactId === person) return true;
    const self = person === membership.userId;
    await tx
      .update(entry)
      .set({ contactId: person, contactAgreedAt: self ? now : null })
      .where(eq(entry.id, id));
    await note(tx, membership, row, self ? 'entry.contact-agreed' : 'entry.contact-asked', now);
    if (!self) await mailTo(tx, membership, row, { id: person, email: asked.email }, origin);
    return true;
  });
}

/** The one who was asked says yes or no, and may say no at any later moment. */
export function answerAsContact(
  db: Database,
  membership: Membership,
  { id }: Which,
  agrees: boolean,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row || row.contactId !== membership.userId) return false;
    if (agrees && row.contactAgreedAt !== null) return true;
    await tx
      .update(entry)
      .set(agrees ? { contactAgreedAt: now } : { contactId: null, contactAgreedAt: null })
      .where(eq(entry.id, id));
    await note(tx, membership, row, agrees ? 'entry.contact-agreed' : 'entry.contact-left', now);
    return true;
  });
}

/** A member says that nobody has to be asked any more. */
export function removeContact(
  db: Database,
  membership: Membership,
  { id }: Which,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await lockEntry(tx, membership, id);
    if (!row?.contactId) return false;
    await tx.update(entry).set({ contactId: null, contactAgreedAt: null }).where(eq(entry.id, id));
    await note(tx, membership, row, 'entry.contact-removed', now);
    return true;
  });
}

const titleOf = (row: EntryRow) => {
  const content = writingOf(row);
  return wordsIn(content, content.language).title;
};

function note(
  tx: Transaction,
  { organisationId, userId }: Membership,
  row: EntryRow,
  action: string,
  at: Date,
) {
  const details = { title: titleOf(row) };
  return record(tx, { at, organisationId, userId, action, subject: row.id, details });
}

async function mailTo(
  tx: Transaction,
  membership: Membership,
  row: EntryRow,
  { id, email }: { readonly id: string; readonly email: string },
  origin: string,
): Promise<void> {
  const [person] = await tx.select({ language: user.language }).from(user).where(eq(user.id, id));
  const t = contactMail[isLanguage(person?.language) ? person.language : 'nl'];
  const title = titleOf(row);
  const link = `${origin}/organisations/${membership.slug}/knowledge/${row.id}/contact`;
  const text = t.text({ title, link, organisation: membership.organisationName });
  await queueMail(tx, { to: email, subject: t.subject(title), text });
}
