import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Content } from './entry.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const person = (name: string) => text(name).references(() => user.id, { onDelete: 'set null' });

/**
 * A case, a method or a source. What is public (`content`, a copy of version `version`) and what is
 * being written (`draft`) stand beside each other: a published entry can be worked on in peace.
 */
export const entry = pgTable(
  'knowledge_entry',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Its place in the address; never changes once it was public. */
    slug: text('slug').notNull().unique(),
    kind: text('kind').notNull(),
    /** Whose it is. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    createdBy: person('created_by'),
    createdAt: moment('created_at').notNull(),

    /** Null when nothing is being written. */
    draft: jsonb('draft').$type<Content>(),
    /** Grows by one with every save of the draft: whoever saves says which one they read. */
    revision: integer('revision').notNull().default(0),
    draftBy: person('draft_by'),
    draftAt: moment('draft_at'),
    /** The draft waits for a broker. */
    submittedAt: moment('submitted_at'),
    /** Since when brokers know of it; stays when the draft is taken back. */
    firstSubmittedAt: moment('first_submitted_at'),

    /** Null until a broker approved it. */
    content: jsonb('content').$type<Content>(),
    version: integer('version').notNull().default(0),
    firstPublishedAt: moment('first_published_at'),
    publishedAt: moment('published_at'),
    withdrawnAt: moment('withdrawn_at'),
    /** Null, `owner` or `broker`: what a broker withdrew comes back by review alone. */
    withdrawnBy: text('withdrawn_by'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    /** A duplicate points to the entry that took it in. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => entry.id, {
      onDelete: 'set null',
    }),

    /** Somebody who agreed to be asked; their address is never shown. */
    contactId: person('contact_id'),
    contactAgreedAt: moment('contact_agreed_at'),
    /** When the owner last said that it is still true, and was last asked. */
    confirmedAt: moment('confirmed_at'),
    askedAt: moment('asked_at'),
    /** How often the owner was asked since they last confirmed. */
    asked: integer('asked').notNull().default(0),
  },
  (table) => [
    index().on(table.organisationId),
    index().on(table.publishedAt),
    index().using('gin', table.content.op('jsonb_path_ops')),
  ],
);

/** What was public, and when: never changed. */
export const entryVersion = pgTable(
  'knowledge_entry_version',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    content: jsonb('content').$type<Content>().notNull(),
    editedBy: person('edited_by'),
    approvedBy: person('approved_by'),
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.number] })],
);

/** Every save of a draft: what two people wrote at once is put together from what they began with. */
export const entryRevision = pgTable(
  'knowledge_entry_revision',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<Content>().notNull(),
    savedBy: person('saved_by'),
    savedAt: moment('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.revision] })],
);

/** What brokers said about what was submitted. */
export const entryReview = pgTable(
  'knowledge_entry_review',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'cascade' }),
    /** The draft that was looked at. */
    revision: integer('revision').notNull(),
    verdict: text('verdict').notNull(),
    note: text('note').notNull().default(''),
    brokerId: person('broker_id'),
    at: moment('at').notNull(),
  },
  (table) => [index().on(table.entryId, table.at)],
);
