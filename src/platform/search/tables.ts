import { boolean, customType, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

/** A transaction's number that never wraps (`xid8`), as text. */
const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' });

/**
 * Every text that can be found, kept by the room that it comes from in the transaction that changes
 * it. A removed text stays as a row without words, so that an index which was asleep learns of it.
 */
export const searchText = pgTable(
  'search_text',
  {
    /** What sort of thing it is, such as `knowledge`. */
    collection: text('collection').notNull(),
    id: text('id').notNull(),
    language: text('language').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    removed: boolean('removed').notNull().default(false),
    /** The transaction that wrote the row: an index reads on from the oldest one that was open. */
    writtenBy: transactionNumber('written_by')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.id, table.language] }),
    index().on(table.writtenBy),
  ],
);
