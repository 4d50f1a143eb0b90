import { institutesWithBrokers } from '#capabilities/organisations/public.server.ts';
import { ownOrigin } from '#platform/config.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { giveWaiting } from './capacity.store.server.ts';
import { tellWhatCameIn } from './digest.store.server.ts';
import { remindOf, silentIntroductions } from './reminder.store.server.ts';
import { isWeekend } from './silence.ts';

/** On working days; a reminder in a weekend is not gentle. */
const WORKING_MORNINGS = '40 8 * * 1-5';
const WORKING_HOURS = '20 8-17 * * 1-5';
/** So many reminders in one morning; the others come the next day. */
const MOST_A_DAY = 200;

/** Registers what runs at desks: reminders in the morning, and every working hour what came in. */
export function registerDeskJobs(): void {
  const origin = ownOrigin();
  const remind = async () => {
    await remindOfSilence(database(), new Date(), origin);
  };
  const tend = async () => {
    await tendDesks(database(), new Date(), origin);
  };
  registerJob('desk-reminders', remind, { cron: WORKING_MORNINGS });
  registerJob('desk-hourly', tend, { cron: WORKING_HOURS });
}

/** Reminds of every introduction that is silent, never in a weekend. Returns how many. */
export async function remindOfSilence(db: Database, now: Date, origin: string): Promise<number> {
  if (isWeekend(now)) return 0;
  let reminded = 0;
  for (const id of await silentIntroductions(db, now, MOST_A_DAY))
    if (await remindOf(db, id, now, origin)) reminded += 1;
  return reminded;
}

/** Tells every desk what came in, and gives what waited to brokers who have room now. Returns how many were told. */
export async function tendDesks(db: Database, now: Date, origin: string): Promise<number> {
  let told = 0;
  for (const { id } of await institutesWithBrokers(db)) {
    await db.transaction((tx) => giveWaiting(tx, id));
    if (await tellWhatCameIn(db, id, now, origin)) told += 1;
  }
  return told;
}
