import { and, eq, isNotNull } from 'drizzle-orm';
import {
  contactsFor,
  nameOfOrganisation,
  type Directorship,
} from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { acquaintanceTexts } from './acquaintance.messages.ts';
import type { AcquaintanceRow } from './acquaintance.store.server.ts';
import { acquaintance, acquaintanceRefusal } from './acquaintance.tables.ts';
import { isId } from './cards.store.server.ts';

/** When something is done, and at which address a mail leads back here. */
export type How = { readonly now: Date; readonly origin: string };
/** By which mails about a partner that wait can be called back. */
export const aboutPair = (asker: string, asked: string) => `acquaintance:${asker}:${asked}`;

/** A partner on the own list; undefined when there is none with this id. */
export async function ownRow(db: Reading, { organisationId }: Directorship, id: string) {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(acquaintance)
    .where(and(eq(acquaintance.id, id), eq(acquaintance.organisationId, organisationId)));
  return row;
}

/** For a query: all rows of the same organisation about this partner, under whatever names. */
export const aboutTheSame = ({ organisationId }: AcquaintanceRow, partnerId: string) =>
  and(eq(acquaintance.organisationId, organisationId), eq(acquaintance.partnerId, partnerId));

/** The row with which somebody says that they worked with this organisation. */
export async function saidBy(tx: Reading, by: string, { organisationId }: Directorship) {
  const [row] = await tx
    .select({ id: acquaintance.id })
    .from(acquaintance)
    .where(
      and(
        eq(acquaintance.organisationId, by),
        eq(acquaintance.partnerId, organisationId),
        isNotNull(acquaintance.saidAt),
      ),
    );
  return row;
}

/** The name of an open organisation; empty when it is closed. */
export const nameOf = async (tx: Reading, id: string) =>
  (await nameOfOrganisation(tx, id))?.name ?? '';

/** Keeps that an organisation does not want to be asked by another again. */
export async function refuse(tx: Transaction, organisationId: string, askerId: string, at: Date) {
  await tx
    .insert(acquaintanceRefusal)
    .values({ organisationId, askerId, at })
    .onConflictDoNothing();
}

/** Writes to the directors of one organisation about another. */
export async function write(
  tx: Transaction,
  what: 'asked' | 'confirmed',
  from: string,
  to: string,
  origin: string,
): Promise<void> {
  const [sender, receiver] = [await nameOfOrganisation(tx, from), await nameOfOrganisation(tx, to)];
  if (!sender || !receiver) return;
  for (const { email, language: wish } of await contactsFor(tx, to, null)) {
    const language = isLanguage(wish) ? wish : 'nl';
    const t = acquaintanceTexts[language].mail[what];
    const link = `${origin}/organisations/${receiver.slug}/known-partners?lang=${language}`;
    const text = t.text(sender.name, link);
    await queueMail(tx, {
      to: email,
      subject: t.subject(sender.name),
      text,
      about: aboutPair(from, to),
    });
  }
}

/** Leaves a trail of what a director did with a partner on the list. */
export function note(
  tx: Transaction,
  { organisationId, userId }: Directorship,
  what: string,
  { name }: { readonly name: string },
  at: Date,
): Promise<void> {
  const action = `acquaintance.${what}`;
  return record(tx, {
    at,
    organisationId,
    userId,
    action,
    subject: organisationId,
    details: { title: name },
  });
}
