import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import {
  lockOrganisation,
  type Directorship,
  type Membership,
} from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Reading, Transaction } from '#platform/database/database.server.ts';
import {
  basicsAnswers,
  basicsEvents,
  type BasicsAnswer,
  type BasicsEvent,
  type Disagreement,
  type Given,
} from './basics.ts';
import { basicsAnswer, basicsDisagreement, basicsEvent } from './basics.tables.ts';

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

/** All that was said of each statement, newest first. */
export async function basicsHistoryOf(
  db: Reading,
  { organisationId }: Pick<Membership, 'organisationId'>,
): Promise<(BasicsEvent & { readonly statement: string })[]> {
  const rows = await db
    .select({ event: basicsEvent, by: user.name })
    .from(basicsEvent)
    .leftJoin(user, eq(user.id, basicsEvent.saidBy))
    .where(eq(basicsEvent.organisationId, organisationId))
    .orderBy(desc(basicsEvent.at), asc(basicsEvent.statement), asc(basicsEvent.id));
  return rows.map(({ event: { statement, what, answer, note, at }, by }) => ({
    ...{ statement, note, by, at, answer: answerFrom(answer) },
    what: basicsEvents.find((one) => one === what) ?? 'answered',
  }));
}

type Writer = Pick<Membership, 'organisationId' | 'userId'>;

/** Remembers that something was said of statements. */
async function remember(
  tx: Transaction,
  { organisationId, userId }: Writer,
  what: BasicsEvent['what'],
  said: readonly NewAnswer[],
  at: Date,
): Promise<void> {
  await tx.insert(basicsEvent).values(
    said.map(({ statement, answer, note }) => ({
      ...{ organisationId, statement, what, answer, note, saidBy: userId, at },
    })),
  );
}

const answerTo = (organisationId: string, statement: string) =>
  and(eq(basicsAnswer.organisationId, organisationId), eq(basicsAnswer.statement, statement));

const seenDifferently = (organisationId: string, statement: string) =>
  and(
    eq(basicsDisagreement.organisationId, organisationId),
    eq(basicsDisagreement.statement, statement),
  );

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
        and(seenDifferently(organisationId, statement), eq(basicsDisagreement.answer, answer)),
      );
  await remember(tx, director, 'answered', changed, now);
  const details = Object.fromEntries(changed.map(({ statement, answer }) => [statement, answer]));
  const entry = { at: now, organisationId, userId, action: 'basics.answered', subject: principle };
  await record(tx, { ...entry, details });
}

/** Keeps that a colleague sees it differently; who says what was answered already, does not. */
export async function disagree(
  tx: Transaction,
  membership: Membership,
  { statement, answer, note }: NewAnswer,
  now: Date,
): Promise<'kept' | 'same' | 'unanswered'> {
  const { organisationId, userId } = membership;
  const [given] = await tx
    .select()
    .from(basicsAnswer)
    .where(answerTo(organisationId, statement))
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
  await remember(tx, membership, 'disagreed', [{ statement, answer, note }], now);
  const entry = { at: now, organisationId, userId, action: 'basics.disagreed', subject: statement };
  await record(tx, { ...entry, details: { answer } });
  return 'kept';
}

/** Takes back that somebody sees it differently. */
export async function agreeAfterAll(
  tx: Transaction,
  membership: Membership,
  statement: string,
  now: Date,
): Promise<void> {
  const { organisationId, userId } = membership;
  const gone = await tx
    .delete(basicsDisagreement)
    .where(and(seenDifferently(organisationId, statement), eq(basicsDisagreement.userId, userId)))
    .returning();
  const [own] = gone;
  if (!own) return;
  await remember(
    tx,
    membership,
    'agreed',
    [{ statement, answer: answerFrom(own.answer), note: '' }],
    now,
  );
  const entry = { at: now, organisationId, userId, action: 'basics.agreed', subject: statement };
  await record(tx, entry);
}

/**
 * Keeps that it was talked about and the answer stays: what colleagues said up to that moment goes from beside the
 * answer, and stays in the history. Whatever was said later was not read yet.
 */
export async function settle(
  tx: Transaction,
  director: Directorship,
  statement: string,
  upTo: Date,
  now: Date,
): Promise<void> {
  const { organisationId, userId } = director;
  const gone = await tx
    .delete(basicsDisagreement)
    .where(and(seenDifferently(organisationId, statement), lte(basicsDisagreement.at, upTo)))
    .returning();
  if (gone.length === 0) return;
  const [kept] = await tx.select().from(basicsAnswer).where(answerTo(organisationId, statement));
  const answer = answerFrom(kept?.answer ?? '');
  await remember(tx, director, 'settled', [{ statement, answer, note: '' }], now);
  const entry = { at: now, organisationId, userId, action: 'basics.settled', subject: statement };
  await record(tx, entry);
}
