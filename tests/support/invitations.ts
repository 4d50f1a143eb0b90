import { eq } from 'drizzle-orm';
import { acceptInvitation } from '#capabilities/organisations/acceptance.actions.server.ts';
import { inviteByMail, makeLink } from '#capabilities/organisations/invitation.actions.server.ts';
import { invitationsOf } from '#capabilities/organisations/invitation.store.server.ts';
import type { Directorship, Role } from '#capabilities/organisations/public.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { someOrganisation } from './organisations.ts';
import { form, visit } from './visits.ts';

const { now } = visit();

/** The moment a number of days after that of a visit. */
export const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

/** What a director types to invite. */
export const invited = (address: string, roles: Role[] = ['member']) =>
  form({ addresses: address, roles });

/** Inviting and accepting as people do, on the database of a test. */
export function invitations(database: () => Database) {
  async function listOf(directorship: Directorship) {
    return invitationsOf(database(), directorship, now);
  }

  async function invitedByMail(person: Pick<Person, 'email'>, roles: Role[] = ['member']) {
    const made = await someOrganisation(database());
    const params = { organisation: made.slug };
    await inviteByMail(visit(made.director), invited(person.email, roles), params, database());
    return { ...made, token: await tokenFor(person.email) };
  }

  async function tokenFor(email: string) {
    const letters = await database().select().from(mail).where(eq(mail.to, email));
    return /invitations\/([\w-]+)\?lang=nl/.exec(letters.at(-1)?.text ?? '')?.[1] ?? '';
  }

  async function linked(days = 14) {
    const made = await someOrganisation(database());
    const asked = form({ days: String(days), linkRoles: ['member'] });
    const params = { organisation: made.slug };
    const result = await makeLink(visit(made.director), asked, params, database());
    const link = 'link' in result ? result.link : '';
    return { ...made, token: /invitations\/([\w-]+)/.exec(link)?.[1] ?? '' };
  }

  const accept = (person: Person | null, token: string, at = now) =>
    acceptInvitation(visit(person, { now: at }), form({}), { token }, database());

  return { listOf, invitedByMail, tokenFor, linked, accept };
}
