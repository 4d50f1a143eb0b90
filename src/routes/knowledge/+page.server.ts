import { cataloguePage } from '#capabilities/knowledge/catalogue.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
  cataloguePage(locals.visit, url.searchParams);
