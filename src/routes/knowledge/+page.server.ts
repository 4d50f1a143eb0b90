import { cataloguePage } from '#capabilities/knowledge/catalogue.public.server.ts';
import { pageForEverybody } from '#platform/http/conditional.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, setHeaders }) => {
  setHeaders(pageForEverybody);
  return cataloguePage(locals.visit, url.searchParams);
};
