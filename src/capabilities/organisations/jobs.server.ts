import { database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { eraseDueOrganisations } from './deletion.store.server.ts';

/** Erases the organisations whose time to undo is over, every night. */
export function registerOrganisationJobs(): void {
  const erase = async () => {
    const erased = await eraseDueOrganisations(database(), new Date());
    if (erased > 0) console.log(`organisations: ${erased} erased`);
  };
  registerJob('organisations-erasing', erase, { cron: '37 4 * * *' });
}
