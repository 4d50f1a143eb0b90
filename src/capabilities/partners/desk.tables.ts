import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { card } from './card.tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** The institute whose brokers serve an organisation: every organisation has at most one desk. */
export const deskOrganisation = pgTable(
  'desk_organisation',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    instituteId: uuid('institute_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    since: moment('since').notNull(),
  },
  (table) => [index().on(table.instituteId)],
);

/** How many introductions a broker can take care of at the same time, and whether they take new ones. */
export const brokerCapacity = pgTable(
  'broker_capacity',
  {
    instituteId: uuid('institute_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    most: integer('most').notNull(),
    available: boolean('available').notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.instituteId, table.userId] })],
);

/** A broker's note for the colleagues of the desk, about a card, an introduction or an organisation. */
export const deskNote = pgTable(
  'desk_note',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    instituteId: uuid('institute_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    about: text('about').notNull(),
    aboutId: uuid('about_id').notNull(),
    text: text('text').notNull(),
    writtenBy: text('written_by').references(() => user.id, { onDelete: 'set null' }),
    at: moment('at').notNull(),
  },
  (table) => [index().on(table.instituteId, table.about, table.aboutId)],
);

/** Two cards that a broker does not want to see proposed again, and why; only this desk looks at it. */
export const setAside = pgTable(
  'desk_set_aside',
  {
    instituteId: uuid('institute_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** The smaller id of the two first, so that a pair is one row. */
    firstCardId: uuid('first_card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    secondCardId: uuid('second_card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    reason: text('reason').notNull(),
    words: text('words').notNull().default(''),
    setBy: text('set_by').references(() => user.id, { onDelete: 'set null' }),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.instituteId, table.firstCardId, table.secondCardId] }),
    index().on(table.secondCardId),
  ],
);

/** When the brokers of a desk last got the mail about what came in: at most one a day. */
export const deskDigest = pgTable('desk_digest', {
  instituteId: uuid('institute_id')
    .primaryKey()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  sentAt: moment('sent_at').notNull(),
});
