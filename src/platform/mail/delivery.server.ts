import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { config } from '../config.server.ts';
import type { Database } from '../database/database.server.ts';
import { addJob, type Work } from '../jobs/jobs.server.ts';
import { mail, type CalendarMethod } from './tables.ts';

/** The job that delivers one mail. */
export const MAIL_JOB = 'mail';
/** A mail that has waited for a mail server for so long is not sent any more: its links are old. */
const TOO_OLD_HOURS = 24;
const AT_ONCE = 50;
/** The name of an invitation where a mail program shows it as an attachment. */
const INVITATION_FILE = 'samenspel.ics';

/** What takes a mail to its reader; it throws when that fails. */
export type Postman = (letter: Posted) => Promise<void>;
type Posted = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendarMethod: CalendarMethod | null;
  readonly calendar: string | null;
};

/** The mail server of the settings. */
export function smtpPostman(url: string, from = config().MAIL_FROM): Postman {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return async ({ id, to, subject, text, calendarMethod, calendar }) => {
    // The same id at every try: a receiver that got it twice can tell.
    const messageId = `<${id}@${domainOf(from)}>`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId,
      headers,
      ...(calendar &&
        calendarMethod && {
          icalEvent: { method: calendarMethod, filename: INVITATION_FILE, content: calendar },
        }),
    });
  };
}

/** Hands waiting mails to the jobs, in one transaction: each gets one job, also with two processes. */
export async function queueWaitingMail(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    const waiting = await tx
      .select({ id: mail.id })
      .from(mail)
      .where(
        and(
          isNull(mail.queuedAt),
          isNull(mail.sentAt),
          gt(mail.createdAt, sql`now() - make_interval(hours => ${TOO_OLD_HOURS})`),
        ),
      )
      .orderBy(asc(mail.createdAt))
      .limit(AT_ONCE)
      .for('update', { skipLocked: true });
    const ids = waiting.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await tx
      .update(mail)
      .set({ queuedAt: sql`now()` })
      .where(inArray(mail.id, ids));
    for (const id of ids) await addJob(tx, MAIL_JOB, { id });
    return ids.length;
  });
}

/**
 * Delivers one mail. What has been sent is noted at once and not sent again when the job runs a
 * second time. The text goes when it has been sent: it held links that let somebody in.
 */
export async function deliver(
  db: Database,
  postman: Postman,
  { data, isLastTry }: Work,
): Promise<void> {
  const id = data.id ?? '';
  const [letter] = await db.select().from(mail).where(eq(mail.id, id));
  if (!letter || letter.sentAt || letter.failedAt) return;
  try {
    await postman(letter);
  } catch (error) {
    const final = isLastTry || isRefusedForGood(error);
    const failure = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    await db
      .update(mail)
      .set({ failure, failedAt: final ? sql`now()` : null })
      .where(eq(mail.id, id));
    if (final) return;
    throw error;
  }
  await db
    .update(mail)
    .set({ sentAt: sql`now()`, failure: null, text: '', calendar: null })
    .where(eq(mail.id, id));
}

/** RFC 5321 §4.2.1: a reply that begins with 5 will not change when we try again. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: unknown };
  return (
    typeof responseCode === 'number' &&
    responseCode >= 500 &&
    responseCode < 600 &&
    responseCode !== 535
  );
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}
