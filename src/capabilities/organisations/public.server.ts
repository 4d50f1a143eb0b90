import { database } from '#platform/database/database.server.ts';
import { forbidden, notFound, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import {
  isBroker,
  isDirector,
  type Brokership,
  type Directorship,
  type Membership,
} from './membership.ts';
import { instituteTexts } from './institute.messages.ts';
import { isConfirmed } from './institute.store.server.ts';
import { membershipTexts } from './membership.messages.ts';
import { closedOrganisationsOf, membershipsOf } from './membership.store.server.ts';
import { isInstitute } from './organisation.ts';
import { detailsOf } from './store.server.ts';

export type { Brokership, Directorship, Membership, Role } from './membership.ts';
export type { TrailSentences } from './trail.ts';
export { isDirector } from './membership.ts';
export { slugsFor } from './slug.ts';
export {
  brokersIn,
  brokersOutside,
  institutesWithBrokers,
  type Broker,
} from './broker.store.server.ts';
export { contactsFor, nameOfOrganisation } from './contact.store.server.ts';
export { leaveEverything } from './departure.store.server.ts';
export { isConfirmed, waitsForConfirmation } from './institute.store.server.ts';
export { invite } from './invitation.store.server.ts';
export { detailsOf } from './store.server.ts';
export {
  closedOrganisationsOf,
  lock as lockOrganisation,
  membersOf,
  membershipsOf,
} from './membership.store.server.ts';

const known = new WeakMap<object, Promise<readonly Membership[]>>();

/** The memberships of the visitor; the layouts and the page of one request share one look. */
export function membershipsDuring(visit: Visit, db = database()): Promise<readonly Membership[]> {
  const { request } = visit;
  const found = (request && known.get(request)) ?? membershipsOf(db, signedIn(visit));
  if (request) known.set(request, found);
  return found;
}

/** The visitor as a member of the organisation with this slug; others learn nothing, not even that it exists. */
export async function memberOf(visit: Visit, slug: string, db = database()): Promise<Membership> {
  const memberships = await membershipsDuring(visit, db);
  return memberships.find((membership) => membership.slug === slug) ?? notFound();
}

/** The visitor as a director of the organisation with this slug. */
export async function directorOf(
  visit: Visit,
  slug: string,
  db = database(),
): Promise<Directorship> {
  const membership = await memberOf(visit, slug, db);
  if (isDirector(membership)) return membership;
  return forbidden(membershipTexts[visit.language].error.notDirector);
}

/** The same, also when the organisation is closed and waits to be erased: for the export and the undoing. */
export async function directorEvenIfClosed(
  visit: Visit,
  slug: string,
  db = database(),
): Promise<{ directorship: Directorship; eraseAfter: Date | null }> {
  const closed = await closedOrganisationsOf(db, signedIn(visit), visit.now);
  const directorship = closed.find((one) => one.slug === slug);
  if (directorship) return { directorship, eraseAfter: directorship.eraseAfter };
  return { directorship: await directorOf(visit, slug, db), eraseAfter: null };
}

/** The visitor as a broker of the institute with this slug, which an administrator confirmed. */
export async function brokerOf(visit: Visit, slug: string, db = database()): Promise<Brokership> {
  const membership = await memberOf(visit, slug, db);
  const institute = isInstitute(await detailsOf(db, membership));
  if (!isBroker(membership, { institute }))
    return forbidden(membershipTexts[visit.language].error.notBroker);
  if (await isConfirmed(db, membership.organisationId)) return membership;
  return forbidden(instituteTexts[visit.language].error.notConfirmed);
}
