import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { mail, type CalendarMethod } from './tables.ts';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What it is about, when it may have to be called back before it was sent. */
  readonly about?: string;
  /** An invitation for the calendar of the reader; its text is a whole iCalendar object. */
  readonly calendar?: { readonly method: CalendarMethod; readonly text: string };
};

/** Puts a mail in the outbox; call it in the transaction that causes the mail. */
export async function queueMail(db: Pick<Database, 'insert'>, letter: Letter): Promise<void> {
  const { calendar, ...words } = letter;
  const invitation = calendar && { calendarMethod: calendar.method, calendar: calendar.text };
  await db.insert(mail).values({ ...words, ...invitation });
}

/** Takes mails about something out of the outbox that were not sent yet: they may not be said any more. */
export async function callBackMail(db: Pick<Database, 'delete'>, about: string): Promise<void> {
  await db.delete(mail).where(and(eq(mail.about, about), isNull(mail.sentAt)));
}
