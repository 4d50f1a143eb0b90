import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { isDirector, keepsDirector, rolesIn, type Role } from './membership.ts';
import { membersOf, type Member } from './membership.store.server.ts';
import { isInstitute } from './organisation.ts';
import { directorOf, memberOf } from './public.server.ts';
import { detailsOf } from './store.server.ts';

export type MembersView = {
  readonly slug: string;
  readonly userId: string;
  readonly directs: boolean;
  readonly onlyDirector: boolean;
  readonly members: readonly Member[];
  /** What was just done, as the address says. */
  readonly done: 'roles' | 'removed' | 'handedOver' | null;
  readonly links: number;
};

/** The page with the people of an organisation, for all of them. */
export async function membersPage(
  visit: Visit,
  slug: string,
  search: URLSearchParams,
  db = database(),
): Promise<MembersView> {
  const membership = await memberOf(visit, slug, db);
  const members = await membersOf(db, membership);
  return {
    slug,
    userId: membership.userId,
    directs: isDirector(membership),
    onlyDirector: !keepsDirector(members, membership.userId, null),
    members,
    done: search.has('roles')
      ? 'roles'
      : search.has('removed')
        ? 'removed'
        : search.has('handed-over')
          ? 'handedOver'
          : null,
    links: Number(search.get('links')) || 0,
  };
}

export type MemberView = {
  readonly slug: string;
  readonly member: Member;
  /** Whether this is the visitor. */
  readonly self: boolean;
  readonly roles: readonly Role[];
};

/** The page on which a director changes what a colleague may do. */
export async function memberPage(
  visit: Visit,
  slug: string,
  id: string,
  db = database(),
): Promise<MemberView> {
  const directorship = await directorOf(visit, slug, db);
  const members = await membersOf(db, directorship);
  const member = members.find((one) => one.userId === id) ?? notFound();
  const institute = isInstitute(await detailsOf(db, directorship));
  return { slug, member, self: id === directorship.userId, roles: rolesIn({ institute }) };
}
