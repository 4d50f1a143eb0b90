import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { sealedText } from '../sealed.server.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What an invitation asks of a calendar (RFC 5546): to put something in it, or to take it out. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** Every mail that we want to be sent. It is written in the transaction that causes it. */
export const mail = pgTable(
  'mail',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    to: text('to').notNull(),
    subject: text('subject').notNull(),
    /** Sealed, because it holds links that let somebody in; emptied once it has been sent. */
    text: sealedText('text').notNull(),
    /** An invitation that goes with it (RFC 6047): what it asks of a calendar, and its text, sealed too. */
    calendarMethod: text('calendar_method').$type<CalendarMethod>(),
    calendar: sealedText('calendar'),
    /** What it is about, such as an introduction: until it was sent it can be called back by that. */
    about: text('about'),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When it was handed to the jobs; null in the outbox of an installation without a mail server. */
    queuedAt: moment('queued_at'),
    sentAt: moment('sent_at'),
    /** When we gave up. */
    failedAt: moment('failed_at'),
    /** What the mail server said the last time that it failed. */
    failure: text('failure'),
  },
  (table) => [index().on(table.createdAt), index().on(table.queuedAt)],
);
