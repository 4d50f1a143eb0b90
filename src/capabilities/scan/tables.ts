import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const ofOrganisation = () =>
  uuid('organisation_id')
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' });

/** A scan of a team: opened by a director, answered by people alone, closed with outcomes. */
export const scan = pgTable(
  'scan',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: ofOrganisation(),
    instrument: text('instrument').notNull(),
    version: text('version').notNull(),
    layer: text('layer').notNull(),
    openedBy: text('opened_by').references(() => user.id, { onDelete: 'set null' }),
    openedAt: moment('opened_at').notNull(),
    /** From here on no answers are taken and the conversation may begin. */
    answersClosedAt: moment('answers_closed_at'),
    /** When answering was opened again after a view had been shown; see `showsViews`. */
    reopenedAt: moment('reopened_at'),
    /** The conversation is over: the outcomes stand. */
    concludedAt: moment('concluded_at'),
    /** Set when the scan came in with an export: its outcomes are here, its answers are not. */
    importedAt: moment('imported_at'),
  },
  (table) => [index().on(table.organisationId, table.openedAt)],
);

/** Somebody who was asked to answer, by mail address or as a member, in a role. */
export const participant = pgTable(
  'participant',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    scanId: uuid('scan_id')
      .notNull()
      .references(() => scan.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    /** Set when the person has joined; only then can they answer. */
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    /** What the person does in the organisation, such as `marketing`; not a right. */
    role: text('role').notNull(),
    invitedAt: moment('invited_at').notNull(),
    remindedAt: moment('reminded_at'),
    submittedAt: moment('submitted_at'),
    /** When the response that counts last changed: handed in, taken back, or an answer after that. */
    changedAt: moment('changed_at'),
  },
  (table) => [
    uniqueIndex().on(table.scanId, table.email),
    uniqueIndex().on(table.scanId, table.userId),
    index().on(table.userId),
  ],
);

/** One answer of one response: a level, or why there is none. */
export const answer = pgTable(
  'answer',
  {
    participantId: uuid('participant_id')
      .notNull()
      .references(() => participant.id, { onDelete: 'cascade' }),
    indicator: text('indicator').notNull(),
    /** `level`, `unknown` or `not-applicable`. */
    kind: text('kind').notNull(),
    level: smallint('level'),
    note: text('note').notNull().default(''),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.participantId, table.indicator] })],
);

/** What the team agreed on for one indicator. */
export const outcome = pgTable(
  'outcome',
  {
    scanId: uuid('scan_id')
      .notNull()
      .references(() => scan.id, { onDelete: 'cascade' }),
    indicator: text('indicator').notNull(),
    kind: text('kind').notNull(),
    level: smallint('level'),
    agreed: text('agreed').notNull().default(''),
    dissent: text('dissent').notNull().default(''),
    decidedBy: text('decided_by').references(() => user.id, { onDelete: 'set null' }),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scanId, table.indicator] })],
);

/** A result of another instrument: five values, entered or imported. */
export const earlierResult = pgTable(
  'earlier_result',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: ofOrganisation(),
    instrument: text('instrument').notNull(),
    source: text('source').notNull(),
    measuredOn: date('measured_on').notNull(),
    /** The scale on which it came in: `levels`, `ten` or `hundred`; the values are levels already. */
    scale: text('scale').notNull().default('levels'),
    /** Part → value from 1 to 5; a part that was not measured is absent. */
    values: jsonb('values').$type<Record<string, number>>().notNull(),
    enteredBy: text('entered_by').references(() => user.id, { onDelete: 'set null' }),
    enteredAt: moment('entered_at').notNull(),
    /** A removed result is kept, so that it can be put back. */
    removedAt: moment('removed_at'),
  },
  (table) => [index().on(table.organisationId, table.measuredOn)],
);

/** A difference that the organisation chose to close within twelve months. */
export const gap = pgTable(
  'gap',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: ofOrganisation(),
    scanId: uuid('scan_id').references(() => scan.id, { onDelete: 'set null' }),
    earlierResultId: uuid('earlier_result_id').references(() => earlierResult.id, {
      onDelete: 'set null',
    }),
    part: text('part').notNull(),
    /** Null when the gap is about a whole part. */
    indicator: text('indicator'),
    title: text('title').notNull(),
    startValue: doublePrecision('start_value').notNull(),
    targetValue: doublePrecision('target_value').notNull(),
    targetDate: date('target_date').notNull(),
    chosenBy: text('chosen_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    closedAt: moment('closed_at'),
    /** `reached` or `unwanted`, when closed. */
    closedAs: text('closed_as'),
  },
  (table) => [index().on(table.organisationId)],
);

/** Something to finish within 90 days. */
export const step = pgTable(
  'step',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    gapId: uuid('gap_id')
      .notNull()
      .references(() => gap.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** The parts that this step touches, its gap's own among them. */
    parts: text('parts').array().notNull(),
    ownerId: text('owner_id').references(() => user.id, { onDelete: 'set null' }),
    hours: integer('hours').notNull(),
    euros: integer('euros').notNull(),
    /** `structural`, `project` or `none`. */
    money: text('money').notNull(),
    /** What stays when the project money is gone; only then it is asked. */
    remains: text('remains').notNull().default(''),
    partnerNeeded: boolean('partner_needed').notNull(),
    startsOn: date('starts_on').notNull(),
    dueOn: date('due_on').notNull(),
    createdAt: moment('created_at').notNull(),
    doneAt: moment('done_at'),
    /** A removed step is kept, so that it can be put back. */
    removedAt: moment('removed_at'),
  },
  (table) => [index().on(table.gapId)],
);

/** The two-minute check after 90 days: asked by mail, answered once. */
export const stepCheck = pgTable(
  'step_check',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => step.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull().unique(),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
    /** `done`, `not-done` or `unwanted`. */
    result: text('result'),
    why: text('why').notNull().default(''),
    next: text('next').notNull().default(''),
    /** The step that came out of the answer. */
    nextStepId: uuid('next_step_id').references(() => step.id, { onDelete: 'set null' }),
  },
  (table) => [uniqueIndex().on(table.stepId)],
);

/** A link under which a report can be read without an account, until it expires or is withdrawn. */
export const reportShare = pgTable(
  'report_share',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    scanId: uuid('scan_id')
      .notNull()
      .references(() => scan.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull().unique(),
    language: text('language').notNull(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [index().on(table.scanId)],
);
