import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { gap } from '#capabilities/scan/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Likeness } from './wheel-check.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const person = (name: string) => text(name).references(() => user.id, { onDelete: 'set null' });

/** A plan that was checked against what exists, kept by an organisation. */
export const wheelCheck = pgTable(
  'wheel_check',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** The gap of the scan from which it began. */
    gapId: uuid('gap_id').references(() => gap.id, { onDelete: 'set null' }),
    plan: text('plan').notNull(),
    language: text('language').notNull(),
    askedBy: person('asked_by'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index().on(table.organisationId, table.createdAt), index().on(table.gapId)],
);

/** One time that a plan was checked: never changed. */
export const wheelCheckRun = pgTable(
  'wheel_check_run',
  {
    checkId: uuid('check_id')
      .notNull()
      .references(() => wheelCheck.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    ranBy: person('ran_by'),
    /** How many entries were public, and how many texts were searched. */
    cases: integer('cases').notNull(),
    searchedNl: integer('searched_nl').notNull(),
    searchedEn: integer('searched_en').notNull(),
    progress: doublePrecision('progress').notNull(),
    likenesses: jsonb('likenesses').$type<readonly Likeness[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.checkId, table.number] })],
);

/** What the organisation does with an entry that was found; it stays when the check is repeated. */
export const wheelCheckDecision = pgTable(
  'wheel_check_decision',
  {
    checkId: uuid('check_id')
      .notNull()
      .references(() => wheelCheck.id, { onDelete: 'cascade' }),
    /** Not a reference: a decision outlives the entry. */
    entryId: uuid('entry_id').notNull(),
    decision: text('decision').notNull(),
    note: text('note').notNull(),
    decidedBy: person('decided_by'),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.checkId, table.entryId] })],
);

/** A link under which a check can be read without an account, until it expires or is withdrawn. */
export const wheelCheckShare = pgTable(
  'wheel_check_share',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    checkId: uuid('check_id')
      .notNull()
      .references(() => wheelCheck.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull(),
    language: text('language').notNull(),
    createdBy: person('created_by'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [uniqueIndex().on(table.tokenHash), index().on(table.checkId)],
);
