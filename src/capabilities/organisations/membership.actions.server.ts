import { eq } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import { database, type Transaction } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { withdrawLinks } from './invitation.store.server.ts';
import {
  keepsDirector,
  roles,
  rolesIn,
  type Membership,
  type Role,
  type Seat,
} from './membership.ts';
import { membershipTexts } from './membership.messages.ts';
import { rolesSchema } from './membership.schema.ts';
import { endMembership, lock, setRoles } from './membership.store.server.ts';
import { directorOf, memberOf } from './public.server.ts';

type Params = Record<string, string>;

/** Gives a colleague other roles. */
export async function changeRoles(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  return db.transaction(async (tx) => {
    const { seats, seat, institute } = await lockedSeat(tx, visit, directorship, params);
    const parsed = rolesSchema(visit.language, rolesIn({ institute })).safeParse(valuesOf(form));
    if (!parsed.success) return rejectedBy(parsed.error, form);
    const given = parsed.data.roles;
    if (!keepsDirector(seats, seat.userId, given)) return refused(visit, form, 'roles');
    await setRoles(tx, directorship, seat.userId, given);
    const details = { roles: given };
    await recordMember(tx, visit, directorship, 'member.roles-changed', seat.userId, details);
    return { to: `/organisations/${directorship.slug}/members?roles` };
  });
}

/** Takes a colleague out of the organisation, and closes the links that they may know. */
export async function removeMember(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  return db.transaction(async (tx) => {
    const { seats, seat } = await lockedSeat(tx, visit, directorship, params);
    if (seat.userId === directorship.userId) return refused(visit, form, 'form', 'self');
    if (!keepsDirector(seats, seat.userId, null)) return refused(visit, form, 'form');
    await endMembership(tx, directorship, seat.userId);
    const links = await withdrawLinks(tx, directorship, visit.now);
    await recordMember(tx, visit, directorship, 'member.removed', seat.userId, { links });
    await tellRemoved(tx, directorship, seat.userId);
    return { to: `/organisations/${directorship.slug}/members?removed&links=${links}` };
  });
}

/** Makes a colleague director in the place of the director who asks. */
export async function handOver(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  return db.transaction(async (tx) => {
    const { seats, seat } = await lockedSeat(tx, visit, directorship, params);
    if (seat.userId === directorship.userId) notFound();
    const kept = withoutDirector(seats.find((one) => one.userId === directorship.userId));
    await setRoles(tx, directorship, seat.userId, ['director', ...withoutDirector(seat)]);
    await setRoles(tx, directorship, directorship.userId, kept.length > 0 ? kept : ['member']);
    await recordMember(tx, visit, directorship, 'member.handed-over', seat.userId);
    return { to: `/organisations/${directorship.slug}/members?handed-over` };
  });
}

/** Leaves an organisation. */
export async function leaveOrganisation(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  return db.transaction(async (tx) => {
    const { seats } = await lock(tx, membership);
    if (!seats.some(({ userId }) => userId === membership.userId)) notFound();
    if (!keepsDirector(seats, membership.userId, null)) return refused(visit, form, 'form');
    await endMembership(tx, membership, membership.userId);
    await recordMember(tx, visit, membership, 'member.left', membership.userId);
    return { to: '/organisations?left' };
  });
}

function withoutDirector(seat: Seat | undefined): Role[] {
  return roles.filter((role) => role !== 'director' && seat?.roles.includes(role));
}

/** The seat that the address names, in an organisation that its director has locked. */
async function lockedSeat(tx: Transaction, visit: Visit, membership: Membership, params: Params) {
  const { directs, ...locked } = await lock(tx, membership);
  if (!directs) forbidden(membershipTexts[visit.language].error.notDirector);
  const seat = locked.seats.find((one) => one.userId === params.member) ?? notFound();
  return { ...locked, seat };
}

type Why = 'lastDirector' | 'self';

function refused(visit: Visit, form: FormData, field: string, why: Why = 'lastDirector') {
  return rejected({ [field]: membershipTexts[visit.language].error[why] }, form);
}

async function recordMember(
  tx: Transaction,
  { now }: Pick<Visit, 'now'>,
  { organisationId, userId }: Membership,
  action: string,
  subject: string,
  details: Record<string, unknown> = {},
) {
  await record(tx, { at: now, organisationId, userId, action, subject, details });
}

async function tellRemoved(tx: Transaction, membership: Membership, userId: string) {
  const [person] = await tx.select().from(user).where(eq(user.id, userId));
  if (!person) return;
  const t = membershipTexts[isLanguage(person.language) ? person.language : 'nl'].mail;
  const name = membership.organisationName;
  await queueMail(tx, {
    to: person.email,
    subject: t.removedSubject(name),
    text: t.removed(name),
  });
}
