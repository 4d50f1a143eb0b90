import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import {
  invite,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import type { Person } from '#platform/http/visit.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { invitationLetter, reminderLetter } from './participants.messages.ts';
import { isJobRole, MAX_PARTICIPANTS, mayRemind, type JobRole } from './participant.ts';
import { lockScan, type Scan } from './scans.store.server.ts';
import { answer, participant, scan } from './tables.ts';

/** Somebody to ask: a member of the organisation by their id, or anybody by mail. */
export type ToAsk = {
  readonly email: string;
  readonly userId: string | null;
  readonly role: JobRole;
  /** In which language to write. */
  readonly language: Language;
};

/** Somebody who was asked, as the director sees them: whether they handed in, never what. */
export type Participant = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly userId: string | null;
  readonly role: JobRole;
  readonly invitedAt: Date;
  readonly remindedAt: Date | null;
  readonly submittedAt: Date | null;
};

/** The people who were asked, by name or address. */
export async function participantsOf(db: Reading, { id }: Scan): Promise<Participant[]> {
  const { email, userId, role, invitedAt, remindedAt, submittedAt } = participant;
  const rows = await db
    .select({
      id: participant.id,
      email,
      name: user.name,
      userId,
      role,
      invitedAt,
      remindedAt,
      submittedAt,
    })
    .from(participant)
    .leftJoin(user, eq(user.id, participant.userId))
    .where(eq(participant.scanId, id))
    .orderBy(asc(sql`lower(coalesce(${user.name}, ${participant.email}))`), asc(participant.email));
  return rows.map((row) => ({ ...row, role: isJobRole(row.role) ? row.role : 'other' }));
}

/** The language that members of the organisation chose; others get that of whoever asks them. */
export async function languagesOf(db: Reading, userIds: readonly string[]) {
  const rows = await db
    .select({ id: user.id, language: user.language })
    .from(user)
    .where(sql`${user.id} = any(${sql.param([...userIds])})`);
  return new Map(rows.map(({ id, language }) => [id, isLanguage(language) ? language : 'nl']));
}

/** How asking went: how many were asked, or why nobody was. */
export type Asking = { readonly asked: number } | 'not-answering' | 'too-many';

/** Where mails of a scan lead to. */
export type Address = { readonly origin: string };

/**
 * Asks people to answer and mails those who are not the asker themselves. Who was asked before is
 * skipped. Who is no member gets an invitation to the organisation with it.
 */
export async function ask(
  tx: Transaction,
  directorship: Directorship,
  own: Scan,
  people: readonly ToAsk[],
  { origin }: Address,
  now: Date,
): Promise<Asking> {
  const { organisationId, organisationName, slug, userId } = directorship;
  const { state, layer } = await lockScan(tx, own);
  if (state !== 'answering') return 'not-answering';
  const [before] = await tx
    .select({ total: count() })
    .from(participant)
    .where(eq(participant.scanId, own.id));
  if ((before?.total ?? 0) + people.length > MAX_PARTICIPANTS) return 'too-many';
  let asked = 0;
  for (const { language, ...person } of people) {
    const [made] = await tx
      .insert(participant)
      .values({ ...person, email: person.email.toLowerCase(), scanId: own.id, invitedAt: now })
      .onConflictDoNothing()
      .returning({ email: participant.email });
    if (!made) continue;
    asked += 1;
    if (person.userId === userId) continue;
    const path = person.userId
      ? `/organisations/${slug}/scans/${own.id}/answers`
      : await invite(
          tx,
          directorship,
          { email: made.email, roles: ['member'], language, why: 'scan' },
          now,
        );
    const letter = { organisation: organisationName, layer, link: origin + path };
    const isMember = person.userId !== null;
    await queueMail(tx, { to: made.email, ...invitationLetter[language]({ ...letter, isMember }) });
  }
  const action = 'scan.people-asked';
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action,
    subject: own.id,
    details: { asked },
  });
  return { asked };
}

/** Mails everyone who did not hand in and was left in peace for a day; returns how many. */
export async function remind(
  tx: Transaction,
  directorship: Directorship,
  own: Scan,
  { origin, language }: Address & { readonly language: Language },
  now: Date,
): Promise<number | 'not-answering'> {
  const { organisationId, organisationName, slug, userId } = directorship;
  const { state, layer } = await lockScan(tx, own);
  if (state !== 'answering') return 'not-answering';
  const waiting = (await participantsOf(tx, own)).filter((one) => mayRemind(one, now));
  const languages = await languagesOf(
    tx,
    waiting.flatMap((one) => one.userId ?? []),
  );
  for (const one of waiting) {
    await tx.update(participant).set({ remindedAt: now }).where(eq(participant.id, one.id));
    const theirs = (one.userId && languages.get(one.userId)) || language;
    const path = one.userId
      ? `/organisations/${slug}/scans/${own.id}/answers`
      : await invite(
          tx,
          directorship,
          { email: one.email, roles: ['member'], language: theirs, why: 'scan' },
          now,
        );
    const letter = { organisation: organisationName, layer, link: origin + path };
    const isMember = one.userId !== null;
    await queueMail(tx, { to: one.email, ...reminderLetter[theirs]({ ...letter, isMember }) });
  }
  const details = { reminded: waiting.length };
  const action = 'scan.people-reminded';
  await record(tx, { at: now, organisationId, userId, action, subject: own.id, details });
  return waiting.length;
}

declare const proven: unique symbol;

/** The place of one person in one scan: proof that the answers behind it are their own. */
export type Participation = {
  readonly [proven]: true;
  readonly id: string;
  readonly scan: Scan;
  readonly userId: string;
  readonly role: JobRole;
  readonly submittedAt: Date | null;
};

/**
 * Ties the places that were kept for a person's mail address to the person, in all scans of the
 * organisation. Only a verified address counts; whoever has a place already keeps that one. A
 * place with answers is somebody's for good, also when their account is gone.
 */
export async function takePlaces(
  db: Database,
  { organisationId }: Membership,
  person: Person,
): Promise<void> {
  if (!person.emailVerified) return;
  const inOwnScan = sql`${participant.scanId} in
    (select ${scan.id} from ${scan} where ${scan.organisationId} = ${organisationId})`;
  const hasNoPlace = sql`not exists (select 1 from ${participant} as held
    where held.scan_id = ${participant.scanId} and held.user_id = ${person.id})`;
  // Somebody who is gone answered here: whoever has their mailbox now may not read it.
  const isUnused = sql`not exists (select 1 from ${answer}
    where ${answer.participantId} = ${participant.id})`;
  await db
    .update(participant)
    .set({ userId: person.id })
    .where(
      and(
        eq(participant.email, person.email.toLowerCase()),
        isNull(participant.userId),
        inOwnScan,
        hasNoPlace,
        isUnused,
      ),
    );
}

/** The reader's own place in a scan; undefined when they were not asked. */
export async function participationIn(
  db: Reading,
  membership: Membership,
  own: Scan,
): Promise<Participation | undefined> {
  const [row] = await db
    .select()
    .from(participant)
    .where(and(eq(participant.scanId, own.id), eq(participant.userId, membership.userId)));
  return row && ({ ...row, scan: own } as unknown as Participation);
}
