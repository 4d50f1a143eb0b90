import { and, asc, eq, sql } from 'drizzle-orm';
import {
  lockOrganisation,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { basicsAnswers, type BasicsAnswer, type Disagreement, type Given } from './basics.ts';
import { basicsAnswer, basicsDisagreement } from './basics.tables.ts';

const answerFrom = (kept: string): BasicsAnswer =>
  basicsAnswers.find((one) => one === kept) ?? 'unknown';

/** What the organisation answered, by statement. */
export async function basicsOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
): Promise<Map<string, Given>> {
  const rows = await db
    .select({ given: basicsAnswer, by: user.name })
    .from(basicsAnswer)
    .leftJoin(user, eq(user.id, basicsAnswer.answeredBy))
    .where(eq(basicsAnswer.organisationId, organisationId));
  return new Map(
    rows.map(({ given: { statement, answer, note, answeredAt }, by }) => [
      statement,
      { answer: answerFrom(answer), note, by, at: answeredAt },
    ]),
  );
}

/** Who sees it differently, by statement, the first first. */
export async function disagreementsOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
): Promise<Map<string, Disagreement[]>> {
  const rows = await db
    .select({ seen: basicsDisagreement, by: user.name })
    .from(basicsDisagreement)
    .innerJoin(user, eq(user.id, basicsDisagreement.userId))
    .where(eq(basicsDisagreement.organisationId, organisationId))
    .orderBy(asc(basicsDisagreement.at), asc(basicsDisagreement.userId));
  const found = new Map<string, Disagreement[]>();
  for (const { seen, by } of rows) {
    const { statement, userId, answer, note, at } = seen;
    const one = { userId, by, answer: answerFrom(answer), note, at };
    found.set(statement, [...(found.get(statement) ?? []), one]);
  }
  return found;
}

export type NewAnswer = Pick<Given, 'answer' | 'note'> & { readonly statement: string };

/**
 * Keeps answers, and that they were given. What a colleague said goes when the answer becomes theirs. Locked,
 * so that of two at once each finds what the other kept.
 */
export async function keepAnswers(
  tx: Transaction,
  director: Directorship,
  principle: string,
  answers: readonly NewAnswer[],
  now: Date,
): Promise<void> {
  const { organisationId, userId } = director;
  await lockOrganisation(tx, director);
  const before = await basicsOf(tx, director);
  const changed = answers.filter(({ statement, answer, note }) => {
    const kept = before.get(statement);
    return kept?.answer !== answer || kept.note !== note;
  });
  if (changed.length === 0) return;
  await tx
    .insert(basicsAnswer)
    .values(changed.map((one) => ({ ...one, organisationId, answeredBy: userId, answeredAt: now })))
    .onConflictDoUpdate({
      target: [basicsAnswer.organisationId, basicsAnswer.statement],
      set: {
        answer: sql`excluded.answer`,
        note: sql`excluded.note`,
        answeredBy: userId,
        answeredAt: now,
      },
    });
  for (const { statement, answer } of changed)
    await tx
      .delete(basicsDisagreement)
      .where(
        and(
          eq(basicsDisagreement.organisationId, organisationId),
          eq(basicsDisagreement.statement, statement),
          eq(basicsDisagreement.answer, answer),
        ),
      );
  const details = Object.fromEntries(changed.map(({ statement, answer }) => [statement, answer]));
  const entry = { at: now, organisationId, userId, action: 'basics.answered', subject: principle };
  await record(tx, { ...entry, details });
}

/** Keeps that a colleague sees it differently; who says what was answered already, does not. */
export async function disagree(
  tx: Transaction,
  { organisationId, userId }: Membership,
  { statement, answer, note }: NewAnswer,
  now: Date,
): Promise<'kept' | 'same' | 'unanswered'> {
  const [given] = await tx
    .select()
    .from(basicsAnswer)
    .where(
      and(eq(basicsAnswer.organisationId, organisationId), eq(basicsAnswer.statement, statement)),
    )
    .for('share');
  if (!given) return 'unanswered';
  if (given.answer === answer) return 'same';
  await tx
    .insert(basicsDisagreement)
    .values({ organisationId, statement, userId, answer, note, at: now })
    .onConflictDoUpdate({
      target: [
        basicsDisagreement.organisationId,
        basicsDisagreement.statement,
        basicsDisagreement.userId,
      ],
      set: { answer, note, at: now },
    });
  const entry = { at: now, organisationId, userId, action: 'basics.disagreed', subject: statement };
  await record(tx, { ...entry, details: { answer } });
  return 'kept';
}

/** Takes back that somebody sees it differently. */
export async function agreeAfterAll(
  tx: Transaction,
  { organisationId, userId }: Membership,
  statement: string,
  now: Date,
): Promise<void> {
  const gone = await tx
    .delete(basicsDisagreement)
    .where(
      and(
        eq(basicsDisagreement.organisationId, organisationId),
        eq(basicsDisagreement.statement, statement),
        eq(basicsDisagreement.userId, userId),
      ),
    )
    .returning();
  if (gone.length === 0) return;
  await record(tx, {
    at: now,
    organisationId,
    userId,
    action: 'basics.agreed',
    subject: statement,
  });
}
