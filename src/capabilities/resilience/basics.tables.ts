import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What the one who is responsible answered to a statement; answering again replaces it. */
export const basicsAnswer = pgTable(
  'basics_answer',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    statement: text('statement').notNull(),
    answer: text('answer').notNull(),
    note: text('note').notNull().default(''),
    answeredBy: text('answered_by').references(() => user.id, { onDelete: 'set null' }),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.statement] })],
);

/** A colleague who sees it differently; it goes when they withdraw it, or the answer becomes theirs. */
export const basicsDisagreement = pgTable(
  'basics_disagreement',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    statement: text('statement').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    answer: text('answer').notNull(),
    note: text('note').notNull().default(''),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.statement, table.userId] })],
);

/** All that was ever said of a statement: answered, seen differently, taken back, or talked about and left so. */
export const basicsEvent = pgTable(
  'basics_event',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    statement: text('statement').notNull(),
    what: text('what').notNull(),
    answer: text('answer').notNull(),
    note: text('note').notNull().default(''),
    saidBy: text('said_by').references(() => user.id, { onDelete: 'set null' }),
    at: moment('at').notNull(),
  },
  (table) => [index().on(table.organisationId, table.statement, table.at)],
);
