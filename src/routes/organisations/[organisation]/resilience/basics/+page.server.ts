import { basicsPage } from '#capabilities/resilience/basics.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  basicsPage(locals.visit, params, url.searchParams);
