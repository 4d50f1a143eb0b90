import { redirect } from '@sveltejs/kit';
import { closedOrganisationsOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const person = signedIn(locals.visit);
  const { organisations } = await parent();
  const closed = await closedOrganisationsOf(database(), person, locals.visit.now);
  const [only, ...others] = organisations;
  if (only && others.length + closed.length === 0) redirect(303, `/organisations/${only.slug}`);
  if (person.administrator && organisations.length + closed.length === 0) {
    redirect(303, '/administration');
  }
  return {
    closed: closed.map(({ slug, organisationName: name, eraseAfter }) => ({
      slug,
      name,
      eraseAfter,
    })),
  };
};
