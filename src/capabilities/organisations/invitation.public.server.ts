import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { maskedEmail, normalEmail, type InvitationState } from './invitation.ts';
import { invitationOf } from './acceptance.store.server.ts';
import { invitationsOf, type InvitationInList } from './invitation.store.server.ts';
import { rolesIn, type Role } from './membership.ts';
import { membershipsOf } from './membership.store.server.ts';
import { isInstitute } from './organisation.ts';
import { directorOf } from './public.server.ts';
import { detailsOf } from './store.server.ts';

export type InvitationsView = {
  readonly slug: string;
  readonly roles: readonly Role[];
  readonly invitations: readonly InvitationInList[];
  /** What was just done, as the address says. */
  readonly sent: number;
  readonly already: number;
  readonly withdrawn: boolean;
};

/** The page on which directors invite people and see whom they invited. */
export async function invitationsPage(
  visit: Visit,
  slug: string,
  search: URLSearchParams,
  db = database(),
): Promise<InvitationsView> {
  const directorship = await directorOf(visit, slug, db);
  const institute = isInstitute(await detailsOf(db, directorship));
  return {
    slug,
    roles: rolesIn({ institute }),
    invitations: await invitationsOf(db, directorship, visit.now),
    sent: Number(search.get('sent')) || 0,
    already: Number(search.get('already')) || 0,
    withdrawn: search.has('withdrawn'),
  };
}

export type OpenAcceptView = {
  readonly state: 'open';
  readonly organisation: string;
  readonly slug: string;
  readonly inviter: string | null;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
  readonly byMail: boolean;
  /** Enough of the address that was invited to recognise it; empty for a link. */
  readonly masked: string;
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly viewer: 'stranger' | 'addressed' | 'other' | 'member';
  readonly signIn: string;
  readonly signUp: string;
};
export type AcceptView =
  OpenAcceptView | { readonly state: 'unknown' | Exclude<InvitationState, 'open'> };

/** The page of an invitation, for whoever holds its secret. */
export async function invitationPage(
  visit: Visit,
  token: string,
  db = database(),
): Promise<AcceptView> {
  const opened = await invitationOf(db, token, visit.now);
  if (!opened) return { state: 'unknown' };
  if (opened.state !== 'open') return { state: opened.state };
  const { person } = visit;
  const memberships = person ? await membershipsOf(db, person) : [];
  const belongs = memberships.some((one) => one.organisationId === opened.organisationId);
  const back = encodeURIComponent(`/invitations/${token}`);
  return {
    state: 'open',
    organisation: opened.organisationName,
    slug: opened.slug,
    inviter: opened.invitedBy,
    roles: opened.roles,
    expiresAt: opened.expiresAt,
    byMail: opened.email !== null,
    masked: opened.email ? maskedEmail(opened.email) : '',
    person: person && { name: person.name, email: person.email },
    viewer: viewerOf(person?.email, opened.email, belongs),
    signIn: `/sign-in?to=${back}`,
    signUp: `/sign-up?to=${back}`,
  };
}

function viewerOf(own: string | undefined, invited: string | null, belongs: boolean) {
  if (!own) return 'stranger';
  if (invited && normalEmail(own) !== invited) return belongs ? 'member' : 'other';
  return belongs && !invited ? 'member' : 'addressed';
}
