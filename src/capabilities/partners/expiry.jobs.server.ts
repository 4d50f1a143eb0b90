import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { formatDate } from '#platform/language/format.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { cardsToAsk, holdToAsk } from './expiry.store.server.ts';
import { tidyMarket } from './market-tidying.store.server.ts';
import { renewalMail } from './renewal.messages.ts';
import { renewalToken } from './renewal.public.server.ts';

/** In the morning, after the questions of the other rooms. */
const EVERY_MORNING = '45 8 * * *';
/** What expired is not found within the hour; whoever reads looks at the date of the card as well. */
const EVERY_HOUR = '23 * * * *';

/** So many cards are asked about in one morning; the others come the next day. */
const MOST_A_DAY = 500;

/** Registers the jobs that ask whether a card stays, and that take away what expired. */
export function registerCardJobs(): void {
  const origin = ownOrigin();
  const ask = async () => {
    await askToRenew(database(), new Date(), origin);
  };
  const tidy = async () => {
    await tidyMarket(database(), new Date());
  };
  registerJob('partners-renewal', ask, { cron: EVERY_MORNING });
  registerJob('partners-tidying', tidy, { cron: EVERY_HOUR });
}

/** Asks about every card in its last two weeks, each in a transaction with its mails. Returns how many. */
export async function askToRenew(db: Database, now: Date, origin: string): Promise<number> {
  let asked = 0;
  for (const id of await cardsToAsk(db, now, MOST_A_DAY))
    if (await askAbout(db, id, now, origin)) asked += 1;
  return asked;
}

function askAbout(db: Database, id: string, now: Date, origin: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const row = await holdToAsk(tx, id, now);
    if (!row?.content || !row.expiresAt) return false;
    const { title } = row.content;
    for (const { email, language: wish } of await contactsFor(
      tx,
      row.organisationId,
      row.contactId,
    )) {
      const language = isLanguage(wish) ? wish : 'nl';
      const t = renewalMail[language];
      const date = formatDate(row.expiresAt, language);
      const link = `${origin}/cards/renewal/${renewalToken(row)}?lang=${language}`;
      await queueMail(tx, {
        to: email,
        subject: t.subject(title),
        text: t.text({ title, date, link }),
      });
    }
    return true;
  });
}
