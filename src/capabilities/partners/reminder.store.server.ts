import { and, asc, eq, gt, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import type { Broker } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import type { Database, Reading, Transaction } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { brokersOfDesk } from './desk.store.server.ts';
import { introduction, introductionSide } from './introduction.tables.ts';
import { daysAfter, namesAreTold, REMINDER_DAYS } from './introduction.ts';
import { reminderMail } from './reminder.messages.ts';
import { writeToSide } from './side-letter.store.server.ts';
import { silentSince } from './silence.ts';

/** Open introductions in which nothing happened for two weeks, and of which nobody was reminded since. */
export async function silentIntroductions(db: Reading, now: Date, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: introduction.id })
    .from(introduction)
    .where(isSilentNow(now))
    .orderBy(asc(introduction.touchedAt), asc(introduction.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

const lastWeek = (now: Date) => daysAfter(now, REMINDER_DAYS);

const isSilentNow = (now: Date) =>
  and(
    isNull(introduction.ending),
    lte(introduction.touchedAt, silentSince(now)),
    // In the last week before an answer is due the two are reminded themselves.
    or(isNotNull(introduction.introducedAt), gt(introduction.expiresAt, lastWeek(now))),
    or(isNull(introduction.remindedAt), lt(introduction.remindedAt, introduction.touchedAt)),
  );

/**
 * Reminds the broker of a silent introduction and, once they were introduced, both parties: once. False
 * when another process does it, or something happened meanwhile. No mail names the other party.
 */
export function remindOf(db: Database, id: string, now: Date, origin: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(introduction)
      .where(and(eq(introduction.id, id), isSilentNow(now)))
      .for('update', { skipLocked: true });
    if (!row) return false;
    await tx.update(introduction).set({ remindedAt: now }).where(eq(introduction.id, id));
    if (row.instituteId) await remindBrokers(tx, { ...row, instituteId: row.instituteId }, origin);
    const sides = await tx
      .select({ cardId: introductionSide.cardId, answer: introductionSide.answer })
      .from(introductionSide)
      .where(eq(introductionSide.introductionId, id));
    if (!namesAreTold({ ...row, answers: sides.map(({ answer }) => answer) })) return true;
    for (const { cardId } of sides)
      await writeToSide(tx, { cardId, introductionId: id, origin }, (language, told) => {
        const t = reminderMail[language];
        return { subject: t.sideSubject(told.title), text: t.side(told) };
      });
    return true;
  });
}

type Held = { readonly id: string; readonly instituteId: string; readonly brokerId: string | null };

/** Its own broker, or all of the desk when it has none or that one has left. */
async function remindBrokers(tx: Transaction, held: Held, origin: string): Promise<void> {
  const { id, instituteId, brokerId } = held;
  const brokers = await brokersOfDesk(tx, instituteId);
  const own = brokers.filter(({ userId }) => userId === brokerId);
  await tellBrokers(tx, instituteId, own.length > 0 ? own : brokers, (t, desk) => ({
    subject: t.brokerSubject,
    text: t.broker(`${origin}${desk}/introductions/${id}`),
  }));
}

/** Writes to brokers, each in their own language; `letter` gets the words and the path of their desk. */
export async function tellBrokers(
  tx: Transaction,
  instituteId: string,
  brokers: readonly Broker[],
  letter: (
    t: (typeof reminderMail)['nl'],
    desk: string,
  ) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const institute = (await namesOf(tx, [instituteId])).get(instituteId);
  if (!institute) return;
  for (const { email, language } of brokers) {
    const t = reminderMail[isLanguage(language) ? language : 'nl'];
    await queueMail(tx, { to: email, ...letter(t, `/organisations/${institute.slug}/desk`) });
  }
}
