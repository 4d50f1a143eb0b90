import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database } from '#platform/database/database.server.ts';
import { registerJob, startJobs, stopJobs } from '#platform/jobs/jobs.server.ts';

/** Lets a test file ask for jobs, and do their work itself: they are kept and do nothing. */
export function waitingJobs(database: () => Database, ...names: readonly string[]): void {
  beforeAll(async () => {
    for (const name of names) registerJob(name, async () => {});
    const { rows } = await database().execute<{ name: string }>(
      sql`select current_database() as name`,
    );
    const url = new URL(inject('serverUrl'));
    url.pathname = `/${rows[0]?.name}`;
    await startJobs(url.href);
  });
  afterAll(() => stopJobs());
}
