import { overviewPage } from '#capabilities/resilience/overview.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  overviewPage(locals.visit, params, url.searchParams);
