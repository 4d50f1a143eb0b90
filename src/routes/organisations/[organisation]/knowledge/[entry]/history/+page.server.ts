import { historyPage } from '#capabilities/knowledge/history.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) =>
  historyPage(locals.visit, params, url.searchParams);
