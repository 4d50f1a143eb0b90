import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { user } from '#platform/accounts/tables.ts';
import { resilienceDomain } from './domain.tables.ts';
import type { Finding } from './measurement.ts';
import type { Score } from './score.ts';
import type { Suppliers } from './suppliers.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** One measurement of a proven domain: asked for, running, done, or ended without a result. */
export const resilienceMeasurement = pgTable(
  'resilience_measurement',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    domainId: uuid('domain_id')
      .notNull()
      .references(() => resilienceDomain.id, { onDelete: 'cascade' }),
    /** `all`, or the id of the one check that was measured again. */
    of: text('of').notNull(),
    state: text('state').notNull(),
    /** How many of the parts of a measurement are done. */
    done: integer('done').notNull().default(0),
    askedBy: text('asked_by').references(() => user.id, { onDelete: 'set null' }),
    askedAt: moment('asked_at').notNull(),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    findings: jsonb('findings').$type<readonly Finding[]>(),
    score: jsonb('score').$type<Score>(),
    suppliers: jsonb('suppliers').$type<Suppliers>(),
  },
  (table) => [index().on(table.domainId, table.askedAt), index().on(table.state)],
);
