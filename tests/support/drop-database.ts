import type pg from 'pg';

/**
 * PostgreSQL waits some seconds for whoever is leaving, and ends its own cleaner there. Force is for
 * what a failed test left behind: where that cleaner is at work, it may be refused to us.
 */
export async function dropDatabase(server: Pick<pg.Client, 'query'>, name: string) {
  try {
    await server.query(`drop database ${name}`);
  } catch {
    await server.query(`drop database ${name} with (force)`);
  }
}
