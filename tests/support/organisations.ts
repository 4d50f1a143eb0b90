import { makeOrganisation } from '#capabilities/organisations/store.server.ts';
import { eq } from 'drizzle-orm';
import { member, organisation } from '#capabilities/organisations/tables.ts';
import type { Directorship, Role } from '#capabilities/organisations/public.server.ts';
import type { Details } from '#capabilities/organisations/organisation.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { somebody } from './visits.ts';

const details: Details = {
  name: 'Theater De Proef',
  sort: 'stage',
  nature: 'public',
  sizeClass: '51-100',
  region: 'UT',
  website: null,
  languages: ['nl'],
  about: '',
};

/** An organisation with a director of its own. */
export async function someOrganisation(
  db: Database,
  more: Partial<Details> = {},
): Promise<{ director: Person; directorship: Directorship; slug: string }> {
  const director = await somebody(db, 'Dirk Directeur');
  const now = new Date('2026-11-01T10:00:00Z');
  const directorship = await db.transaction((tx) =>
    makeOrganisation(tx, director, { ...details, ...more }, now),
  );
  return { director, directorship, slug: directorship.slug };
}

/** Somebody who belongs to an organisation in these roles. */
export async function someMember(
  db: Database,
  { organisationId }: Directorship,
  roles: Role[] = ['member'],
): Promise<Person> {
  const person = await somebody(db, 'Mila Medewerker');
  const joinedAt = new Date('2026-11-02T10:00:00Z');
  await db.insert(member).values({ organisationId, userId: person.id, roles, joinedAt });
  return person;
}

/** An administrator confirmed that it is a knowledge institution. */
export async function confirm(db: Database, { organisationId }: Directorship): Promise<void> {
  const confirmedAt = new Date('2026-11-02T10:00:00Z');
  await db.update(organisation).set({ confirmedAt }).where(eq(organisation.id, organisationId));
}
