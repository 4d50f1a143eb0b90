import type { Transaction } from '#platform/database/database.server.ts';
import { eq } from 'drizzle-orm';
import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { card } from './card.tables.ts';

export type SideTold = { readonly title: string; readonly link: string };

/** Writes to the contact of one side of an introduction: of their own card, and never of the other. */
export async function writeToSide(
  tx: Transaction,
  about: { readonly cardId: string; readonly introductionId: string; readonly origin: string },
  letter: (
    language: Language,
    told: SideTold,
  ) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const [row] = await tx.select().from(card).where(eq(card.id, about.cardId));
  const owner = row && (await namesOf(tx, [row.organisationId])).get(row.organisationId);
  if (!row?.content || !owner) return;
  const link = `${about.origin}/organisations/${owner.slug}/introductions/${about.introductionId}`;
  for (const { email, language } of await contactsFor(tx, row.organisationId, row.contactId)) {
    const told = { title: row.content.title, link };
    await queueMail(tx, { to: email, ...letter(isLanguage(language) ? language : 'nl', told) });
  }
}
