import { administrator } from '#platform/accounts/administrators.server.ts';
import { isDemoVisit } from '#platform/accounts/demo.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import { calendarOf } from '#platform/mail/outbox.store.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  if (!(await isDemoVisit(event))) administrator(event.locals.visit);
  const calendar = (await calendarOf(database(), event.params.mail)) ?? notFound();
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="samenspel.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
