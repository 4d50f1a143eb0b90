import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * What an organisation does not want, in the open: it can read and remove every line. Written by its
 * own people, or learnt from what was declined. `kind` and `value`: see `gate.ts`.
 */
export const gate = pgTable(
  'partner_gate',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    /** `organisation` or `broker`. */
    learntFrom: text('learnt_from').notNull(),
    note: text('note').notNull().default(''),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    /** After this day the gate is open again; null: until it is removed. */
    until: moment('until'),
  },
  (table) => [index().on(table.organisationId)],
);

/** One organisation blocked another: neither sees the other, and neither learns who did it. */
export const block = pgTable(
  'partner_block',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    blockedId: uuid('blocked_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index().on(table.organisationId), index().on(table.blockedId)],
);
