import { measurementPage } from '#capabilities/resilience/measurement.public.server.ts';
import type { PageServerLoad } from './$types';

/** Seconds after which a browser looks again, without script. */
const AGAIN = '3';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const page = await measurementPage(locals.visit, params, url.searchParams);
  // With an address: a page whose own address ends in a fragment would only be scrolled.
  if (page.refreshes) setHeaders({ refresh: `${AGAIN}; url=${url.pathname}` });
  return { page };
};
