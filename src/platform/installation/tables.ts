import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** Facts about this installation as a whole, such as whether its database was made as a demo. */
export const installation = pgTable('installation', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
});
