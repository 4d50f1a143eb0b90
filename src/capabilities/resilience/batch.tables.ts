import { isNull } from 'drizzle-orm';
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
import type { Finding } from './measurement.ts';
import type { Score } from './score.ts';
import type { Suppliers } from './suppliers.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Many domains, measured together by a broker of an institute or by an administrator (then without institute). */
export const measurementBatch = pgTable('measurement_batch', {
  id: uuid('id').primaryKey().defaultRandom(),
  instituteId: uuid('institute_id').references(() => organisation.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  askedBy: text('asked_by').references(() => user.id, { onDelete: 'set null' }),
  askedAt: moment('asked_at').notNull(),
  /** When it began, or went on after it was stopped. */
  startedAt: moment('started_at'),
  endedAt: moment('ended_at'),
  stoppedAt: moment('stopped_at'),
});

/** One domain of it. It has a result once, whatever happens to the process that measures. */
export const batchDomain = pgTable(
  'measurement_batch_domain',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => measurementBatch.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The line of the file that it stood on. */
    line: integer('line').notNull(),
    /** `full`, `passive`, or why not: `not-allowed`. */
    depth: text('depth').notNull(),
    /** When a process took it; one that is not measured long after that is taken again. */
    claimedAt: moment('claimed_at'),
    measuredAt: moment('measured_at'),
    /** `measured`, `absent` (DNS does not know it), `failed` or `left-alone` (its owner asked so); null until then. */
    outcome: text('outcome'),
    findings: jsonb('findings').$type<readonly Finding[]>(),
    score: jsonb('score').$type<Score>(),
    suppliers: jsonb('suppliers').$type<Suppliers>(),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.name] }),
    index().on(table.batchId, table.line),
    index('measurement_batch_domain_waiting')
      .on(table.batchId, table.line)
      .where(isNull(table.measuredAt)),
  ],
);
