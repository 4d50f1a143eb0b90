import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import type { Transaction } from '#platform/database/database.server.ts';
import { isId } from './cards.store.server.ts';
import { desksOf } from './desk.store.server.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';
import { yearOf, type Course, type Year } from './outcomes.ts';
import { lockCards } from './pair.store.server.ts';
import { brokerReader, type Showing, shownCards } from './shown-card.store.server.ts';
import type { ShownCard } from './shown-card.ts';

type Row = typeof introduction.$inferSelect;
export type Question = typeof introductionQuestion.$inferSelect;

/** One side as the broker of the desk may know it: words of people of another desk stay there. */
export type DeskSide = {
  readonly cardId: string;
  readonly organisationId: string;
  /** Null when it is not shown to this desk any more. */
  readonly card: ShownCard | null;
  /** Whether this desk serves its organisation. */
  readonly ours: boolean;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
  readonly words: string;
  readonly became: string | null;
  readonly becameWhy: string;
  readonly reportedAt: Date | null;
  readonly report: string;
  readonly reportHandledAt: Date | null;
};

/** An introduction that a desk takes care of. */
export type DeskIntroduction = Row & {
  readonly broker: string | null;
  readonly sides: readonly DeskSide[];
};

const ofDesk = ({ organisationId }: Brokership) => eq(introduction.instituteId, organisationId);

/** One introduction of this desk, with both sides. */
export async function introductionAtDesk(
  db: Showing,
  broker: Brokership,
  id: string | undefined,
  now: Date,
): Promise<DeskIntroduction | undefined> {
  if (!isId(id)) return undefined;
  const rows = await db
    .select()
    .from(introduction)
    .where(and(eq(introduction.id, id), ofDesk(broker)));
  const [found] = await withSides(db, broker, rows, now);
  return found;
}

/** How many that have ended are listed; the table of the year counts all. */
const MOST_ENDED = 50;

/** The introductions of this desk: those under way, and what ended last. */
export async function introductionsAtDesk(
  db: Showing,
  broker: Brokership,
  now: Date,
): Promise<{ open: DeskIntroduction[]; ended: DeskIntroduction[] }> {
  const rows = await db
    .select()
    .from(introduction)
    .where(and(ofDesk(broker), isNull(introduction.ending)))
    .orderBy(asc(introduction.touchedAt), asc(introduction.id));
  const past = await db
    .select()
    .from(introduction)
    .where(and(ofDesk(broker), gt(introduction.endedAt, new Date(0))))
    .orderBy(desc(introduction.endedAt), asc(introduction.id))
    .limit(MOST_ENDED);
  const all = await withSides(db, broker, [...rows, ...past], now);
  return {
    open: all.filter(({ ending }) => ending === null),
    ended: all.filter(({ ending }) => ending !== null),
  };
}

async function withSides(
  db: Showing,
  broker: Brokership,
  rows: readonly Row[],
  now: Date,
): Promise<DeskIntroduction[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const sides = await db
    .select()
    .from(introductionSide)
    .where(inArray(introductionSide.introductionId, ids));
  const cardIds = sides.map(({ cardId }) => cardId);
  const cards = await shownCards(db, cardIds, brokerReader(broker), now);
  const desks = await desksOf(
    db,
    sides.map(({ organisationId }) => organisationId),
  );
  const names = await namesOfPeople(
    db,
    rows.flatMap(({ brokerId }) => brokerId ?? []),
  );
  return rows.map((row) => ({
    ...row,
    broker: row.brokerId === null ? null : (names.get(row.brokerId) ?? null),
    sides: [row.firstCardId, row.secondCardId].flatMap((cardId) => {
      const side = sides.find((one) => one.introductionId === row.id && one.cardId === cardId);
      if (!side) return [];
      const ours = desks.get(side.organisationId) === broker.organisationId;
      return [sideOf(side, ours, cards.find((one) => one.id === cardId) ?? null)];
    }),
  }));
}

function sideOf(
  side: typeof introductionSide.$inferSelect,
  ours: boolean,
  card: ShownCard | null,
): DeskSide {
  const { cardId, organisationId, answer, answeredAt, reason, became } = side;
  const { reportedAt, report, reportHandledAt } = side;
  return {
    ...{ cardId, organisationId, card, ours, answer, answeredAt, reason, became },
    words: ours ? side.words : '',
    becameWhy: ours ? side.becameWhy : '',
    ...{ reportedAt, report, reportHandledAt },
  };
}

async function namesOfPeople(db: Showing, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const { id, name } = user;
  const rows = await db
    .select({ id, name })
    .from(user)
    .where(inArray(id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The questions of an introduction, the oldest first. */
export function questionsOf(db: Showing, { id }: { readonly id: string }): Promise<Question[]> {
  return db
    .select()
    .from(introductionQuestion)
    .where(eq(introductionQuestion.introductionId, id))
    .orderBy(asc(introductionQuestion.askedAt), asc(introductionQuestion.id));
}

/** What became of the introductions of this desk in the year before now. */
export async function yearOfDesk(db: Showing, broker: Brokership, now: Date): Promise<Year> {
  const rows = await db.select().from(introduction).where(ofDesk(broker));
  const sides = await db
    .select({ id: introductionSide.introductionId, reason: introductionSide.reason })
    .from(introductionSide)
    .innerJoin(introduction, eq(introduction.id, introductionSide.introductionId))
    .where(ofDesk(broker));
  const courses: Course[] = rows.map((row) => ({
    ...row,
    reasons: sides.flatMap(({ id, reason }) => (id === row.id && reason ? [reason] : [])),
  }));
  return yearOf(courses, now);
}

/**
 * Locks an introduction of this desk until the transaction ends: first its two cards, as everybody does
 * who changes one, so that nobody waits in a circle.
 */
export async function lockAtDesk(
  tx: Transaction,
  broker: Brokership,
  id: string,
): Promise<Row | undefined> {
  const here = and(eq(introduction.id, id), ofDesk(broker));
  const [found] = await tx.select().from(introduction).where(here);
  if (!found) return undefined;
  await lockCards(tx, [found.firstCardId, found.secondCardId]);
  const [row] = await tx.select().from(introduction).where(here).for('update');
  return row;
}
