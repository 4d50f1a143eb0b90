import { boolean, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A domain of an organisation: nothing of it is measured before `provenAt`. */
export const resilienceDomain = pgTable(
  'resilience_domain',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** In ASCII, lower case, without the dot at the end. */
    name: text('name').notNull(),
    /** What has to be found in DNS or in the file. It is no secret: whoever can put it there is the owner. */
    proofToken: text('proof_token').notNull(),
    /** The hash of what the mail to security@ or postmaster@ carries, and how long it can be used. */
    mailTokenHash: text('mail_token_hash').unique(),
    mailTokenExpiresAt: moment('mail_token_expires_at'),
    provenBy: text('proven_by'),
    provenAt: moment('proven_at'),
    /** The proof is looked for again now and then: a domain can be sold. */
    proofSeenAt: moment('proof_seen_at'),
    /** When the directors were told that the proof ends; once for each proof. */
    endToldAt: moment('end_told_at'),
    /** Whether it is measured each week, and whether the desk of the organisation may measure and see it. */
    isWeekly: boolean('is_weekly').notNull().default(false),
    isOpenToDesk: boolean('is_open_to_desk').notNull().default(false),
    addedBy: text('added_by').references(() => user.id, { onDelete: 'set null' }),
    addedAt: moment('added_at').notNull(),
  },
  (table) => [unique().on(table.organisationId, table.name), index().on(table.name)],
);
