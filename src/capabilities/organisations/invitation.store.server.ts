import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Person, Visit } from '#platform/http/visit.ts';
import { formatDate } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { hashOf, newToken } from '#platform/tokens.server.ts';
import { daysAfter, MAIL_DAYS, normalEmail, stateOf, type InvitationState } from './invitation.ts';
import { invitationTexts } from './invitation.messages.ts';
import { type Directorship, type Role } from './membership.ts';
import { invitation } from './tables.ts';

export type NewInvitation = {
  /** Null makes a link. */
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly days: number;
};

/** Makes an invitation and returns its secret, which is kept nowhere. */
export async function makeInvitation(
  tx: Transaction,
  directorship: Directorship,
  { email, roles, days }: NewInvitation,
  now: Date,
): Promise<string> {
  const token = newToken();
  if (email) await withdrawOpen(tx, directorship, eq(invitation.email, email), now);
  await tx.insert(invitation).values({
    organisationId: directorship.organisationId,
    email,
    roles: [...roles],
    tokenHash: hashOf(token),
    invitedBy: directorship.userId,
    createdAt: now,
    expiresAt: daysAfter(now, days),
  });
  return token;
}

export type Invite = {
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  /** What it is for, such as a scan; for the trail. */
  readonly why?: string;
};

/**
 * Invites one address for another capability, which writes the mail itself. Returns the path for
 * in that mail; call it in the transaction that queues the mail.
 */
export async function invite(
  tx: Transaction,
  directorship: Directorship,
  { email: typed, roles, language, why }: Invite,
  now = new Date(),
): Promise<string> {
  const email = normalEmail(typed);
  const token = await makeInvitation(tx, directorship, { email, roles, days: MAIL_DAYS }, now);
  const { organisationId, userId } = directorship;
  const details = { roles, ...(why && { why }) };
  const action = 'invitation.sent';
  await record(tx, { at: now, organisationId, userId, action, subject: email, details });
  return invitationPath(token, language);
}

/** Invites one address and queues the mail with their own link. */
export async function sendInvitation(
  tx: Transaction,
  { language, now, origin }: Visit,
  inviter: Person,
  directorship: Directorship,
  email: string,
  roles: readonly Role[],
): Promise<void> {
  const path = await invite(tx, directorship, { email, roles, language }, now);
  const t = invitationTexts[language].mail;
  const organisation = directorship.organisationName;
  const date = formatDate(daysAfter(now, MAIL_DAYS), language);
  await queueMail(tx, {
    to: email,
    subject: t.subject(organisation),
    text: t.text({ inviter: inviter.name, organisation, link: origin + path, date }),
  });
}

/** Where an invitation is opened, in the language of whoever was invited. */
export function invitationPath(token: string, language: Language): string {
  return `/invitations/${token}?lang=${language}`;
}

type Condition = ReturnType<typeof eq>;

async function withdrawOpen(
  tx: Transaction,
  directorship: Directorship,
  which: Condition,
  now: Date,
): Promise<number> {
  const rows = await tx
    .update(invitation)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(invitation.organisationId, directorship.organisationId),
        isNull(invitation.withdrawnAt),
        sql`(${invitation.email} is null or ${invitation.acceptedAt} is null)`,
        which,
      ),
    )
    .returning({ id: invitation.id });
  return rows.length;
}

/** Withdraws one invitation of the organisation; false when it has none with this id that is open. */
export async function withdraw(
  tx: Transaction,
  directorship: Directorship,
  id: string,
  now: Date,
): Promise<boolean> {
  return (await withdrawOpen(tx, directorship, sameId(id), now)) > 0;
}

/** Withdraws all links: somebody who is removed may still have them. Returns how many there were. */
export async function withdrawLinks(
  tx: Transaction,
  directorship: Directorship,
  now: Date,
): Promise<number> {
  const usable = and(isNull(invitation.email), gt(invitation.expiresAt, now));
  return usable ? withdrawOpen(tx, directorship, usable, now) : 0;
}

// An id from a form may be anything; as text it compares without an error.
const sameId = (id: string) => sql`${invitation.id}::text = ${id}`;

/** One invitation of the organisation, for who wants to send it again. */
export async function invitationWith(db: Reading, directorship: Directorship, id: string) {
  const [row] = await db
    .select()
    .from(invitation)
    .where(and(eq(invitation.organisationId, directorship.organisationId), sameId(id)));
  return row && { ...row, roles: row.roles as Role[] };
}

export type InvitationInList = {
  readonly id: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly state: InvitationState;
  readonly uses: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly invitedBy: string | null;
};

/** Long enough to see what was sent; older ones are in the trail. */
const LONGEST_LIST = 200;

/** The invitations of an organisation, newest first. */
export async function invitationsOf(
  db: Reading,
  directorship: Directorship,
  now: Date,
): Promise<InvitationInList[]> {
  const rows = await db
    .select({ invitation, invitedBy: user.name })
    .from(invitation)
    .leftJoin(user, eq(user.id, invitation.invitedBy))
    .where(eq(invitation.organisationId, directorship.organisationId))
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .limit(LONGEST_LIST);
  return rows.map(({ invitation: row, invitedBy }) => ({
    id: row.id,
    email: row.email,
    roles: row.roles as Role[],
    state: stateOf(row, now),
    uses: row.uses,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    invitedBy,
  }));
}

/** How many invitations an organisation made after a moment. */
export async function invitedSince(
  db: Reading,
  directorship: Directorship,
  since: Date,
): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(invitation)
    .where(
      and(
        eq(invitation.organisationId, directorship.organisationId),
        gt(invitation.createdAt, since),
      ),
    );
  return row?.total ?? 0;
}
