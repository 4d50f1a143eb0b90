import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Person } from '#platform/http/visit.ts';
import type { Directorship, Membership } from './membership.ts';
import { membershipOf } from './membership.store.server.ts';
import { isInstitute, type Details } from './organisation.ts';
import { slugsFor } from './slug.ts';
import { member, organisation } from './tables.ts';

/** Makes an organisation, with the person who makes it as its director. */
export async function makeOrganisation(
  tx: Transaction,
  person: Pick<Person, 'id'>,
  details: Details,
  now: Date,
): Promise<Directorship> {
  for (const slug of slugsFor(details.name)) {
    const [made] = await tx
      .insert(organisation)
      .values({ ...details, languages: [...details.languages], slug, createdAt: now })
      .onConflictDoNothing({ target: organisation.slug })
      .returning({ id: organisation.id });
    if (!made) continue;
    await tx
      .insert(member)
      .values({ organisationId: made.id, userId: person.id, roles: ['director'], joinedAt: now });
    return (await membershipOf(tx, person, slug)) as Directorship;
  }
  throw new Error('There is always a next address.');
}

/** What an organisation tells about itself. */
export async function detailsOf(db: Reading, membership: Membership): Promise<Details> {
  const [row] = await db
    .select()
    .from(organisation)
    .where(eq(organisation.id, membership.organisationId));
  if (!row) throw new Error('An organisation with members exists.');
  const { name, sort, nature, sizeClass, region, website, languages, about } = row;
  return { name, sort, nature, sizeClass, region, website, languages, about } as Details;
}

/** Changes what an organisation tells about itself; its address stays what it was. */
export async function changeDetails(
  tx: Transaction,
  directorship: Directorship,
  details: Details,
): Promise<void> {
  // What was confirmed is that it is a knowledge institution: whoever stops being one begins anew.
  const confirmed = isInstitute(details) ? {} : { confirmedAt: null };
  await tx
    .update(organisation)
    .set({ ...details, ...confirmed, languages: [...details.languages] })
    .where(and(eq(organisation.id, directorship.organisationId), isNull(organisation.eraseAfter)));
}
