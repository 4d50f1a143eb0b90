import { isDirector } from '#capabilities/organisations/public.server.ts';
import { participantOf, scansOf } from '#capabilities/scan/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const membership = await participantOf(locals.visit, params);
  return {
    slug: membership.slug,
    directs: isDirector(membership),
    scans: await scansOf(database(), membership),
  };
};
