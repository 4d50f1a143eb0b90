import { marketPage } from '#capabilities/partners/marketplace.public.server.ts';
import { pageForEverybody } from '#platform/http/conditional.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, setHeaders }) => {
  setHeaders(pageForEverybody);
  return marketPage(locals.visit, url.searchParams);
};
