import { and, arrayContains, eq } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { instituteTexts } from './institute.messages.ts';
import { member } from './tables.ts';

type Institute = { readonly id: string; readonly slug: string; readonly name: string };

/** Tells every administrator that an institute waits. */
export async function tellAdministrators(
  tx: Transaction,
  name: string,
  origin: string,
): Promise<void> {
  for (const { to, t } of await administrators(tx)) {
    const text = t.mail.text(name, `${origin}/administration/institutes`);
    await queueMail(tx, { to, subject: t.mail.subject(name), text });
  }
}

/** Tells every administrator that an institute which was confirmed under one name now has another. */
export async function tellOfOtherName(
  tx: Transaction,
  { was, is }: { readonly was: string; readonly is: string },
  origin: string,
): Promise<void> {
  for (const { to, t } of await administrators(tx)) {
    const text = t.otherName.text(was, is, `${origin}/administration/institutes`);
    await queueMail(tx, { to, subject: t.otherName.subject(was, is), text });
  }
}

/** Tells the directors of an institute that it was confirmed, or that this was taken back. */
export async function tellDirectors(
  tx: Transaction,
  { id, slug, name }: Institute,
  isConfirmed: boolean,
  origin: string,
): Promise<void> {
  const directors = await tx
    .select({ email: user.email, language: user.language })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organisationId, id), arrayContains(member.roles, ['director'])));
  const link = `${origin}/organisations/${slug}/members`;
  for (const { to, t } of directors.map(letterTo)) {
    const { subject, text } = isConfirmed ? t.didConfirm : t.didUnconfirm;
    await queueMail(tx, { to, subject: subject(name), text: text(name, link) });
  }
}

async function administrators(tx: Transaction) {
  const people = await tx
    .select({ email: user.email, language: user.language })
    .from(user)
    .where(eq(user.administrator, true));
  return people.map(letterTo);
}

/** To whom a letter goes, and the words in their language. */
function letterTo({ email, language }: { email: string; language: string | null }) {
  return { to: email, t: instituteTexts[language === 'en' ? 'en' : 'nl'] };
}
