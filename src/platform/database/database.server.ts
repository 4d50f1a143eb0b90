import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { onShutdown } from '../lifecycle.ts';
import { config } from '../config.server.ts';

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** A database or a transaction, for who only reads. */
export type Reading = Pick<Database, 'select' | 'selectDistinct' | 'selectDistinctOn' | '$count'>;

/** Connections a process keeps open: enough for a small server, far below PostgreSQL's own limit. */
const POOL_SIZE = 20;

/** Opens a pool on a database. A connection that breaks is replaced, not fatal. */
export function connect(url: string, size = POOL_SIZE): { db: Database; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, max: size });
  pool.on('error', (error) => console.error(`database: ${error.message}`));
  // Between two statements of a transaction nobody else listens, and an error that nobody hears ends
  // the process; the next statement then fails, and with it the transaction.
  pool.on('connect', (client) => client.on('error', () => {}));
  return { db: drizzle(pool), pool };
}

let opened: Database | undefined;

/** The database of this process. */
export function database(): Database {
  if (opened) return opened;
  const url = config().DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start Samenspel with npm start.');
  const { db, pool } = connect(url);
  onShutdown(() => pool.end());
  return (opened = db);
}
