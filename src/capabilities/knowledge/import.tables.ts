import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import type { ImportWay, ImportWarning, Taken } from './import.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './proposed.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A text that was brought in and what it seems to tell; kept for a while, so that one can go on later. */
export const knowledgeImport = pgTable(
  'knowledge_import',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    way: text('way').$type<ImportWay>().notNull(),
    /** The name of the file, or the address; empty for a text that was pasted. */
    origin: text('origin').notNull(),
    title: text('title').notNull(),
    passages: jsonb('passages').$type<readonly Passage[]>().notNull(),
    warnings: jsonb('warnings').$type<readonly ImportWarning[]>().notNull(),
    proposals: jsonb('proposals').$type<readonly Proposal[]>().notNull(),
    /** Which of the proposals became an entry. */
    taken: jsonb('taken').$type<readonly Taken[]>().notNull(),
  },
  (table) => [index().on(table.organisationId), index().on(table.expiresAt)],
);
