import type { Caller } from '#platform/accounts/caller.server.ts';
import { welcome } from '#platform/accounts/welcome.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { invitationOf, join } from './acceptance.store.server.ts';
import { maskedEmail, normalEmail } from './invitation.ts';
import { invitationTexts } from './invitation.messages.ts';
import { newcomerSchema } from './invitation.schema.ts';
import { membershipsOf } from './membership.store.server.ts';

type Params = Record<string, string>;

/** Makes the visitor a member by the invitation that the address holds; doing it twice is once. */
export async function acceptInvitation(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const person = signedIn(visit);
  const token = params.token ?? '';
  return db.transaction(async (tx) => {
    const opened = await invitationOf(tx, token, visit.now, { locked: true });
    if (!opened) return { to: `/invitations/${token}` };
    const { slug, organisationId, email } = opened;
    const forOther = email !== null && email !== normalEmail(person.email);
    if (opened.state !== 'open') {
      const memberships = await membershipsOf(tx, person);
      const belongs = memberships.some((one) => one.organisationId === organisationId);
      return { to: belongs ? `/organisations/${slug}` : `/invitations/${token}` };
    }
    if (forOther) {
      const t = invitationTexts[visit.language].error;
      return rejected({ form: t.mailbox(maskedEmail(email), person.email) }, form);
    }
    const joined = await join(tx, opened, person, visit.now);
    if (!joined && !email) return { to: `/organisations/${slug}` };
    await record(tx, {
      at: visit.now,
      organisationId,
      userId: person.id,
      action: joined ? 'member.joined' : 'invitation.accepted',
      subject: person.id,
      details: { roles: opened.roles, by: email ? 'mail' : 'link' },
    });
    return { to: `/organisations/${slug}` };
  });
}

/**
 * Accepts an invitation by mail for somebody without an account: opening the link proved that the
 * mailbox is theirs, so a name is enough. Who has an account already signs in as always.
 */
export async function acceptAsNewcomer(
  caller: Caller,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const { visit } = caller.locals;
  if (visit.person) return acceptInvitation(visit, form, params, db);
  const token = params.token ?? '';
  const opened = await invitationOf(db, token, visit.now);
  if (!opened?.email || opened.state !== 'open') return { to: `/invitations/${token}` };
  const parsed = newcomerSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { email } = opened;
  const newcomer = { email, name: parsed.data.name, language: visit.language };
  if ((await welcome(caller, newcomer, db)) === 'exists') {
    return rejected({ form: invitationTexts[visit.language].accept.exists }, form);
  }
  return acceptInvitation(caller.locals.visit, form, params, db);
}
