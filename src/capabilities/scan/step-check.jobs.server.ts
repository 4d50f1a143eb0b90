import { contactsFor, nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { formatDate } from '#platform/language/format.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { newToken } from '#platform/tokens.server.ts';
import { dayOf, noonOf } from './day.ts';
import { stepCheckMail } from './step-check.messages.ts';
import { CHECK_DAYS, dueDaysToAsk } from './step-check.ts';
import { holdStep, keepAsked, stepsToAsk } from './step-check.store.server.ts';

/** In the morning of every day, so that the question lies on top. */
const EVERY_MORNING = '30 7 * * *';

/** Registers the daily job that asks how steps went. */
export function registerStepCheckJob(): void {
  const origin = ownOrigin();
  const ask = async () => {
    await askDueChecks(database(), new Date(), origin);
  };
  registerJob('step-check', ask, { cron: EVERY_MORNING });
}

/**
 * Asks about every step that was due and was not marked as done: once per step, by mail. The mail
 * and the row that says "asked" are one transaction, so a killed process leaves both or neither, and
 * a second process that runs at the same time finds the step locked or the row there.
 */
export async function askDueChecks(db: Database, now: Date, origin: string): Promise<number> {
  let asked = 0;
  for (const { id } of await stepsToAsk(db, dueDaysToAsk(dayOf(now))))
    if (await askAbout(db, id, now, origin)) asked += 1;
  return asked;
}

function askAbout(db: Database, stepId: string, now: Date, origin: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const due = await holdStep(tx, stepId);
    if (!due) return false;
    const { organisationId } = due.gap;
    const organisation = await nameOfOrganisation(tx, organisationId);
    if (!organisation) return false;
    const people = await contactsFor(tx, organisationId, due.step.ownerId);
    const token = newToken();
    if (people.length === 0 || !(await keepAsked(tx, stepId, token, now))) return false;
    for (const { email, language: wish } of people) {
      const language = isLanguage(wish) ? wish : 'nl';
      const t = stepCheckMail[language];
      await queueMail(tx, {
        to: email,
        subject: t.subject(due.step.title),
        text: t.text({
          step: due.step.title,
          gap: due.gap.title,
          organisation: organisation.name,
          dueOn: formatDate(noonOf(due.step.dueOn), language),
          link: `${origin}/checks/${token}?lang=${language}`,
          days: CHECK_DAYS,
        }),
      });
    }
    return true;
  });
}
