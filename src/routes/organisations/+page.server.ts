import { closedOrganisationsOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const person = signedIn(locals.visit);
  const closed = await closedOrganisationsOf(database(), person, locals.visit.now);
  return {
    closed: closed.map(({ slug, organisationName: name, eraseAfter }) => ({
      slug,
      name,
      eraseAfter,
    })),
  };
};
