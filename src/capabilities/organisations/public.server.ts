import { database } from '#platform/database/database.server.ts';
import { forbidden, notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { isDirector, type Directorship, type Membership } from './membership.ts';
import { membershipOf } from './membership.store.server.ts';

export type { Directorship, Membership, Role } from './membership.ts';
export { isDirector } from './membership.ts';
export { membershipsOf } from './membership.store.server.ts';

/** The visitor as a member of the organisation with this slug; others learn nothing, not even that it exists. */
export async function memberOf(visit: Visit, slug: string, db = database()): Promise<Membership> {
  return (await membershipOf(db, signedIn(visit), slug)) ?? notFound();
}

/** The visitor as a director of the organisation with this slug. */
export async function directorOf(
  visit: Visit,
  slug: string,
  db = database(),
): Promise<Directorship> {
  const membership = await memberOf(visit, slug, db);
  if (isDirector(membership)) return membership;
  return forbidden(
    visit.language === 'nl'
      ? 'Dit kan alleen een directeur van je organisatie doen.'
      : 'Only a director of your organisation can do this.',
  );
}
