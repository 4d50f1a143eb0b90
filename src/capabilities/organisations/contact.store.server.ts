import type { Reading } from '#platform/database/database.server.ts';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { member, organisation } from './tables.ts';

/** An organisation by name and address, for whom a thing of it was sent to by mail. */
export type Named = {
  readonly slug: string;
  readonly name: string;
  /** In FTE, such as `51-100`. */
  readonly sizeClass: string;
};

/** Somebody to write to, in their own language. */
export type Contact = { readonly email: string; readonly language: string };

/** The name of an organisation that something belongs to; undefined when it is closed. */
export async function nameOfOrganisation(
  db: Reading,
  organisationId: string,
): Promise<Named | undefined> {
  const [named] = await db
    .select({
      slug: organisation.slug,
      name: organisation.name,
      sizeClass: organisation.sizeClass,
    })
    .from(organisation)
    .where(and(eq(organisation.id, organisationId), isNull(organisation.eraseAfter)));
  return named;
}

/** Whom a job of an organisation writes to about a person's task: that person, or the directors when they have left. */
export async function contactsFor(
  db: Reading,
  organisationId: string,
  userId: string | null,
): Promise<Contact[]> {
  const people = await db
    .select({ id: user.id, email: user.email, language: user.language, roles: member.roles })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organisationId, organisationId))
    .orderBy(asc(user.id));
  const person = people.filter(({ id }) => id === userId);
  const written =
    person.length > 0 ? person : people.filter(({ roles }) => roles.includes('director'));
  return written.map(({ email, language }) => ({ email, language }));
}
