import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Database } from '#platform/database/database.server.ts';
import { dropDatabase } from './drop-database.ts';

let made = 0;

/**
 * A database of its own for the test file that calls this, with all tables and no rows:
 * `const database = testDatabase(); … database()`.
 */
export function testDatabase(): () => Database {
  const name = `samenspel_test_${process.pid}_${++made}_${Date.now()}`;
  const server = new pg.Pool({ connectionString: inject('serverUrl'), max: 1 });
  let connection: ReturnType<typeof connect> | undefined;
  beforeAll(async () => {
    await server.query(`create database ${name} template ${inject('template')}`);
    const url = new URL(inject('serverUrl'));
    url.pathname = `/${name}`;
    connection = connect(url.href, 5);
  });
  afterAll(async () => {
    await connection?.pool.end();
    await dropDatabase(server, name);
    await server.end();
  });
  return () => {
    if (!connection) throw new Error('The database is there only while a test runs.');
    return connection.db;
  };
}
