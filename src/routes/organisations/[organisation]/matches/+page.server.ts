import { organisationMatchesPage } from '#capabilities/partners/organisation-matches.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  organisationMatchesPage(locals.visit, params, url.searchParams);
