import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Transaction } from '#platform/database/database.server.ts';
import { lockAtDesk } from './desk-introduction.store.server.ts';
import { deskNote } from './desk.tables.ts';
import { heldBackMail } from './desk-care.messages.ts';
import { handlingOf } from './handling.store.server.ts';
import { introduction, introductionQuestion, introductionSide } from './introduction.tables.ts';
import { keepLesson, type Lesson } from './learning.store.server.ts';
import { passOn } from './question.store.server.ts';
import { writeToSide } from './side-letter.store.server.ts';

type Row = typeof introduction.$inferSelect;
type Asked = typeof introductionQuestion.$inferSelect;
type Which = { readonly id: string };

/** What a broker's deed did; `own`: they belong to one of the two. */
export type Cared = 'done' | 'own' | 'gone';

/** Does something with an introduction of this desk, by a broker who belongs to neither side. */
function care(
  db: Database,
  broker: Brokership,
  { id }: Which,
  deed: (tx: Transaction, row: Row) => Promise<Cared>,
): Promise<Cared> {
  return db.transaction(async (tx) => {
    const row = await lockAtDesk(tx, broker, id);
    if (!row) return 'gone';
    const sides = await tx
      .select({ organisationId: introductionSide.organisationId })
      .from(introductionSide)
      .where(eq(introductionSide.introductionId, id));
    const organisationIds = sides.map(({ organisationId }) => organisationId);
    if ((await handlingOf(tx, broker, organisationIds)) === 'no') return 'own';
    return deed(tx, row);
  });
}

const trail = (broker: Brokership, subject: string, at: Date, action: string) => ({
  ...{ at, organisationId: broker.organisationId, userId: broker.userId, action, subject },
});

/** A broker takes an introduction over from a colleague, or takes one that nobody had. */
export function takeOver(
  db: Database,
  broker: Brokership,
  which: Which,
  now: Date,
): Promise<Cared> {
  return care(db, broker, which, async (tx, { id, ending, brokerId }) => {
    if (ending !== null) return 'gone';
    if (brokerId === broker.userId) return 'done';
    await tx
      .update(introduction)
      .set({ brokerId: broker.userId, touchedAt: now })
      .where(eq(introduction.id, id));
    await record(tx, trail(broker, id, now, 'desk.took-over'));
    return 'done';
  });
}

/** A broker spoke to one of the two: the silence is over. */
export function tellAlive(
  db: Database,
  broker: Brokership,
  which: Which,
  now: Date,
): Promise<Cared> {
  return care(db, broker, which, async (tx, { id, ending }) => {
    if (ending !== null) return 'gone';
    await tx.update(introduction).set({ touchedAt: now }).where(eq(introduction.id, id));
    await record(tx, trail(broker, id, now, 'desk.told-alive'));
    return 'done';
  });
}

/** What a broker knows of an introduction whose sides tell nothing. */
export type Told = { readonly became: 'met' | 'started' | 'nothing'; readonly why: string };

/** A broker writes down what became of an introduction; why stands in a note for the colleagues. */
export function tellOutcome(
  db: Database,
  broker: Brokership,
  which: Which,
  { became, why }: Told,
  now: Date,
): Promise<Cared> {
  return care(db, broker, which, async (tx, { id, ending, introducedAt, metAt }) => {
    if (ending !== null || introducedAt === null) return 'gone';
    const ends = became === 'met' ? {} : { ending: became, endedAt: now };
    const met = became === 'nothing' ? metAt : (metAt ?? now);
    await tx
      .update(introduction)
      .set({ ...ends, metAt: met, touchedAt: now })
      .where(eq(introduction.id, id));
    if (why)
      await tx.insert(deskNote).values({
        ...{ instituteId: broker.organisationId, about: 'introduction', aboutId: id, text: why },
        ...{ writtenBy: broker.userId, at: now },
      });
    await record(tx, { ...trail(broker, id, now, 'desk.outcome-told'), details: { became } });
    return 'done';
  });
}

/** A broker lets one side learn from its no. */
export function learnFrom(
  db: Database,
  broker: Brokership,
  which: Which,
  { lesson, gate }: { readonly lesson: Lesson; readonly gate: Parameters<typeof keepLesson>[2] },
  now: Date,
): Promise<Cared> {
  return care(db, broker, which, async (tx) => {
    await keepLesson(tx, broker, gate, lesson, now);
    return 'done';
  });
}

/** A broker has looked into what a side reported. */
export function handleReport(
  db: Database,
  broker: Brokership,
  which: Which,
  cardId: string,
  now: Date,
): Promise<Cared> {
  return care(db, broker, which, async (tx, { id }) => {
    const [handled] = await tx
      .update(introductionSide)
      .set({ reportHandledAt: now })
      .where(
        and(
          eq(introductionSide.introductionId, id),
          eq(introductionSide.cardId, cardId),
          isNotNull(introductionSide.reportedAt),
          isNull(introductionSide.reportHandledAt),
        ),
      )
      .returning({ cardId: introductionSide.cardId });
    if (!handled) return 'gone';
    await record(tx, trail(broker, id, now, 'desk.report-handled'));
    return 'done';
  });
}

/** A question or its answer, as a broker lets it pass: in words that name nobody; empty holds it back. */
export type Passing = {
  readonly questionId: string;
  readonly what: 'question' | 'answer';
  readonly text: string;
};

/**
 * A broker lets a question or its answer pass, as they rewrote it, or holds it back. Of two brokers at
 * once the first decides.
 */
export function letPass(
  db: Database,
  broker: Brokership,
  which: Which,
  { questionId, what, text }: Passing,
  { now, origin }: { readonly now: Date; readonly origin: string },
): Promise<Cared> {
  return care(db, broker, which, async (tx, row) => {
    const { id, ending } = row;
    const here = and(
      eq(introductionQuestion.id, questionId),
      eq(introductionQuestion.introductionId, id),
    );
    const [asked] = await tx.select().from(introductionQuestion).where(here);
    if (!asked || ending !== null || !waits(asked, what)) return 'gone';
    if (text === '') await holdBack(tx, row, asked, { what, now, origin });
    else if (!(await passOn(tx, broker, questionId, { words: text, origin }, now))) return 'gone';
    const action = text === '' ? 'desk.held-back' : 'desk.let-pass';
    await record(tx, { ...trail(broker, row.id, now, action), details: { what } });
    return 'done';
  });
}

/** Who asked hears that it was held back, so that they do not wait in vain. */
async function holdBack(
  tx: Transaction,
  { id }: Row,
  asked: Asked,
  { what, now, origin }: Pick<Passing, 'what'> & { readonly now: Date; readonly origin: string },
): Promise<void> {
  const kept =
    what === 'question' ? { passed: false, passedAt: now } : { answerPassedAt: now, answer: '' };
  await tx.update(introductionQuestion).set(kept).where(eq(introductionQuestion.id, asked.id));
  await tx.update(introduction).set({ touchedAt: now }).where(eq(introduction.id, id));
  await writeToSide(tx, { cardId: asked.askedBy, introductionId: id, origin }, (language, told) => {
    const t = heldBackMail[language];
    return { subject: t.subject(told.title), text: t.text(told) };
  });
}

function waits(
  { passed, passedAt, answeredAt, answerPassedAt }: Asked,
  what: Passing['what'],
): boolean {
  if (what === 'question') return passedAt === null;
  return passed && answeredAt !== null && answerPassedAt === null;
}
