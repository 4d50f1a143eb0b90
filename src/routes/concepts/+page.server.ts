import { conceptsPage } from '#capabilities/partners/concept.public.server.ts';
import { pageForEverybody } from '#platform/http/conditional.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, setHeaders }) => {
  setHeaders(pageForEverybody);
  return conceptsPage(locals.visit, url.searchParams);
};
