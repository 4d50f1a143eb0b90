import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { formatDate } from '#platform/language/format.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { wordsIn } from './entry.ts';
import { stillTrueMail } from './still-true.messages.ts';
import { entriesToAsk, holdToAsk } from './still-true.store.server.ts';

/** In the morning, an hour after the questions about steps. */
const EVERY_MORNING = '30 8 * * *';

/** So many entries are asked about in one morning; the others come the next day. */
const MOST_A_DAY = 100;

/** Registers the daily job that asks whether what is public is still true. */
export function registerStillTrueJob(): void {
  const origin = ownOrigin();
  const ask = async () => {
    await askWhetherStillTrue(database(), new Date(), origin);
  };
  registerJob('knowledge-still-true', ask, { cron: EVERY_MORNING });
}

/** Asks about every entry that is due, each in a transaction with its mails. Returns how many. */
export async function askWhetherStillTrue(
  db: Database,
  now: Date,
  origin: string,
): Promise<number> {
  let asked = 0;
  for (const id of await entriesToAsk(db, now, MOST_A_DAY))
    if (await askAbout(db, id, now, origin)) asked += 1;
  return asked;
}

function askAbout(db: Database, id: string, now: Date, origin: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await holdToAsk(tx, id, now);
    const owner = row && (await namesOf(tx, [row.organisationId])).get(row.organisationId);
    if (!row?.content || !owner) return false;
    const person = row.contactAgreedAt === null ? row.createdBy : row.contactId;
    const { title } = wordsIn(row.content, row.content.language);
    for (const { email, language: wish } of await contactsFor(tx, row.organisationId, person)) {
      const language = isLanguage(wish) ? wish : 'nl';
      const t = stillTrueMail[language];
      const confirmed = formatDate(row.confirmedAt ?? row.publishedAt ?? now, language);
      const link = `${origin}/organisations/${owner.slug}/knowledge/${id}/confirmation?lang=${language}`;
      const text = t.text({ title, confirmed, link });
      await queueMail(tx, { to: email, subject: t.subject(title), text });
    }
    return true;
  });
}
