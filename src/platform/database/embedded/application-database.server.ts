import { createHmac } from 'node:crypto';
import pg from 'pg';

const ROLE = 'samenspel';

/**
 * The application is not the superuser: it owns its own databases, and can make others (for
 * tests), but cannot read files or run programs. Its password follows from the superuser's, not
 * the other way round.
 */
export function applicationUrl(socketFolder: string, password: string, database: string): string {
  const host = encodeURIComponent(socketFolder);
  return `postgresql://${ROLE}:${applicationPassword(password)}@localhost/${database}?host=${host}`;
}

export async function ensureDatabase(
  socketFolder: string,
  password: string,
  name: string,
): Promise<void> {
  const superuser = new pg.Client({
    host: socketFolder,
    port: 5432,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
  });
  await superuser.connect();
  try {
    const role = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (role.rowCount === 0) {
      const secret = superuser.escapeLiteral(applicationPassword(password));
      await superuser.query(`CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD ${secret}`);
    }
    const found = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      await superuser.query(`CREATE DATABASE ${superuser.escapeIdentifier(name)} OWNER ${ROLE}`);
    }
  } finally {
    await superuser.end();
  }
}

function applicationPassword(password: string): string {
  return createHmac('sha256', password).update(ROLE).digest('hex');
}
