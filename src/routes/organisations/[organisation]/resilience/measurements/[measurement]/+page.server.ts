import { measurementPage } from '#capabilities/resilience/measurement.public.server.ts';
import type { PageServerLoad } from './$types';

/** Seconds after which a browser looks again, without script. */
const AGAIN = '3';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const page = await measurementPage(locals.visit, params, url.searchParams);
  if (page.refreshes) setHeaders({ refresh: AGAIN });
  return { page };
};
