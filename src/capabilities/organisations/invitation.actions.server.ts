import { record } from '#platform/audit/audit.server.ts';
import { database, type Database, type Transaction } from '#platform/database/database.server.ts';
import {
  rejected,
  rejectedBy,
  valuesOf,
  type FormResult,
  type Rejected,
} from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { daysAfter, LINK_DAYS, linkRoles, MOST_A_DAY, normalEmail } from './invitation.ts';
import { invitationTexts } from './invitation.messages.ts';
import { linkSchema, mailInvitationSchema } from './invitation.schema.ts';
import {
  invitationPath,
  invitationWith,
  invitedSince,
  makeInvitation,
  sendInvitation,
  withdraw,
} from './invitation.store.server.ts';
import { rolesIn, type Directorship, type Role } from './membership.ts';
import { membersOf } from './membership.store.server.ts';
import { isInstitute } from './organisation.ts';
import { directorOf } from './public.server.ts';
import { detailsOf } from './store.server.ts';

type Params = Record<string, string>;

/** Invites the addresses that were pasted, each with a mail of their own. */
export async function inviteByMail(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const person = signedIn(visit);
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const institute = isInstitute(await detailsOf(db, directorship));
  const schema = mailInvitationSchema(visit.language, rolesIn({ institute }));
  const parsed = schema.safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { addresses, roles } = parsed.data;
  const t = invitationTexts[visit.language];
  const members = new Set((await membersOf(db, directorship)).map((m) => normalEmail(m.email)));
  const fresh = addresses.filter((address) => !members.has(address));
  if (fresh.length === 0) return rejected({ addresses: t.error.allMembers }, form);
  if (await tooManyToday(db, directorship, visit, fresh.length)) {
    return rejected({ addresses: t.error.tooManyToday(MOST_A_DAY) }, form);
  }
  await db.transaction(async (tx) => {
    for (const email of fresh) await sendInvitation(tx, visit, person, directorship, email, roles);
  });
  const already = addresses.length - fresh.length;
  return {
    to: `/organisations/${directorship.slug}/invitations?sent=${fresh.length}&already=${already}`,
  };
}

/** A link that was just made: the only time that it can be shown. */
export type MadeLink = { readonly link: string; readonly expiresAt: Date };

/** Makes a link by which a team can join. */
export async function makeLink(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<MadeLink | Rejected> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const parsed = linkSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { days, linkRoles: roles } = parsed.data;
  return db.transaction((tx) => newLink(tx, visit, directorship, roles, days));
}

/** Withdraws an invitation that is still open. */
export async function withdrawInvitation(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const id = String(form.get('invitation'));
  const invitation = await invitationWith(db, directorship, id);
  const withdrawn = await db.transaction(async (tx) => {
    if (!invitation || !(await withdraw(tx, directorship, id, visit.now))) return false;
    await recordInvitation(tx, visit, directorship, 'withdrawn', invitation.email ?? 'link');
    return true;
  });
  if (!withdrawn) return rejected({ form: invitationTexts[visit.language].error.gone }, form);
  return { to: `/organisations/${directorship.slug}/invitations?withdrawn` };
}

/** Sends an invitation again with a new secret; the old one stops working. A link comes back. */
export async function sendAgain(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult | MadeLink> {
  const person = signedIn(visit);
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const t = invitationTexts[visit.language].error;
  const old = await invitationWith(db, directorship, String(form.get('invitation')));
  if (!old || (old.email && old.acceptedAt)) return rejected({ form: t.gone }, form);
  if (await tooManyToday(db, directorship, visit, 1)) {
    return rejected({ form: t.tooManyToday(MOST_A_DAY) }, form);
  }
  return db.transaction(async (tx) => {
    await withdraw(tx, directorship, old.id, visit.now);
    if (!old.email) {
      const roles = linkRoles.filter((role) => old.roles.includes(role));
      return newLink(tx, visit, directorship, roles, LINK_DAYS.usual);
    }
    await sendInvitation(tx, visit, person, directorship, old.email, old.roles);
    return { to: `/organisations/${directorship.slug}/invitations?sent=1` };
  });
}

async function tooManyToday(
  db: Database,
  directorship: Directorship,
  { now }: Visit,
  more: number,
): Promise<boolean> {
  return (await invitedSince(db, directorship, daysAfter(now, -1))) + more > MOST_A_DAY;
}

async function newLink(
  tx: Transaction,
  visit: Visit,
  directorship: Directorship,
  roles: readonly Role[],
  days: number,
): Promise<MadeLink> {
  const token = await makeInvitation(tx, directorship, { email: null, roles, days }, visit.now);
  await recordInvitation(tx, visit, directorship, 'link-made', 'link', { roles, days });
  const link = visit.origin + invitationPath(token, visit.language);
  return { link, expiresAt: daysAfter(visit.now, days) };
}

async function recordInvitation(
  tx: Transaction,
  { now }: Visit,
  { organisationId, userId }: Directorship,
  what: 'withdrawn' | 'link-made',
  subject: string,
  details: Record<string, unknown> = {},
) {
  const action = `invitation.${what}`;
  await record(tx, { at: now, organisationId, userId, action, subject, details });
}
