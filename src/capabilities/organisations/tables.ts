import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const organisation = pgTable('organisation', {
  id: uuid('id').primaryKey().defaultRandom(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  sort: text('sort').notNull(),
  nature: text('nature').notNull(),
  sizeClass: text('size_class').notNull(),
  region: text('region').notNull(),
  website: text('website'),
  languages: text('languages').array().notNull(),
  about: text('about').notNull().default(''),
  createdAt: moment('created_at').notNull(),
  /** For a knowledge institution: when an administrator confirmed that it is one. */
  confirmedAt: moment('confirmed_at'),
  /** When set, the organisation is closed to its members and erased after this moment. */
  eraseAfter: moment('erase_after'),
});

export const member = pgTable(
  'member',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    roles: text('roles').array().notNull(),
    joinedAt: moment('joined_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.userId] }),
    index().on(table.userId),
  ],
);

export const invitation = pgTable(
  'invitation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** Null when the invitation is a link for whoever holds it. */
    email: text('email'),
    roles: text('roles').array().notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: text('invited_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** For a link: when somebody joined by it last. */
    acceptedAt: moment('accepted_at'),
    /** How many people joined by it; a link serves a team. */
    uses: integer('uses').notNull().default(0),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index().on(table.organisationId)],
);
