import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisation } from '#capabilities/organisations/tables.ts';
import { user } from '#platform/accounts/tables.ts';
import { card } from './card.tables.ts';
import type { Reasons } from './match.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const person = (name: string) => text(name).references(() => user.id, { onDelete: 'set null' });

/**
 * Two cards that somebody wants to bring together. It is born with an interest of one side or a
 * proposal of a broker, and has two sides (`introductionSide`). The rules about its state are in
 * `introduction.ts`; whoever changes a side locks the row of the introduction first.
 */
export const introduction = pgTable(
  'introduction',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The smaller id of the two first, so that a pair is one row. */
    firstCardId: uuid('first_card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    secondCardId: uuid('second_card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    /** What each side would get, the bridge and the risk, as they were shown then. */
    reasons: jsonb('reasons').$type<{ first: Reasons; second: Reasons }>().notNull(),
    /** What a broker who proposed it adds in own words, for both sides; it names nobody. */
    brokerWords: text('broker_words').notNull().default(''),
    /** Null when a side began itself. */
    proposedBy: person('proposed_by'),
    /** The broker who takes care of it, and their institute. */
    brokerId: person('broker_id'),
    instituteId: uuid('institute_id').references(() => organisation.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    /** Without two answers by then it has expired. */
    expiresAt: moment('expires_at').notNull(),
    /** The moment of the second yes: from here on both may know names. */
    introducedAt: moment('introduced_at'),
    /** Null while open: `declined`, `withdrawn`, `expired`, `blocked`, `started`, `nothing`. */
    ending: text('ending'),
    endedAt: moment('ended_at'),
    /** Three moments that are proposed for a first conversation, and the one that was chosen. */
    moments: timestamp('moments', { withTimezone: true }).array().notNull().default([]),
    chosenMoment: moment('chosen_moment'),
    /** How often calendars were told something else about it (SEQUENCE in RFC 5545). */
    calendarSequence: integer('calendar_sequence').notNull().default(0),
    /** When the broker or the two last did something; a reminder goes after two silent weeks. */
    touchedAt: moment('touched_at').notNull(),
    remindedAt: moment('reminded_at'),
    metAt: moment('met_at'),
  },
  (table) => [
    unique().on(table.firstCardId, table.secondCardId),
    index().on(table.secondCardId),
    index().on(table.instituteId),
  ],
);

/** One side of an introduction. */
export const introductionSide = pgTable(
  'introduction_side',
  {
    introductionId: uuid('introduction_id')
      .notNull()
      .references(() => introduction.id, { onDelete: 'cascade' }),
    cardId: uuid('card_id')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' }),
    /** Null, `yes` or `no`; `withdrawn` takes a yes back, also after names were told. */
    answer: text('answer'),
    /** Why not: one of the reasons in `introduction.ts`, and what was added in own words. */
    reason: text('reason'),
    words: text('words').notNull().default(''),
    answeredBy: person('answered_by'),
    answeredAt: moment('answered_at'),
    /** The proposed moments that suit this side, by number. */
    suits: text('suits').array(),
    /** What this side says became of it: `met`, `started`, `nothing`. */
    became: text('became'),
    becameWhy: text('became_why').notNull().default(''),
    toldAt: moment('told_at'),
    /** Something was wrong, for the eyes of brokers only. */
    reportedAt: moment('reported_at'),
    report: text('report').notNull().default(''),
    /** A broker has looked into the report. */
    reportHandledAt: moment('report_handled_at'),
  },
  (table) => [unique().on(table.introductionId, table.cardId), index().on(table.organisationId)],
);

/** A question before saying yes, and its answer: they pass by the broker, without names. */
export const introductionQuestion = pgTable(
  'introduction_question',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    introductionId: uuid('introduction_id')
      .notNull()
      .references(() => introduction.id, { onDelete: 'cascade' }),
    /** The card of the side that asks. */
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => card.id, { onDelete: 'cascade' }),
    question: text('question').notNull(),
    askedAt: moment('asked_at').notNull(),
    /** A broker lets it pass, so that no names travel along. */
    passed: boolean('passed').notNull().default(false),
    passedAt: moment('passed_at'),
    answer: text('answer').notNull().default(''),
    answeredAt: moment('answered_at'),
    answerPassedAt: moment('answer_passed_at'),
  },
  (table) => [index().on(table.introductionId)],
);
