import { brokerOf, type Brokership } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import {
  introductionAtDesk,
  introductionsAtDesk,
  questionsOf,
  yearOfDesk,
  type DeskIntroduction,
  type DeskSide,
} from './desk-introduction.store.server.ts';
import { handlingOf } from './handling.store.server.ts';
import { notesAbout, type Note } from './note.store.server.ts';
import type { PairView } from './proposals.public.server.ts';
import { outcomeOf, type Outcome, type Year } from './outcomes.ts';
import { withoutNames } from './redaction.ts';
import { daysSince } from './silence.ts';

type Params = Record<string, string>;

/** A side on a page: without the id of its organisation, which may belong to another desk. */
type ShownSide = Omit<DeskSide, 'organisationId'>;

/** An introduction with where it stands. */
export type ListedIntroduction = Omit<DeskIntroduction, 'sides' | 'reasons'> & {
  readonly sides: readonly ShownSide[];
  readonly outcome: Outcome;
  readonly quietDays: number;
  readonly mine: boolean;
};

export type DeskIntroductionsView = {
  readonly slug: string;
  readonly open: readonly ListedIntroduction[];
  readonly ended: readonly ListedIntroduction[];
  readonly year: Year;
};

/** The introductions of a desk, and what became of those of a year. */
export async function deskIntroductionsPage(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<DeskIntroductionsView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const { now } = visit;
  const { open, ended } = await introductionsAtDesk(db, broker, now);
  return {
    slug: broker.slug,
    open: open.map((one) => listed(one, broker, now)),
    ended: ended.map((one) => listed(one, broker, now)),
    year: await yearOfDesk(db, broker, now),
  };
}

function listed(
  { sides, reasons: _, ...introduction }: DeskIntroduction,
  { userId }: Brokership,
  now: Date,
): ListedIntroduction {
  return {
    ...introduction,
    sides: sides.map(({ organisationId: __, ...side }) => side),
    outcome: outcomeOf({ ...introduction, reasons: [] }, now),
    quietDays: daysSince(introduction.touchedAt, now),
    mine: introduction.brokerId === userId,
  };
}

/** A question, with what a broker may read of it and a proposal without names. */
export type DeskQuestion = {
  readonly id: string;
  readonly askedBy: string;
  readonly question: string;
  readonly answer: string;
  /** What waits for a broker; null when nothing does. */
  readonly waits: 'question' | 'answer' | null;
  readonly proposal: string;
  readonly state: 'waits' | 'asked' | 'answered' | 'held-back';
};

export type DeskIntroductionView = ListedIntroduction & {
  readonly slug: string;
  readonly right: 'yes' | 'alone' | 'no';
  /** Why these two, as it was told then; null when a card is not shown any more, or nothing was told. */
  readonly why: PairView | null;
  readonly questions: readonly DeskQuestion[];
  readonly notes: readonly Note[];
  readonly told: string | null;
};

/** One introduction at its desk. */
export async function deskIntroductionPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<DeskIntroductionView> {
  const broker = await brokerOf(visit, params.organisation ?? '', db);
  const { now } = visit;
  const found = (await introductionAtDesk(db, broker, params.introduction, now)) ?? notFound();
  const sides = found.sides.map(({ organisationId }) => organisationId);
  return {
    ...listed(found, broker, now),
    slug: broker.slug,
    right: await handlingOf(db, broker, sides),
    why: whyOf(found),
    questions: await questionsHere(db, found),
    notes: await notesAbout(db, broker, { about: 'introduction', id: found.id }),
    told: search.get('told'),
  };
}

function whyOf({ sides, reasons }: DeskIntroduction): PairView | null {
  const [one, other] = sides;
  const { youGet, theyGet } = reasons.first;
  if (!one?.card || !other?.card || youGet.length + theyGet.length === 0) return null;
  // Reasons are kept without the organisation of a bridge.
  return { cards: [one.card, other.card], match: reasons.first, partner: null };
}

/** What sides asked and answered, each text without what leads to its own writer. */
async function questionsHere(
  db: ReturnType<typeof database>,
  found: DeskIntroduction,
): Promise<DeskQuestion[]> {
  const rows = await questionsOf(db, found);
  const traits = await traitsOf(
    db,
    found.sides.map(({ organisationId }) => organisationId),
  );
  const clean = (text: string) => [...traits.values()].reduce(withoutNames, text);
  return rows.map((row) => {
    const waits =
      row.passedAt === null
        ? 'question'
        : row.passed && row.answeredAt !== null && row.answerPassedAt === null
          ? 'answer'
          : null;
    const held = row.passedAt !== null && !row.passed;
    const answered = row.answerPassedAt !== null;
    return {
      ...{ id: row.id, askedBy: row.askedBy, waits },
      question: clean(row.question),
      answer: clean(row.answer),
      proposal: clean(waits === 'answer' ? row.answer : row.question),
      state: waits ? 'waits' : held ? 'held-back' : answered ? 'answered' : 'asked',
    };
  });
}
