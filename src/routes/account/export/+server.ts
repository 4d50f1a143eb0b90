import { membershipsOf } from '#capabilities/organisations/public.server.ts';
import { accountDataOf } from '#platform/accounts/export.server.ts';
import { provenRecently } from '#platform/accounts/proof.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const person = provenRecently(event);
  const memberships = await membershipsOf(database(), person);
  const data = { ...(await accountDataOf(database(), person)), memberships };
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="samenspel-account.json"',
    },
  });
};
