import { administrator } from '#platform/accounts/administrators.server.ts';
import { isDemoVisit } from '#platform/accounts/demo.server.ts';
import { database } from '#platform/database/database.server.ts';
import { latestMail } from '#platform/mail/outbox.store.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!(await isDemoVisit(event))) administrator(event.locals.visit);
  return { letters: await latestMail(database()), origin: event.locals.visit.origin };
};
