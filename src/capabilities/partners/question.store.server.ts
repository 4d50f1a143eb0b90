import { and, asc, count, eq, isNull, or } from 'drizzle-orm';
import type { Brokership, Membership } from '#capabilities/organisations/public.server.ts';
import { traitsOf } from '#capabilities/organisations/traits.public.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { tellQuestion, tellQuestionAnswer } from './introduction-letters.store.server.ts';
import { introduction, introductionQuestion as asked } from './introduction.tables.ts';
import { MOST_QUESTIONS, phaseOf } from './introduction.ts';
import { lockCards, lockPair, mayMeet } from './pair.store.server.ts';
import { withoutNames } from './redaction.ts';

/** A side asks something before it answers. A broker reads it first, so that no names travel along. */
export function ask(
  db: Database,
  membership: Membership,
  id: string,
  question: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair || pair.row.instituteId === null) return false;
    if (!['yours', 'theirs'].includes(phaseOf(pair.state, now))) return false;
    const askedBy = pair.mine.cardId;
    const clean = await withoutOurNames(tx, membership, question);
    const [before] = await tx
      .select({ questions: count() })
      .from(asked)
      .where(and(eq(asked.introductionId, id), eq(asked.askedBy, askedBy)));
    if ((before?.questions ?? 0) >= MOST_QUESTIONS) return false;
    await tx.insert(asked).values({ introductionId: id, askedBy, question: clean, askedAt: now });
    await tx.update(introduction).set({ touchedAt: now }).where(eq(introduction.id, id));
    return true;
  });
}

/** A side answers a question that a broker passed on; that broker reads the answer too. */
export function answerQuestion(
  db: Database,
  membership: Membership,
  { id, questionId }: { readonly id: string; readonly questionId: string },
  answer: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, membership, id);
    if (!pair || !['yours', 'theirs'].includes(phaseOf(pair.state, now))) return false;
    const rows = await tx
      .update(asked)
      .set({ answer: await withoutOurNames(tx, membership, answer), answeredAt: now })
      .where(
        and(
          eq(asked.id, questionId),
          eq(asked.introductionId, id),
          eq(asked.askedBy, pair.theirs.cardId),
          eq(asked.passed, true),
          isNull(asked.answeredAt),
        ),
      )
      .returning({ id: asked.id });
    return rows.length > 0;
  });
}

/** What the broker might overlook does not travel along either. */
async function withoutOurNames(
  tx: Transaction,
  { organisationId }: Membership,
  words: string,
): Promise<string> {
  const us = (await traitsOf(tx, [organisationId])).get(organisationId);
  return us ? withoutNames(words, us) : words;
}

/** A question, or the answer to one, that waits for a broker of this desk. */
export type WaitingWords = {
  readonly id: string;
  readonly introductionId: string;
  readonly what: 'question' | 'answer';
  readonly question: string;
  readonly answer: string;
  readonly since: Date;
};

/** What waits to be passed on by the brokers of this desk, the oldest first. */
export async function waitingWords(
  db: Reading,
  { organisationId }: Brokership,
): Promise<WaitingWords[]> {
  const rows = await db
    .select({ asked })
    .from(asked)
    .innerJoin(introduction, eq(introduction.id, asked.introductionId))
    .where(
      and(
        eq(introduction.instituteId, organisationId),
        isNull(introduction.ending),
        or(eq(asked.passed, false), isNull(asked.answerPassedAt)),
      ),
    )
    .orderBy(asc(asked.askedAt));
  return rows.flatMap(({ asked: one }) => {
    const what = one.passed ? 'answer' : 'question';
    if (one.passed && one.answeredAt === null) return [];
    const since = one.answeredAt ?? one.askedAt;
    const { id, introductionId, question, answer } = one;
    return [{ id, introductionId, what, question, answer, since } as const];
  });
}

/**
 * A broker passes a question or an answer on, as it is or without what told too much, to the side for
 * which it is meant. False when it did not wait at this desk (any more).
 */
export async function passOn(
  tx: Transaction,
  { organisationId }: Brokership,
  questionId: string,
  { words, origin }: { readonly words: string; readonly origin: string },
  now: Date,
): Promise<boolean> {
  const [found] = await tx
    .select({ asked, introduction })
    .from(asked)
    .innerJoin(introduction, eq(introduction.id, asked.introductionId))
    .where(and(eq(asked.id, questionId), eq(introduction.instituteId, organisationId)));
  if (!found || found.introduction.ending !== null) return false;
  const { introduction: row } = found;
  const cards = await lockCards(tx, [row.firstCardId, row.secondCardId]);
  const [one] = await tx.select().from(asked).where(eq(asked.id, questionId)).for('update');
  if (!one) return false;
  const asker = cards.find(({ id }) => id === one.askedBy);
  const other = cards.find(({ id }) => id !== one.askedBy);
  if (!asker || !other) return false;
  // After the last day, or when they cannot meet any more, nobody is asked anything.
  const isOver = row.introducedAt === null && row.expiresAt <= now;
  if (isOver || !(await mayMeet(tx, asker, other, now))) return false;
  const { id } = row;
  if (!one.passed) {
    const passed = { passed: true, passedAt: now, question: words };
    await tx.update(asked).set(passed).where(eq(asked.id, questionId));
    await tellQuestion(tx, { id, card: other, origin }, words);
  } else {
    if (one.answeredAt === null || one.answerPassedAt !== null) return false;
    const passed = { answerPassedAt: now, answer: words };
    await tx.update(asked).set(passed).where(eq(asked.id, questionId));
    const told = { question: one.question, answer: words };
    await tellQuestionAnswer(tx, { id, card: asker, origin }, told);
  }
  await tx.update(introduction).set({ touchedAt: now }).where(eq(introduction.id, id));
  return true;
}
