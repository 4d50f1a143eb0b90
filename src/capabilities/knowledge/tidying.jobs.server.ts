import { database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { tidySearchTexts } from './tidying.store.server.ts';

/** Every night, after organisations were erased: nothing is found that is not public, and the reverse. */
export function registerTidyingJob(): void {
  const tidy = async () => {
    await tidySearchTexts(database());
  };
  registerJob('knowledge-tidying', tidy, { cron: '53 4 * * *' });
}
