import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Told } from './anonymity.ts';
import type { Content, Origin } from './card.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const person = (name: string) => text(name).references(() => user.id, { onDelete: 'set null' });
const ofOrganisation = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/**
 * A request, an offer or a vision. What a broker approved (`content`) and what is being written
 * (`draft`) stand beside each other. A card is in the market when it has content, was not withdrawn,
 * and `expiresAt` is ahead.
 */
export const card = pgTable(
  'card',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').notNull(),
    organisationId: ofOrganisation('organisation_id'),
    createdBy: person('created_by'),
    createdAt: moment('created_at').notNull(),
    origin: jsonb('origin').$type<Origin>().notNull(),
    /** Who in the organisation hears what happens with it. */
    contactId: person('contact_id'),
    visibility: text('visibility').notNull().default('anonymous'),

    /** Null when nothing is being written. */
    draft: jsonb('draft').$type<Content>(),
    /** Grows by one with every save of the draft: whoever saves says which one they read. */
    revision: integer('revision').notNull().default(0),
    draftAt: moment('draft_at'),
    /** The draft waits for a broker since. */
    submittedAt: moment('submitted_at'),

    /** Null until a broker approved it. */
    content: jsonb('content').$type<Content>(),
    approvedAt: moment('approved_at'),
    approvedBy: person('approved_by'),
    /**
     * What is told of its organisation while it is anonymous. Fixed when it is first shown: words that
     * change when others come or go would name it to whoever compares.
     */
    told: jsonb('told').$type<Told>(),
    /** First time in the market: newcomers get one labelled place. */
    firstApprovedAt: moment('first_approved_at'),
    expiresAt: moment('expires_at'),
    /** When a mail asked whether it should be renewed; null after renewal. */
    renewalAskedAt: moment('renewal_asked_at'),
    /** Taken from the market by its organisation or by a broker. */
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    /** Mail its contact when a good match comes. */
    watchedSince: moment('watched_since'),
    /** Matches that the watch has told of, by card. */
    watchTold: uuid('watch_told').array().notNull().default([]),
  },
  (table) => [
    index().on(table.organisationId),
    index().on(table.expiresAt),
    index().on(table.submittedAt),
    // The public market: the newest first, narrowed by what a card says.
    index().on(table.firstApprovedAt.desc(), table.id.desc()),
    index().using('gin', table.content.op('jsonb_path_ops')),
  ],
);

/** What brokers said about a card that was submitted: `approved` or `asked-back`. */
export const cardReview = pgTable(
  'card_review',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    cardId: uuid('card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    verdict: text('verdict').notNull(),
    note: text('note').notNull().default(''),
    brokerId: person('broker_id'),
    at: moment('at').notNull(),
  },
  (table) => [index().on(table.cardId, table.at)],
);

/** How often a card was shown among the first ten to another organisation: exposure is shared fairly. */
export const cardExposure = pgTable(
  'card_exposure',
  {
    cardId: uuid('card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    organisationId: ofOrganisation('organisation_id'),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cardId, table.organisationId] })],
);
