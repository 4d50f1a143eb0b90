import { boolean, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * What harvesters (OAI-PMH) may know of: every entry that was ever public, also when its row is gone.
 * It refers to nothing, so that what was erased can still be reported as deleted.
 */
export const harvestRecord = pgTable(
  'knowledge_harvest_record',
  {
    entryId: uuid('entry_id').primaryKey(),
    kind: text('kind').notNull(),
    version: integer('version').notNull(),
    deleted: boolean('deleted').notNull(),
    /** When we noticed its last change, in whole seconds: never before an earlier harvest. */
    datestamp: timestamp('datestamp', { withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.datestamp, table.entryId)],
);
