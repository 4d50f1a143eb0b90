import { changeOrganisation } from '#capabilities/organisations/actions.server.ts';
import { detailsOf, directorOf } from '#capabilities/organisations/public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { formAction } from '#platform/http/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const directorship = await directorOf(locals.visit, params.organisation);
  return {
    details: await detailsOf(database(), directorship),
    saved: url.searchParams.has('saved'),
  };
};

export const actions = { default: formAction(changeOrganisation) };
