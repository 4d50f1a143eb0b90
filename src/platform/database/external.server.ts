import pg from 'pg';
import { StartError } from '../start-error.ts';

const OLDEST = 15;
const PATIENCE = 10_000;

/** Tries the database of DATABASE_URL, and says in one sentence what is wrong with it. */
export async function refuseUnusableDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  // A server that hangs up says so twice; the rejected promise tells us enough.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ major: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    );
    const major = rows[0]?.major ?? 0;
    if (major < OLDEST) {
      throw new StartError(
        `DATABASE_URL names a PostgreSQL ${major}, and Samenspel needs ${OLDEST} or newer: update it, or unset DATABASE_URL to use the one that comes with Samenspel.`,
      );
    }
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(sentence(error), { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Never repeats the URL: it has a password in it. */
function sentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'The server in DATABASE_URL is not known: check its name, or unset DATABASE_URL to use the database that comes with Samenspel.';
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'No PostgreSQL answers at the address in DATABASE_URL: start it, check host and port, or unset DATABASE_URL to use the database that comes with Samenspel.';
    case '28P01':
    case '28000':
      return 'The database in DATABASE_URL refuses this user or password: correct them in DATABASE_URL.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist: create it, or correct the name after the last slash.';
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return `The database in DATABASE_URL cannot be used ("${reason}"): correct DATABASE_URL, or unset it to use the database that comes with Samenspel.`;
    }
  }
}
