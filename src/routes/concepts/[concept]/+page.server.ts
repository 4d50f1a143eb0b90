import { conceptPage } from '#capabilities/partners/concept.public.server.ts';
import { pageForEverybody } from '#platform/http/conditional.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
  setHeaders(pageForEverybody);
  return conceptPage(locals.visit, params.concept);
};
