import {
  boolean,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * A partner that an organisation knows, as it says itself. When that partner is on this installation
 * and says the same of the other, the two rows confirm each other. Nobody else sees either.
 */
export const acquaintance = pgTable(
  'acquaintance',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    website: text('website'),
    /** What was done together, and the last year of it. */
    what: text('what').notNull().default(''),
    lastYear: text('last_year'),
    /** The organisation on this installation that it is; never told before that one confirmed. */
    partnerId: uuid('partner_id').references(() => organisation.id, { onDelete: 'set null' }),
    /** When the partner was asked to confirm, and since when this row says “we worked together”. */
    askedAt: moment('asked_at'),
    saidAt: moment('said_at'),
    /** This side agrees that a confirmed cooperation is used and told as a bridge. */
    mayBeTold: boolean('may_be_told').notNull().default(false),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [unique().on(table.organisationId, table.name), index().on(table.partnerId)],
);

/**
 * An organisation does not want to be asked by another whether they worked together. Kept apart from the
 * rows of who asked, so that removing a partner and adding it again does not ask again.
 */
export const acquaintanceRefusal = pgTable(
  'acquaintance_refusal',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    askerId: uuid('asker_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.askerId] })],
);
