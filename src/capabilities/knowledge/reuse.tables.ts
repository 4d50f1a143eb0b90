import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { entry } from './entry.tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** An organisation says that it uses what an entry tells. */
export const reuse = pgTable(
  'knowledge_reuse',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** For what, in a sentence. */
    purpose: text('purpose').notNull(),
    /** Everybody may see it; else only the owner of the entry. */
    isPublic: boolean('is_public').notNull(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    removedAt: moment('removed_at'),
    /** When the owner got a mail about it. */
    toldAt: moment('told_at'),
  },
  (table) => [index().on(table.entryId), index().on(table.organisationId)],
);
