import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { user } from '#platform/accounts/tables.ts';
import { entry } from './entry.tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const person = (name: string) => text(name).references(() => user.id, { onDelete: 'set null' });

/** A question about an entry, and what became of it. */
export const question = pgTable(
  'knowledge_question',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'cascade' }),
    askerId: person('asker_id'),
    question: text('question').notNull(),
    /** In which language both are written. */
    language: text('language').notNull(),
    /** The asker agreed that it may become a part of the entry, and perhaps that their name stands there. */
    mayBePublic: boolean('may_be_public').notNull(),
    showsName: boolean('shows_name').notNull(),
    askedAt: moment('asked_at').notNull(),
    /** Who was written to; null when that were the directors of the owner. */
    sentTo: person('sent_to'),

    answer: text('answer').notNull().default(''),
    answeredBy: person('answered_by'),
    answeredAt: moment('answered_at'),
    /** When it became a part of the entry; null when it is none (any more). */
    publishedAt: moment('published_at'),
    closedAt: moment('closed_at'),
    /** Somebody said that this should not have been asked or answered. */
    reportedAt: moment('reported_at'),
    reportedBy: person('reported_by'),
  },
  (table) => [index().on(table.entryId), index().on(table.askerId, table.askedAt)],
);
