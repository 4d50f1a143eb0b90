import { contactsFor } from '#capabilities/organisations/public.server.ts';
import { namesOf } from '#capabilities/organisations/reach.public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { isLanguage } from '#platform/language/language.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import { searchIsReady } from '#platform/search/search.server.ts';
import { matchesOf } from './matches.store.server.ts';
import { watchMail } from './watch.messages.ts';
import { takeUntold, watchedCards } from './watch.store.server.ts';

/** In the morning, before people begin. */
const EVERY_MORNING = '15 7 * * *';

/** Cards that are read at a time; all watched cards are looked at in one morning. */
const AT_A_TIME = 200;

/** Registers the daily job that looks for matches of watched cards. */
export function registerWatchJob(): void {
  const origin = ownOrigin();
  const look = async () => {
    // A match that is missed today because the index is not whole would be told of as new tomorrow.
    if (!searchIsReady()) throw new Error('Search is not ready; the watch looks again later.');
    await tellOfMatches(database(), new Date(), origin);
  };
  registerJob('partners-watch', look, { cron: EVERY_MORNING });
}

/** Mails about every watched card with a good match that was not told of. Returns how many cards. */
export async function tellOfMatches(db: Database, now: Date, origin: string): Promise<number> {
  let [told, after] = [0, null as string | null];
  for (;;) {
    const ids = await watchedCards(db, now, { after, most: AT_A_TIME });
    for (const id of ids) if (await tellOfCard(db, id, now, origin)) told += 1;
    after = ids.at(-1) ?? null;
    if (after === null || ids.length < AT_A_TIME) return told;
  }
}

async function tellOfCard(db: Database, id: string, now: Date, origin: string): Promise<boolean> {
  const found = await matchesOf(db, id, { crossing: 'any', reader: 'organisation', now });
  const good = found?.matches.map(({ cardId }) => cardId) ?? [];
  if (good.length === 0) return false;
  return db.transaction(async (tx) => {
    const taken = await takeUntold(tx, id, good, now);
    const content = taken?.row.content;
    const owner =
      taken && (await namesOf(tx, [taken.row.organisationId])).get(taken.row.organisationId);
    if (!taken || !content || !owner) return false;
    const { row, fresh } = taken;
    for (const { email, language: wish } of await contactsFor(
      tx,
      row.organisationId,
      row.contactId,
    )) {
      const language = isLanguage(wish) ? wish : 'nl';
      const t = watchMail[language];
      const link = `${origin}/organisations/${owner.slug}/cards/${id}/matches?lang=${language}`;
      const text = t.text({ title: content.title, count: fresh.length, link });
      await queueMail(tx, { to: email, subject: t.subject(content.title), text });
    }
    return true;
  });
}
