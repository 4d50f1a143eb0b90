import type { Reading, Transaction } from '#platform/database/database.server.ts';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Given } from './levels.ts';
import type { Participation } from './participants.store.server.ts';
import { stateOf } from './scan.ts';
import { answer, participant, scan } from './tables.ts';

/** An answer of the reader's own. */
export type Answer = Given & { readonly note: string };

/** The answers of one person, to that person. */
export async function ownAnswers(db: Reading, { id }: Participation): Promise<Answer[]> {
  const { indicator, kind, level, note } = answer;
  return db
    .select({ indicator, kind, level, note })
    .from(answer)
    .where(eq(answer.participantId, id));
}

/**
 * Whether answers are still taken. Until the transaction ends nobody can close the scan; others
 * can answer it at the same time.
 */
async function takesAnswers(tx: Transaction, { scan: own }: Participation) {
  const [row] = await tx.select().from(scan).where(eq(scan.id, own.id)).for('share');
  return row && stateOf(row) === 'answering' ? row : undefined;
}

/** When a response changed: after the reopening, also when the request was on its way before it. */
function changedAt({ reopenedAt }: typeof scan.$inferSelect, now: Date): Date {
  return reopenedAt && reopenedAt >= now ? new Date(reopenedAt.getTime() + 1) : now;
}

/**
 * Keeps answers that were given at a moment; false when the answering was closed. The newest
 * moment wins, whatever the order of arrival: an answer that waited for the network never
 * replaces one that was given later.
 */
export async function saveAnswers(
  tx: Transaction,
  participation: Participation,
  answers: readonly Answer[],
  at: Date,
  now: Date,
): Promise<boolean> {
  const taking = await takesAnswers(tx, participation);
  if (!taking) return false;
  if (answers.length === 0) return true;
  const answeredAt = at > now ? now : at;
  const participantId = participation.id;
  await tx
    .insert(answer)
    .values(answers.map((one) => ({ ...one, participantId, answeredAt })))
    .onConflictDoUpdate({
      target: [answer.participantId, answer.indicator],
      set: {
        kind: sql`excluded.kind`,
        level: sql`excluded.level`,
        note: sql`excluded.note`,
        answeredAt: sql`excluded.answered_at`,
      },
      setWhere: sql`excluded.answered_at >= ${answer.answeredAt}`,
    });
  await tx
    .update(participant)
    .set({ changedAt: changedAt(taking, now) })
    .where(and(eq(participant.id, participantId), isNotNull(participant.submittedAt)));
  return true;
}

/** Hands in, or takes back, the answers of one person; false when the answering was closed. */
export async function setSubmitted(
  tx: Transaction,
  participation: Participation,
  submitted: boolean,
  now: Date,
): Promise<boolean> {
  const taking = await takesAnswers(tx, participation);
  if (!taking) return false;
  await tx
    .update(participant)
    .set({ submittedAt: submitted ? now : null, changedAt: changedAt(taking, now) })
    .where(eq(participant.id, participation.id));
  return true;
}
