import { sharedReport } from '#capabilities/scan/report.public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  report: await sharedReport(locals.visit, params.token),
  path: url.pathname,
});
