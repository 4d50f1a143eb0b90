import type { Transaction } from '#platform/database/database.server.ts';
import { eq } from 'drizzle-orm';
import { record } from '#platform/audit/audit.server.ts';
import { deedsOf, questionState, type QuestionDeed } from './question.ts';
import type { HeldQuestion } from './question.store.server.ts';
import { question } from './question.tables.ts';

/** What the trail calls each deed. */
const traces: { readonly [D in QuestionDeed]: string } = {
  answer: 'question.answered',
  publish: 'question.published',
  unpublish: 'question.unpublished',
  close: 'question.closed',
  report: 'question.reported',
  consent: 'question.consent-changed',
};

/**
 * Does something with a question, when its side may do that in the state in which it is now (it is
 * locked and looked at again); false when they may not.
 */
export async function doWith(
  tx: Transaction,
  { id, side, organisationId, title }: HeldQuestion,
  deed: QuestionDeed,
  by: string,
  now: Date,
  answer = '',
): Promise<boolean> {
  const [row] = await tx.select().from(question).where(eq(question.id, id)).for('update');
  if (!row || !deedsOf(side, questionState(row), row.mayBePublic).includes(deed)) return false;
  const changes: { readonly [D in QuestionDeed]: Partial<typeof question.$inferInsert> } = {
    answer: { answer, answeredBy: by, answeredAt: now, closedAt: null },
    publish: { publishedAt: now },
    // Who takes it away does not want it back with one click of the other.
    unpublish: side === 'asker' ? { publishedAt: null, mayBePublic: false } : { publishedAt: null },
    close: { closedAt: now },
    report: { reportedAt: now, reportedBy: by, publishedAt: null, closedAt: row.closedAt ?? now },
    consent: { mayBePublic: !row.mayBePublic },
  };
  await tx.update(question).set(changes[deed]).where(eq(question.id, id));
  await record(tx, {
    ...{ at: now, organisationId, action: traces[deed], subject: id, details: { title } },
    // The trail is of the owner, where the asker does not belong.
    userId: side === 'asker' ? null : by,
  });
  return true;
}
