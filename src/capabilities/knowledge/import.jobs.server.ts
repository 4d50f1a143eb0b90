import { database } from '#platform/database/database.server.ts';
import { registerJob } from '#platform/jobs/jobs.server.ts';
import { dropOldImports } from './import.store.server.ts';

/** Throws away texts that were brought in and are too old, every night. */
export function registerImportJob(): void {
  const drop = async () => {
    const dropped = await dropOldImports(database(), new Date());
    if (dropped > 0) console.log(`knowledge: ${dropped} imports dropped`);
  };
  registerJob('knowledge-dropping-imports', drop, { cron: '17 4 * * *' });
}
