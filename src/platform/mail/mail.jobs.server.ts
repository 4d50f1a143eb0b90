import { config } from '../config.server.ts';
import { database } from '../database/database.server.ts';
import { registerJob } from '../jobs/jobs.server.ts';
import { onShutdown } from '../lifecycle.ts';
import { deliver, MAIL_JOB, queueWaitingMail, smtpPostman } from './delivery.server.ts';
import { removeOldMail } from './outbox.store.server.ts';

/** How often we look for mail that waits, in milliseconds. */
const PICKUP = 1_000;

/** With a mail server: delivers. Without: mails stay in the outbox. Either way old ones go. */
export function registerMailJobs(): void {
  registerJob('mail-cleaning', () => removeOldMail(database()), { cron: '17 4 * * *' });
  const url = config().SMTP_URL;
  if (!url) return;
  const postman = smtpPostman(url);
  registerJob(MAIL_JOB, (work) => deliver(database(), postman, work));
}

/** Picks up what waits to be sent, every second; after `startJobs`. */
export function startPickingUpMail(): void {
  if (!config().SMTP_URL) return;
  let busy: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    busy ??= queueWaitingMail(database())
      .catch((error: unknown) => console.error('mail:', error))
      .finally(() => (busy = undefined));
  }, PICKUP);
  onShutdown(async () => {
    clearInterval(timer);
    await busy;
  });
}
