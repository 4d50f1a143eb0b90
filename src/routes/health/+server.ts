import { sql } from 'drizzle-orm';
import { database } from '#platform/database/database.server.ts';
import type { RequestHandler } from './$types';

/** For whoever keeps watch: 200 when pages can be made, 503 when the database does not answer. */
export const GET: RequestHandler = async () => {
  const answers = await database()
    .execute(sql`select 1`)
    .then(() => true)
    .catch(() => false);
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  return new Response(answers ? 'ok\n' : 'the database does not answer\n', {
    status: answers ? 200 : 503,
    headers,
  });
};
