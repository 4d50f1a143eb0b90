import { directorOf } from '#capabilities/organisations/public.server.ts';
import { trailLinesOf } from '#capabilities/organisations/trail.store.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { PageServerLoad } from './$types';

const MOST = 200;

export const load: PageServerLoad = async ({ locals, params }) => {
  const directorship = await directorOf(locals.visit, params.organisation);
  return { most: MOST, lines: await trailLinesOf(database(), directorship, MOST) };
};
