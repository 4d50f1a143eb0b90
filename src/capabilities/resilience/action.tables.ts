import { date, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What an organisation said of an action; one that is not here is open. */
export const resilienceAction = pgTable(
  'resilience_action',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** `check:<id>:<domain>` or `basics:<question>` (`action.ts`). */
    key: text('key').notNull(),
    state: text('state').notNull(),
    /** For later: the day from which it is shown again. */
    until: date('until'),
    note: text('note').notNull().default(''),
    saidBy: text('said_by').references(() => user.id, { onDelete: 'set null' }),
    saidAt: moment('said_at').notNull(),
    /** The step of the plan that it became; the plan says what became of that. */
    stepId: uuid('step_id'),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.key] })],
);

/** All that was ever said of an action, oldest first. */
export const resilienceActionEvent = pgTable(
  'resilience_action_event',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    state: text('state').notNull(),
    note: text('note').notNull().default(''),
    saidBy: text('said_by').references(() => user.id, { onDelete: 'set null' }),
    at: moment('at').notNull(),
  },
  (table) => [index().on(table.organisationId, table.key, table.at)],
);
