import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { user } from '#platform/accounts/tables.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { readIn, wordsIn } from './entry.ts';
import { publicEntries } from './entry.public.server.ts';
import { entry } from './entry.tables.ts';
import { tellQuestion } from './question-letters.store.server.ts';
import { question } from './question.tables.ts';

const EVERY_TEN_MINUTES = '*/10 * * * *';

/** Registers what looks after questions whose contact went away. */
export function registerQuestionJobs(): void {
  const origin = ownOrigin();
  const work = async () => {
    await handOverQuestions(database(), origin);
  };
  registerJob('question-handover', work, { cron: EVERY_TEN_MINUTES });
}

/**
 * Gives open questions whose contact withdrew, left or is another by now to who answers instead: the
 * new contact, else the directors of the owner. Questions that nobody waits for any more, because
 * their asker has gone, are forgotten. Returns how many were handed over.
 */
export async function handOverQuestions(db: Database, origin: string): Promise<number> {
  await db.delete(question).where(and(isNull(question.askerId), isNull(question.publishedAt)));
  const waiting = await db
    .select({ id: question.id, entryId: question.entryId, sentTo: question.sentTo })
    .from(question)
    .where(isOpen);
  const entries = await publicEntries(db, [...new Set(waiting.map((one) => one.entryId))]);
  const contacts = new Map(entries.map(({ id, contact }) => [id, contact?.userId ?? null]));
  let handed = 0;
  for (const { id, entryId, sentTo } of waiting) {
    const contactId = contacts.get(entryId) ?? null;
    if (contactId !== sentTo && (await handOver(db, id, contactId, origin))) handed += 1;
  }
  return handed;
}

const isOpen = and(
  isNull(question.answeredAt),
  isNull(question.closedAt),
  isNotNull(question.askerId),
);

function handOver(
  db: Database,
  id: string,
  contactId: string | null,
  origin: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ question, entry, askerName: user.name })
      .from(question)
      .innerJoin(entry, eq(entry.id, question.entryId))
      .innerJoin(user, eq(user.id, question.askerId))
      .where(and(eq(question.id, id), isOpen))
      .for('update', { of: question });
    if (!row || row.question.sentTo === contactId) return false;
    const { content, organisationId } = row.entry;
    const about = {
      ...{ id, organisationId, question: row.question.question },
      ...{ askerId: row.question.askerId, askerName: row.askerName },
      title: content ? wordsIn(content, readIn(content, 'nl')).title : '',
    };
    await tx.update(question).set({ sentTo: contactId }).where(eq(question.id, id));
    await tellQuestion(tx, about, contactId, origin);
    return true;
  });
}
